import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { openBrowser, serve, type Server } from '../package/serve.js';
import { handleSignup, startNewsletterServer } from '../support/newsletter-server.js';
import { hasState } from '../support/signup-state.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const newsletters = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
  { value: 'Evening Update', label: 'Evening Update', sample: '/samples/evening' },
];
const full: NewsletterSignupData = {
  heading: 'Our newsletters',
  description: 'The headlines of the day.',
  action: '/newsletter-server',
  newsletters,
  name: true,
  consent: { text: 'Send me news of events too.', version: '2026-09', lang: 'en-CA' },
  privacy: 'Every message has a link to stop them.',
  honeypot: 'honeypot',
  fields: { source: 'story' },
  skipPast: true,
};

void describe('a newsletter signup on a page', { timeout: 120_000 }, () => {
  const stories = new Map<string, string>();
  let server: Server;
  let foreign: Awaited<ReturnType<typeof startNewsletterServer>>;
  let browser: Browser;
  const pages = new Map<boolean, Page>();

  before(async () => {
    foreign = await startNewsletterServer();
    server = await serve(root, async (request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      const story = stories.get(pathname);
      if (pathname.startsWith('/newsletter-server')) await handleSignup(request, response);
      else if (story) response.setHeader('content-type', 'text/html').end(story);
      else return false;
      return true;
    });
    browser = await openBrowser();
    for (const javaScriptEnabled of [true, false])
      pages.set(javaScriptEnabled, await browser.newPage({ javaScriptEnabled }));
  });

  after(async () => {
    await browser?.close();
    foreign?.stop();
    server?.close();
  });

  async function open(data: Partial<NewsletterSignupData>, javaScriptEnabled: boolean) {
    const path = `/story-${stories.size}`;
    const head = '<meta charset="utf-8"><title>A story</title><script type="module" src="/dist/stet.js"></script>';
    const story = `<main><h1>A story</h1>${newsletterSignup({ ...full, ...data })}</main>`;
    stories.set(path, `<!doctype html><html lang="en"><head>${head}</head><body>${story}</body></html>`);
    const page = pages.get(javaScriptEnabled)!;
    await page.goto(server.url + path);
    return {
      page,
      address: page.getByRole('textbox', { name: 'Email address' }),
      button: page.getByRole('button', { name: 'Sign up' }),
      output: page.locator('output'),
    };
  }

  void it('signs up a reader without script, with all choices, and returns to the story', async () => {
    const { page, address, button } = await open({}, false);
    await address.fill('plain@example.org');
    await page.getByRole('checkbox', { name: 'Evening Update' }).check();
    await page.getByRole('checkbox', { name: 'Send me news' }).check();
    await button.click();
    await page.waitForURL(/newsletter=/);
    assert.match(page.url(), /\/story-\d+\?newsletter=pending-confirmation$/);
    const received = await fetch(`${server.url}/newsletter-server/received?has=plain@example.org`);
    const [body] = (await received.json()) as string[];
    assert.deepEqual(
      [...new URLSearchParams(body)],
      [
        ['newsletter', 'Morning Update'],
        ['newsletter', 'Evening Update'],
        ['name', ''],
        ['email', 'plain@example.org'],
        ['consent', '2026-09'],
        ['consent-lang', 'en-CA'],
        ['source', 'story'],
        ['honeypot', ''],
      ],
    );
  });

  for (const [outcome, path, state, left] of [
    ['is sent by the script to another origin', '', 'pending-confirmation', ''],
    ['claims no success when another origin hides its answer', '/unreadable', 'unreachable', 'script@example.org'],
  ] as const) {
    void it(`${outcome}, while the story stays`, async () => {
      const endpoint = `${foreign.url}/newsletter-server${path}`;
      const { page, address, button } = await open({ adapter: 'form', endpoint }, true);
      const before = page.url();
      await address.fill('script@example.org');
      await button.click();
      await hasState(page, state);
      assert.equal(page.url(), before);
      assert.equal(await page.locator('[type=email]').inputValue(), left);
    });
  }

  void it('keeps the typed address when the reader goes back to the page', async () => {
    const { page, address } = await open({}, true);
    await address.fill('typed@example.org');
    await page.goto(`${server.url}/newsletter-server/page`);
    await page.goBack();
    assert.equal(await address.inputValue(), 'typed@example.org');
  });
});
