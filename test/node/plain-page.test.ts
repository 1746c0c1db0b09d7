import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { plainPage } from '../../stories/article/plain-page.js';
import { openBrowser, serve } from '../package/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const address = '/examples/plain-html/';

if (!existsSync(`${root}dist/stet.js`)) throw new Error('There is no dist/stet.js yet: npm run build');

const server = await serve(root);
const browser: Browser = await openBrowser();
after(async () => {
  await browser.close();
  server.close();
});

interface Seen {
  text: string;
  /** Tag and rectangle of each element that has a box, in the order of the document. */
  boxes: string[];
  /** Console messages, and failed requests. */
  consoleMessages: string[];
  requests: string[];
  photos: string[];
}

/** Opens the page at a width. */
async function see(width: number, script: boolean): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const consoleMessages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => consoleMessages.push(message.text()));
  page.on('pageerror', (error) => consoleMessages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => consoleMessages.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) consoleMessages.push(`${response.url()} answered ${response.status()}`);
  });
  await page.goto(`${server.url}${address}`);
  if (script) await upgraded(page);
  const photos = await loadPhotos(page);
  const found = await page.evaluate(() => ({
    text: document.body.innerText,
    boxes: [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (!width && !height) return [];
      return `${element.localName} ${[x, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ')}`;
    }),
  }));
  await context.close();
  return { ...found, consoleMessages, requests, photos };
}

async function upgraded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const names = [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName);
    await Promise.all([...names, 'stet-skip-link'].map((name) => customElements.whenDefined(name)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Scrolls to each photo, because some are lazy, and back; returns the files that were loaded. */
async function loadPhotos(page: Page): Promise<string[]> {
  const files: string[] = [];
  for (const photo of await page.locator('stet-captioned-photo img').all()) {
    await photo.scrollIntoViewIfNeeded();
    files.push(
      await photo.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.currentSrc;
      }),
    );
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return files;
}

describe('the plain HTML page', () => {
  it('is up to date with the markup functions', async () => {
    assert.equal(await readFile(`${root}examples/plain-html/index.html`, 'utf8'), plainPage());
  });

  for (const width of [320, 1280]) {
    it(`has the same text and boxes with and without script, ${width} px wide`, async () => {
      const without = await see(width, false);
      const withScript = await see(width, true);
      assert.equal(withScript.text, without.text);
      assert.deepEqual(withScript.boxes, without.boxes);
      assert.deepEqual([...without.consoleMessages, ...withScript.consoleMessages], []);
    });
  }

  it('requests nothing from other hosts, and loads each photo in its smallest format and a width that fits', async () => {
    const { requests, photos } = await see(320, true);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(server.url)),
      [],
    );
    assert.deepEqual(
      photos.map((url) => url.split('/').pop()),
      ['mountain-path-480.avif', 'stone-line-480.avif'],
    );
  });
});
