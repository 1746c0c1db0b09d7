import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import lighthouse from 'lighthouse';
import { freePort } from '../../scripts/backends.js';
import { serveStorybook } from '../support/storybook.js';

const port = await freePort();
const storybook = await serveStorybook([`--remote-debugging-port=${port}`]);

after(() => storybook.close());

/** Pages as a visitor finds them through a link, outside Storybook's own frame. */
const pages = {
  'the documentation of the article header': 'viewMode=docs&id=elements-article-header--docs',
  'the page that shows the article six ways': 'viewMode=docs&id=one-article-six-ways--docs',
  'the whole article': 'viewMode=story&id=article--whole-article',
};

describe('Lighthouse', () => {
  for (const [name, query] of Object.entries(pages)) {
    it(`gives ${name} all points for accessibility, best practices and SEO`, async () => {
      const result = await lighthouse(`${storybook.base}iframe.html?${query}`, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
      });
      const { categories, audits } = result!.lhr;
      const lost = Object.values(categories).flatMap(({ id, auditRefs }) =>
        auditRefs
          .filter(({ weight, id: audit }) => weight && (audits[audit]!.score ?? 1) < 1)
          .map(
            ({ id: audit }) =>
              `${id}: ${audits[audit]!.title} ${JSON.stringify(audits[audit]!.details ?? '').slice(0, 600)}`,
          ),
      );
      assert.deepEqual(lost, []);
    });
  }
});
