// Writes dist/stet.css and one CSS file an element, from the same `css` literals that the script adopts; and the themes.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { transform } from 'lightningcss';

const elements = [
  'article-header',
  'attribution-line',
  'captioned-photo',
  'newsletter-signup',
  'pull-quote',
  'skip-link',
];

/*
 * Vite 8, Parcel, Next.js and Tailwind 4 rewrite `light-dark()` for older browsers with Lightning CSS, into two custom
 * properties that it sets only where the page's CSS says `color-scheme`: elsewhere every colour would be invalid. These
 * are the two for a page that says nothing, which is light; any rule of the page wins.
 */
const light = ':where(:root){--lightningcss-light:initial;--lightningcss-dark: }';

await mkdir('dist/themes', { recursive: true });
await write('stet', (await load('src/stet.styles.ts')).styles);
const { tokens } = await load('src/tokens.styles.ts');
for (const name of elements) await write(name, [tokens, (await load(`src/${name}/${name}.styles.ts`)).styles]);
for (const file of await readdir('src/themes')) await minify(`themes/${file}`, await readFile(`src/themes/${file}`));

async function load(file) {
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

function write(name, sheets) {
  return minify(`${name}.css`, Buffer.from(sheets.map(({ cssText }) => cssText).join('')));
}

async function minify(file, source) {
  const { code } = transform({ filename: file, code: source, minify: true });
  // Marks of many languages are in it, and a page may be in another encoding.
  await writeFile(`dist/${file}`, `@charset "UTF-8";${light}${code.toString()}`);
}
