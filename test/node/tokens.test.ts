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

it('the private properties that stylesheets read are those that a stylesheet or a script sets', () => {
  const set = names(/(--_[\w-]+)['`]?[:,]/g, /\.ts$/);
  const used = names(/var\((--_[\w-]+)/g, /\.styles\.ts$/);
  assert.deepEqual(set.toSorted(), used.toSorted());
});

it('a theme sets only documented custom properties', () => {
  for (const [file, text] of Object.entries(sources).filter(([file]) => file.startsWith('themes/'))) {
    const rules = text.replace(/\/\*[^]*?\*\//g, '').trim();
    assert.match(rules, /^:root \{\s*(?:--stet-[\w-]+:[^;{}]+;\s*)+\}$/, file);
    for (const [, name] of rules.matchAll(/(--stet-[\w-]+):/g))
      assert.ok(documented.includes(name!), `${file}: ${name}`);
  }
});
