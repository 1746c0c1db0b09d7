// The parts that are loaded on first use are missing: a site copied `stet.js` alone, or a reader lost the connection.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { captionedPhoto, newsletterSignup } from '../../src/html.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

const server = await serverForTests(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await browserForTests();
const page = await browser.newPage();

let story = '';
let hangs = false;
await page.route('**/*', (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/dist/stet.js') return route.continue();
  if (pathname.startsWith('/dist/')) return hangs ? undefined : route.abort();
  return route.fulfill({ contentType: 'text/html', body: story });
});

async function open(body: string): Promise<void> {
  const script = '<script type="module" src="/dist/stet.js"></script>';
  story = `<!DOCTYPE html><html lang="en"><title>A story</title>${script}${body}`;
  await page.goto(server.url);
  await page.waitForFunction(() => customElements.get('stet-captioned-photo'));
}

describe('without the parts that are loaded on first use,', () => {
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

  for (const [what, end, result] of [
    ['sent without an adapter after its time-out', '', '/sent'],
    ['not sent after abort()', "document.querySelector('stet-newsletter-signup').abort()", '/'],
  ] as const) {
    it(`a signup whose parts never arrive is ${what}`, async () => {
      hangs = true;
      await open(newsletterSignup({ heading: 'Morning', action: '/sent', adapter: 'json', timeout: 1 }));
      await page.fill('[type=email]', 'ada@example.org');
      await page.click('button');
      await page.evaluate(end);
      await page.waitForURL((url) => url.pathname === '/sent', { timeout: 2000 }).catch(() => undefined);
      assert.equal(new URL(page.url()).pathname, result);
      if (result === '/') assert.equal(await page.innerText('output'), '');
      hangs = false;
    });
  }
});
