import article from '../../src/article.css?inline';
import { styles } from '../../src/stet.styles.js';
import { shown } from './shown-markup.js';

/**
 * Opens the markup of a story as one HTML file to edit and save. Styles, script and pictures are inside, so that it works
 * from any folder.
 */
export async function openInNewPage(id: string): Promise<void> {
  const markup = shown.get(id);
  if (!markup) return;
  // Opened at once, because browsers block a window that opens later as a pop-up.
  const page = window.open('', '_blank');
  const file = new Blob([await wholeFile(markup)], { type: 'text/html' });
  const address = URL.createObjectURL(file);
  if (page) page.location.href = address;
  else window.location.href = address;
}

/** The content of the file. */
export async function wholeFile(markup: string): Promise<string> {
  const { default: script } = await import('virtual:standalone');
  const content = await withPictures(markup);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A Stet element to play with</title>
<style>
:root { color-scheme: light dark; font: 100%/1.55 Georgia, serif }
body { margin: 1.5rem }
${article}
</style>
<style>
${styles.join('\n')}
</style>
<script type="module">
${script.replaceAll('</script', '<\\/script')}
</script>
</head>
<body>
${/<(?:article|main)\b/.test(content) ? content : `<article>\n${content}\n</article>`}
</body>
</html>
`;
}

/** The markup with each picture embedded in one size. */
async function withPictures(markup: string): Promise<string> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const source of template.content.querySelectorAll('picture > source')) source.remove();
  for (const image of template.content.querySelectorAll('img')) {
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    const link = image.closest('a');
    const inside = await dataUrl(image.src);
    if (!inside) continue;
    if (link && /\.(?:avif|jpe?g|png|svg|webp)$/.test(link.href)) link.setAttribute('href', inside);
    image.setAttribute('src', inside);
  }
  return template.innerHTML;
}

async function dataUrl(address: string): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  const blob = await response.blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsDataURL(blob);
  });
}
