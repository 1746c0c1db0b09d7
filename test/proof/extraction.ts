// What reader modes, scrapers and converters make of the page.
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Postlight from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import TurndownService from 'turndown';
import {
  authors,
  body,
  caption,
  credit,
  headline,
  html,
  type Layout,
  page,
  paragraphs,
  type parts,
  promo,
  published,
  quotation,
  quoted,
  repeated,
  skip,
  source,
  usual,
} from './support/page.js';
import { type Row, row } from './support/rows.js';

interface Story {
  title: string;
  content: string;
  author: string;
  date: string;
}

interface Found extends Story {
  /** Of the content, with its white space as a reader sees it. */
  text: string;
}

type Extractor = (html: string) => Promise<Story>;

const address = 'https://news.example/world/pumps';

const extractors: Record<string, Extractor> = {
  'readability (jsdom)': (source) => read(new JSDOM(source, { url: address }).window.document),
  'readability (linkedom)': (source) => read(parseHTML(source).document),
  async defuddle(source) {
    const { title, content, author, published } = await Defuddle(new JSDOM(source, { url: address }), address);
    return { title, content, author, date: published };
  },
  async 'article-extractor'(source) {
    const found = await extractFromHtml(source, address);
    const { title = '', content = '', author = '', published = '' } = found ?? {};
    return { title, content, author, date: published };
  },
  async postlight(source) {
    const found = await Postlight.parse(address, { html: source, contentType: 'html' });
    const { title, content, author, date_published: date } = found;
    return { title: title ?? '', content: content ?? '', author: author ?? '', date: date ?? '' };
  },
};

const converters: Record<string, (html: string) => string> = {
  'html-to-text': (source) => convert(source, { wordwrap: false }),
  turndown: (source) => new TurndownService().turndown(source).replace(/\\([.[\]])/g, '$1'),
};

function read(document: Document): Promise<Story> {
  const found = new Readability(document).parse();
  return Promise.resolve({
    title: found?.title ?? '',
    content: found?.content ?? '',
    author: found?.byline ?? '',
    // It takes dates from metadata only.
    date: found?.publishedTime ?? '',
  });
}

const layouts = (['before', 'inside', 'after'] as const).flatMap((photo) =>
  (['before', 'inside', 'after', 'outside'] as const).flatMap((place) =>
    (['in article', 'in main'] as const).map((header): Layout => ({ photo, promo: place, header })),
  ),
);

const image = { src: '/photo.svg', width: 1200, height: 800, alt: 'Four people pass sandbags.' };
const offer = { heading: promo.heading, description: promo.description, action: '/newsletters' };

/** The ways of writing each element that the markup functions document, apart from those of the usual page. */
const patterns: Record<string, Partial<typeof parts>> = {
  'header without a kicker': { header: html.articleHeader({ headline, attribution: byline() }) },
  'header of another level': { header: html.articleHeader({ headline, level: 2, attribution: byline() }) },
  'header with an unlinked kicker': {
    header: html.articleHeader({ kicker: 'World', headline, attribution: byline() }),
  },
  'photo without a link': { photo: html.captionedPhoto({ ...image, caption, credit }) },
  'photo in several formats': {
    photo: html.captionedPhoto({
      ...image,
      caption,
      credit,
      href: '/photo-large.svg',
      sources: [{ srcset: '/photo.avif 800w', type: 'image/avif' }],
    }),
  },
  'photo that loads late': { photo: html.captionedPhoto({ ...image, caption, credit, loading: 'lazy' }) },
  'quotation without a name': { quotation: html.pullQuote({ quote: quotation }) },
  'quotes beside the text': {
    pullQuote: html.pullQuote({ repeats: repeated, by: quoted, align: 'end' }),
    quotation: html.pullQuote({ quote: quotation, by: quoted, align: 'start' }),
  },
  'promo of one newsletter': {
    promo: html.newsletterSignup({ ...offer, newsletters: [{ value: 'morning', label: 'Morning' }] }),
  },
  'promo of no choice': { promo: html.newsletterSignup(offer) },
};

function byline(): Parameters<typeof html.attributionLine>[0] {
  return { authors: authors.map((name) => ({ name })), published: { datetime: published, text: 'Sept. 1, 2026' } };
}

const pages: { name: string; source: string }[] = [
  ...layouts.map((layout) => ({
    name: `header ${layout.header}, photo ${layout.photo}, promo ${layout.promo}`,
    source: page(body(layout)),
  })),
  ...Object.entries(patterns).map(([name, replaced]) => ({ name, source: page(body(usual, replaced)) })),
];

