/**
 * The markup of the six elements, made from data: for sites that store articles as data. Runs on any JavaScript
 * server, at build time or at the edge: no DOM, no Lit, no clock. Everything is escaped but what is marked as markup.
 *
 * @module stet/html.js
 */
export {
  articleHeader,
  type ArticleHeaderData,
  type Kicker,
  type Marker,
} from './article-header/article-header.html.js';
export {
  attributionLine,
  type AttributionLineData,
  type Author,
  type AuthorLink,
  type Contributor,
  type Contributors,
  type Correction,
  type DateLine,
  type Original,
} from './attribution-line/attribution-line.html.js';
export {
  captionedPhoto,
  type CaptionedMediaData,
  type CaptionedPhotoData,
  type CaptionedPicturesData,
  type DigitalSourceType,
  type FigureData,
  type PhotoCreator,
  type PhotoFrame,
  type PhotoLink,
  type PhotoOrigin,
  type PhotoRights,
  type PhotoSource,
  type Picture,
} from './captioned-photo/captioned-photo.html.js';
export {
  newsletterSignup,
  type Consent,
  type Newsletter,
  type NewsletterSignupData,
} from './newsletter-signup/newsletter-signup.html.js';
export {
  pullQuote,
  type PullQuoteData,
  type QuotationData,
  type RepeatedQuoteData,
} from './pull-quote/pull-quote.html.js';
export {
  skipLink,
  type SkipLinkData,
  type SkipLinksData,
  type SkipPastData,
  type SkipTarget,
} from './skip-link/skip-link.html.js';
export { type Given } from './data.js';
export { html, Markup, markup, type Content } from './markup.js';
