import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { handleSignup, startNewsletterServer } from '../support/newsletter-server.js';
import { hasState } from '../support/signup-state.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

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

void describe('a newsletter signup on a page', { timeout: 120_000 }, async () => {
  const stories = new Map<string, string>();
  const foreign = await startNewsletterServer();
  after(() => foreign.stop());
  const server = await serverForTests(root, async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const story = stories.get(pathname);
    if (pathname.startsWith('/newsletter-server')) await handleSignup(request, response);
    else if (story) response.setHeader('content-type', 'text/html').end(story);
    else return false;
    return true;
  });
  const browser = await browserForTests();
  const pages = { scripted: await browser.newPage(), plain: await browser.newPage({ javaScriptEnabled: false }) };

  async function open(data: Partial<NewsletterSignupData>, kind: keyof typeof pages) {
    const path = `/story-${stories.size}`;
    const head = '<meta charset="utf-8"><title>A story</title><script type="module" src="/dist/stet.js"></script>';
    const story = `<main><h1>A story</h1>${newsletterSignup({ ...full, ...data })}</main>`;
    stories.set(path, `<!doctype html><html lang="en"><head>${head}</head><body>${story}</body></html>`);
    const page = pages[kind];
    await page.goto(server.url + path);
    const address = page.getByRole('textbox', { name: 'Email address' });
    return { page, address, button: page.getByRole('button', { name: 'Sign up' }) };
  }

  void it('signs up a reader without script, with all choices, and returns to the story', async () => {
    const { page, address, button } = await open({}, 'plain');
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
      const { page, address, button } = await open({ adapter: 'form', endpoint }, 'scripted');
      const before = page.url();
      await address.fill('script@example.org');
      await button.click();
      await hasState(page, state);
      assert.equal(page.url(), before);
      assert.equal(await page.locator('[type=email]').inputValue(), left);
    });
  }

  void it('keeps the typed address when the reader goes back to the page', async () => {
    const { page, address } = await open({}, 'scripted');
    await address.fill('typed@example.org');
    await page.goto(`${server.url}/newsletter-server/page`);
    await page.goBack();
    assert.equal(await address.inputValue(), 'typed@example.org');
  });
});
