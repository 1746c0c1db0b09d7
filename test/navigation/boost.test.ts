import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Reader } from './reader.js';
import { type Router, routers } from './routers.js';
import { startSite } from './site.js';
import { browserForTests } from '../support/for-tests.js';

/** Boosts the navigation alone, as the guide on routers says. `hx-boost` on the whole page is in navigation.test.ts. */
const attributes = { 'htmx 2': 'hx-boost="true"', 'htmx 4': 'hx-boost:inherited="true"' };

const tried: Router[] = Object.entries(attributes).map(([name, nav], index) => ({
  ...routers.find((router) => router.name === name)!,
  base: `/boost-${index}/`,
  attributes: '',
  off: '',
  nav,
}));

const browser = await browserForTests();
const site = await startSite(tried);
after(() => site.close());

describe('htmx’s boost of the navigation alone', () => {
  for (const router of tried) {
    test(`leaves photo and form to the elements with ${router.name}`, async () => {
      const reader = await Reader.open(browser, router, site);
      await reader.page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await reader.go('b');
      assert.equal(await reader.page.evaluate(() => 'isSamePage' in window), true, 'boost is on for links');
      const requests: string[] = [];
      reader.page.on('request', (request) => {
        if (request.headers()['hx-request']) requests.push(request.url());
      });
      await reader.openPhoto();
      await reader.page.keyboard.press('Escape');
      await reader.openViewer.waitFor({ state: 'detached' });
      await reader.signUp('reader@example.org', 'pending-confirmation');
      assert.deepEqual(requests, []);
      await reader.close();
    });
  }
});
