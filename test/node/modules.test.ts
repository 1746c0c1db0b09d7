// Modules that import each other in a circle cannot be read, tested or removed one by one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { it } from 'node:test';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The static imports of each module, including types. Imports on first use do not count. */
const imports = new Map(
  files.map((file) => {
    const found = readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm);
    return [file, [...found].map(([, path]) => normalize(join(dirname(file), path!.replace(/\.js$/, '.ts'))))];
  }),
);

it('the library has no import cycles', () => {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.add([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  assert.ok([...imports.values()].flat().length > 100);
  assert.deepEqual([...cycles], []);
});
