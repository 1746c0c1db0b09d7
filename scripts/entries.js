import { existsSync, readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Where the source of an entry is, under the project; its text is `dist/NAME.js` in the package. */
const sourceOf = (name) =>
  [`src/${name}/define.ts`, `src/newsletter-signup/${name}.ts`, `src/${name}.ts`].find((path) =>
    existsSync(new URL(`../${path}`, import.meta.url)),
  );

/** Name and source of each entry that `exports` of package.json lists: the only list of them. */
export const entries = Object.fromEntries(
  Object.keys(exports)
    .filter((path) => path === '.' || path.endsWith('.js'))
    .map((path) => path.replace(/^\.\/?/, '').replace(/\.js$/, '') || 'index')
    .map((name) => [name, sourceOf(name)]),
);

/** The elements' names, without `stet-`. */
export const elements = Object.keys(entries).filter((name) => entries[name].endsWith('/define.ts'));
