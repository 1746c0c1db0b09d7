import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './newsletter-signup.styles.js';

/**
 * Offers newsletters and takes the address, as a native form that works without script.
 *
 * ```html
 * <stet-newsletter-signup>
 *   <aside aria-labelledby="updates"><div data-nosnippet>
 *     <form action="https://news.example/newsletters" method="post">
 *       <h2 id="updates">Morning Update</h2>
 *       <p>The headlines of the day, written by our editors.</p>
 *       <label>Email address <input type="email" name="email" autocomplete="email" required></label>
 *       <button>Sign up</button>
 *       <output></output>
 *     </form>
 *   </div></aside>
 * </stet-newsletter-signup>
 * ```
 *
 * @tagname stet-newsletter-signup
 */
export class NewsletterSignup extends StetElement {
  static override styles = [tokens, styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-newsletter-signup': NewsletterSignup;
  }
}
