import { attributes, type Content, html, isPresent } from '../markup.js';

interface Placed {
  /** Beside the text where there is room, or on a line of its own. Default: `center`. */
  align?: 'start' | 'center' | 'end';
}

/** A sentence of the story, set large: decoration, which is never read, copied or extracted twice. */
export interface RepeatedQuoteData extends Placed {
  /** The sentence, word for word, without quotation marks. */
  repeats: string;
  by?: string;
}

/** A quotation that is not in the story: content. */
export interface QuotationData extends Placed {
  /** The quotation with its quotation marks. */
  quote: Content;
  /** Who said it: name, then role. */
  by?: Content;
}

export type PullQuoteData = RepeatedQuoteData | QuotationData;

/**
 * A pull quote, which repeats a sentence of the story, or a quotation, which does not.
 *
 * @throws {TypeError} when there is no quote.
 */
export function pullQuote(data: PullQuoteData): string {
  const quote = 'repeats' in data ? data.repeats : data.quote;
  if (!isPresent(quote)) throw new TypeError('Stet: pullQuote() needs a quote, or the sentence that it repeats');
  if ('repeats' in data) {
    const { repeats, by, align } = data;
    return html`<stet-pull-quote${attributes({ quote: repeats, by, align, 'aria-hidden': 'true' })}></stet-pull-quote>`.toString();
  }
  const { by, align } = data;
  return html`<stet-pull-quote${attributes({ align })}>
  <figure>
    <blockquote><p>${quote}</p></blockquote>
    ${isPresent(by) && html`<figcaption>${by}</figcaption>`}
  </figure>
</stet-pull-quote>`.toString();
}
