import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { serveStorybook } from '../support/storybook.js';

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const storybook = await serveStorybook();
const { base, browser, stories, docs } = storybook;

after(() => storybook.close());

const walks = await Promise.all(
  ['theme:light;direction:ltr', 'theme:dark;direction:rtl'].map(async (globals) => {
    const { page, show } = await storybook.walk(globals);
    await page.evaluate(axeSource);
    return { page, show, said: listen(page) };
  }),
);

describe('every story', () => {
  for (const story of stories) {
    it(`${story.title}: ${story.name}, mounts and plays without a word in the console and passes axe, light and dark, both directions`, async () => {
      for (const { page, show, said } of walks) {
        said.length = 0;
        assert.equal(await show(story), 'success');
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(said, []);
      }
    });
  }
});

describe('every page of documentation', () => {
  for (const { id, title, name } of docs) {
    it(`${title}: ${name}, opens without a word in the console`, async () => {
      const { page, said } = await open(`iframe.html?viewMode=docs&id=${id}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});

it('shows the markup to paste, not template expressions', async () => {
  const { page } = await open('iframe.html?viewMode=docs&id=elements-attribution-line--docs');
  await page.getByText('Show code').first().click();
  const code = await page.locator('pre', { hasText: '#okoye' }).first().innerText();
  assert.match(
    code,
    /^<stet-attribution-line>\s+<p class="stet-byline" itemscope(?:="")?>By <a rel="author" itemprop="author" href="#okoye">Amara Okoye<\/a>/,
  );
});

it('opens with its own title', async () => {
  const { page, said } = await open('');
  await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Start here' }).waitFor();
  assert.match(await page.title(), /Stet/);
  assert.deepEqual(said, []);
});

async function open(path: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const said = listen(page);
  await page.goto(base + path);
  return { page, said };
}

/** What a page says in its console, and what it could not load. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    // Storybook's own frame warns of its own next version.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('in Storybook 11'))
      said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}

async function violations(page: Page): Promise<string[]> {
  const results: axe.AxeResults = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
