// The Ghost templates of the documentation are the partials that `npm run test:cms` runs in Ghost.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const partials: Record<string, string> = {
  'article-header': 'stet-header',
  'attribution-line': 'stet-attribution',
  'captioned-photo': 'stet-photo',
  'newsletter-signup': 'stet-signup',
};

describe('the documentation of Ghost', () => {
  for (const [page, partial] of Object.entries(partials)) {
    it(`has the partial of ${page}`, async () => {
      const text = await readFile(new URL(`stories/${page}.mdx`, root), 'utf8');
      const [, shown] = /^### Ghost theme\n+```handlebars\n([^]*?)```/m.exec(text)!;
      assert.equal(shown, await readFile(new URL(`examples/ghost/partials/${partial}.hbs`, root), 'utf8'));
    });
  }
});
