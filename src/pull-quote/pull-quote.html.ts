import { attributes, type Content, html, isPresent, safeUrl } from '../markup.js';

interface Placed {
  /** Beside the text where there is room; on a line of its own; or on one that is wider than the text. Default: `center`. */
  placement?: 'start' | 'center' | 'end' | 'wide';
  /** Language of the quote, where it is not that of the story. */
  lang?: string;
}

/** A sentence of the story, set large: decoration, which is never read, copied or extracted twice. */
export interface RepeatedQuoteData extends Placed {
  /** The sentence, word for word, without quotation marks: those of the language are added. */
  quote: string;
  repeated: true;
  /** Who said it. */
  by?: string;
}

/** A quotation that is not in the story: content. */
export interface QuotationData extends Placed {
  /** The quotation with its quotation marks; a list for several paragraphs. */
  quote: Content | readonly Content[];
  repeated?: false;
  /** Who said it: text, or markup such as a link. */
  by?: Content;
  /** What they are, after the name. */
  role?: Content;
  /** Between name and role. Default: a comma and a space; Japanese, Chinese and Arabic have commas of their own. */
  separator?: string;
  /** A portrait of who said it; its `alt` may be empty, as the name stands beside it. */
  portrait?: { src: string; alt?: string; width?: number; height?: number };
  /** Address of the source. */
  source?: string;
}

export type PullQuoteData = RepeatedQuoteData | QuotationData;

/**
 * A pull quote, which repeats a sentence of the story, or a quotation, which does not.
 *
 * @throws {TypeError} when there is no quote, or an address would run script.
 */
export function pullQuote(data: PullQuoteData): string {
  const { placement, lang } = data;
  if (data.repeated) {
    const { quote, by } = data;
    if (!isPresent(quote)) throw new TypeError(missing);
    return html`<stet-pull-quote${attributes({ quote: quote.trim(), by, placement, lang, 'aria-hidden': 'true' })}></stet-pull-quote>`.toString();
  }
  const { quote, by, role, separator = ', ', portrait, source } = data;
  const paragraphs = [quote].flat().filter(isPresent);
  if (!paragraphs.length) throw new TypeError(missing);
  const { src, alt = '', width, height } = portrait ?? {};
  const image = src && html`<img${attributes({ src: safeUrl(src), alt, width, height, loading: 'lazy' })}> `;
  const name = isPresent(role) ? html`<b>${by}</b>${separator}${role}` : by;
  const lines = paragraphs.map((text, index) => html`${index > 0 && '\n'}<p>${text}</p>`);
  const cite = attributes({ cite: safeUrl(source) });
  const said =
    lines.length > 1
      ? html`<blockquote${cite}>\n  ${lines}\n</blockquote>`
      : html`<blockquote${cite}>${lines}</blockquote>`;
  return html`<stet-pull-quote${attributes({ placement, lang })}>
  <figure>
    ${said}
    ${isPresent(by) && html`<figcaption>${image}${name}</figcaption>`}
  </figure>
</stet-pull-quote>`.toString();
}

const missing = 'Stet: pullQuote() needs a quote, or the sentence that it repeats';
