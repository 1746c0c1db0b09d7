import {
  content,
  either,
  flag,
  type Given,
  isObject,
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
  block,
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

/** An author may be only a name. An author without a name is omitted. */
const person = either(isObject, author, (value, place) => {
  const name = text(value, place);
  return name === undefined ? undefined : { name };
});
const people = list<Author>((value, place) => {
  const one = person(value, place);
  return one?.name ? one : undefined;
});

/** The data of `attributionLine()`, also within the header. */
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
  const line = attributionLines(read<AttributionLineData>('attributionLine', attributionShape, data));
  if (!line) throw new TypeError('Stet: attributionLine() needs authors, a byline, a date, a source or a correction.');
  return line.toString();
}

function printSource(source: Content): Markup {
  return blocks(source).isPhrasing ? html`<p>${source}</p>` : html`<div class="stet-source">${source}</div>`;
}

/** A role without a place for the names has them at its end. */
function withNames(role: string): string {
  return role.includes('{names}') ? role : `${role} {names}`.trim();
}

/** Prints the line from checked data, or nothing if there is nothing to print. */
export function attributionLines(data: AttributionLineData): Markup | undefined {
  const { byline, contributors = [], source, original, corrections = [], lang: tag = 'en', timeZone } = data;
  // For a language that it does not know, `Intl` takes that of the server.
  const [lang = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(tag);
  const { age, ageAfter, readerTime, relative, relativeFor } = data;
  const authors = (data.authors ?? []) as readonly Author[];
  const [published, updated] = [data.published, data.updated] as (DateLine | undefined)[];
  const messages = messagesFor(tag, markupMessages, data.messages);
  const portraits = authors.flatMap(({ portrait }) => portrait ?? []).slice(0, 4);
  const names = (list: readonly Author[], rel?: 'author'): Markup => joinNames(list, rel, lang, messages);
  const printByline = (sentence: string): Markup =>
    sentence.includes('{names}') ? fill(sentence, { names: names(authors, 'author') }) : markNames(sentence, authors);
  const printDate = (line: DateLine): Markup =>
    html`<time${attributes({ datetime: line.text ? line.datetime : inZone(line.datetime, timeZone) })}>${textOfDate(line, lang, timeZone)}</time>`;
  const lines = [
    portraits.length > 0 && html`<p class="stet-portraits">${portraits.map(printPortrait)}</p>`,
    (authors.length > 0 || (byline && !byline.includes('{names}'))) &&
      html`<p class="stet-byline" itemscope>${printByline(byline ?? messages.lineByline)}</p>`,
    ...contributors.map(
      ({ role = '', people: list }) =>
        list &&
        html`<p class="stet-contributors" itemscope>${fill(withNames(role), { names: names(list as readonly Author[]) })}</p>`,
    ),
    ...authors.map((author) => printContact(author, authors.length > 1)),
    published && html`<p>${fill(messages.linePublished, { date: printDate(published) })}</p>`,
    updated &&
      isWorthShowing(published?.datetime, updated.datetime, data.updatedAfter) &&
      html`<p class="stet-updated">${fill(messages.lineUpdated, { date: printDate(updated) })}</p>`,
    isPresent(source) && printSource(source),
    original?.publisher && html`<p class="stet-original">${printOriginal(original, messages)}</p>`,
    ...corrections.map(({ text, date: line, kind = 'correction' }) => {
      const isCorrection = kind === 'correction';
      const undated = isCorrection ? messages.lineCorrectionUndated : messages.lineClarificationUndated;
      const pattern = isCorrection ? messages.lineCorrection : messages.lineClarification;
      const sentence = line
        ? fillLabelled(pattern, { date: printDate(line as DateLine), text })
        : fillLabelled(undated, { text });
      return isPresent(text) && html`<${block(text)} class="stet-correction">${sentence}</${block(text)}>`;
    }),
    ...authors.map(({ bio }) => bio && html`<${block(bio)} class="stet-bio">${bio}</${block(bio)}>`),
  ].filter((line) => line instanceof Markup);
  if (!lines.length) return undefined;
  const behaviour = { age, 'age-after': ageAfter, 'reader-time': readerTime, relative, 'relative-for': relativeFor };
  return html`<stet-attribution-line${attributes(behaviour)}>
  ${markup(lines.join('\n'))}
</stet-attribution-line>`;
}
