import { build } from 'vite';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elements, entries } from '../../scripts/entries.js';

/**
 * Serves the source with warnings and with Lit, as `/bundled/all.js`, `/bundled/messages/fr.js`, `/bundled/skip-link.js`
 * and so on: a frame would load over a hundred modules. Parts for first use are in a folder with the name of the file.
 */
export async function bundledSourceMiddleware(context, next) {
  const [, path, entry] = /^\/bundled\/(([\w-]+).*)/.exec(context.path) ?? [];
  if (!path) return next();
  const code = (await filesOf(elements.includes(entry) ? entry : 'all', lastChange())).get(path);
  if (code === undefined) return next();
  context.type = 'text/javascript';
  context.body = code;
}

const bundles = new Map();

function filesOf(entry, change) {
  if (bundles.get(entry)?.change !== change) bundles.set(entry, { change, files: bundle(entry) });
  return bundles.get(entry).files;
}

async function bundle(entry) {
  const [{ output }] = await build({
    mode: 'development',
    logLevel: 'error',
    define: { __VERSION__: '"test"' },
    plugins: [{ name: 'one-entry', config: (config) => void (config.build.rolldownOptions = optionsFor(entry)) }],
    build: { write: false },
  });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

function optionsFor(entry) {
  // Messages are registered in the module that all.js uses.
  const messages = entry === 'all' ? Object.keys(entries).filter((name) => name.startsWith('messages/')) : [];
  return {
    input: Object.fromEntries([entry, ...messages].map((name) => [name, entries[name]])),
    preserveEntrySignatures: 'allow-extension',
    output: { entryFileNames: '[name].js', chunkFileNames: `${entry}/[name].js` },
  };
}

/** In watch mode the source changes. */
function lastChange() {
  const files = readdirSync('src', { recursive: true, withFileTypes: true });
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
