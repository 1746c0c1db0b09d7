import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../package/serve.js';
import { Reader } from './reader.js';
import { type Router, routers } from './routers.js';
import { type Site, startSite } from './site.js';

/** Ways to keep htmx away from a photo's link and a form, from the guide on routers. */
const ways: Record<string, { router: string; attributes: string; off: string; nav?: string }> = {
  'htmx 2: hx-boost="false" on the element': {
    router: 'htmx 2',
    attributes: 'hx-boost="true"',
    off: 'hx-boost="false"',
  },
  'htmx 2: boost on the navigation alone': { router: 'htmx 2', attributes: '', off: '', nav: 'hx-boost="true"' },
  'htmx 4: hx-boost:inherited="false" on the element': {
    router: 'htmx 4',
    attributes: 'hx-boost:inherited="true"',
    off: 'hx-boost:inherited="false"',
  },
  'htmx 4: boost on the navigation alone': {
    router: 'htmx 4',
    attributes: '',
    off: '',
    nav: 'hx-boost:inherited="true"',
  },
};

const tried: Router[] = Object.entries(ways).map(([name, { router, ...rest }], index) => ({
  ...routers.find((each) => each.name === router)!,
  name,
  base: `/boost-${index}/`,
  ...rest,
}));

let browser: Browser;
let site: Site;
before(async () => {
  browser = await openBrowser();
  site = await startSite(tried);
});
after(async () => {
  await browser.close();
  site.close();
});

describe('htmx’s boost', () => {
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
