import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BrowserContext, type Page } from 'playwright-core';
import { answerSignup, litImports, look, pageWith, picture, upgraded, useAsReader } from './article.js';
import { packed, root } from './pack.js';
import { assertNone } from '../support/none.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

const integrity = (
  JSON.parse(await readFile(join(packed, 'dist/integrity.json'), 'utf8')) as {
    files: Record<string, { integrity: string }>;
  }
).files;
const css = `<link rel="stylesheet" href="/dist/stet.css" integrity="${integrity['stet.css']!.integrity}" crossorigin>`;
const script = (attributes = ''): string => `<script type="module" src="/dist/stet.js" ${attributes}></script>`;
const checked = `integrity="${integrity['stet.js']!.integrity}" crossorigin`;

let html = '';

const browser = await browserForTests();
const server = await serverForTests(packed, async (request, response) => {
  const answers: Record<string, [string, string | Buffer]> = {
    '/': ['text/html', html],
    '/older.js': ['text/javascript', await readFile(join(root, 'test/package/older-stet.js'))],
    '/depot.svg': ['image/svg+xml', picture],
  };
  const lit = /^\/lit\/(.*)/.exec(request.url!)?.[1];
  if (lit) answers[request.url!] = ['text/javascript', await readFile(join(root, 'node_modules', lit))];
  const answer = answers[request.url!];

  if (!answer) return answerSignup(request, response);
  response.writeHead(200, { 'content-type': answer[0] }).end(answer[1]);
  return true;
});
const withoutScript = await open(css);
const plain = await look(withoutScript.page);
await withoutScript.context.close();

async function open(
  head: string,
  end = '',
): Promise<{ page: Page; context: BrowserContext; consoleMessages: string[] }> {
  html = pageWith(head, end);
  const context = await browser.newContext();
  const page = await context.newPage();
  const consoleMessages: string[] = [];
  page.on('console', (message) => consoleMessages.push(message.text()));
  page.on('pageerror', (error) => consoleMessages.push(error.message));
  await page.goto(server.url);
  return { page, context, consoleMessages };
}

/** Ways to load the file: code in `head`, and code at the end of `body`. */
const ways: Record<string, [head: string, end?: string]> = {
  'in head': [css + script(checked)],
  'async in head': [css + script(`async ${checked}`)],
  'at the end of body': [css, script(checked)],
  'without the stylesheet, which it includes': [script()],
  'twice, with the same URL': [css + script(), script()],
  'with a version in its URL': [css + script().replace('stet.js', 'stet.js?ver=6.5')],
  'twice, with two URLs': [css + script(), script().replace('stet.js', 'stet.js?2')],
  'twice, with two URLs, the longer first': [css + script().replace('stet.js', 'stet.js?2'), script()],
  'after the import build': [css + importBuild(), script()],
  'before the import build': [css, script() + importBuild()],
};

for (const [way, [head, end]] of Object.entries(ways)) {
  test(`the script file works ${way}: same text, same boxes, no console message, no global`, async () => {
    const { page, context, consoleMessages } = await open(head, end);
    await upgraded(page);
    assert.deepEqual(await look(page), plain);
    await useAsReader(page);
    const globals = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      return Object.getOwnPropertyNames(window).filter(
        (name) => !usual.has(name) && !/^\d+$|^__(?:playwright|pw)/.test(name),
      );
    });
    // The import build uses the site's Lit, which counts its copies in a global.
    const ofLit = way.includes('import build') ? /^(?:lit|reactiveElement)/ : /^$/;
    assertNone(globals.filter((name) => !ofLit.test(name)));
    assert.deepEqual(consoleMessages, []);
    await context.close();
  });
}

test('an older Stet that defined the tags first keeps them, and nothing breaks', async () => {
  const { page, context, consoleMessages } = await open(css, '<script src="/older.js"></script>' + script());
  await upgraded(page);
  assert.deepEqual(await look(page), plain);
  assert.deepEqual(consoleMessages, []);
  const version = await page.evaluate(() => Reflect.get(customElements.get('stet-pull-quote')!, 'version') as string);
  assert.equal(version, '0.0.1');
  await context.close();
});

test('the development build warns once for each tag that another library has defined', async () => {
  const build = importBuild('development', '<script src="/older.js"></script>');
  const { page, context, consoleMessages } = await open(css + build);
  await upgraded(page);
  assert.deepEqual(await look(page), plain);
  const warnings = consoleMessages.filter((line) => line.includes('is defined already'));
  assert.equal(warnings.length, 6, consoleMessages.join('\n'));
  assert.equal(new Set(warnings).size, 6);
  await context.close();
});

for (const path of ['stet.js', 'stet.js?ver=6.5', 'stet.dev.js']) {
  const file = path.replace(/\.js.*/, '');
  test(`${path} uses a language from ${file}/messages, and messages of the page`, async () => {
    const { page, context } = await open(
      `${css}<script type="module" src="/dist/${path}"></script><script type="module" src="/dist/${file}/messages/fr.js"></script>`,
      `<script type="module">
        import { registerMessages } from '/dist/${file}.js';
        registerMessages('fr', { signupNewsletterMissing: 'Une lettre au moins.' });
      </script>`,
    );
    await upgraded(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'fr';
      for (const box of document.querySelectorAll<HTMLInputElement>('fieldset input')) box.checked = false;
    });
    await page.locator('stet-newsletter-signup button').first().click();
    await page.getByText('Saisissez votre adresse').waitFor();
    await page.getByText('Une lettre au moins.').waitFor();
    await context.close();
  });
}

test('stet.dev.js warns about wrong markup, and stet.js does not', async () => {
  const empty = '<stet-captioned-photo></stet-captioned-photo>';
  for (const [file, expected] of [
    ['stet.dev', /stet-captioned-photo/],
    ['stet', /^$/],
  ] as const) {
    const script = `<script type="module" src="/dist/${file}.js"></script>`;
    const { page, context, consoleMessages } = await open(css + script, empty);
    await page.evaluate(() => customElements.whenDefined('stet-captioned-photo'));
    await page.waitForTimeout(300);
    assert.match(consoleMessages.join(), expected);
    await context.close();
  }
});

/** Imports the entries as a site without a bundler does. */
function importBuild(build = '', before = ''): string {
  const entry = `/dist/${build && `${build}/`}all.js`;
  return `<script type="importmap">${JSON.stringify({ imports: litImports('/lit') })}</script>${before}<script type="module" src="${entry}"></script>`;
}
