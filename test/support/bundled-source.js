import { build } from 'vite';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Serves the source as `/bundled/all.js` and so on, with warnings and with Lit: a frame would load over a hundred modules. */
export async function bundledSourceMiddleware(context, next) {
  const name = /^\/bundled\/(.*)/.exec(context.path)?.[1];
  if (!name) return next();
  const code = (await filesOf(lastChange())).get(name);
  if (code === undefined) return next();
  context.type = 'text/javascript';
  context.body = code;
}

let bundled = { change: 0, files: undefined };

function filesOf(change) {
  if (bundled.change !== change) bundled = { change, files: bundle() };
  return bundled.files;
}

async function bundle() {
  const [{ output }] = await build({
    mode: 'development',
    logLevel: 'error',
    define: { __VERSION__: '"test"' },
    plugins: [withLit],
    build: { write: false },
  });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

const withLit = { name: 'with-lit', config: ({ build: { rolldownOptions } }) => void (rolldownOptions.external = []) };

/** In watch mode the source changes. */
function lastChange() {
  const files = readdirSync('src', { recursive: true, withFileTypes: true });
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
