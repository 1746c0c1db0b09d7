import { html, markup } from '../../src/html.js';
import { header, page } from './article.js';

/** The story as a site without a build step embeds it, with one link and one script: `examples/plain-html/index.html`. */
export function plainPage(): string {
  return `${html`<!doctype html>
<html lang="en-CA">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>${header.headline} | The Coastal</title>
  <!-- Made by \`npm run example\`, which builds dist/, serves it and opens this page: module scripts need a server. -->
  <link rel="icon" href="../../stories/public/stet.svg">
  <link rel="stylesheet" href="../../dist/stet.css">
  <link rel="stylesheet" href="site.css">
  <script type="module" src="../../dist/stet.js"></script>
</head>
<body>
${markup(page({ photos: '../../stories/public/photos/' }))}
</body>
</html>`.toString()}\n`;
}
