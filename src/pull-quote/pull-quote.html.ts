import {
  content,
  flag,
  type Given,
  inline,
  language,
  list,
  oneOf,
  pixels,
  read,
  record,
  required,
  separator,
  text,
  url,
} from '../data.js';
import { attributes, blocks, type Content, html, isPresent, lines, Markup, markup } from '../markup.js';

interface Placed {
  /** `start`, `end`: beside the text if there is room. `center`: on a line of its own. `wide`: on a line wider than the text. Default: `center`. */
  placement?: 'start' | 'center' | 'end' | 'wide';
  /** Language of the quote, if it differs from the story's. */
  lang?: string;
}

/** A sentence of the story in large type. It is decoration, and never read aloud, copied or extracted twice. */
export interface RepeatedQuoteData extends Placed {
  /** The sentence, word for word, without quotation marks: those of the language are added. */
  quote: string;
  /** Required: without it, `quote` is a quotation that is not in the story. */
  repeated: true;
  /** The speaker. */
  by?: string;
  /** The speaker's role, after the name. */
  role?: string;
  /**
   * Between name and role. Default: a comma and a space. Set it for languages with another comma, such as Japanese, Chinese and
   * Arabic.
   */
  separator?: string;
}

/** A quotation that is not in the story: content. */
export interface QuotationData extends Placed {
  /** The quotation with its quotation marks; a list for several paragraphs. If the markup is a `blockquote`, a `cite` at its end is the speaker. */
  quote: Content | readonly Content[];
  repeated?: false;
  /** The speaker: text, or markup such as a link. */
  by?: Content;
  /** The speaker's role, after the name. */
  role?: Content;
  /**
   * Between name and role. Default: a comma and a space. Set it for languages with another comma, such as Japanese, Chinese and
   * Arabic.
   */
  separator?: string;
  /** A portrait of the speaker, with its width and height in pixels; its `alt` may be empty, because the name is beside it. */
  portrait?: { src: string; alt?: string; width?: number; height?: number };
  /** URL of the source. */
  source?: string;
}

export type PullQuoteData = RepeatedQuoteData | QuotationData;

const shape = {
  quote: list(content),
  repeated: flag,
  by: inline,
  role: inline,
  separator,
  portrait: record<NonNullable<QuotationData['portrait']>>({ src: url, alt: text, width: pixels, height: pixels }),
  source: url,
  placement: oneOf('start', 'center', 'end', 'wide'),
  lang: language,
};

/** The element repeats its attributes as generated text, so they cannot be markup. */
const shapeOfRepeat = { ...shape, quote: list(text), by: text, role: text };

type Read = Omit<QuotationData, 'quote' | 'repeated'> & { quote?: readonly Content[]; repeated?: boolean };

/**
 * A pull quote, which repeats a sentence of the story, or a quotation, which does not.
 *
 * @throws {TypeError} when there is no quote, or a value cannot be used. The message names the field and what is expected.
 */
export function pullQuote(data: Given<PullQuoteData>): string {
  const isRepeat = data?.repeated ? flag(data.repeated, { function: 'pullQuote', field: 'repeated' }) : false;
  const given = read<Read>('pullQuote', isRepeat ? shapeOfRepeat : shape, data);
  const { by, role, separator = ', ', portrait, source, placement, lang } = given;
  const quotes = required(given.quote, 'pullQuote', 'quote', 'the quotation, or the sentence that it repeats');
  if (isRepeat) {
    const sentence = quotes.join(' ').trim();
    const speaker = [by, role].filter(isPresent).join(separator) || undefined;
    // Minifiers and editors remove empty elements; a hidden `wbr` takes no space and adds no text.
    return html`<stet-pull-quote${attributes({ quote: sentence, by: speaker, placement, lang, 'aria-hidden': 'true' })}><wbr hidden></stet-pull-quote>`.toString();
  }
  const { src, alt = '', width, height } = portrait ?? {};
  const image = src && html`<img${attributes({ src, alt, width, height, loading: 'lazy' })}> `;
  const parts = quotes.map(partsOf);
  const speaker = by ?? parts.find((part) => part.speaker)?.speaker;
  const name = isPresent(speaker) && isPresent(role) ? html`<b>${speaker}</b>${separator}${role}` : (speaker ?? role);
  const paragraphs = parts.map(({ words }) => (blocks(words).isPhrasing ? html`<p>${words}</p>` : words));
  const cite = attributes({ cite: source });
  const quotation =
    paragraphs.length > 1
      ? html`<blockquote${cite}>\n  ${lines(paragraphs)}\n</blockquote>`
      : html`<blockquote${cite}>${paragraphs}</blockquote>`;
  return html`<stet-pull-quote${attributes({ placement, lang })}>
  <figure>
    ${quotation}
    ${isPresent(name) && html`<figcaption>${image}${name}</figcaption>`}
  </figure>
</stet-pull-quote>`.toString();
}

/** One quotation alone, as in `<figure><blockquote>…</blockquote><figcaption>…</figcaption></figure>`. */
const whole =
  /^\s*(?:<figure\b[^<>]*>\s*)?<blockquote\b[^<>]*>((?:(?!<\/?blockquote)[^])*)<\/blockquote>\s*(?:<figcaption\b[^<>]*>((?:(?!<\/?figcaption)[^])*)<\/figcaption>\s*)?(?:<\/figure>\s*)?$/i;

/** Markup of a CMS may be a `blockquote` already; the speaker is its caption, or a `cite` at its end. A headline in it is a paragraph. */
function partsOf(quote: Content): { words: Content; speaker?: Content } {
  if (!(quote instanceof Markup)) return { words: quote };
  const html = quote.toString().replace(/(<\/?)h[1-6]\b[^<>]*>/gi, '$1p>');
  const [, inside, caption] = whole.exec(html) ?? [];
  if (inside === undefined) return { words: markup(html) };
  const start = Math.max(inside.lastIndexOf('<cite'), 0);
  const [, cite, closing = ''] =
    /^<cite\b[^<>]*>([^]*)<\/cite>\s*(<\/(?:footer|p)>)?\s*$/i.exec(inside.slice(start)) ?? [];
  const opening = /<(?:footer|p)\b[^<>]*>[\s—–-]*$/i;
  const text = inside.slice(0, start).trimEnd();
  // A paragraph of its own goes with the cite; one that it shares with the words stays.
  const before = opening.test(text) ? text.replace(opening, '') : text + closing;
  const isApart = cite !== undefined && isPresent(markup(before));
  const speaker = caption ?? (isApart ? cite : undefined);
  return { words: markup((isApart ? before : inside).trim()), ...(speaker && { speaker: markup(speaker.trim()) }) };
}
