import { property } from 'lit/decorators.js';
import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { warningsFor } from './pull-quote.warnings.js';
import { styles } from './pull-quote.styles.js';

/**
 * Sets a sentence of the story large, seen once more but read, copied, extracted and printed only once; or sets a quotation
 * that is not in the story.
 *
 * ```html
 * <!-- repeats a sentence of the story -->
 * <stet-pull-quote quote="The rails were never the problem" by="Ruth Adeyemi, depot manager" aria-hidden="true"></stet-pull-quote>
 *
 * <!-- a quotation that is not in the story; the portrait is optional -->
 * <stet-pull-quote>
 *   <figure>
 *     <blockquote><p>“The rails were never the problem.”</p></blockquote>
 *     <figcaption><img src="adeyemi.jpg" alt="" width="112" height="112"> <b>Ruth Adeyemi</b>, depot manager</figcaption>
 *   </figure>
 * </stet-pull-quote>
 * ```
 *
 * What is repeated is generated text on an element that `aria-hidden` keeps from screen readers: search engines, reader modes
 * and a copy of the page have the sentence once, where it was said. Its quotation marks are those of the nearest `lang`
 * (CLDR 48), with the spaces of French; a `quote` that begins with a mark, or with a dialogue's dash, gets none. A
 * quotation has the marks that its author typed, and typed text between name and role.
 *
 * @tagname stet-pull-quote
 */
export class PullQuote extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** The sentence of the story that is repeated, without quotation marks. Goes with `aria-hidden="true"`. */
  @property({ reflect: true }) quote?: string;

  /** Who said the repeated sentence. */
  @property({ reflect: true }) by?: string;

  /**
   * `start` and `end`: beside the text, where 45 characters of it still have room; else as `center`. `center`: on a line of its own, as
   * without the attribute. `wide`: wider than the text, where the page has the room and the text stands in its middle.
   */
  @property({ type: ['start', 'center', 'end', 'wide'], reflect: true }) placement?:
    'start' | 'center' | 'end' | 'wide';
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-pull-quote': PullQuote;
  }
}
