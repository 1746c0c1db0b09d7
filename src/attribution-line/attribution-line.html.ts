import {
  content,
  either,
  flag,
  type Given,
  invalidValueError,
  isObject,
  type Kind,
  language,
  list,
  notNegative,
  oneOf,
  read,
  record,
  text,
  texts,
  unwrapped,
  url,
} from '../data.js';
import { attributes, blocks, type Content, html, isPresent, Markup, markup } from '../markup.js';
import { messagesFor } from '../localize.js';
import { markupMessages } from './attribution-line.messages.js';
import {
  type AttributionLineData,
  type Author,
  type AuthorLink,
  type Contributors,
  type Correction,
  type Original,
} from './attribution-line.types.js';
import {
  wrapperFor,
  fill,
  fillLabelled,
  joinNames,
  markNames,
  printContact,
  printOriginal,
  printPortrait,
} from './byline.html.js';
import { date, type DateLine, inZone, textOfDate, timeZone } from './date-line.js';
import { isWorthShowing } from './dates.js';

export type * from './attribution-line.types.js';
export { type DateLine };

const email: Kind<string> = (value, place) => {
  // A CMS may have "Ana Reis <ana@paper.example>".
  const address = text(value, place)?.replace(/^mailto:|^.*<|>$|\?.*$/gi, '');
  if (address && !/^[^\s@]+@[^\s@]+$/.test(address)) throw invalidValueError(place, value, 'an email address');
  return address;
};

const author = record<Author>({
  name: text,
  href: url,
  role: text,
  location: text,
  organization: flag,
  portrait: url,
  email,
  links: list(record<AuthorLink>({ text, href: url })),
  bio: content,
});

/** An author may be only a name. An author without a name is omitted. */
const person = either(isObject, author, (value, place) => {
  const name = text(value, place);
  return name === undefined ? undefined : { name };
});
const people = list<Author>((value, place) => {
  const one = person(value, place);
  return one?.name ? one : undefined;
});

/** The data of `attributionLine()`, also within the header. @internal */
export const attributionShape = {
  authors: people,
  byline: text,
  contributors: list(record<Contributors>({ role: text, people })),
  published: date,
  updated: date,
  updatedAfter: notNegative,
  source: unwrapped,
  original: record<Original>({
    publisher: text,
    href: url,
    license: record<{ name: string; href: string }>({ name: text, href: url }),
  }),
  corrections: list(record<Correction>({ text: unwrapped, date, kind: oneOf('correction', 'clarification') })),
  age: flag,
  ageAfter: notNegative,
  readerTime: flag,
  relative: flag,
  relativeFor: notNegative,
  lang: language,
  timeZone,
  messages: texts,
};

/**
 * Who, from where, when: in the article's header, and again at its end for sources and corrections.
 *
 * @throws {TypeError} when there is nothing to print, or a value cannot be used. The message names the field and what is expected.
 */
export function attributionLine(data: Given<AttributionLineData>): string {
  const line = printAttributionLine(read<AttributionLineData>('attributionLine', attributionShape, data));
  if (!line) throw new TypeError('Stet: attributionLine() needs authors, a byline, a date, a source or a correction.');
  return line.toString();
}

/** Language, time zone and messages of the line. */
interface Locale {
  lang: string;
  timeZone: string | undefined;
  messages: typeof markupMessages;
}