/** What an extractor must give, whatever it makes of plain HTML. */
const always = {
  'Every paragraph of the story is extracted, once': ({ text }: Found) =>
    paragraphs.filter((paragraph) => count(text, paragraph) !== 1),
  'Caption and credit are never run together in an extracted story': ({ text }: Found) =>
    isGlued(text) ? ['glued'] : [],
  'No word of the newsletter promo is in an extracted story': ({ text }: Found) =>
    Object.values(promo).filter((words) => text.includes(words)),
  'The skip link is not in an extracted story': ({ text }: Found) => [skip].filter((words) => text.includes(words)),
  'A sentence that a pull quote repeats is extracted once': ({ text }: Found) =>
    count(text, repeated) === 1 ? [] : [`${count(text, repeated)} times`],
  'The headline is found as the title': ({ title }: Found) => (title === headline ? [] : [title]),
};

/** What it must give wherever it gives it for the same page as plain HTML, without any of the six. */
const asPlain = {
  'Both authors are found, without metadata': ({ author }: Found) => authors.every((name) => author.includes(name)),
  'The date is found, without metadata': ({ date }: Found) => Date.parse(date) === Date.parse(published),
  'The photo is extracted with its caption and credit': ({ content, text }: Found) =>
    content.includes('/photo') && text.includes(caption) && text.includes(credit),
  'A quotation that is not in the story is extracted once': ({ text }: Found) => count(text, quotation) === 1,
  'The line of sources is extracted once': ({ text }: Found) => count(text, source) === 1,
};

/** What article-extractor loses: it deletes every element that it does not know, any library’s, with its children. */
const limits = Object.keys(asPlain).slice(2);
const limited = 'article-extractor';

export default async function extraction(): Promise<Row[]> {
  const wrong = new Map<string, string[]>();
  const tally = new Map<string, [kept: number, plain: number]>();
  let lost = 0;
  for (const { name, source: given } of pages) {
    const plainSource = given.replace(/<\/?stet-[^>]*>/g, '');
    for (const [extractor, extract] of Object.entries(extractors)) {
      const found = await extracted(extract, given);
      const plain = await extracted(extract, plainSource);
      const note = (promise: string, what: readonly string[]): void => {
        const list = what.map((words) => `${extractor}, ${name}: ${words}`);
        wrong.set(promise, [...(wrong.get(promise) ?? []), ...list]);
      };
      for (const [promise, check] of Object.entries(always)) note(promise, check(found));
      for (const [promise, check] of Object.entries(asPlain)) {
        if (extractor === limited && limits.includes(promise)) {
          lost += Number(promise.includes('photo') && !check(found));
          continue;
        }
        const [kept, keptPlain] = tally.get(promise) ?? [0, 0];
        tally.set(promise, [kept + Number(check(found)), keptPlain + Number(check(plain))]);
        note(promise, check(plain) && !check(found) ? ['lost'] : []);
      }
    }
  }
  const names = Object.keys(extractors);
  const runs = `${pages.length} pages × ${names.length} extractors`;
  return [
    ...Object.keys(always).map((promise, index) =>
      row(promise, index ? runs : `${runs}: ${names.join(', ')}`, wrong.get(promise) ?? []),
    ),
    ...[...tally].map(([promise, [kept, plain]]) =>
      row(
        `${promise}, wherever plain HTML gives it`,
        `${kept} times with the elements, ${plain} times in plain HTML`,
        wrong.get(promise) ?? [],
      ),
    ),
    {
      promise: `Known limit: ${limited} deletes every element that it does not know, any library’s: the story stays, the photo is lost`,
      figure: `photo lost on ${lost} of ${pages.length} pages`,
      holds: true,
    },
    converted(),
  ];
}

/** The converters keep whatever they are given: they are given the article, as their users do. */
function converted(): Row {
  const wrong: string[] = [];
  const sources = pages.filter(({ name }) => !name.startsWith('header in main'));
  for (const { name, source: given } of sources) {
    const article = new JSDOM(given).window.document.querySelector('article')!.outerHTML;
    for (const [converter, convertPage] of Object.entries(converters)) {
      const text = convertPage(article).replace(/\s+/g, ' ');
      const complete = [...paragraphs, quotation, source, caption, credit].every((words) => count(text, words) === 1);
      if (!complete || isGlued(text) || count(text, repeated) !== 1 || text.includes(skip))
        wrong.push(`${converter}, ${name}`);
    }
  }
  return row(
    `Converters given the article keep every word once and glue none (${Object.keys(converters).join(', ')})`,
    `${sources.length} pages × ${Object.keys(converters).length} converters`,
    wrong,
  );
}

async function extracted(extract: Extractor, given: string): Promise<Found> {
  const found = await extract(given);
  const { body: content } = new JSDOM(found.content).window.document;
  return { ...found, text: (content.textContent ?? '').replace(/\s+/g, ' ') };
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function isGlued(text: string): boolean {
  return text.includes(`${caption}${credit}`) || /\S(?:With files from|“We were told)/.test(text);
}
