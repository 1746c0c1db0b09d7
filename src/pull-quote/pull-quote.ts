import { property } from 'lit/decorators.js';
import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './pull-quote.styles.js';

/**
 * Sets a sentence of the story large, seen once more but read, copied and extracted only once; or sets a quotation that
 * is not in the story.
 *
 * ```html
 * <stet-pull-quote quote="The rails were never the problem" by="Ruth Adeyemi, depot manager" aria-hidden="true"></stet-pull-quote>
 *
 * <stet-pull-quote>
 *   <figure>
 *     <blockquote><p>“The rails were never the problem.”</p></blockquote>
 *     <figcaption>Ruth Adeyemi, depot manager</figcaption>
 *   </figure>
 * </stet-pull-quote>
 * ```
 *
 * @tagname stet-pull-quote
 */
export class PullQuote extends StetElement {
  static override styles = [tokens, styles];

  /** The sentence of the story that is repeated, without quotation marks. Goes with `aria-hidden="true"`. */
  @property({ reflect: true }) quote?: string;

  /** Who said the repeated sentence. */
  @property({ reflect: true }) by?: string;

  /** Beside the text, where 45 characters of it still have room, or on a line of its own. */
  @property({ reflect: true }) align?: 'start' | 'center' | 'end';
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-pull-quote': PullQuote;
  }
}
