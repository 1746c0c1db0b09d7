import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { styles } from './skip-link.styles.js';

/**
 * Takes a reader who uses the keyboard past the page's furniture, focus and all: a native link, first in `body`.
 *
 * ```html
 * <stet-skip-link><a href="#story">Skip to main content</a></stet-skip-link>
 * ```
 *
 * The link works without script. With it, the target is focused too, so that a screen reader goes on reading there
 * (WCAG 2.4.1), by a `tabindex` that leaves with the focus.
 *
 * @tagname stet-skip-link
 */
export class SkipLink extends StetElement {
  static override styles = [tokens, styles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#focusTarget);
  }

  readonly #focusTarget = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = targetOf(link);
    if (!target) return;
    if (!target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '-1');
      target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    }
    // The link itself still scrolls, sets :target and writes history.
    target.focus({ preventScroll: true, focusVisible: false });
  };
}

function targetOf(link: HTMLAnchorElement): HTMLElement | null {
  const { hash, origin, pathname, search } = link;
  if (origin + pathname + search !== location.origin + location.pathname + location.search) return null;
  return document.getElementById(decodeURIComponent(hash.slice(1)));
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-skip-link': SkipLink;
  }
}
