import { attributes, type Content, html, isPresent, type Markup, safeUrl } from '../markup.js';

export interface Author {
  name: string;
  /** The author's page. */
  href?: string;
}

export interface DateLine {
  /** Machine-readable date and time with its zone, as in `2026-09-01T10:30:00-04:00`. */
  datetime: string;
  /** The date as the reader sees it, in the house style. */
  text: string;
}

export interface AttributionLineData {
  authors?: readonly Author[];
  published?: DateLine;
  updated?: DateLine;
  /** Where the rest comes from: "With files from Coastal Press". */
  source?: Content;
  /** BCP 47 tag that decides how the names are joined. Default: `en`. */
  lang?: string;
  /** The words around the names and dates, in the article's language. Default: English. */
  words?: { byline?: string; published?: string; updated?: string };
}

const english = { byline: 'By {names}', published: 'Published {date}', updated: 'Updated {date}' };

/**
 * Who, from where, when: in the article's header, and again at its end for sources.
 *
 * @throws {TypeError} when there is nothing to say, or a URL would run script.
 */
export function attributionLine(data: AttributionLineData): string {
  const { authors = [], published, updated, source, lang = 'en' } = data;
  const words = { ...english, ...data.words };
  if (!authors.length && !published && !updated && !isPresent(source))
    throw new TypeError('Stet: attributionLine() needs authors, a date or a source');
  return html`<stet-attribution-line>
  ${authors.length > 0 && html`<p class="byline">${filled(words.byline, '{names}', joined(authors, lang))}</p>`}
  ${published && html`<p>${dated(words.published, published)}</p>`}
  ${updated && html`<p>${dated(words.updated, updated)}</p>`}
  ${isPresent(source) && html`<p>${source}</p>`}
</stet-attribution-line>`.toString();
}

function joined(authors: readonly Author[], lang: string): Markup {
  const parts = new Intl.ListFormat(lang).formatToParts(authors.map((_, index) => String(index)));
  return html`${parts.map(({ type, value }) => (type === 'element' ? named(authors[Number(value)]!) : value))}`;
}

function named({ name, href }: Author): Content {
  return href ? html`<a rel="author"${attributes({ href: safeUrl(href) })}>${name}</a>` : name;
}

function dated(pattern: string, { datetime, text }: DateLine): Markup {
  return filled(pattern, '{date}', html`<time${attributes({ datetime })}>${text}</time>`);
}

/** A pattern is text; what goes into its slot is markup. */
function filled(pattern: string, slot: string, value: Markup): Markup {
  const [before = '', after = ''] = pattern.split(slot);
  return html`${before}${value}${after}`;
}
