import { StetElement } from '../element.js';
import { focusTarget } from '../focus-target.js';
import { property } from '../properties.js';
import { tokens } from '../tokens.styles.js';
import { warn } from '../warn.js';
import { warningsFor } from './skip-link.warnings.js';
import { styles } from './skip-link.styles.js';

/**
 * Lets keyboard users skip the page's navigation or one block of the story, and moves the focus too. It consists of native
 * links that are visible while they have the focus. They are never copied or printed.
 *
 * ```html
 * <!-- first in body -->
 * <stet-skip-link><a href="#story">Skip to main content</a></stet-skip-link>
 *
 * <!-- several -->
 * <stet-skip-link>
 *   <ul>
 *     <li><a href="#story">Skip to main content</a></li>
 *     <li><a href="#sections">Skip to sections</a></li>
 *   </ul>
 * </stet-skip-link>
 *
 * <!-- past a block of the story; the text is in attributes, so reader modes do not take it for the story -->
 * <stet-skip-link past>
 *   <a href="#after-map" aria-label="Skip past the map"><wbr hidden></a>
 * </stet-skip-link>
 * <iframe src="/map" title="Map of the flood"></iframe>
 * <span id="after-map" role="note" aria-label="End of the map"><wbr hidden></span>
 * ```
 *
 * The links work without script. With script, the target also gets the focus, so that a screen reader continues there
 * (WCAG 2.4.1). For this the target gets a `tabindex` until the focus leaves or the next click; a permanent one would send the Tab key
 * back to the top of the story after a click in it. The element looks for a visible target when the link is followed: first the `id`, in
 * the page and then in open shadow roots; then `main`, `[role=main]` and the first `h1`. With `past`, it is the content after the block
 * that follows. The element ignores links to other pages, to a new tab and to `#top`. It leaves history and `:target` to the browser, unless
 * a hidden element has the id first.
 *
 * @tagname stet-skip-link
 *
 * @cssprop [--stet-skip-offset=0px] - Height of a sticky header, kept free above every `:target` (WCAG 2.4.11). Set on `:root`; a
 *   site that has `scroll-padding` on `html` already needs none.
 */
export class SkipLink extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** Stands in the story, before a block such as an embed or a promotion, and leads past it. */
  @property({ type: Boolean, reflect: true, useDefault: true }) past = false;

  /** Pushes the page down while the link is visible. Without it, the link covers the page. */
  @property({ type: Boolean, reflect: true, useDefault: true }) push = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#followLink);
  }

  #followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!leadsIntoPage(link)) return;
    const id = idOf(link);
    const exact = find(`#${CSS.escape(id)}`, canBeSeen) ?? find(`a[name="${CSS.escape(id)}"]`, canBeSeen);
    if (!exact && id.toLowerCase() === 'top') return;
    const target =
      exact ??
      (this.past
        ? this.#afterBlock
        : (find('main', isRendered) ?? find('[role=main]', isRendered) ?? find('h1', isRendered)));
    if (__DEV__ && !exact) {
      const instead = target ? `<${target.localName}> has the focus instead` : 'the link leads nowhere';
      warn(this, `leads to #${id}, but no visible element has that id: ${instead}. Give it to the target.`);
    }
    if (!target) return;
    unfold(target);
    focusTarget(target);
    // The browser would leave the page (base URL or target), or move the focus to a hidden element that has the id first.
    const first = document.getElementById(id);
    const mustPrevent =
      !isInPage(link.href) ||
      (!link.hasAttribute('target') && Boolean(document.querySelector('base[target]'))) ||
      (first ?? target) !== target;
    if (mustPrevent) event.preventDefault();
    if (exact?.getRootNode() === document && !mustPrevent) return;
    // The browser cannot scroll to this target.
    target.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: -parseFloat(getComputedStyle(this).scrollMarginTop), behavior: 'instant' });
  }

  get #afterBlock(): Element | null | undefined {
    return this.nextElementSibling?.nextElementSibling;
  }
}

/** An `href` attribute that begins with `#` means this page, whatever the base URL is. */
function leadsIntoPage(link: HTMLAnchorElement): boolean {
  const { hash, href, download } = link;
  // Firefox's property has the target of the page's `base` too.
  const target = link.getAttribute('target') ?? '';
  const isFragment = link.getAttribute('href')!.trim().startsWith('#') || isInPage(href);
  return hash.length > 1 && isFragment && /^(?:_self)?$/i.test(target) && !download;
}

function isInPage(url: string): boolean {
  return url.replace(/#.*/, '') === location.href.replace(/#.*/, '');
}

function idOf({ hash }: HTMLAnchorElement): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The first match, in the page or else in its open shadow roots. */
function find(
  selector: string,
  isAccepted: (element: Element) => boolean,
  root: ParentNode = document,
): Element | null {
  let found = [...root.querySelectorAll(selector)].find(isAccepted) ?? null;
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    found ??= shadowRoot && find(selector, isAccepted, shadowRoot);
  return found;
}

function isRendered(element: Element): boolean {
  return element.checkVisibility();
}

/** Rendered, or in a part that opens when a link leads into it. */
function canBeSeen(element: Element): boolean {
  const outer = element.parentElement?.closest('details:not([open]), [hidden=until-found]');
  return isRendered(element) || (outer ? canBeSeen(outer) : false);
}

/** Opens what a target is folded into. Not every browser does so as it follows a link, and none before it. */
function unfold(target: Element): void {
  for (let part; (part = target.closest('details:not([open]) > :not(summary), [hidden=until-found]'));) {
    part.removeAttribute('hidden');
    part.parentElement?.closest('details')?.setAttribute('open', '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-skip-link': SkipLink;
  }
}
