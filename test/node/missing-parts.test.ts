// The parts that are loaded on first use are missing or slow: a site copied `stet.js` alone, or a reader lost the connection.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Route } from 'playwright-core';
import { captionedPhoto, newsletterSignup } from '../../src/html.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

const server = await serverForTests(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await browserForTests();
const page = await browser.newPage();

let story = '';
let answer: (route: Route) => unknown;
await page.route('**/*', (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/dist/stet.js') return route.continue();
  if (pathname.startsWith('/dist/')) return answer(route);
  return route.fulfill({ contentType: 'text/html', body: story });
});

async function open(body: string): Promise<void> {
  const script = '<script type="module" src="/dist/stet.js"></script>';
  story = `<!DOCTYPE html><html lang="en"><title>A story</title>${script}${body}`;
  await page.goto(server.url);
  await page.waitForFunction(() => customElements.get('stet-captioned-photo'));
}

describe('without the parts that are loaded on first use,', () => {
  beforeEach(() => void (answer = (route) => route.abort()));

  it('a photo leads to its larger file', async () => {
    await open(captionedPhoto({ src: 'a.jpg', alt: 'A wall.', href: '/large', zoom: true }));
    await page.click('figure a');
    await page.waitForURL('**/large');
  });

  it('a signup is sent without an adapter', async () => {
    await open(newsletterSignup({ heading: 'Morning', action: '/sent', adapter: 'json' }));
    await page.fill('[type=email]', 'ada@example.org');
    await page.click('button');
    await page.waitForURL('**/sent');
  });

  it('a signup waits for parts that are slow, and is then sent by its adapter', async () => {
    answer = (route) => setTimeout(() => void route.continue(), 300);
    await open(newsletterSignup({ heading: 'Morning', action: '/sent', adapter: 'json' }));
    await page.fill('[type=email]', 'ada@example.org');
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.click('button');
    assert.equal((await sent).isNavigationRequest(), false);
  });

  for (const [what, end, result] of [
    ['sent without an adapter after its time-out', '', '/sent'],
    ['not sent after abort()', "document.querySelector('stet-newsletter-signup').abort()", '/'],
  ] as const) {
    it(`a signup whose parts never arrive is ${what}`, async () => {
      answer = () => undefined;
      await open(newsletterSignup({ heading: 'Morning', action: '/sent', adapter: 'json', timeout: 1 }));
      await page.fill('[type=email]', 'ada@example.org');
      await page.click('button');
      await page.evaluate(end);
      await page.waitForURL((url) => url.pathname === '/sent', { timeout: 2000 }).catch(() => undefined);
      assert.equal(new URL(page.url()).pathname, result);
      if (result === '/') assert.equal(await page.innerText('output'), '');
    });
  }
});
