import {
  content,
  either,
  flag,
  type Given,
  isObject,
  language,
  list,
  number,
  oneOf,
  read,
  record,
  text,
  texts,
  url,
} from '../data.js';
import { attributes, blocks, type Content, html, isPresent, Markup, markup } from '../markup.js';
import { messagesFor } from '../localize.js';
import { markupMessages } from './attribution-line.messages.js';
import { date, type DateLine, wordsOf } from './date-line.js';
import { isWorthShowing } from './dates.js';

export { type DateLine };

export interface Author {
  name: string;
  /** The author's page. */
  href?: string;
  /** What the author does at the house, in the page's language: "(climate correspondent)" after the name. */
  role?: string;
  /** Where the author reported from: "in Fenmouth" after the name. */
  location?: string;
  /** An agency or a newsroom, not a person. */
  organization?: boolean;
  /** A square picture of the author, 96 px or more. The first four are shown. */
  portrait?: string;
  /** Where readers can write to the author, as text and as a link. */
  email?: string;
  /** Where else the author can be found: `{ text: 'Mastodon', href: 'https://…' }`. */
  links?: readonly AuthorLink[];
  /** Who the author is, in a sentence or two: text, or paragraphs as markup. */
  bio?: Content;
}

export interface AuthorLink {
  text: string;
  href: string;
}

export interface Contributors {
  /** What they did, with the names in place of `{names}`: `Photographs by {names}`, `Translated by {names}`. */
  role: string;
  people: readonly (string | Author)[];
}

export interface Original {
  publisher: string;
  /** The article as it was first published. */
  href: string;
  license?: { name: string; href: string };
}

export interface Correction {
  /** What was wrong, and what is right. */
  text: Content;
  /** When it was made. */
  date?: string | Date | DateLine;
  /** A clarification says more clearly what was not wrong. Default: `correction`. */
  kind?: 'correction' | 'clarification';
}

export interface AttributionLineData {
  /** A name alone, or what is known of the author. */
  authors?: readonly (string | Author)[];
  /**
   * The byline as the house words it, in place of "By …": `Written by Mira Holt and read by Jonas Lind`. The names of `authors` in it
   * become links and data; authors that it does not name are not shown.
   */
  byline?: string;
  /** Who did what else, a line each role. */
  contributors?: readonly Contributors[];
  /** An ISO date, a `Date`, or the date with the words that readers see. */
  published?: string | Date | DateLine;
  updated?: string | Date | DateLine;
  /** Leaves out `updated` when it is no more than these minutes after `published`, or before it. */
  updatedAfter?: number;
  /** Where the rest comes from: "With files from Coastal Press". */
  source?: Content;
  /** Who published the article first, and under which licence it is published again. */
  original?: Original;
  corrections?: readonly Correction[];
  /** Says how old an old article is, after its date of publication. */
  age?: boolean;
  /** Days after which an article counts as old. Default: 365. */
  ageAfter?: number;
  /** Adds the reader's own time of day where the zones differ. */
  readerTime?: boolean;
  /** For live pages: adds how long ago the latest date was. */
  relative?: boolean;
  /** Hours for which `relative` counts. Default: 24. */
  relativeFor?: number;
  /** BCP 47 tag that decides how the names are joined and dates are written. Default: `en`. */
  lang?: string;
  /** Zone of dates that have no words, such as `America/St_Johns`. Default: each as it is written. */
  timeZone?: string;
  /** Other words around names and dates, such as `{ lineByline: 'Text: {names}' }`. Default: those of `lang`. */
  messages?: Partial<typeof markupMessages>;
}

const author = record<Author>({
  name: text,
  href: url,
  role: text,
  location: text,
  organization: flag,
  portrait: url,
  email: text,
  links: list(record<AuthorLink>({ text, href: url })),
  bio: content,
});

/** A name alone is an author too; one without a name is none. */
const person = either(isObject, author, (value, place) => {
  const name = text(value, place);
  return name === undefined ? undefined : { name };
});
const people = list<Author>((value, place) => {
  const one = person(value, place);
  return one?.name ? one : undefined;
});

