// One story in 34 languages and five models of data: nothing of it is lost, on the page, in the data and in a reader mode.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { articleHeader, attributionLine, html, markup } from '../../src/html.js';
import { articleJsonLd } from '../../src/json-ld.js';
import { corpus, type Story } from '../support/corpus.js';

type Print = (story: Story, lang: string) => string;
type Map = (item: unknown, site: object) => string;

const src = 'https://paper.example/bridge.jpg';
const credit = 'Ines Moreau';
const published = '2026-09-01T08:00:00Z';
const timeZone = 'Europe/Berlin';
const mapped = async (name: string): Promise<Map> => {
  const file = new URL(`../../examples/newsroom/${name}.js`, import.meta.url).href;
  return ((await import(file)) as { article: Map }).article;
};
const [ninjs, ans, blocks, wordPress] = await Promise.all(['ninjs', 'ans', 'blocks', 'wordpress'].map(mapped));

/** The story as each system holds it, printed by the mappings of the examples; the first needs none. */
const models: Record<string, { print: Print; hasRole?: boolean; hasCorrection?: boolean }> = {
  'the markup functions': { print: plain, hasRole: true, hasCorrection: true },
  ninjs: {
    print: (story, lang) =>
      ninjs!(
        {
          language: lang,
          firstCreated: published,
          subjects: [{ name: story.section }],
          by: story.authors.join(', '),
          headlines: [
            { role: 'main', value: story.headline },
            { role: 'preamble', value: story.standfirst },
          ],
          bodies: [{ role: 'richtext', value: `<p>${story.paragraph}</p>` }],
          associations: [
            {
              type: 'picture',
              by: credit,
              descriptions: [{ value: story.caption }],
              renditions: [{ href: src, width: 800, height: 600 }],
            },
          ],
        },
        {},
      ),
  },
  ANS: {
    hasRole: true,
    hasCorrection: true,
    print: (story, lang) =>
      ans!(
        {
          language: lang,
          headlines: { basic: story.headline },
          subheadlines: { basic: story.standfirst },
          taxonomy: { primary_section: { name: story.section, _id: '/section' } },
          credits: {
            by: story.authors.map((name, index) => ({ type: 'author', name, org: index ? null : story.role })),
          },
          first_publish_date: published,
          promo_items: {
            basic: {
              type: 'image',
              url: src,
              width: 800,
              height: 600,
              caption: story.caption,
              credits: { by: [{ name: credit }] },
            },
          },
          content_elements: [
            { type: 'text', content: story.paragraph },
            { type: 'correction', text: story.correction },
          ],
        },
        {},
      ),
  },
  'typed blocks': {
    print: (story, lang) =>
      blocks!(
        {
          webPublicationDate: published,
          sectionName: story.section,
          sectionId: 'section',
          fields: { lang, headline: story.headline, standfirst: `<p>${story.standfirst}</p>`, byline: null },
          tags: story.authors.map((webTitle) => ({ type: 'contributor', webTitle, webUrl: '/author' })),
          blocks: {
            main: {
              elements: [
                {
                  type: 'image',
                  assets: [{ file: src, typeData: { width: 800, height: 600 } }],
                  imageTypeData: { caption: story.caption, credit, displayCredit: true },
                },
              ],
            },
            body: [{ elements: [{ type: 'text', textTypeData: { html: `<p>${story.paragraph}</p>` } }] }],
          },
        },
        {},
      ),
  },
  WordPress: {
    print: (story, lang) =>
      wordPress!(
        {
          title: { rendered: story.headline },
          excerpt: { rendered: `<p>${story.standfirst}</p>\n` },
          content: { rendered: `<p>${story.paragraph}</p>\n` },
          date_gmt: '2026-09-01T08:00:00',
          modified_gmt: '2026-09-01T08:00:00',
          _embedded: {
            author: story.authors.map((name) => ({ name, link: '/author', description: '' })),
            'wp:featuredmedia': [
              {
                source_url: src,
                caption: { rendered: `<p>${story.caption} <small>${credit}</small></p>\n` },
                media_details: { width: 800, height: 600 },
              },
            ],
            'wp:term': [[{ name: story.section, link: '/section', taxonomy: 'category' }]],
          },
        },
        { lang, timeZone },
      ),
  },
};

