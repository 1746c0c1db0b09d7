import { StetElement } from '../element.js';
import { property } from '../properties.js';
import { tokens } from '../tokens.styles.js';
import { loadOnce } from '../load-once.js';
import { langOf } from '../localize.js';
import { warningsFor } from './article-header.warnings.js';
import { styles } from './article-header.styles.js';
import type { SiteMetadata, JsonLdController } from './json-ld-controller.js';

/**
 * Styles kicker, headline, standfirst and attribution as the header of an article. It is the first child of `article` or `main`.
 *
 * ```html
 * <stet-article-header>
 *   <header>
 *     <hgroup>
 *       <p><strong class="stet-live">Live</strong> <a href="/world">World</a></p>
 *       <h1>The headline</h1>
 *       <p>The standfirst: one sentence that sums up the story.</p>
 *     </hgroup>
 *   </header>
 * </stet-article-header>
 * ```
 *
 * The paragraph before the heading is the kicker, the paragraph after it is the standfirst. Any heading level works, and every part
 * is optional. An attribution line and a photo can follow the `hgroup`. In the kicker, `strong` is a marker such as "Corrected"; with the
 * class `stet-live` it has a background. `small` names the sponsor. A series follows the section:
 * `<a href="/world">World</a> · <span class="stet-series"><a href="/floods">The floods</a></span>`.
 *
 * In print, a first line has the name of the site (`meta[property="og:site_name"]`), the address (`link[rel="canonical"]`)
 * and the date, as far as the page states them. It needs script; without it, browsers print lines of their own.
 *
 * @tagname stet-article-header
 */
export class ArticleHeader extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** Size of the headline; each size grows with the width of the header. Default: `m`. */
  @property({ type: ['s', 'm', 'l', 'xl'], reflect: true }) size?: 's' | 'm' | 'l' | 'xl';

  /** Default: `--stet-align`, or else `start`. */
  @property({ type: ['start', 'center'], reflect: true }) alignment?: 'start' | 'center';

  /**
   * Place of a photo that is last in `header`: `stacked`, below the text and over the whole width, or `beside` the text if
   * there is room for both. Default: `stacked`.
   */
  @property({ type: ['stacked', 'beside'], reflect: true }) hero?: 'stacked' | 'beside';

  /**
   * Adds JSON-LD for search engines to `head`, from the text that the reader sees; see `stet/json-ld.js`. The article's URL
   * and its publisher come from `link[rel="canonical"]` and `meta[property="og:site_name"]`.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  #jsonLdController?: JsonLdController;

  override connectedCallback(): void {
    super.connectedCallback();
    // Adding a listener twice has no effect, so all headers of a page share one.
    addEventListener('beforeprint', setPrintedLine);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!document.querySelector('stet-article-header')) removeEventListener('beforeprint', setPrintedLine);
  }

  protected override updated(): void {
    if (!this.jsonLd || this.#jsonLdController) return;
    void loadController().then((module) => {
      if (!module || this.#jsonLdController) return;
      this.#jsonLdController = new module.JsonLdController(this, readSiteMetadata);
      this.addController(this.#jsonLdController);
    });
  }
}

const loadController = /* @__PURE__ */ loadOnce(() => import('./json-ld-controller.js'));

/** Sets the printed line above the first header: site, URL and day, which CSS does not know. */
function setPrintedLine(): void {
  const header = document.querySelector<ArticleHeader>('stet-article-header');
  if (!header) return;
  const [name, address] = readSiteMetadata();
  if (!name && !address) return;
  const date = new Date().toLocaleDateString(langOf(header), { dateStyle: 'long' });
  header.style.setProperty('--_printed', JSON.stringify([name, address, date].filter(Boolean).join(' · ')));
  addEventListener('afterprint', () => removePrintedLine(header), { once: true });
}

/** Removes the property, and `style` if it is empty. */
function removePrintedLine(header: HTMLElement): void {
  header.style.removeProperty('--_printed');
  if (!header.getAttribute('style')) header.removeAttribute('style');
}

function readSiteMetadata(): SiteMetadata {
  return [
    document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content,
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-article-header': ArticleHeader;
  }
}
