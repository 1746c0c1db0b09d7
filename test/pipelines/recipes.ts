import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = resolve('.cache/pipelines');
mkdirSync(folder, { recursive: true });

/** The first code block under a heading of a guide. */
export function recipe(guide: string, heading: string): string {
  const page = readFileSync(`stories/guides/${guide}.mdx`, 'utf8');
  const section = page.split(/^#{2,3} /m).find((text) => text.startsWith(`${heading}\n`));
  const code = /^```\w+\n([^]*?)^```$/m.exec(section ?? '')?.[1];
  if (!code) throw new Error(`No code under "${heading}" in ${guide}.mdx`);
  return code;
}

/** The recipe as a module for Node, with the source in place of the package. */
export async function load<T>(guide: string, heading: string): Promise<T> {
  const code = recipe(guide, heading).replace(/'stet\/([\w-]+)\.js'/g, (_, name: string) =>
    JSON.stringify(pathToFileURL(resolve(`src/${name}.ts`)).href),
  );
  return (await import(pathToFileURL(write(`${guide} ${heading}`, code)).href)) as T;
}

/** The recipe as a script for a page, with its exports in `window.recipe`. */
export async function bundle(guide: string, heading: string): Promise<string> {
  const entry = write(`${guide} ${heading}`, recipe(guide, heading));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [
        { find: /^stet\/([\w-]+)\.js$/, replacement: resolve('src/$1.ts') },
        { find: 'your-site/clean.js', replacement: write('clean', recipe('sanitizers', 'DOMPurify')) },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'recipe' } },
  });
  const [{ output: chunks }] = output as unknown as [{ output: [{ code: string }] }];
  return chunks[0].code;
}

function write(name: string, code: string): string {
  const file = `${folder}/${name.replace(/\W+/g, '-')}.mjs`;
  writeFileSync(file, code);
  return file;
}
