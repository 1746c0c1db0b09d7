/** The six classes, their events and types. Importing this has no effect: `stet/NAME.js` and `stet/all.js` define the elements. */
export { ArticleHeader } from './article-header/article-header.js';
export { AttributionLine } from './attribution-line/attribution-line.js';
export { PhotoErrorEvent, ZoomCloseEvent, ZoomOpenEvent } from './captioned-photo/captioned-photo.events.js';
export { CaptionedPhoto } from './captioned-photo/captioned-photo.js';
export { NewsletterSignup } from './newsletter-signup/newsletter-signup.js';
export { registerAdapter } from './newsletter-signup/adapters.js';
export type * from './newsletter-signup/adapters.types.js';
export {
  SignupErrorEvent,
  SignupSubmitEvent,
  SignupSuccessEvent,
  SignupViewEvent,
} from './newsletter-signup/newsletter-signup.events.js';
export { PullQuote } from './pull-quote/pull-quote.js';
export { SkipLink } from './skip-link/skip-link.js';
export { registerMessages, type Message, type Messages } from './localize.js';
