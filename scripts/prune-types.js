// Removes the type declarations that no entry of the package uses, because nobody can import them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const needed = new Set();
for (const { types } of Object.values(exports)) if (types) follow(normalize(types));
for (const file of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
  const path = join('dist/types', file);
  if (path.endsWith('.d.ts') && !needed.has(path)) rmSync(path);
}

function follow(file) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*["'](\.[^"']+)\.js["']/g)) {
    follow(join(dirname(file), `${path}.d.ts`));
  }
}
