// Brotli bytes of what a site loads, against the budgets; fails over budget. `--write` puts the table into the README.
// Minified, as a bundler ships it, without Lit; what is loaded on first use counts too. What all six share is loaded once
// and has a line of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const lit = /^lit(?:\/|$)/;
const common = /\/common\.js$/;

const rows = [
  ['`dist/stet.js`, the script tag: all six in full, Lit and CSS inside', brotli(await readFile('dist/stet.js')), 13.5],
  ['`stet/stet.css`', brotli(await readFile('dist/stet.css')), 3.5],
  ['what all six share', await bundle('shared/common', [lit]), 1.2],
  ...(await elements({
    'article-header': 1.2,
    'attribution-line': 1.2,
    'captioned-photo': 2,
    'newsletter-signup': 3,
    'pull-quote': 1.2,
    'skip-link': 1.2,
  })),
  ...(await Promise.all(
    ['broadsheet', 'magazine', 'tabloid'].map(async (theme) => [
      `\`stet/themes/${theme}.css\``,
      brotli(await readFile(`dist/themes/${theme}.css`)),
      1,
    ]),
  )),
  ['`stet/html.js`, on a server', await bundle('html', []), 3],
];

const kilobytes = (bytes) => (bytes / 1000).toFixed(2);
const table = [
  '| what a site loads | brotli kB | budget kB |',
  '| --- | ---: | ---: |',
  ...rows.map(([what, bytes, budget]) => `| ${what} | ${kilobytes(bytes)} | ${budget.toFixed(1)} |`),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', readme.replace(/(<!-- size -->\n)[^]*?(\n<!-- \/size -->)/, `$1\n${table}\n$2`));
}

const over = rows.filter(([, bytes, budget]) => bytes > budget * 1000);
for (const [what, bytes, budget] of over) console.error(`Over budget: ${what}, ${kilobytes(bytes)} kB of ${budget} kB`);
process.exitCode = over.length ? 1 : 0;

function brotli(content) {
  return brotliCompressSync(content).length;
}

function elements(budgets) {
  return Promise.all(
    Object.entries(budgets).map(async ([name, budget]) => [
      `\`stet/${name}.js\``,
      await bundle(name, [lit, common]),
      budget,
    ]),
  );
}

async function bundle(name, external) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `dist/${name}.js`, external, preserveEntrySignatures: 'strict' },
    },
  });
  return output.reduce((sum, { code }) => sum + brotli(code), 0);
}