function plain(
  { section, headline, standfirst, authors, role, caption, paragraph, correction }: Story,
  lang: string,
): string {
  const [first, second] = authors;
  const header = articleHeader({
    kicker: section,
    headline,
    standfirst,
    attribution: { authors: [{ name: first, role }, second], published, lang, timeZone },
    photo: { src, alt: null, width: 800, height: 600, caption, credit },
    jsonLd: true,
  });
  const note = attributionLine({ corrections: [{ text: correction, date: '2026-09-02' }], lang });
  return html`<article lang="${lang}">
${markup(header)}
<p>${paragraph}</p>
${markup(note)}
</article>`.toString();
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A picture that nobody has described says so by leaving the attribute out (HTML 4.8.4.4).
  rules: { 'wcag/h37': 'off' },
});
const pageOf = (body: string, lang: string): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page</title></head>\n<body>${body}</body></html>`;
const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

for (const lang of Object.keys(corpus)) if (lang !== 'en') await import(`../../dist/messages/${lang}.js`);
for (const lang of Object.keys(corpus)) if (lang !== 'en') await import(`../../src/messages/${lang}.js`);

describe('a story', () => {
  it('is there in every language', () => assert.ok(Object.keys(corpus).length >= 34));

  for (const [lang, story] of Object.entries(corpus)) {
    for (const [name, { print, hasRole, hasCorrection }] of Object.entries(models)) {
      it(`in ${lang}, from ${name}, is on the page and in the data, whole`, async () => {
        const printed = print(story, lang);
        const { document } = parseHTML(`<html><body>${printed}</body></html>`);
        const text = fold(document.querySelector('article')?.textContent);
        const parts = [
          ...[story.section, story.headline, story.standfirst, ...story.authors, story.caption, story.paragraph],
          ...(hasRole ? [story.role] : []),
          ...(hasCorrection ? [story.correction] : []),
        ];
        for (const part of parts) assert.ok(text.includes(fold(part)), part);
        // English words on a page in another language are those of no messages.
        if (lang !== 'en') assert.doesNotMatch(text, /\b(?:By|Published|Updated|Correction:)\b/);
        const data = articleJsonLd(document, { base: 'https://paper.example/' });
        assert.equal(data.headline, fold(story.headline));
        assert.equal(data.articleSection, fold(story.section));
        assert.equal(data.description, fold(story.standfirst));
        assert.equal(data.inLanguage, lang);
        assert.deepEqual(
          data.author?.map((author) => author.name),
          story.authors.map(fold),
        );
        assert.equal(data.datePublished, published);
        assert.deepEqual(
          data.image?.map(({ contentUrl, caption, creditText }) => [contentUrl, caption, creditText]),
          [[src, fold(story.caption), credit]],
        );
        if (hasCorrection) assert.ok(data.correction?.[0]?.text.includes(fold(story.correction)));
        const { results } = await validator.validateString(pageOf(printed, lang));
        assert.deepEqual(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
          [],
        );
      });
    }

    it(`in ${lang} is whole in a reader mode, its caption and credit apart`, () => {
      const long = plain({ ...story, paragraph: `${story.paragraph} `.repeat(6) }, lang);
      const { document } = new JSDOM(pageOf(long, lang), { url: 'https://paper.example/story' }).window;
      const text = fold(new Readability(document).parse()?.textContent);
      for (const part of [story.paragraph, `${fold(story.caption)} ${credit}`, story.correction])
        assert.ok(text.includes(fold(part)), part);
    });
  }
});
