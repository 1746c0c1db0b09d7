import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './article-header.styles.js';

/**
 * Sets kicker, headline, standfirst and attribution as one head of the article. First in `article` or in `main`.
 *
 * ```html
 * <stet-article-header>
 *   <header>
 *     <hgroup>
 *       <p><a href="/world">World</a></p>
 *       <h1>The headline</h1>
 *       <p>The standfirst, one sentence that sells the story.</p>
 *     </hgroup>
 *     <stet-attribution-line>…</stet-attribution-line>
 *   </header>
 * </stet-article-header>
 * ```
 *
 * The kicker is the paragraph before the heading, the standfirst the one after it; any heading level; each part optional.
 *
 * @tagname stet-article-header
 */
export class ArticleHeader extends StetElement {
  static override styles = [tokens, styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-article-header': ArticleHeader;
  }
}
