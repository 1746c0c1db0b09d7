import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './attribution-line.styles.js';

/**
 * Says who wrote the story, from where and when: in the header, and again at the end for sources.
 *
 * ```html
 * <stet-attribution-line>
 *   <p class="byline">By <a rel="author" href="/staff/okoye">Amara Okoye</a> and <a rel="author" href="/staff/lindqvist">Jonas Lindqvist</a></p>
 *   <p>Published <time datetime="2026-09-01T10:30:00-04:00">Sept. 1, 2026, 10:30 a.m. EDT</time></p>
 * </stet-attribution-line>
 * ```
 *
 * Separators are typed text, so that they are read aloud, copied and extracted.
 *
 * @tagname stet-attribution-line
 */
export class AttributionLine extends StetElement {
  static override styles = [tokens, styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-attribution-line': AttributionLine;
  }
}
