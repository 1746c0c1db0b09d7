// Writes dist/stet.css, dist/stet-embed.css and a CSS file for each element, from the `css` literals that the script adopts. Also writes
// the stylesheets for themes, houses and the article.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { Features, transform } from 'lightningcss';
import { embedCss } from './embed-css.js';
import { elements } from './entries.js';

/** The stylesheets have quotation marks of many languages, and a page may have another encoding. */
const charset = '@charset "UTF-8";';

/*
 * Vite 8, Parcel, Next.js and Tailwind 4 rewrite `light-dark()` for older browsers with Lightning CSS, into two custom
 * properties that it sets only if the page's CSS has `color-scheme`; otherwise every colour would be invalid. These are
 * the two for a page without `color-scheme`, which is light; any rule of the page wins.
 */
const light = ':where(:root){--lightningcss-light:initial;--lightningcss-dark: }';

const { styles } = await load('src/stet.styles.ts');
await write('stet', styles);
await minify('stet-embed.css', Buffer.from(styles.map(({ cssText }) => embedCss('stet-embed.css', cssText)).join('')));
const { tokens } = await load('src/tokens.styles.ts');
for (const name of elements) await write(name, [tokens, (await load(`src/${name}/${name}.styles.ts`)).styles]);
await minify('article.css', await readFile('src/article.css'));
for (const folder of ['themes', 'houses']) {
  await mkdir(`dist/${folder}`, { recursive: true });
  for (const file of await readdir(`src/${folder}`))
    await minify(`${folder}/${file}`, await readFile(`src/${folder}/${file}`));
}

async function load(file) {
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

function write(name, sheets) {
  return minify(`${name}.css`, Buffer.from(sheets.map(({ cssText }) => cssText).join('')));
}

/** Without nesting, which clean-css and csso read wrongly: a nested rule that hides would hide the page. */
async function minify(file, source) {
  const { code } = transform({ filename: file, code: source, minify: true, include: Features.Nesting });
  const css = code.toString();
  await writeFile(`dist/${file}`, charset + (css.includes('light-dark(') ? light : '') + css);
}
