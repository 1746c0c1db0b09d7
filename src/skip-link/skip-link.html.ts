import { attributes, html, safeUrl } from '../markup.js';

export interface SkipLinkData {
  /** Where the link leads: `#` and the id of the page's main content. */
  href: string;
  /** The link's words. Default: "Skip to main content". */
  text?: string;
}

/**
 * The first thing in `body`.
 *
 * @throws {TypeError} when `href` would run script.
 */
export function skipLink({ href, text = 'Skip to main content' }: SkipLinkData): string {
  return html`<stet-skip-link><a${attributes({ href: safeUrl(href) })}>${text}</a></stet-skip-link>`.toString();
}
