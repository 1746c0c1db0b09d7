import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { listen, serveStorybook } from '../support/storybook.js';

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const storybook = await serveStorybook();

after(() => storybook.close());

const walks = await Promise.all(
  ['theme:light;direction:ltr', 'theme:dark;direction:rtl'].map(async (globals) => {
    const { page, show } = await storybook.walk(globals);
    await page.evaluate(axeSource);
    return { page, show, consoleMessages: listen(page) };
  }),
);

describe('every story', () => {
  for (const story of storybook.stories) {
    it(`${story.title}: ${story.name}, mounts and plays with no console message and passes axe, light from left to right and dark from right to left`, async () => {
      await Promise.all(
        walks.map(async ({ page, show, consoleMessages }) => {
          consoleMessages.length = 0;
          assert.equal(await show(story), 'success');
          assert.deepEqual(await violations(page), []);
          assert.deepEqual(consoleMessages, []);
        }),
      );
    });
  }
});

async function violations(page: Page): Promise<string[]> {
  const results: axe.AxeResults = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
