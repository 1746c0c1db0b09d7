import { StetElement } from '../element.js';
import { property } from '../properties.js';
import { tokens } from '../tokens.styles.js';
import { warningsFor } from './pull-quote.warnings.js';
import { styles } from './pull-quote.styles.js';

/**
 * Shows a sentence of the story in large type, or a quotation that the story does not contain. A repeated sentence is read aloud,
 * copied, extracted and printed only once.
 *
 * ```html
 * <!-- repeats a sentence of the story -->
 * <stet-pull-quote quote="The rails were never the problem" by="Ruth Adeyemi, depot manager" aria-hidden="true"><wbr hidden></stet-pull-quote>
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
 * CSS generates the repeated sentence on an element with `aria-hidden`, so screen readers, search engines, reader modes
 * and the clipboard get the sentence once, from the story. It gets the quotation marks of the nearest `lang` (CLDR 48), also with the
 * spaces of French. A `quote` that begins with a quotation mark or a dialogue dash gets none. In a quotation, type the marks yourself,
 * and the text between name and role.
 *
 * @tagname stet-pull-quote
 */
export class PullQuote extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** The sentence of the story that is repeated, without quotation marks. Set `aria-hidden="true"` too. */
  @property({ reflect: true }) quote?: string;

  /** The speaker of the repeated sentence. */
  @property({ reflect: true }) by?: string;

  /**
   * `start` and `end`: beside the text if 45 characters of it still fit; otherwise like `center`. `center`: on a line of its own, as
   * without the attribute. `wide`: wider than the text, if the page has room and the text is in its middle.
   */
  @property({ type: ['start', 'center', 'end', 'wide'], reflect: true }) placement?:
    'start' | 'center' | 'end' | 'wide';
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-pull-quote': PullQuote;
  }
}
