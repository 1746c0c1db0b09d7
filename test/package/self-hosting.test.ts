import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Page } from 'playwright-core';
import { answerSignup, pageWith, picture, upgraded, useAsReader } from './article.js';
import { hasState } from '../support/signup-state.js';
import { packed } from './pack.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

/** The code blocks of the guide, by language: the commands that copy the files, and the code for a site's pages. */
const guide = await readFile('stories/guides/self-hosting.mdx', 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);
const [copy] = blocks('sh');
const [tags, messages, adapter] = blocks('html');

const site = await mkdtemp(join(tmpdir(), 'stet-'));
await mkdir(join(site, 'node_modules'));
await symlink(packed, join(site, 'node_modules/stet'));
execFileSync('bash', ['-euc', copy!], { cwd: site });
let html = '';
const browser = await browserForTests();
const server = await serverForTests(join(site, 'public'), (request, response) => {
  const answers: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    '/depot.svg': ['image/svg+xml', picture],
    '/our-newsletters': ['application/json', '{"ok": true}'],
  };
  const answer = answers[request.url!];
  if (!answer) return answerSignup(request, response);
  response.setHeader('content-type', answer[0]).end(answer[1]);
  return true;
});
after(() => rm(site, { recursive: true }));

/** Opens the article with the tags of the guide. `missing` has the requests that failed. */
async function open(head: string, end = ''): Promise<{ page: Page; missing: string[] }> {
  html = pageWith(head, end);
  const page = await browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(server.url);
  await upgraded(page);
  return { page, missing };
}

test('the viewer and the signup work with the files that the guide copies, and none is missing', async () => {
  const { page, missing } = await open(tags!);
  await useAsReader(page);
  assert.deepEqual(missing, []);
  await page.close();
});

test('the messages have the language of the guide', async () => {
  const { page, missing } = await open(tags!, '<script>document.documentElement.lang = "fr"</script>');
  await page.click('stet-newsletter-signup button');
  await page.getByText('Saisissez votre adresse').waitFor();
  assert.deepEqual(missing, []);
  await page.close();
});

test('the page uses the adapter and the message of the guide', async () => {
  const { page, missing } = await open(tags!, `${messages}${adapter}`);
  await page.evaluate(() => document.querySelector('stet-newsletter-signup')!.setAttribute('adapter', 'our-server'));
  await page.fill('input[type=email]', 'reader@example.org');
  await page.click('stet-newsletter-signup button');
  await hasState(page, 'subscribed');
  const shown = await page.innerText('stet-newsletter-signup output');
  assert.match(shown, /^Thank you\nThe next issue will be in your inbox\./);
  assert.deepEqual(missing, []);
  await page.close();
});
