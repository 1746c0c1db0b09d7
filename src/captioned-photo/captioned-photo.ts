import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './captioned-photo.styles.js';

/**
 * Shows a photo with its caption and credit as one figure. Between paragraphs, a direct child of `article`.
 *
 * ```html
 * <stet-captioned-photo>
 *   <figure>
 *     <a href="depot-2400.jpg"><img src="depot-800.jpg" width="1200" height="800" alt="…"></a>
 *     <figcaption>Volunteers stack sandbags beside the depot on Sept. 1, 2026.
 *       <small>Ines Moreau/Coastal Press</small></figcaption>
 *   </figure>
 * </stet-captioned-photo>
 * ```
 *
 * `picture` works in place of `img`. White space in the text keeps caption and credit apart for every reader.
 *
 * @tagname stet-captioned-photo
 */
export class CaptionedPhoto extends StetElement {
  static override styles = [tokens, styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-captioned-photo': CaptionedPhoto;
  }
}
