import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { articleHeader, attributionLine, captionedPhoto, pullQuote } from '../../src/html.js';
import { article, body, page, pull, quotation } from '../../stories/article/article.js';
import { otherTexts } from '../../stories/article/other-texts.js';
import { inlinePhoto, leadPhoto, portraitPhoto } from '../../stories/article/photos.js';

const words = body.map((block) => ('p' in block ? block.p.toString().replace(/<[^>]+>/g, '') : '')).join('\n');

describe('the story of the stories', () => {
  it('is as long as a wire story', () => {
    const { length } = words.split(/\s+/);
    assert.ok(length >= 600 && length <= 900, `${length} words`);
  });

  it('has the sentence of its pull quote word for word, and its quotation only once', () => {
    assert.ok(words.includes(pull.quote));
    const quoted = quotation.quote.toString();
    assert.equal(page().split(quoted).length, 2);
    assert.ok(!words.includes(quoted));
  });

  it('has all six elements, and no paragraph inside one of them', () => {
    for (const name of [
      'skip-link',
      'article-header',
      'attribution-line',
      'captioned-photo',
      'pull-quote',
      'newsletter-signup',
    ]) {
      assert.ok(page().includes(`<stet-${name}`), name);
    }
    const paragraphs = body.filter((block) => 'p' in block).length;
    // Two spaces: a direct child of `article`.
    assert.equal(article().match(/^ {2}<p>/gm)?.length, paragraphs);
  });

  it('has every file of its photos', () => {
    const folder = fileURLToPath(new URL('../../stories/public', import.meta.url));
    const files = [leadPhoto, inlinePhoto, portraitPhoto].flatMap(
      (photo) => captionedPhoto(photo).match(/\/photos\/[\w.-]+/g) ?? [],
    );
    assert.equal(new Set(files).size, 33);
    assert.deepEqual(
      files.filter((file) => !existsSync(`${folder}${file}`)),
      [],
    );
  });
});

describe('the story in another language', () => {
  for (const { lang, header, photo, paragraph, pull: quote } of otherTexts) {
    it(`prints every element, and its pull quote repeats its paragraph: ${lang}`, () => {
      assert.ok(paragraph.includes(quote.quote));
      assert.ok([articleHeader(header), captionedPhoto(photo), pullQuote(quote)].every((text) => text.length > 100));
    });
  }

  it('joins names with the word that the next name requires', () => {
    const byline = (lang: string, ...names: string[]): string =>
      attributionLine({ lang, authors: names.map((name) => ({ name })), messages: { lineByline: '{names}' } })
        .replace(/<[^>]+>/g, '')
        .trim();
    assert.equal(byline('es', 'Ana', 'Inés'), 'Ana e Inés');
    assert.equal(byline('es', 'Ana', 'Luis'), 'Ana y Luis');
    assert.equal(byline('he', 'דנה', 'יונס'), 'דנה ויונס');
  });
});
