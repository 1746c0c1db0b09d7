import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainPage } from '../../stories/article/plain-page.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

if (!existsSync(`${root}dist/stet.js`)) throw new Error('There is no dist/stet.js yet: npm run build');

const server = await serverForTests(root);
const browser = await browserForTests();

describe('the plain HTML page', () => {
  it('is up to date with the markup functions', async () => {
    assert.equal(await readFile(`${root}examples/plain-html/index.html`, 'utf8'), plainPage());
  });

  it('requests nothing from other hosts, and loads each photo in its smallest format and a width that fits', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`${request.url()} is on another host`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
    });
    await page.goto(`${server.url}/examples/plain-html/`);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    const photos: (string | undefined)[] = [];
    for (const photo of await page.locator('stet-captioned-photo img').all()) {
      // Some are lazy.
      await photo.scrollIntoViewIfNeeded();
      const file = await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.currentSrc));
      photos.push(file.split('/').pop());
    }
    assert.deepEqual(photos, ['mountain-path-480.avif', 'stone-line-480.avif']);
    assert.deepEqual(faults, []);
  });
});
