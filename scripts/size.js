// Compares the Brotli size of what a site loads with the budgets, and fails over budget. `--write` updates the table in the README.
// Sizes are minified, as in a bundle, without Lit. Code that all six share is loaded once and has its own line. Code that an
// element loads on first use, such as the viewer, has its own column.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const lit = /^lit(?:\/|$)/;
const common = /\/common\.js$/;

/** Vite would add its own preload code to `import()`; Stet's parts have nothing to preload. */
const noPreloader = {
  name: 'no-preloader',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

const rows = [
  await file('stet.js', 'the script tag: all six, Lit and CSS inside', 14.5, 'stet'),
  await file('stet.css', 'the look of all six', 5.9),
  await file('stet-embed.css', 'the same for a theme that is not yours', 6.1),
  await file('article.css', 'column and body text, optional', 1.5),
  await entry('shared/common', 'what all six share', [lit], 1.8),
  ...(await Promise.all([
    entry('article-header', '`stet/article-header.js`', [lit, common], 1.9),
    entry('attribution-line', '`stet/attribution-line.js`', [lit, common], 1.2),
    entry('captioned-photo', '`stet/captioned-photo.js`', [lit, common], 3.9),
    entry('newsletter-signup', '`stet/newsletter-signup.js`', [lit, common], 3.9),
    entry('pull-quote', '`stet/pull-quote.js`', [lit, common], 1.5),
    entry('skip-link', '`stet/skip-link.js`', [lit, common], 1.4),
    entry('html', '`stet/html.js`, on a server', [], 11.1),
    entry('feed', '`stet/feed.js`, on a server', [], 12),
    file('themes/broadsheet.css', 'a theme', 1),
    file('themes/magazine.css', 'a theme', 1),
    file('themes/tabloid.css', 'a theme', 1),
    file('houses/ghost.css', 'places in a Ghost theme', 1),
    file('houses/wordpress.css', 'places in a WordPress theme', 1),
  ])),
];

const kilobytes = (bytes) => (bytes ? (bytes / 1000).toFixed(2) : '');
const table = [
  '| what a site loads | brotli kB | on first use | budget kB |',
  '| --- | ---: | ---: | ---: |',
  ...rows.map(
    ({ what, bytes, later, budget }) =>
      `| ${what} | ${kilobytes(bytes)} | ${kilobytes(later)} | ${budget.toFixed(1)} |`,
  ),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', readme.replace(/(<!-- size -->\n)[^]*?(<!-- \/size -->)/, `$1\n${table}\n\n$2`));
}

const over = rows.filter(({ bytes, budget }) => bytes > budget * 1000);
for (const { what, bytes, budget } of over) console.error(`Over budget: ${what}, ${kilobytes(bytes)} of ${budget} kB`);
process.exitCode = over.length ? 1 : 0;

async function file(name, what, budget, folder) {
  const parts = folder ? (await readdir(`dist/${folder}`)).filter((part) => part.endsWith('.js')) : [];
  const later = await Promise.all(parts.map(async (part) => brotli(await readFile(`dist/${folder}/${part}`))));
  return {
    what: `\`dist/${name}\`, ${what}`,
    bytes: brotli(await readFile(`dist/${name}`)),
    later: later.reduce((sum, bytes) => sum + bytes, 0),
    budget,
  };
}

/** An entry with its static imports, and separately its dynamic imports. */
async function entry(name, what, external, budget) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noPreloader],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `dist/${name}.js`, external, preserveEntrySignatures: 'strict' },
    },
  });
  const first = output.find(({ isEntry }) => isEntry);
  const atOnce = new Set([first.fileName]);
  for (const fileName of atOnce) {
    for (const imported of output.find((chunk) => chunk.fileName === fileName)?.imports ?? []) atOnce.add(imported);
  }
  const sum = (chunks) => chunks.reduce((total, { code }) => total + brotli(code), 0);
  return {
    what,
    bytes: sum(output.filter(({ fileName }) => atOnce.has(fileName))),
    later: sum(output.filter(({ fileName }) => !atOnce.has(fileName))),
    budget,
  };
}

function brotli(content) {
  return brotliCompressSync(content).length;
}
