import { attributionLine, type AttributionLineData } from '../attribution-line/attribution-line.html.js';
import { attributes, type Content, html, isPresent, markup, safeUrl } from '../markup.js';

export interface ArticleHeaderData {
  headline: Content;
  /** Heading level of the headline. Default: 1. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The few words above the headline: a section or series; linked when it has an `href`. */
  kicker?: Content | { text: Content; href?: string };
  /** The sentence below the headline that sells the story. */
  standfirst?: Content;
  /** Who, from where, when; see `attributionLine()`. */
  attribution?: AttributionLineData;
}

/**
 * The head of an article; first in `article` or in `main`.
 *
 * @throws {TypeError} when there is no headline, or a URL would run script.
 */
export function articleHeader(data: ArticleHeaderData): string {
  const { headline, level = 1, kicker, standfirst, attribution } = data;
  if (!isPresent(headline)) throw new TypeError('Stet: articleHeader() needs a headline');
  const heading = markup(`h${String(level)}`);
  const { text, href } = typeof kicker === 'object' && 'text' in kicker ? kicker : { text: kicker };
  return html`<stet-article-header>
  <header>
    <hgroup>
      ${isPresent(text) && html`<p>${href ? html`<a${attributes({ href: safeUrl(href) })}>${text}</a>` : text}</p>`}
      <${heading}>${headline}</${heading}>
      ${isPresent(standfirst) && html`<p>${standfirst}</p>`}
    </hgroup>
    ${attribution && markup(attributionLine(attribution))}
  </header>
</stet-article-header>`.toString();
}