/** What `attributionLine()` reads, also within the header. */
export const attributionShape = {
  authors: people,
  byline: text,
  contributors: list(record<Contributors>({ role: text, people })),
  published: date,
  updated: date,
  updatedAfter: number,
  source: content,
  original: record<Original>({
    publisher: text,
    href: url,
    license: record<{ name: string; href: string }>({ name: text, href: url }),
  }),
  corrections: list(record<Correction>({ text: content, date, kind: oneOf('correction', 'clarification') })),
  age: flag,
  ageAfter: number,
  readerTime: flag,
  relative: flag,
  relativeFor: number,
  lang: language,
  timeZone: text,
  messages: texts,
};

/**
 * Who, from where, when: in the article's header, and again at its end for sources and corrections.
 *
 * @throws {TypeError} when there is nothing to print, or a value cannot be used. The message names the field and what is expected.
 */
export function attributionLine(data: Given<AttributionLineData>): string {
  const line = attributionLines(read<AttributionLineData>('attributionLine', attributionShape, data));
  if (!line) throw new TypeError('Stet: attributionLine() needs authors, a byline, a date, a source or a correction.');
  return line.toString();
}

/** The line of data that has been read; nothing when it says nothing. */
export function attributionLines(data: AttributionLineData): Markup | undefined {
  const { byline, contributors = [], source, original, corrections = [], lang = 'en', timeZone } = data;
  const { age, ageAfter, readerTime, relative, relativeFor } = data;
  const authors = (data.authors ?? []) as readonly Author[];
  const [published, updated] = [data.published, data.updated] as (DateLine | undefined)[];
  const words = messagesFor(lang, markupMessages, data.messages);
  const portraits = authors.flatMap(({ portrait }) => portrait ?? []).slice(0, 4);
  const names = (list: readonly Author[], rel?: 'author'): Markup => joined(list, rel, lang, words);
  const dated = (line: DateLine): Markup =>
    html`<time${attributes({ datetime: line.datetime })}>${wordsOf(line, lang, timeZone)}</time>`;
  const lines = [
    portraits.length > 0 && html`<p class="stet-portraits">${portraits.map(pictured)}</p>`,
    (byline || authors.length > 0) &&
      html`<p class="stet-byline" itemscope>${byline ? marked(byline, authors) : filled(words.lineByline, { names: names(authors, 'author') })}</p>`,
    ...contributors.map(
      ({ role = '{names}', people: list }) =>
        list &&
        html`<p class="stet-contributors" itemscope>${filled(role, { names: names(list as readonly Author[]) })}</p>`,
    ),
    ...authors.map((author) => contact(author, authors.length > 1)),
    published && html`<p>${filled(words.linePublished, { date: dated(published) })}</p>`,
    updated &&
      isWorthShowing(published?.datetime, updated.datetime, data.updatedAfter) &&
      html`<p class="stet-updated">${filled(words.lineUpdated, { date: dated(updated) })}</p>`,
    isPresent(source) && html`<p>${source}</p>`,
    original && html`<p class="stet-original">${republished(original, words)}</p>`,
    ...corrections.map(({ text, date: line, kind = 'correction' }) => {
      const isCorrection = kind === 'correction';
      const undated = isCorrection ? words.lineCorrectionUndated : words.lineClarificationUndated;
      const pattern = isCorrection ? words.lineCorrection : words.lineClarification;
      const sentence = line ? labelled(pattern, { date: dated(line as DateLine), text }) : labelled(undated, { text });
      return isPresent(text) && html`<p class="stet-correction">${sentence}</p>`;
    }),
    ...authors.map(({ bio }) => bio && html`<${block(bio)} class="stet-bio">${bio}</${block(bio)}>`),
  ].filter((line) => line instanceof Markup);
  if (!lines.length) return undefined;
  const behaviour = { age, 'age-after': ageAfter, 'reader-time': readerTime, relative, 'relative-for': relativeFor };
  return html`<stet-attribution-line${attributes(behaviour)}>
  ${markup(lines.join('\n'))}
</stet-attribution-line>`;
}