/** Prints the line from checked data, or nothing if there is nothing to print. @internal */
export function printAttributionLine(data: AttributionLineData): Markup | undefined {
  const { contributors = [], source, original, corrections = [], lang: tag = 'en', timeZone } = data;
  const { age, ageAfter, readerTime, relative, relativeFor } = data;
  // For a language that it does not know, `Intl` takes that of the server.
  const [lang = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(tag);
  const messages = messagesFor(tag, markupMessages, data.messages);
  const locale: Locale = { lang, timeZone, messages };
  const authors = (data.authors ?? []) as readonly Author[];
  const portraits = authors.flatMap(({ portrait }) => portrait ?? []).slice(0, 4);
  const lines = [
    portraits.length > 0 && html`<p class="stet-portraits">${portraits.map(printPortrait)}</p>`,
    printByline(data.byline, authors, locale),
    ...contributors.map((group) => printContributors(group, locale)),
    ...authors.map((author) => printContact(author, authors.length > 1)),
    ...printDates(data, locale),
    isPresent(source) && printSource(source),
    original?.publisher && html`<p class="stet-original">${printOriginal(original, messages)}</p>`,
    ...corrections.map((correction) => printCorrection(correction, locale)),
    ...authors.map(({ bio }) => bio && html`<${wrapperFor(bio)} class="stet-bio">${bio}</${wrapperFor(bio)}>`),
  ].filter((line) => line instanceof Markup);
  if (!lines.length) return undefined;
  const behaviour = { age, 'age-after': ageAfter, 'reader-time': readerTime, relative, 'relative-for': relativeFor };
  return html`<stet-attribution-line${attributes(behaviour)}>
  ${markup(lines.join('\n'))}
</stet-attribution-line>`;
}

function printByline(
  byline: string | null | undefined,
  authors: readonly Author[],
  { lang, messages }: Locale,
): Markup | undefined {
  const sentence = byline ?? (authors.length ? messages.lineByline : '');
  if (!sentence || (sentence.includes('{names}') && !authors.length)) return undefined;
  const printed = sentence.includes('{names}')
    ? fill(sentence, { names: joinNames(authors, 'author', lang, messages) })
    : markNames(sentence, authors);
  return html`<p class="stet-byline" itemscope>${printed}</p>`;
}

function printContributors(
  { role = '', people }: Partial<Contributors>,
  { lang, messages }: Locale,
): Markup | undefined {
  if (!people) return undefined;
  const names = joinNames(people as readonly Author[], undefined, lang, messages);
  return html`<p class="stet-contributors" itemscope>${fill(withNames(role), { names })}</p>`;
}

/** A role without a place for the names has them at its end. */
function withNames(role: string): string {
  return role.includes('{names}') ? role : `${role} {names}`.trim();
}

function printDates(data: AttributionLineData, locale: Locale): readonly (Markup | undefined)[] {
  const { linePublished, lineUpdated } = locale.messages;
  const [published, updated] = [data.published, data.updated] as (DateLine | undefined)[];
  // A CMS has the date of publication in both fields until the story is changed.
  const isWorthPrinting = isWorthShowing(published?.datetime, updated?.datetime, data.updatedAfter ?? 0);
  return [
    published && html`<p>${fill(linePublished, { date: printDate(published, locale) })}</p>`,
    updated && isWorthPrinting
      ? html`<p class="stet-updated">${fill(lineUpdated, { date: printDate(updated, locale) })}</p>`
      : undefined,
  ];
}

function printDate(date: DateLine, { lang, timeZone }: Locale): Markup {
  const datetime = date.text ? date.datetime : inZone(date.datetime, timeZone);
  return html`<time${attributes({ datetime })}>${textOfDate(date, lang, timeZone)}</time>`;
}

function printSource(source: Content): Markup {
  return blocks(source).isPhrasing ? html`<p>${source}</p>` : html`<div class="stet-source">${source}</div>`;
}

function printCorrection({ text, date, kind }: Correction, locale: Locale): Markup | undefined {
  if (!isPresent(text)) return undefined;
  const { lineCorrection, lineCorrectionUndated, lineClarification, lineClarificationUndated } = locale.messages;
  const [dated, undated] =
    kind === 'clarification' ? [lineClarification, lineClarificationUndated] : [lineCorrection, lineCorrectionUndated];
  const sentence = date
    ? fillLabelled(dated, { date: printDate(date as DateLine, locale), text })
    : fillLabelled(undated, { text });
  return html`<${wrapperFor(text)} class="stet-correction">${sentence}</${wrapperFor(text)}>`;
}
