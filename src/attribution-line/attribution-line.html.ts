import { attributes, type Content, html, isPresent, Markup, markup, safeUrl } from '../markup.js';
import { isWorthShowing } from './dates.js';

export interface Author {
  name: string;
  /** The author's page. */
  href?: string;
  /** Where the author reported from: "in Fenmouth" after the name. */
  location?: string;
  /** An agency or a newsroom, not a person. */
  organization?: boolean;
  /** A square picture of the author, 96 px or more. The first four are shown. */
  portrait?: string;
}

export interface DateLine {
  /** Machine-readable date and time with its zone, as in `2026-09-01T10:30:00-04:00`. */
  datetime: string;
  /** The date as the reader sees it, in the house style. */
  text: string;
}

export interface Contributors {
  /** What they did, with the names in place of `{names}`: `Photographs by {names}`, `Translated by {names}`. */
  role: string;
  people: readonly Author[];
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
  date: DateLine;
  /** A clarification says more clearly what was not wrong. Default: `correction`. */
  kind?: 'correction' | 'clarification';
}

export interface AttributionLineData {
  authors?: readonly Author[];
  /** Who did what else, a line each role. */
  contributors?: readonly Contributors[];
  published?: DateLine;
  updated?: DateLine;
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
  /** BCP 47 tag that decides how the names are joined. Default: `en`. */
  lang?: string;
  /** The words around the names and dates, in the article's language. Default: English. */
  messages?: Partial<typeof defaultMessages>;
}

const defaultMessages = {
  byline: 'By {names}',
  location: '{name} in {place}',
  published: 'Published {date}',
  updated: 'Updated {date}',
  original: 'Originally published by {publisher}',
  licensed: 'Originally published by {publisher} under {license}',
  correction: 'Correction, {date}: {text}',
  clarification: 'Clarification, {date}: {text}',
};

/**
 * Who, from where, when: in the article's header, and again at its end for sources and corrections.
 *
 * @throws {TypeError} when there is nothing to say, or a URL would run script.
 */
export function attributionLine(data: AttributionLineData): string {
  const { authors = [], contributors = [], published, updated, source, original, corrections = [], lang = 'en' } = data;
  const { age, ageAfter, readerTime, relative, relativeFor } = data;
  const words = { ...defaultMessages, ...data.messages };
  const portraits = authors.flatMap(({ portrait }) => portrait ?? []).slice(0, 4);
  const names = (people: readonly Author[], rel?: 'author'): Markup => joined(people, rel, lang, words.location);
  const lines = [
    portraits.length > 0 && html`<p class="stet-portraits">${portraits.map(pictured)}</p>`,
    authors.length > 0 &&
      html`<p class="stet-byline" itemscope>${filled(words.byline, { names: names(authors, 'author') })}</p>`,
    ...contributors.map(
      ({ role, people }) => html`<p class="stet-contributors" itemscope>${filled(role, { names: names(people) })}</p>`,
    ),
    published && html`<p>${filled(words.published, { date: dated(published) })}</p>`,
    updated &&
      isWorthShowing(published?.datetime, updated.datetime, data.updatedAfter) &&
      html`<p class="stet-updated">${filled(words.updated, { date: dated(updated) })}</p>`,
    isPresent(source) && html`<p>${source}</p>`,
    original && html`<p class="stet-original">${republished(original, words)}</p>`,
    ...corrections.map(
      ({ text, date, kind = 'correction' }) =>
        html`<p class="stet-correction">${filled(words[kind], { date: dated(date), text })}</p>`,
    ),
  ].filter((line) => line instanceof Markup);
  if (!lines.length) throw new TypeError('Stet: attributionLine() needs authors, a date or a source');
  const behaviour = { age, 'age-after': ageAfter, 'reader-time': readerTime, relative, 'relative-for': relativeFor };
  return html`<stet-attribution-line${attributes(behaviour)}>
  ${markup(lines.join('\n'))}
</stet-attribution-line>`.toString();
}

/** One for each language: to make one takes longer than to print the line. */
const lists = new Map<string, Intl.ListFormat>();

function joined(people: readonly Author[], rel: 'author' | undefined, lang: string, location: string): Markup {
  // The names themselves, because they decide the word between: "Ana e Inés", not "y".
  if (!lists.has(lang)) lists.set(lang, new Intl.ListFormat(lang));
  const parts = lists.get(lang)!.formatToParts(people.map(({ name }) => name));
  let next = 0;
  return html`${parts.map(({ type, value }) => {
    if (type === 'literal') return value;
    const person = people[next++]!;
    const name = named(person, rel);
    return person.location ? filled(location, { name, place: person.location }) : name;
  })}`;
}

/** Each name in an element of its own: that tells names from words for machines, and keeps mixed scripts apart. */
function named({ name, href, organization }: Author, rel: 'author' | undefined): Markup {
  const itemprop = rel ?? 'contributor';
  const kind = organization && 'stet-org';
  return href
    ? html`<a${attributes({ rel, itemprop, class: kind, href: safeUrl(href) })}>${name}</a>`
    : html`<span${attributes({ itemprop, class: kind })}>${name}</span>`;
}

/** Beside the names, which say who it is. */
function pictured(src: string): Markup {
  return html`<img${attributes({ src: safeUrl(src), alt: '', width: 48, height: 48 })}>`;
}

function dated({ datetime, text }: DateLine): Markup {
  return html`<time${attributes({ datetime })}>${text}</time>`;
}

function republished({ publisher, href, license }: Original, words: typeof defaultMessages): Markup {
  const values = { publisher: html`<a${attributes({ href: safeUrl(href) })}>${publisher}</a>` };
  if (!license) return filled(words.original, values);
  const terms = html`<a rel="license"${attributes({ href: safeUrl(license.href) })}>${license.name}</a>`;
  return filled(words.licensed, { ...values, license: terms });
}

/** A pattern is text; what goes into its slots is markup. */
function filled(pattern: string, values: Record<string, Content>): Markup {
  return html`${pattern.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part))}`;
}
