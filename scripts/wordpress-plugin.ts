// Builds the WordPress plugin: the PHP file, the files of `dist/` that it needs, and a block pattern for each element.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../src/html.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Files of `dist/` that the plugin uses; `stet` has the parts that `stet.js` loads on first use. */
const files = ['stet.js', 'stet', 'stet-embed.css', 'houses/wordpress.css', 'integrity.json', 'sanitize.json'];

/** Example data for the patterns in the editor's inserter. */
const patterns: Record<string, string> = {
  'article-header': articleHeader({
    kicker: { text: 'Section', href: '/section' },
    headline: 'Headline',
    standfirst: 'One sentence that says why this story matters.',
    attribution: { authors: [{ name: 'Author', href: '/author' }], published: new Date('2026-09-01') },
  }),
  'captioned-photo': captionedPhoto({
    src: '{plugin}/photo.svg',
    href: '{plugin}/photo.svg',
    width: 1200,
    height: 800,
    alt: 'What is seen',
    caption: 'Who does what, where and when.',
    credit: 'Photographer/Agency',
    loading: 'lazy',
    zoom: true,
  }),
  'pull-quote': pullQuote({ quote: '“The sentence that a reader remembers.”', by: 'Who said it' }),
  'attribution-line': attributionLine({
    authors: ['Author'],
    corrections: [{ text: 'What was wrong, and what is right.', date: '2026-09-02' }],
  }),
  'newsletter-signup': newsletterSignup({
    heading: 'Name of the newsletter',
    description: 'What readers get, and how often.',
    action: '/newsletter',
    privacy: html`Read our <a href="/privacy">privacy policy</a>.`,
  }),
  'skip-link': skipLink({
    past: html`<p>A map, a table or another block that takes long to read.</p>`,
    id: 'after-map',
    text: 'Skip past the map',
    end: 'End of the map',
  }),
};

/** Writes the plugin to `folder`. Build the package first. */
export function writePlugin(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/patterns`, { recursive: true });
  for (const file of ['stet.php', 'readme.txt']) cpSync(`${root}examples/wordpress/${file}`, `${folder}/${file}`);
  for (const file of files) cpSync(`${root}dist/${file}`, `${folder}/dist/${file}`, { recursive: true });
  cpSync(`${root}examples/vite/public/depot.svg`, `${folder}/photo.svg`);
  for (const [name, markup] of Object.entries(patterns))
    writeFileSync(`${folder}/patterns/${name}.html`, `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->\n`);
}

if (process.argv[1]?.endsWith('wordpress-plugin.ts')) {
  const folder = `${root}.cache/wordpress-plugin/stet`;
  writePlugin(folder);
  console.log(folder);
}
