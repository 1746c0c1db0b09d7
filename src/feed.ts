/**
 * The six functions of `stet/html.js` for feeds, newsletters and plain exports, and `toFeed` for markup that is there already. They print
 * plain elements with absolute addresses: no custom element, no signup, no repeated quote and no skip link.
 *
 * @module stet/feed.js
 */
import { articleHeader as header, type ArticleHeaderData, leadPhoto } from './article-header/article-header.html.js';
import { attributionLine as line, type AttributionLineData } from './attribution-line/attribution-line.html.js';
import { type FigureData, printPhoto, showLabel } from './captioned-photo/captioned-photo.html.js';
import { type Given } from './data.js';
import { simplify } from './feed/simplify.js';
import { type FeedOptions } from './feed/to-feed.js';
import { attributes, html } from './markup.js';
import { type NewsletterSignupData } from './newsletter-signup/newsletter-signup.html.js';
import { pullQuote as quote, type PullQuoteData } from './pull-quote/pull-quote.html.js';
import {
  skipLink as link,
  type SkipLinkData,
  type SkipLinksData,
  type SkipPastData,
} from './skip-link/skip-link.html.js';

export { type FeedOptions, toFeed } from './feed/to-feed.js';

/**
 * Kicker, headline, standfirst, byline, dates and lead photo, one after the other.
 *
 * @throws {TypeError} as the function of the same name in `stet/html.js`; so do the others.
 */
export function articleHeader(data: Given<ArticleHeaderData>, options?: FeedOptions | null): string {
  const text = plain(header({ ...data, photo: null }), options);
  const photo = leadPhoto(data.photo, { function: 'articleHeader', field: 'photo' });
  return photo ? `${text}\n${captionedPhoto(photo, options)}` : text;
}

/** Byline, dates, sources and corrections, a paragraph each. Portraits are left out. */
export function attributionLine(data: Given<AttributionLineData>, options?: FeedOptions | null): string {
  return plain(line(data), options);
}

/** A `figure` with caption and credit. A sensitive photo has its reason and a link to `base` in place of the picture. */
export function captionedPhoto(data: Given<FigureData>, options?: FeedOptions | null): string {
  const base = options?.base;
  // Printed without the picture: removing it afterwards could miss it among the author's markup.
  const figure = printPhoto(data, (_, given) => {
    const link = base && html` <a${attributes({ href: String(base) })}>${showLabel(given)}</a>`;
    return html`<p>${given.sensitive}${link}</p>`;
  });
  return plain(figure, options);
}

/** Nothing: a form works neither in a feed reader nor in a mail program. */
export const newsletterSignup: (data: Given<NewsletterSignupData>, options?: FeedOptions | null) => string = () => '';

/** A quotation with its name. Nothing for a sentence that the story has already. */
export function pullQuote(data: Given<PullQuoteData>, options?: FeedOptions | null): string {
  const text = quote(data);
  return text.startsWith('<stet-pull-quote quote=') ? '' : plain(text, options);
}

/** Nothing; with `past`, the block alone. */
export function skipLink(
  data: Given<SkipLinkData | SkipLinksData | SkipPastData>,
  options?: FeedOptions | null,
): string {
  // Throws unless `past` is markup: a text must not become HTML.
  link(data);
  return 'past' in data && data.past ? plain(data.past.toString(), options) : '';
}

function plain(text: string, options: FeedOptions | null | undefined): string {
  return simplify(text.replace(/<p class="stet-portraits">[^]*?<\/p>/, ''), options?.base);
}
