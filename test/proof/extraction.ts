// Checks what reader modes, scrapers and converters extract from the page.
import { readFile } from 'node:fs/promises';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Postlight from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import TurndownService from 'turndown';
import * as story from './support/page.js';
import { patterns, signupMore } from './support/patterns.js';
import { type Row, row } from './support/rows.js';

interface Story {
  title: string;
  content: string;
  author: string;
  date: string;
}

interface Found extends Story {
  /** Text of the content, with white space as a reader sees it. */
  text: string;
}

type Extractor = (html: string) => Promise<Story>;

const address = 'https://news.example/world/pumps';

const extractors: Record<string, Extractor> = {
  'readability (jsdom)': (source) => read(new JSDOM(source, { url: address }).window.document),
  'readability (linkedom)': (source) => read(parseHTML(source).document),
  async defuddle(source) {
    const { title, content, author, published } = await Defuddle(parseHTML(source).document, address);
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
    // Readability reads dates from metadata only.
    date: found?.publishedTime ?? '',
  });
}

/** The texts of a page that the extracted story must have. */
interface Expected {
  headline: string;
  authors: readonly string[];
  published: string;
  paragraphs: readonly string[];
  photos: readonly (readonly [caption: string, credit: string])[];
  repeated: string;
  quotation: string;
  source: string;
  signup: readonly string[];
  skip: string;
}

interface Given {
  name: string;
  source: string;
  expected: Expected;
}

function given(name: string, body: string): Given {
  const signup = [...Object.values(story.signup), ...signupMore];
  const photos = photosIn(parseHTML(`<body>${body}</body>`).document);
  return { name, source: story.page(body), expected: { ...story, photos, signup } };
}

const places = ['before', 'inside', 'after'] as const;

const layouts = places.flatMap((photo) =>
  ([...places, 'outside'] as const).flatMap((place) =>
    (['in article', 'in main'] as const).map((header): story.Layout => ({ photo, signup: place, header })),
  ),
);

const pages: readonly Given[] = [
  ...layouts.map((layout) =>
    given(`header ${layout.header}, photo ${layout.photo}, signup ${layout.signup}`, story.body(layout)),
  ),
  ...Object.entries(patterns).flatMap(([name, replaced]) =>
    places.map((place) => {
      const header = place === 'before' ? 'in main' : 'in article';
      const body = story.body({ photo: place, signup: place, header }, replaced);
      return given(`${name}, photo and signup ${place}`, body);
    }),
  ),
  await storyArticle(),
];

/** The article of the stories, from the plain page of the examples; the expected texts come from its HTML. */
async function storyArticle(): Promise<Given> {
  const given = await readFile('examples/plain-html/index.html', 'utf8');
  const { document } = new JSDOM(given).window;
  const one = (selector: string): Element => document.querySelector(selector)!;
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map(textOf);
  return {
    name: 'the article of the stories',
    source: given,
    expected: {
      headline: textOf(one('h1')),
      authors: texts('[rel=author]'),
      published: one('time').getAttribute('datetime')!,
      paragraphs: texts('article > p'),
      photos: photosIn(document),
      repeated: one('[quote]').getAttribute('quote')!,
      quotation: textOf(one('blockquote')),
      source: textOf(one('article > stet-attribution-line')),
      signup: texts('form :is(h2, form > p, legend, label small, button)'),
      skip: textOf(one('stet-skip-link')),
    },
  };
}

/** Caption and credit of each photo, with everything that is in them; a part that is missing is an empty text. */
function photosIn(document: Document): Expected['photos'] {
  return [...document.querySelectorAll('figcaption:not(stet-pull-quote *)')].map((figcaption) => {
    const small = figcaption.querySelector('small');
    const credit = small ? textOf(small) : '';
    return [textOf(figcaption).replace(credit, '').trim(), credit] as const;
  });
}

function textOf({ textContent }: { textContent: string | null }): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Checks that every extractor must pass, even if it fails them for plain HTML. */
const always: Record<string, (found: Found, expected: Expected) => string[]> = {
  'Every paragraph of the story is extracted, once': ({ text }, { paragraphs }) =>
    paragraphs.filter((paragraph) => count(text, paragraph) !== 1),
  'Caption and credit are never run together in an extracted story': ({ text }, { photos }) =>
    isGlued(text, photos) ? ['glued'] : [],
  'No text of the newsletter signup is in an extracted story': ({ text }, { signup }) =>
    signup.filter((part) => text.includes(part)),
  'The skip link is not in an extracted story': ({ text }, { skip }) => [skip].filter((part) => text.includes(part)),
  'A sentence that a pull quote repeats is extracted once': ({ text }, { repeated }) =>
    count(text, repeated) === 1 ? [] : [`${count(text, repeated)} times`],
  // A page’s `title` may have the site’s name after it.
  'The headline is found as the title': ({ title }, { headline }) => (title.startsWith(headline) ? [] : [title]),
};

