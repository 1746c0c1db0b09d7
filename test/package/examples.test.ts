import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Browser, type Page } from 'playwright-core';
import { answerSignup, look, type Look, pageWith, upgraded, useAsReader } from './article.js';
import { cache, install, packed, root, run } from './pack.js';
import { openBrowser, serve } from './serve.js';
import { hasState } from '../support/signup-state.js';

interface Example {
  name: string;
  /** The package whose version is logged. */
  framework: string;
  /** Pages of the built site, and whether the server's HTML has the article. */
  pages: { path: string; isRendered: boolean }[];
  /** The page has a button that renders everything again. */
  rendersAgain?: boolean;
  /** A file of the built site with a photo that a markup function of `stet/html.js` printed. */
  photo?: string;
}

const examples: Example[] = [
  { name: 'vite', framework: 'vite', pages: [{ path: '/', isRendered: true }] },
  {
    name: 'react',
    framework: 'react',
    pages: [
      { path: '/', isRendered: false },
      { path: '/server.html', isRendered: true },
    ],
    rendersAgain: true,
  },
  { name: 'vue', framework: 'vue', pages: [{ path: '/', isRendered: false }], rendersAgain: true },
  { name: 'svelte', framework: 'svelte', pages: [{ path: '/', isRendered: false }], rendersAgain: true },
  { name: 'astro', framework: 'astro', pages: [{ path: '/', isRendered: true }] },
  { name: 'eleventy', framework: '@11ty/eleventy', pages: [{ path: '/', isRendered: true }] },
  { name: 'angular', framework: '@angular/core', pages: [{ path: '/', isRendered: false }], rendersAgain: true },
  {
    name: 'next',
    framework: 'next',
    pages: [{ path: '/', isRendered: true }],
    rendersAgain: true,
    photo: 'photo.html',
  },
];
const wanted = process.env['EXAMPLES']?.split(',') ?? examples.map(({ name }) => name);
const versions: Record<string, string> = {};
let browser: Browser;
let plain: Look;

before(async () => {
  browser = await openBrowser();
  const css = await readFile(join(packed, 'dist/stet.css'), 'utf8');
  const page = await browser.newPage();
  // The picture is missing, but its attributes give the box its size.
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWith(`<style>${css}</style>`) }),
  );
  await page.goto('http://plain.example/');
  plain = await look(page);
  await page.close();
});
after(async () => {
  await browser.close();
  console.log('Examples were run with', versions);
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'examples.json'), JSON.stringify(versions, null, 2));
});

for (const example of examples.filter((each) => wanted.includes(each.name))) {
  const { name, framework, pages, rendersAgain = false, photo } = example;
  describe(`the example for ${name}`, () => {
    let site: string;

    test('installs, type-checks and builds', async () => {
      site = await install(join(root, 'examples', name), `examples-${name}`);
      const env = { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
      await run('npm', ['run', 'build'], { cwd: site, env });
      const { version } = JSON.parse(await readFile(join(site, 'node_modules', framework, 'package.json'), 'utf8')) as {
        version: string;
      };
      versions[name] = `${framework} ${version}`;
    });

    for (const { path, isRendered } of pages) {
      test(`shows ${path} with the author’s text and boxes, and works for the reader`, async () => {
        const server = await serve(join(site, 'dist'), answerSignup);
        try {
          if (isRendered) await checkWithoutScript(`${server.url}${path}`);
          await checkWithScript(`${server.url}${path}`, isRendered, rendersAgain);
        } finally {
          server.close();
        }
      });
    }

    if (!photo) return;
    test('prints markup on its server', async () => {
      const page = await readFile(join(site, 'dist', photo), 'utf8');
      assert.match(page, /<main><stet-captioned-photo>[^]*<figcaption>[^]*Sept\. 1, 2026\.\s+<small>Ines Moreau/);
    });
  });
}

async function checkWithoutScript(address: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  assert.deepEqual(await look(page), plain, 'without script');
  await context.close();
}

async function checkWithScript(address: string, isRendered: boolean, rendersAgain: boolean): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const consoleMessages: string[] = [];
  page.on('console', (message) => consoleMessages.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => consoleMessages.push(error.message));
  await page.addInitScript(noteRemoved);
  await page.goto(address);
  await upgraded(page);
  await page.waitForSelector('#heard', { state: 'attached' });
  assert.deepEqual(await look(page), plain, 'with script');
  const removed = await page.evaluate(() => (globalThis as unknown as { names: string[] }).names);
  if (isRendered) assert.deepEqual(removed, [], 'the framework keeps the nodes that the server sent');
  await page.evaluate(() =>
    document.querySelectorAll('main *').forEach((element) => element.setAttribute('title', '')),
  );

  if (rendersAgain) await renderAgain(page);
  await useAsReader(page);
  await page.waitForFunction(() => document.querySelector('#heard')!.textContent.includes('stet-signup-success'));
  assert.match(await page.innerText('#heard'), /stet-signup-submit: Morning Update/, 'events arrive');
  if (rendersAgain) {
    const answer = await page.innerText('stet-newsletter-signup output');
    await renderAgain(page);
    assert.equal(await page.innerText('stet-newsletter-signup output'), answer, 'the result stays');
    await hasState(page, 'pending-confirmation');
  } else {
    assert.deepEqual((await look(page)).text.slice(0, 300), plain.text.slice(0, 300));
  }
  // Playwright's selectors find nodes in shadow roots too; this finds only the author's nodes.
  const replaced = await page.evaluate(() =>
    [...document.querySelectorAll('main *:not([title])')]
      .filter((element) => !element.closest('output'))
      .map(({ localName }) => localName),
  );
  assert.deepEqual(replaced, [], 'no element was replaced');
  assert.deepEqual(consoleMessages, []);
  await context.close();
}

async function renderAgain(page: Page): Promise<void> {
  const before = Number(/^\d+/.exec(await page.innerText('#heard'))?.[0]);
  const { text } = await look(page);
  for (let click = 1; click <= 3; click++) {
    await page.click('#again');
    const presses = String(before + click);
    await page.waitForFunction((start) => document.querySelector('#heard')!.textContent.startsWith(start), presses);
  }
  assert.equal((await look(page)).text, text);
}

/** Runs in the page, before its scripts: records the names of elements that are removed from the story. */
function noteRemoved(): void {
  const names: string[] = [];
  Object.assign(globalThis, { names });
  new MutationObserver((changes) => {
    for (const { target, removedNodes } of changes) {
      for (const node of removedNodes) {
        if (node instanceof Element && (target as Element).closest('main')) names.push(node.localName);
      }
    }
  }).observe(document, { subtree: true, childList: true });
}
