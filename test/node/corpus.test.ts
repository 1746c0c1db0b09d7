// One story in 34 languages and five models of data: nothing of it is lost, on the page, in the data and in a reader mode.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { articleJsonLd } from '../../src/json-ld.js';
import { assertNoEnglish, fold, readerText } from '../support/checks.js';
import { corpus } from '../support/corpus.js';
import { credit, models, published, src } from '../support/models.js';

describe('a story', () => {
  for (const [lang, story] of Object.entries(corpus)) {
    for (const [name, { item, print, hasRole, hasCorrection }] of Object.entries(models)) {
      it(`in ${lang}, from ${name}, is on the page and in the data, whole`, () => {
        const printed = print(item(story, lang), lang);
        const { document } = parseHTML(`<html><body>${printed}</body></html>`);
        const article = document.querySelector('article')!;
        const text = fold(article.textContent);
        const parts = [
          ...[story.section, story.headline, story.standfirst, ...story.authors, story.caption, story.paragraph],
          ...(hasRole ? [story.role] : []),
          ...(hasCorrection ? [story.correction] : []),
        ];
        for (const part of parts) assert.ok(text.includes(fold(part)), part);
        assertNoEnglish(article, lang);
        const data = articleJsonLd(document, { base: 'https://paper.example/' });
        assert.equal(data.headline, fold(story.headline));
        assert.equal(data.articleSection, fold(story.section));
        assert.equal(data.description, fold(story.standfirst));
        assert.equal(data.inLanguage, lang);
        assert.deepEqual(
          data.author?.map((author) => author.name),
          story.authors.map(fold),
        );
        assert.equal(Date.parse(data.datePublished!), Date.parse(published));
        assert.deepEqual(
          data.image?.map(({ contentUrl, caption, creditText }) => [contentUrl, caption, creditText]),
          [[src, fold(story.caption), credit]],
        );
        if (hasCorrection) assert.ok(data.correction?.[0]?.text.includes(fold(story.correction)));
      });
    }

    it(`in ${lang} is whole in a reader mode, its caption and credit apart`, () => {
      const { item, print } = models['the markup functions'];
      const text = readerText(print(item({ ...story, paragraph: `${story.paragraph} `.repeat(6) }, lang), lang), lang);
      for (const part of [story.paragraph, `${fold(story.caption)} ${credit}`, story.correction])
        assert.ok(text.includes(fold(part)), part);
    });
  }
});
