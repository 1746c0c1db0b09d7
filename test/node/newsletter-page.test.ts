import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowsers } from '../../scripts/browsers.js';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { handleSignup, startNewsletterServer } from '../support/newsletter-server.js';
import { hasState } from '../support/signup-state.js';
import { assertValidHtml } from '../support/valid-html.js';

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

interface Received {
  type: string;
  body: string;
}

void describe('a newsletter signup on a page', { timeout: 120_000 }, () => {
  const pages = new Map<string, string>();
  let script = '';
  let origin = '';
  let browser: Browser;
  let foreign: Awaited<ReturnType<typeof startNewsletterServer>>;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const page = pages.get(pathname);
    if (pathname.startsWith('/newsletter-server')) void handleSignup(request, response);
    else if (page) response.setHeader('content-type', 'text/html').end(page);
    else if (pathname === '/stet.js') response.setHeader('content-type', 'text/javascript').end(script);
    else response.writeHead(404).end();
  });

  before(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      define: { __DEV__: 'true', __VERSION__: '"test"' },
      esbuild: { tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } } },
      build: {
        write: false,
        target: 'es2022',
        rolldownOptions: {
          input: { stet: 'virtual:page' },
          treeshake: false,
          output: { codeSplitting: false },
        },
      },
      plugins: [
        {
          name: 'page',
          resolveId: (id) => (id === 'virtual:page' ? id : undefined),
          load: (id) =>
            id === 'virtual:page'
              ? "import '/src/newsletter-signup/define.ts'; import '/src/newsletter-signup/adapters/form.ts';"
              : undefined,
        },
      ],
    });
    if (!('output' in built)) throw new Error('Vite has written no file');
    script = built.output[0].code;
    foreign = await startNewsletterServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: findBrowsers().chromium!, args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    foreign?.stop();
    server.closeAllConnections();
    server.close();
  });

  async function open(data: Partial<NewsletterSignupData>, javaScriptEnabled: boolean) {
    const path = `/story-${pages.size}`;
    const head = '<meta charset="utf-8"><title>A story</title><script type="module" src="/stet.js"></script>';
    const story = `<main><h1>A story</h1>${newsletterSignup({ ...full, ...data })}</main>`;
    pages.set(path, `<!doctype html><html lang="en"><head>${head}</head><body>${story}</body></html>`);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(origin + path);
    return {
      page,
      address: page.getByRole('textbox', { name: 'Email address' }),
      button: page.getByRole('button', { name: 'Sign up' }),
      output: page.locator('output'),
      close: () => context.close(),
    };
  }

  async function received(text: string, from = origin): Promise<Received[]> {
    const answer = await fetch(`${from}/newsletter-server/received?has=${encodeURIComponent(text)}`);
    return (await answer.json()) as Received[];
  }

  void it('signs up a reader without script, with all choices, and returns to the story', async () => {
    const { page, address, button, close } = await open({}, false);
    await address.fill('plain@example.org');
    await page.getByRole('checkbox', { name: 'Evening Update' }).check();
    await page.getByRole('checkbox', { name: 'Send me news' }).check();
    await button.click();
    await page.waitForURL(/newsletter=/);
    assert.match(page.url(), /\/story-\d+\?newsletter=pending-confirmation$/);
    const [{ body, type }] = (await received(encodeURIComponent('plain@example.org'))) as [Received];
    assert.match(type, /urlencoded/);
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
    await close();
  });

  void it('is not sent without script if the address is incomplete, because the browser checks it', async () => {
    const { page, address, button, close } = await open({}, false);
    await address.fill('plain');
    await button.click();
    assert.doesNotMatch(page.url(), /newsletter=/);
    assert.equal(await address.inputValue(), 'plain');
    await close();
  });

  void it('shows the result after the browser sends the form and the server redirects', async () => {
    const { page, address, button, output, close } = await open({ returning: true }, true);
    await address.fill('round@example.org');
    await button.click();
    await page.waitForURL(/newsletter=/);
    await hasState(page, 'pending-confirmation');
    assert.match(await output.innerText(), /^Check your inbox/);
    await close();
  });

  void it('is sent by the script to another origin, while the story stays', async () => {
    const { page, address, button, close } = await open(
      { adapter: 'form', endpoint: `${foreign.url}/newsletter-server` },
      true,
    );
    const before = page.url();
    await address.fill('script@example.org');
    await button.click();
    await hasState(page, 'pending-confirmation');
    assert.equal(page.url(), before);
    assert.equal((await received(encodeURIComponent('script@example.org'), foreign.url)).length, 1);
    await close();
  });

  void it('claims no success when the other origin hides its answer from scripts', async () => {
    const { address, button, page, close } = await open(
      { adapter: 'form', endpoint: `${foreign.url}/newsletter-server/unreadable` },
      true,
    );
    await address.fill('hidden@example.org');
    await button.click();
    await hasState(page, 'unreachable');
    assert.equal(await address.inputValue(), 'hidden@example.org');
    await close();
  });

  void it('can be skipped by keyboard with its skip link', async () => {
    const { page, close } = await open({}, true);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#newsletter-end');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('form')), null);
    await close();
  });

  void it('keeps the typed address when the reader goes back to the page', async () => {
    const { page, address, close } = await open({}, true);
    await address.fill('typed@example.org');
    await page.goto(`${origin}/newsletter-server/page`);
    await page.goBack();
    assert.equal(await address.inputValue(), 'typed@example.org');
    await close();
  });
});

void it('the markup of every kind of newsletter signup is valid', async () => {
  const kinds: Partial<NewsletterSignupData>[] = [
    {},
    { newsletters: newsletters.slice(0, 1), honeypot: '', skipPast: false },
    {
      adapter: 'ghost',
      endpoint: 'https://news.example',
      timeout: 10,
      minTime: 2,
      remember: 'x',
      returning: true,
      singleOptIn: true,
    },
    { level: 3, name: 'fields[first_name]', names: { email: 'EMAIL', newsletter: 'l' } },
  ];
  for (const kind of kinds) await assertValidHtml(`<main>\n${newsletterSignup({ ...full, ...kind })}\n</main>`);
});

void it('the markup function rejects URLs that would execute script', () => {
  for (const data of [{ action: 'javascript:alert(1)' }, { endpoint: 'javascript:alert(1)' }]) {
    assert.throws(() => newsletterSignup({ ...full, ...data }), /a URL that does not run script/);
  }
  assert.throws(
    () =>
      newsletterSignup({
        ...full,
        newsletters: [...newsletters, { value: 'x', label: 'x', sample: 'javascript:alert(1)' }],
      }),
    /a URL that does not run script/,
  );
});
