import { styles as articleHeader } from './article-header/article-header.styles.js';
import { styles as attributionLine } from './attribution-line/attribution-line.styles.js';
import { styles as captionedPhoto } from './captioned-photo/captioned-photo.styles.js';
import { styles as newsletterSignup } from './newsletter-signup/newsletter-signup.styles.js';
import { styles as pullQuote } from './pull-quote/pull-quote.styles.js';
import { styles as skipLink } from './skip-link/skip-link.styles.js';
import { tokens } from './tokens.styles.js';

/** The content of `stet.css`. */
export const styles = [tokens, articleHeader, attributionLine, captionedPhoto, newsletterSignup, pullQuote, skipLink];
