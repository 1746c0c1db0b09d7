// Stories that each have another shape of data: nothing of it is lost, on the page, in the data and in a reader mode.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { Markup } from '../../src/html.js';
import { articleJsonLd } from '../../src/json-ld.js';
import { articles, type Article } from '../support/articles.js';
import { credit, models, published, src } from '../support/models.js';
import { fold, parse, textOf } from '../support/parse.js';
import { assertValidHtml } from '../support/valid-html.js';

const base = 'https://paper.example/';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Names, addresses and dates of machines, and fields that the page shows only as part of a line. */
const technical = new RegExp(
  '^(?:_id|by|code|href|kind|lang|language|link|role|src|taxonomy)$|' +
    '(?:created|date|file|gmt|Id|modified|published|time|type|updated|url)$',
  'i',
);

/** The texts of an item that its page has to show, without their tags. */
function textsOf(value: unknown, key = ''): string[] {
  if (isRecord(value)) return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (technical.test(key) || !(typeof value === 'string' || value instanceof Markup)) return [];
  const parts = value.toString().split(/<[^>]*>/);
  return parts.map(textOf).filter(Boolean);
}

/** The second over the first; a list, a text or `null` in place of the other. */
function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = Object.entries(over).map(([key, value]) => {
    const other = base[key];
    return [key, isRecord(other) && isRecord(value) ? merge(other, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

/** The JSON-LD of a plain article, with what differs in this one. */
function expectedJsonLd({ model, jsonLd, ...story }: Article, lang: string): object {
  const { hasCreator, hasAuthorPages } = models[model];
  const creditText = story.credit ?? credit;
  const picture = {
    '@type': 'ImageObject',
    contentUrl: src,
    caption: story.caption,
    ...(creditText && { creditText }),
    ...(creditText && hasCreator && { creator: { '@type': 'Person', name: creditText } }),
  };
  const url = hasAuthorPages && { url: 'https://paper.example/author' };
  const authors = story.authors.map((name) => ({ '@type': 'Person', name, ...url }));
  const values = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.standfirst,
    articleSection: story.section || undefined,
    inLanguage: lang,
    author: authors.length ? authors : undefined,
    datePublished: story.published ?? published,
    dateModified: story.updated,
    image: story.caption && [picture],
    ...jsonLd,
  };
  const all = { ...values, alternativeHeadline: values.description };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The data with its times as instants: the site's zone decides with which offset a time is printed. */
function withInstants<T>(data: T): T {
  const dateTime = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;
  const instant = (_: string, value: unknown): unknown =>
    typeof value === 'string' && dateTime.test(value) ? Date.parse(value) : value;
  return JSON.parse(JSON.stringify(data), instant) as T;
}

for (const [lang, shaped] of Object.entries(articles)) {
  const paragraph = `${shaped.standfirst} ${shaped.standfirst}`;
  // The name of a town, which has no language.
  const article = { section: 'Fenmouth', paragraph, ...shaped };
  const { model, shape, words = [], unseen = [] } = article;
  describe(`an article in ${lang}, from ${model}, with ${shape}`, () => {
    const item = merge(models[model].item(article, lang), article.data);
    const printed = models[model].print(item, lang);
    const document = parse(printed);
    const page = document.querySelector('article')!;
    const text = fold(page.textContent);

    it('has every text of its data on the page, and no word of another language', () => {
      const described = [...page.querySelectorAll('img')].map((image) => image.getAttribute('alt'));
      const texts = textsOf(item).filter((part) => !unseen.includes(part));
      for (const part of texts)
        assert.ok(
          [text, ...described].some((one) => one?.includes(part)),
          part,
        );
      for (const part of [article.headline, paragraph, ...words]) assert.equal(text.split(fold(part)).length, 2, part);
      for (const part of unseen) assert.ok(!text.includes(part), part);
      assert.doesNotMatch(text, /undefined|null|\[object|\{\w+\}/);
      const labels = [...page.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')!);
      const english = /\b(?:By|Published|Updated|Originally published|Correction:|Clarification|Show the photo)\b/;
      if (lang !== 'en') for (const part of [text, ...labels]) assert.doesNotMatch(part, english);
    });

    it('has its data in the JSON-LD, and no others', () => {
      const data = articleJsonLd(document, { base });
      assert.deepEqual(withInstants(data), withInstants(expectedJsonLd(article, lang)));
    });

    it('is valid HTML', () => assertValidHtml(printed, { lang }));

    it('is whole in a reader mode, with its captions, credits and covers', () => {
      const story = `<p>${paragraph}</p>`.repeat(6);
      const body = printed.replace('</article>', `${story}</article>`);
      const { document } = new JSDOM(`<html lang="${lang}"><title>A page</title><body>${body}`, { url: base }).window;
      const read = fold(new Readability(document).parse()?.textContent);
      const captions = [...page.querySelectorAll('figcaption, summary')].map((caption) => caption.textContent);
      for (const part of [paragraph, ...captions]) assert.ok(read.includes(fold(part)), part ?? '');
    });
  });
}