/** One for each language: to make one takes longer than to print the line. */
const lists = new Map<string, Intl.ListFormat>();

function joined(
  people: readonly Author[],
  rel: 'author' | undefined,
  lang: string,
  { lineRole, lineLocation }: typeof markupMessages,
): Markup {
  // The names themselves, because they decide the word between: "Ana e Inés", not "y".
  if (!lists.has(lang)) lists.set(lang, new Intl.ListFormat(lang));
  const parts = lists.get(lang)!.formatToParts(people.map(({ name }) => name));
  let next = 0;
  return html`${parts.map(({ type, value }) => {
    if (type === 'literal') return value;
    const person = people[next++]!;
    const { role, location: place } = person;
    const name = role ? filled(lineRole, { name: named(person, rel), role }) : named(person, rel);
    return place ? filled(lineLocation, { name, place }) : name;
  })}`;
}

/** The sentence with the names that it holds as data. The longest first, so that "Ana" is not found in "Ana Reis". */
function marked(sentence: string, authors: readonly Author[]): Markup {
  const longestFirst = [...authors].sort((a, b) => b.name.length - a.name.length);
  const parts = longestFirst.reduce<readonly Content[]>(
    (parts, author) => parts.flatMap((part) => (typeof part === 'string' ? around(author, part) : [part])),
    [sentence],
  );
  return html`${parts}`;
}

function around(author: Author, text: string): readonly Content[] {
  const at = text.indexOf(author.name);
  return at < 0 ? [text] : [text.slice(0, at), named(author, 'author'), text.slice(at + author.name.length)];
}

/** Where readers find an author; with the name where there are several. */
function contact({ name, email, links = [] }: Author, isOneOfSeveral: boolean): Markup | undefined {
  const ways = [
    ...(email ? [html`<a${attributes({ href: `mailto:${email}` })}>${email}</a>`] : []),
    ...links.map(({ text, href }) => (href ? html`<a${attributes({ href })}>${text ?? href}</a>` : html`${text}`)),
  ];
  if (!ways.length) return undefined;
  const parts = isOneOfSeveral ? [html`${name}`, ...ways] : ways;
  return html`<p class="stet-contact">${markup(parts.join(' · '))}</p>`;
}

/** The element that may hold the content: a paragraph holds no other. */
function block(content: Content): Markup {
  return markup(blocks(content).isPhrasing ? 'p' : 'div');
}

/** Each name in an element of its own: that tells names from words for machines, and keeps mixed scripts apart. */
function named({ name, href, organization }: Author, rel: 'author' | undefined): Markup {
  const itemprop = rel ?? 'contributor';
  const kind = organization && 'stet-org';
  return href
    ? html`<a${attributes({ rel, itemprop, class: kind, href })}>${name}</a>`
    : html`<span${attributes({ itemprop, class: kind })}>${name}</span>`;
}

/** Beside the names, which say who it is. */
function pictured(src: string): Markup {
  return html`<img${attributes({ src, alt: '', width: 48, height: 48 })}>`;
}

function republished({ publisher, href, license }: Original, words: typeof markupMessages): Markup {
  const linked = (name: string, url: string | undefined, rel?: string): Content =>
    url ? html`<a${attributes({ rel, href: url })}>${name}</a>` : name;
  const values = { publisher: linked(publisher, href) };
  if (!license?.name) return filled(words.lineOriginal, values);
  return filled(words.lineLicensed, { ...values, license: linked(license.name, license.href, 'license') });
}

/** A pattern whose first words say what the sentence is. */
function labelled(pattern: string, values: Record<string, Content>): Markup {
  const [, label = '', rest = ''] = /^([^{,:،：（(]*\S)?([^]*)$/.exec(pattern) ?? [];
  return html`${label && html`<b>${label}</b>`}${filled(rest, values)}`;
}

/** A pattern is text; what goes into its slots is markup. */
function filled(pattern: string, values: Record<string, Content>): Markup {
  return html`${pattern.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part))}`;
}
