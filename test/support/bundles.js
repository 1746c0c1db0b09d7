import { build } from 'vite';
import { readdirSync, statSync } from 'node:fs';
import { elements, entries } from '../../scripts/entries.js';

/**
 * A plugin of the test runner that serves bundles, as a page that loads single modules would need over a hundred:
 * a file of tests with all that it imports, and the source with warnings and with Lit, as `/bundled/all.js`,
 * `/bundled/messages/fr.js`, `/bundled/skip-link.js` and so on. Parts for first use are in a folder with the name of the file.
 */
export const bundles = {
  name: 'bundles',
  async serve({ path }) {
    if (isTests(path)) return fileOf(path.slice(1), path.slice(path.lastIndexOf('/') + 1));
    const [, file, entry] = /^\/bundled\/(([\w-]+).*)/.exec(path) ?? [];
    return file && fileOf(elements.includes(entry) ? entry : 'all', file);
  },
};

async function fileOf(entry, name) {
  const body = (await filesOf(entry)).get(name);
  return body && { body, type: 'js' };
}

const isTests = (path) => /^\/?test\/browser\/.*\.test\.ts$/.test(path);

const built = new Map();

function filesOf(entry) {
  const change = lastChange();
  if (built.get(entry)?.change !== change) built.set(entry, { change, files: bundle(entry) });
  return built.get(entry).files;
}

async function bundle(entry) {
  const options = isTests(entry) ? optionsForTests(entry) : optionsFor(entry);
  const [{ output }] = await build({
    mode: 'development',
    logLevel: 'error',
    define: { __VERSION__: '"test"' },
    plugins: [{ name: 'one-entry', config: (config) => void (config.build.rolldownOptions = options) }],
    // So that a failed test names its own lines.
    build: { write: false, sourcemap: isTests(entry) && 'inline' },
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

function optionsForTests(file) {
  return {
    input: file,
    // The runner's own, which it serves itself.
    external: '@web/test-runner-commands',
    // Tests import modules for their effects, and `sideEffects` of package.json names files of dist/.
    treeshake: false,
    output: { entryFileNames: '[name].ts', codeSplitting: false },
  };
}

/** In watch mode the files change. */
function lastChange() {
  const files = ['src', 'test/browser', 'test/support'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  );
  return Math.max(...files.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs));
}
