// Writes dist/stet.css and one CSS file an element, from the same `css` literals that the script adopts.
import { mkdir, writeFile } from 'node:fs/promises';
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

await mkdir('dist', { recursive: true });
await write('stet', (await load('src/stet.styles.ts')).styles);
const { tokens } = await load('src/tokens.styles.ts');
for (const name of elements) await write(name, [tokens, (await load(`src/${name}/${name}.styles.ts`)).styles]);

async function load(file) {
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

async function write(name, sheets) {
  const source = sheets.map(({ cssText }) => cssText).join('');
  const { code } = transform({ filename: `${name}.css`, code: Buffer.from(source), minify: true });
  await writeFile(`dist/${name}.css`, code);
}
