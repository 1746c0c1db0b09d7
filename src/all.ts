import './newsletter-signup/on-demand.js';

export { ArticleHeader } from './article-header/define.js';
export { AttributionLine } from './attribution-line/define.js';
export { CaptionedPhoto } from './captioned-photo/define.js';
export { NewsletterSignup } from './newsletter-signup/define.js';
export { registerAdapter } from './newsletter-signup/adapters.js';
export { PullQuote } from './pull-quote/define.js';
export { SkipLink } from './skip-link/define.js';
export { registerMessages, type Message, type Messages } from './localize.js';
