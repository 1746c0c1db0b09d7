import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { definitions, elements, installConsumer, type Item, manifest, packed } from './pack.js';
import { assertNone } from '../support/none.js';

const read = (file: string): Promise<string> => readFile(join(packed, file), 'utf8');
const all = (key: 'members' | 'attributes' | 'events' | 'cssProperties' | 'cssStates'): Item[] =>
  elements.flatMap((element) => element[key] ?? []);
const css = await read('dist/stet.css');
const shared = (await readdir(join(packed, 'dist/shared'))).map((name) => `shared/${name}`);
const files = [...(await readdir(join(packed, 'dist'))), ...shared];
const modulesOfCode = files.filter((file) => file.endsWith('.js') && file !== 'stet.js');
const code = (await Promise.all(modulesOfCode.map((file) => read(`dist/${file}`)))).join('\n');

test('the manifest has the six elements, each with a sentence and an example', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(definitions).sort());
  for (const { tagName, description = '' } of elements) assert.match(description, new RegExp(`^\\w[^]*<${tagName}`));
});

test('everything that the manifest names is described', () => {
  const bare = elements.flatMap((element) =>
    (['members', 'attributes', 'events', 'cssProperties', 'cssStates'] as const).flatMap((key) =>
      (element[key] ?? [])
        .filter(({ description = '' }) => description.length < 10)
        .map(({ name }) => `${element.tagName} ${key} ${name}`),
    ),
  );
  assert.deepEqual(bare, []);
});

test('the manifest names no private and no inherited member', () => {
  const noise = all('members').filter(
    ({ name, privacy, inheritedFrom }) => /^[#_]/.test(name) || privacy || inheritedFrom,
  );
  assert.deepEqual(noise, []);
});

test('the manifest has every attribute that an element observes, and no attribute without effect', async () => {
  const site = await installConsumer();
  const entry = pathToFileURL(join(site, 'node_modules/stet/dist/index.js')).href;
  const classes = (await import(entry)) as Record<string, { observedAttributes?: string[]; version?: string }>;
  for (const { name, attributes = [] } of elements) {
    const observed = classes[name]?.observedAttributes ?? [];
    const listed = attributes.map((attribute) => attribute.name);
    const unlisted = observed.filter((attribute) => !listed.includes(attribute));
    assertNone(unlisted, `${name} observes more`);
    const unread = listed.filter((attribute) => !observed.includes(attribute) && !`${css}${code}`.includes(attribute));
    assert.deepEqual(unread, [], `${name} never reads them`);
    assert.equal(classes[name]?.version, manifest.version, `${name} has its version`);
  }
});

test('the manifest has every event of the code, and each event class is exported', async () => {
  const index = await read(manifest.types);
  const events = code.matchAll(/(?:super|new \w*Event)\(\s*["'`](stet-[\w-]+)["'`]/g);
  const named = new Set([...events].map(([, name]) => name));
  assert.deepEqual([...named].sort(), [...new Set(all('events').map(({ name }) => name))].sort());
  for (const { name, type } of all('events')) assert.match(index, new RegExp(`\\b${type?.text}\\b`), name);
});

test('the manifest has every custom property and every state of the CSS', () => {
  const markers = Object.keys(definitions).map((tag) => `--${tag}`);
  const readByCss = [...css.matchAll(/var\((--stet-[\w-]+)/g)].map(([, name]) => name!);
  assert.deepEqual(unique(readByCss), unique(all('cssProperties').map(({ name }) => name)));
  assertNone(readByCss.filter((name) => markers.includes(name)));
  const states = [...css.matchAll(/:state\(([\w-]+)\)/g)].map(([, name]) => name!);
  const listed = all('cssStates').map(({ name }) => name);
  assertNone(states.filter((name) => !listed.includes(name)));
  assertNone(
    listed.filter((name) => !code.includes(name)),
    'states that no code sets',
  );
  for (const { name, default: value, description } of all('cssProperties')) {
    assert.ok(value || description?.includes('by default'), `${name} has no default`);
  }
});

test('the files for editors and language models have every tag, attribute, event and custom property', async () => {
  const described: Record<string, string> = {
    'vscode.html-custom-data.json': await read('dist/vscode.html-custom-data.json'),
    'web-types.json': await read('dist/web-types.json'),
    'llms.txt': await read('dist/llms.txt'),
  };
  for (const [file, text] of Object.entries(described)) {
    for (const { name } of [...all('attributes'), ...all('events')])
      assert.ok(text.includes(name), `${name} in ${file}`);
    for (const tag of Object.keys(definitions)) assert.ok(text.includes(tag), `${tag} in ${file}`);
  }
  const properties = await read('dist/vscode.css-custom-data.json');
  const { tags } = JSON.parse(described['vscode.html-custom-data.json']!) as { tags: object[] };
  assert.equal(tags.length, elements.length);
  const listed = (JSON.parse(properties) as { properties: Item[] }).properties.map(({ name }) => name);
  assert.deepEqual(listed.sort(), unique(listed));
  for (const { name } of all('cssProperties')) {
    assert.ok(properties.includes(`"${name}"`), name);
    assert.ok(described['llms.txt']!.includes(`\`${name}\``), name);
  }
  for (const path of Object.keys(manifest.exports)) {
    assert.ok(described['llms.txt']!.includes(`\`${path.replace('.', 'stet')}\``), path);
  }
});

function unique(names: string[]): string[] {
  return [...new Set(names)].sort();
}
