import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { definitions, elements, installConsumer, manifest, packed, root, run, scripts, tarball } from './pack.js';
import { litImports } from './article.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';
import { assertNone } from '../support/none.js';

const site = await installConsumer();

test('publint finds no problem', async () => {
  const { messages } = await publint({ pkgDir: packed, strict: true, pack: false });
  assertNone(messages.map((message) => formatMessage(message, manifest as never)));
});

test('every entry has types that resolve, according to arethetypeswrong', async () => {
  const untyped = Object.keys(manifest.exports).filter((path) => /\.(?:css|json|txt)$/.test(path));
  const args = ['--profile', 'esm-only', '--exclude-entrypoints', ...untyped.map((path) => path.slice(2))];
  // It exits with an error if it finds a problem.
  const report = await run(join(root, 'node_modules/.bin/attw'), [tarball, '--format', 'table-flipped', ...args]);
  for (const path of scripts) assert.ok(report.includes(`"${path}"`), `${path} was not checked`);
});

test('every path that package.json names is in the package', () => {
  const { exports, types, customElements, unpkg, jsdelivr } = manifest;
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const named = [...targets, types, customElements, manifest['web-types'], unpkg, jsdelivr];
  const plain = manifest.sideEffects.filter((path) => !path.includes('*'));
  assertNone([...named, ...plain].filter((path) => !existsSync(join(packed, path))));
});

test('the stylesheets have no nested rules, which clean-css and csso read as rules for the page', async () => {
  const files = (await readdir(join(packed, 'dist'), { recursive: true })).filter((file) => file.endsWith('.css'));
  assert.ok(files.includes('stet-embed.css'));
  const nested = await Promise.all(
    files.map(async (file) => ((await readFile(join(packed, 'dist', file), 'utf8')).includes('&') ? file : '')),
  );
  assertNone(nested.filter(Boolean));
});

test('the package has no file that no entry needs', async () => {
  const known = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/licences.txt'];
  const editors = ['dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json', 'dist/web-types.json'];
  const reached = new Set([...known, ...editors, manifest.customElements].map(normalize));
  await follow(normalize(manifest.unpkg));
  await follow(normalize(manifest.unpkg.replace('.js', '.dev.js')));
  // A site with the script tag loads its languages itself.
  for (const name of ['stet', 'stet.dev'])
    for (const file of await readdir(join(packed, `dist/${name}/messages`)))
      await follow(`dist/${name}/messages/${file}`);
  for (const target of Object.values(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) await follow(normalize(file));
  }
  const files = await readdir(packed, { recursive: true, withFileTypes: true });
  const inside = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const surplus = inside.map((file) => file.slice(packed.length + 1)).filter((file) => !reached.has(file));
  assert.deepEqual(surplus, []);

  async function follow(file: string): Promise<void> {
    if (reached.has(file)) return;
    reached.add(file);
    if (existsSync(join(packed, `${file}.map`))) reached.add(`${file}.map`);
    if (!/\.js$|\.d\.ts$/.test(file)) return;
    const text = await readFile(join(packed, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import|import\()\s*["'`](\.[^"'`]+)["'`]/g)) {
      const next = join(dirname(file), path!);
      await follow(file.endsWith('.d.ts') ? next.replace(/\.js$/, '.d.ts') : next);
    }
  }
});

for (const condition of ['default', 'development']) {
  test(`every entry can be imported on a server without a DOM (${condition} build)`, async () => {
    const program = `
      const globals = new Set(Object.getOwnPropertyNames(globalThis));
      for (const path of ${JSON.stringify(scripts)}) {
        const exported = Object.keys(await import(path));
        if (!exported.length && !path.includes('/messages/')) throw new Error(path + ' exports nothing');
      }
      console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name)).join());
    `;
    const flags = condition === 'default' ? [] : [`--conditions=${condition}`];
    const printed = await run(process.execPath, [...flags, '--input-type=module', '--eval', program], { cwd: site });
    // Lit adds globals on a server; Stet adds none.
    assertNone(printed.split(/[,\s]/).filter((name) => name && !/^(?:lit|reactiveElement|customElements$)/.test(name)));
  });
}

test('every entry can be imported in a browser, and defines only its own elements', async () => {
  const server = await serverForTests(site, (request, response) => {
    if (request.url !== '/') return false;
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><script type="importmap">${JSON.stringify({ imports: importMap() })}</script>`);
    return true;
  });
  const browser = await browserForTests();
  const page = await browser.newPage();
  for (const path of scripts) {
    await page.goto(server.url);
    const exported = await page.evaluate(async (path) => Object.keys((await import(path)) as object), path);
    const tags = Object.keys(definitions);
    const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    const all = path === 'stet/all.js' ? Object.keys(definitions) : [];
    const own = Object.keys(definitions).filter((tag) => definitions[tag] === path);
    assert.ok(exported.length || path.includes('/messages/'), `${path} exports nothing`);
    assert.deepEqual(defined, [...all, ...own], path);
  }
});

test('no attribute has the name of a member of HTMLElement', async () => {
  // React, Vue, Preact and Solid set a property if one has this name: an attribute `focus` would overwrite the method.
  const all = elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));
  const page = await (await browserForTests()).newPage();
  const inUse = await page.evaluate((names) => names.filter((name) => name in HTMLElement.prototype), all);
  assert.deepEqual(inUse, []);
});

/** An import map in place of a bundler. */
function importMap(): Record<string, string> {
  const own = Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'object' && target['default']
      ? [[path.replace('.', 'stet'), `/node_modules/stet/${normalize(target['default'])}`]]
      : [],
  );
  return { ...(Object.fromEntries(own) as Record<string, string>), ...litImports('/node_modules') };
}