/** Checks that it must pass if it passes them for the same page in plain HTML, without the six. */
const asPlain: Record<string, (found: Found, expected: Expected) => boolean> = {
  'Both authors are found, without metadata': ({ author }, { authors }) =>
    authors.every((name) => author.includes(name)),
  'The date is found, without metadata': ({ date }, { published }) => Date.parse(date) === Date.parse(published),
  'The photo is extracted with its caption and credit': ({ content, text }, { photos }) =>
    content.includes('/photo') && photos.every((photo) => photo.every((part) => text.includes(part))),
  'A quotation that is not in the story is extracted once': ({ text }, { quotation }) => count(text, quotation) === 1,
  'The line of sources is extracted once': ({ text }, { source }) => count(text, source) === 1,
};

/** Losses of article-extractor: it deletes every unknown element of any library, with its children. */
const limits = Object.keys(asPlain).slice(2);
const limited = 'article-extractor';

/** Pages on which Postlight loses the photo: it ignores a header beside `article`. */
const outside = /^header with the photo .* before$/;

export default async function extraction(): Promise<Row[]> {
  const wrong = new Map<string, string[]>();
  const kept = new Map(Object.keys(asPlain).map((promise) => [promise, 0]));
  let lost = 0;
  let lostOutside = 0;
  for (const { name, source: given, expected } of pages) {
    for (const [extractor, extract] of Object.entries(extractors)) {
      const found = await extracted(extract, given);
      const note = (promise: string, what: readonly string[]): void => {
        const list = what.map((problem) => `${extractor}, ${name}: ${problem}`);
        wrong.set(promise, [...(wrong.get(promise) ?? []), ...list]);
      };
      for (const [promise, check] of Object.entries(always)) note(promise, check(found, expected));
      let plain: Found | undefined;
      for (const [promise, check] of Object.entries(asPlain)) {
        const isKept = check(found, expected);
        if (extractor === limited && limits.includes(promise)) {
          lost += Number(promise.includes('photo') && !isKept);
        } else if (extractor === 'postlight' && outside.test(name) && promise.includes('photo') && !isKept) {
          lostOutside += 1;
        } else if (isKept) {
          kept.set(promise, kept.get(promise)! + 1);
        } else {
          plain ??= await extracted(extract, given.replace(/<\/?stet-[^>]*>/g, ''));
          note(promise, check(plain, expected) ? ['lost'] : []);
        }
      }
    }
  }
  const names = Object.keys(extractors);
  const runs = `${pages.length} pages × ${names.length} extractors`;
  const what = `the article of the stories, and ${layouts.length} layouts and ${Object.keys(patterns).length} patterns in three placements each`;
  return [
    ...Object.keys(always).map((promise, index) =>
      row(promise, index ? runs : `${runs} (${what}): ${names.join(', ')}`, wrong.get(promise) ?? []),
    ),
    ...[...kept].map(([promise, times]) =>
      row(
        `${promise}, whenever this works for plain HTML`,
        `${times} times; never lost if the same page without the six has it`,
        wrong.get(promise) ?? [],
      ),
    ),
    {
      promise: `Known limit: ${limited} deletes every unknown element of any library: the story stays, the photo is lost`,
      figure: `photo lost on ${lost} of ${pages.length} pages`,
      holds: true,
    },
    {
      promise: 'Known limit: postlight loses a photo in a header that is beside `article`, not in it',
      figure: `photo lost on ${lostOutside} of ${pages.filter(({ name }) => outside.test(name)).length} such pages`,
      holds: true,
    },
    converted(),
  ];
}

/** Converters keep everything that they get, so they get only the article, as in real use. */
function converted(): Row {
  const wrong: string[] = [];
  for (const { name, source: given, expected } of pages) {
    const article = parseHTML(given).document.querySelector('article')!.outerHTML;
    const inArticle = plainText(article);
    for (const [converter, convertPage] of Object.entries(converters)) {
      const text = convertPage(article).replace(/\s+/g, ' ');
      const { paragraphs, quotation, source, photos, repeated, skip } = expected;
      // Except texts with a link, because html-to-text prints its URL beside it.
      const all = [...paragraphs, quotation, source, repeated, ...photos.flat()].filter(
        (part) => part && given.includes(part),
      );
      const other = all.filter((part) => count(text, part) !== count(inArticle, part));
      const glued = isGlued(text, photos) ? ['glued'] : [];
      const skips = [skip].filter((part) => text.includes(part));
      wrong.push(...[...other, ...glued, ...skips].map((what) => `${converter}, ${name}: ${what}`));
    }
  }
  return row(
    `Converters keep every word of the article once, with its spaces (${Object.keys(converters).join(', ')})`,
    `${pages.length} pages × ${Object.keys(converters).length} converters`,
    wrong,
  );
}

async function extracted(extract: Extractor, given: string): Promise<Found> {
  const found = await extract(given);
  // Defuddle puts a space between a link and a slash.
  return { ...found, text: plainText(found.content).replaceAll(' /', '/') };
}

function plainText(content: string): string {
  return textOf(parseHTML(`<body>${content}</body>`).document.documentElement);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function isGlued(text: string, photos: Expected['photos']): boolean {
  const isGluedTo = photos.some(([caption, credit]) => caption && credit && text.includes(caption + credit));
  return isGluedTo || /\S(?:With files from|“We were told)/.test(text);
}
