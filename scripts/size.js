// Brotli bytes of what a site loads, against the budgets; fails over budget. `--write` puts the table into the README.
// An entry is measured as a bundler ships it: minified, with what it shares with the others, without Lit.
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const files = [
  ['dist/stet.js', 'script tag: all six, with Lit and CSS', 13.5],
  ['dist/stet.css', 'stylesheet of all six', 3.5],
];
const entries = [
  ['article-header', 1.2],
  ['attribution-line', 1.2],
  ['captioned-photo', 2],
  ['newsletter-signup', 3],
  ['pull-quote', 1.2],
  ['skip-link', 1.2],
  ['html', 2],
];

const rows = [
  ...(await Promise.all(
    files.map(async ([file, what, budget]) => [`\`${file}\`, ${what}`, brotli(await readFile(file)), budget]),
  )),
  ...(await Promise.all(
    entries.map(async ([name, budget]) => [`\`stet/${name}.js\` without Lit`, brotli(await bundle(name)), budget]),
  )),
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

async function bundle(name) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `dist/${name}.js`,
        external: /^lit(?:\/|$)/,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return output.find(({ isEntry }) => isEntry).code;
}
