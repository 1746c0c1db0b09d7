import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';

const files = (await readdir('src', { recursive: true })).filter((file) => /\.(ts|css)$/.test(file));
const sources = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await readFile(`src/${file}`, 'utf8')] as const)),
);
const names = (pattern: RegExp, part: RegExp): string[] => [
  ...new Set(
    Object.entries(sources)
      .filter(([file]) => part.test(file))
      .flatMap(([, text]) => [...text.matchAll(pattern)].map(([, name]) => name!)),
  ),
];

const documented = names(/@css(?:prop|property) \[?(--stet-[\w-]+)/g, /\.ts$/);
const read = names(/var\(\s*(--stet-[\w-]+)/g, /\.styles\.ts$/);

it('every documented custom property is read by a stylesheet, and every one that is read is documented', () => {
  assert.deepEqual(documented.toSorted(), read.toSorted());
});

it('every private property that is read is set, by a stylesheet or a script, and every one that is set is read', () => {
  const set = names(/(--_[\w-]+)['`]?[:,]/g, /\.ts$/);
  const used = names(/var\((--_[\w-]+)/g, /\.styles\.ts$/);
  assert.deepEqual(set.toSorted(), used.toSorted());
});

it('a theme is made of documented custom properties alone', () => {
  for (const [file, text] of Object.entries(sources).filter(([file]) => file.startsWith('themes/'))) {
    const rules = text.replace(/\/\*[^]*?\*\//g, '').trim();
    assert.match(rules, /^:root \{\s*(?:--stet-[\w-]+:[^;{}]+;\s*)+\}$/, file);
    for (const [, name] of rules.matchAll(/(--stet-[\w-]+):/g))
      assert.ok(documented.includes(name!), `${file}: ${name}`);
  }
});
