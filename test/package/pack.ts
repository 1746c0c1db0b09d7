import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../support/run.js';

export { run };

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder for the tarball of `npm pack`, and for the sites of the tests. */
export const cache = join(root, '.cache/package');
export const tarball = join(cache, 'stet.tgz');
/** The tarball, unpacked. */
export const packed = join(cache, 'package');

/** The file for each condition, or the file alone. */
type Target = string | Record<string, string>;

export interface Manifest {
  version: string;
  exports: Record<string, Target>;
  types: string;
  customElements: string;
  'web-types': string;
  unpkg: string;
  jsdelivr: string;
  sideEffects: string[];
  dependencies: Record<string, string>;
}

export const manifest = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as Manifest;

/** The import specifier of each JavaScript entry: `stet`, `stet/all.js` and so on. */
export const scripts = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object' && target['default']?.endsWith('.js'))
  .map(([path]) => path.replace('.', 'stet'));

/** The entries that define one element, by tag. */
export const definitions: Record<string, string> = Object.fromEntries(
  Object.keys(manifest.exports)
    .map((path) => path.slice(2, -4))
    .filter((name) => `./${name}.css` in manifest.exports && `./${name}.js` in manifest.exports)
    .map((name) => [`stet-${name}`, `stet/${name}.js`]),
);

/** Something that the manifest describes. */
export interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  privacy?: string;
  inheritedFrom?: object;
}
type Parts = 'members' | 'attributes' | 'events' | 'cssProperties' | 'cssStates';

const { modules } = JSON.parse(await readFile(join(packed, manifest.customElements), 'utf8')) as {
  modules: { declarations: (Item & { tagName: string } & Partial<Record<Parts, Item[]>>)[] }[];
};
/** The six, as the manifest describes them. */
export const elements = modules.flatMap(({ declarations }) => declarations);

/** Runs a program from a site's `node_modules`. */
export function runIn(site: string, program: string, ...args: string[]): Promise<string> {
  return run(join(site, 'node_modules/.bin', program), args, { cwd: site });
}

/**
 * Copies a site to `.cache/package/NAME` and installs it there with the tarball. If only the tarball has changed since the
 * last time, replaces just that.
 */
export async function install(source: string, name: string): Promise<string> {
  const site = join(cache, name);
  const stamp = join(site, 'node_modules/.stamp');
  const wanted = createHash('sha256')
    .update(await readFile(join(source, 'package.json')))
    .digest('hex');
  await mkdir(site, { recursive: true });
  await cp(source, site, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const local = (await readFile(join(site, 'package.json'), 'utf8')).replace(/file:[^"]*(?=stet\.tgz)/, 'file:../');
  await writeFile(join(site, 'package.json'), local);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    const folder = join(site, 'node_modules/stet');
    await rm(folder, { recursive: true, force: true });
    await cp(packed, folder, { recursive: true });
  } else {
    await rm(join(site, 'node_modules'), { recursive: true, force: true });
    await rm(join(site, 'package-lock.json'), { force: true });
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', args, { cwd: site, timeout: 900_000 });
    await writeFile(stamp, wanted);
  }
  return site;
}

/** The site that all tests of the package share, with all their tools. */
export function installConsumer(): Promise<string> {
  return install(join(root, 'test/package/consumer'), 'consumer');
}
