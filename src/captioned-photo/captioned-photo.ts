import { type PropertyValues } from 'lit';
import { StetElement } from '../element.js';
import { property } from '../properties.js';
import { tokens } from '../tokens.styles.js';
import { loadOnce } from '../load-once.js';
import { setHostProperty } from '../shadow-root.js';
import { PhotoErrorEvent, ZoomOpenEvent } from './captioned-photo.events.js';
import { warningsFor } from './captioned-photo.warnings.js';
import { styles } from './captioned-photo.styles.js';
import type { Cover } from './cover.js';

/**
 * Shows a photo with its caption and credit as one figure. Between paragraphs, a direct child of `article`.
 *
 * ```html
 * <stet-captioned-photo>
 *   <figure>
 *     <a href="depot-2400.jpg"><img src="depot-800.jpg" width="1200" height="800" alt="Four people pass sandbags along a platform."></a>
 *     <figcaption>Volunteers stack sandbags beside the depot on Sept. 1, 2026. <small>Ines Moreau/Coastal Press</small></figcaption>
 *   </figure>
 * </stet-captioned-photo>
 * ```
 *
 * You can use `picture` instead of `img`. Keep the white space before `small`: it separates caption and credit for every reader.
 *
 * A label of origin comes before the caption, as `data` whose value is a term of IPTC's Digital Source Type:
 * `<data value="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">AI-generated.</data>`.
 *
 * To cover a sensitive picture without script, put it into `details`, with the reason as `summary`. The attribute `sensitive` does
 * the same with script, for pages whose markup cannot change.
 *
 * @tagname stet-captioned-photo
 * @fires {PhotoErrorEvent} stet-photo-error - A picture failed to load; its alternative text is shown instead.
 * @fires {ZoomOpenEvent} stet-zoom-open - Before the viewer opens; cancelable.
 * @fires {ZoomCloseEvent} stet-zoom-close - The viewer has closed.
 * @cssstate broken - The picture, or all of several, could not be loaded.
 * @cssstate revealed - The reader has asked for the picture that `sensitive` covers.
 * @csspart cover - Button that uncovers a sensitive photo and covers it again.
 * @csspart viewer - The dialog of the viewer.
 * @csspart bar - Above the picture: the photo's place among the others, and buttons.
 * @csspart counter - The photo's place among the others.
 * @csspart full - Button for the full size.
 * @csspart close - Button that closes the viewer.
 * @csspart stage - Area of the picture.
 * @csspart previous - Button for the previous photo.
 * @csspart next - Button for the next photo.
 * @csspart caption - Caption and credit in the viewer.
 */
export class CaptionedPhoto extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /**
   * `column` (default): as wide as the text. `wide`: wider. `full`: as wide as the page. `inset-start`, `inset-end`: beside the text if there
   * is room. `wide` and `full` are for a column in the middle of the page, or of the nearest ancestor that is a container.
   */
  @property({ type: ['column', 'wide', 'full', 'inset-start', 'inset-end'], reflect: true }) layout?:
    'column' | 'wide' | 'full' | 'inset-start' | 'inset-end';

  /** Crops the picture to a shape. The file is not cropped: zoomed, all of it is seen. */
  @property({ type: ['16:9', '3:2', '4:3', '1:1', '4:5', '2:3', '21:9'], reflect: true }) ratio?:
    '16:9' | '3:2' | '4:3' | '1:1' | '4:5' | '2:3' | '21:9';

  /**
   * The point that a crop keeps: from the left, from the top, as in `30% 20%`. Before the script, and where CSS cannot
   * read attributes yet, it is the middle; the picture's box is the same.
   */
  @property({ reflect: true, attribute: 'focus-point' }) focusPoint?: string;

  /**
   * Opens the larger file, which the picture links to, on the page. A click with Ctrl, Shift, Alt or Command follows the
   * link as usual.
   */
  @property({ type: Boolean, reflect: true, useDefault: true }) zoom = false;

  /**
   * Gives the open photo the address `#photo-ID`, which also opens it; needs an `id`. Without it, the address never
   * changes. It has no effect on pages whose fragment is a route (`#/…`, `#!…`).
   */
  @property({ type: Boolean, reflect: true, useDefault: true, attribute: 'deep-link' }) deepLink = false;

  /**
   * Why the picture is covered until the reader asks for it. Covers everything in the figure but its caption, of which it hides the
   * pictures. Without script it stays covered; a `details` around the pictures opens without script, and takes over.
   */
  @property({ reflect: true, allowEmpty: true }) sensitive?: string;

  #internals?: ElementInternals;
  #cover?: Cover | undefined;
  #zoomListeners?: AbortController;
  #isRevealed = false;
  #broken: readonly HTMLImageElement[] = [];

  constructor() {
    super();
    for (const type of ['error', 'load']) this.addEventListener(type, this.#reportBrokenPictures, true);
  }

  /** The links to the larger files, one of each picture, if the photo can be zoomed: it has `zoom`, and is not covered. */
  get zoomLinks(): HTMLAnchorElement[] {
    const isCovered =
      (this.needsCover && !this.revealed) || this.querySelector(':scope details:not([open], figcaption *) img');
    return this.zoom && !isCovered
      ? [...this.querySelectorAll<HTMLAnchorElement>('figure a[href]:has(img):not(figcaption *)')]
      : [];
  }

  /** The reader has asked for the picture that `sensitive` covers. */
  get revealed(): boolean {
    return this.#isRevealed;
  }

  /**
   * Whether `sensitive` is set and something outside `details`, which hide their content themselves, has to be covered. The selector is that
   * of the style sheet.
   *
   * @internal
   */
  get needsCover(): boolean {
    const covered =
      ':is(div:empty,[style*=url],:not(details,div,figcaption,figure,noscript,script,style,wbr)):not(stet-captioned-photo :is(details,figcaption) *)';
    return this.sensitive !== undefined && Boolean(this.querySelector(covered));
  }

  /** The fragment of the open photo, if it has one. @internal */
  get addressHash(): string | undefined {
    if (!this.deepLink || !this.id || /^#[/!]/.test(location.hash)) return undefined;
    return new URL(`#photo-${this.id}`, location.href).hash;
  }

  /**
   * Opens the viewer. Without `zoom`, without a larger file, or while the photo is covered or not rendered, nothing happens. If the
   * viewer cannot be loaded, the browser follows the link.
   *
   * @param link One of {@link zoomLinks}. Default: the first.
   */
  async showZoom(link = this.zoomLinks[0]): Promise<void> {
    if (!link) return;
    const viewer = await loadViewer();
    if (viewer?.canShow(link) === false || !this.dispatchEvent(new ZoomOpenEvent(link))) return;
    if (viewer) viewer.openViewer(link);
    else navigateTo(link);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first update listens. After a move through another document, the cover and the crop have lost their style sheets.
    if (!this.hasUpdated) return;
    this.#listenForZoom(this.zoom);
    this.requestUpdate('focusPoint');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listenForZoom(false);
    if (this.shadowRoot?.querySelector('dialog')) void loadViewer().then((viewer) => viewer?.closeViewer(this));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.#reportBrokenPictures();
    this.#followAddress();
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('zoom') || changed.has('deepLink')) this.#listenForZoom(this.zoom && this.isConnected);
    if (changed.has('focusPoint') && !readsAttributes()) setHostProperty(this, '--_photo-focus', this.focusPoint ?? '');
    if (this.sensitive !== undefined) void this.#showCover();
    else this.#removeCover();
  }

  /** Only photos with `zoom` have these listeners, because listeners cost time when a page has many photos. */
  #listenForZoom(listens: boolean): void {
    this.#zoomListeners?.abort();
    if (!listens) return;
    const { signal } = (this.#zoomListeners = new AbortController());
    this.addEventListener('click', this.#openViewer, { signal });
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, this.#prepareViewer, { signal });
    // Only with `deepLink`: adding a listener to the window gets slower with each one that it already has.
    if (!this.deepLink) return;
    for (const type of ['hashchange', 'load']) window.addEventListener(type, this.#followAddress, { signal });
  }

  async #showCover(): Promise<void> {
    const module = await loadCover();
    // Without its button, the photo would stay covered: tries once more when the pointer is over it.
    if (!module) this.addEventListener('pointerover', () => this.requestUpdate(), { once: true });
    if (!module || this.sensitive === undefined) return;
    if (this.#cover) this.#cover.update();
    else
      this.#cover = new module.Cover(this, (isRevealed) => this.#setState('revealed', (this.#isRevealed = isRevealed)));
  }

  #removeCover(): void {
    this.#cover?.remove();
    this.#cover = undefined;
  }

  #prepareViewer(): void {
    void loadViewer().then((viewer) => viewer?.prepareViewer(this));
  }

  #openViewer(event: MouseEvent): void {
    const isPlain = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const link = this.zoomLinks.find((each) => each.contains(event.target as Node));
    if (!isPlain || !link) return;
    event.preventDefault();
    // In an editor, a click selects the photo.
    if (!this.parentElement?.isContentEditable) void this.showZoom(link);
  }

  #followAddress = (): void => {
    if (this.addressHash && this.addressHash === location.hash) void this.showZoom();
  };

  /** The state is for all pictures of the photo, so it is set only if all are broken; the browser shows a single broken one. */
  #reportBrokenPictures(): void {
    // With an ancestor in the selector, Chromium gets slower with every photo on the page.
    const images = [...this.querySelectorAll('img')].filter((image) => !image.closest('figcaption'));
    const broken = images.filter((image) => image.currentSrc && image.complete && !image.naturalWidth);
    for (const image of broken)
      if (!this.#broken.includes(image)) this.dispatchEvent(new PhotoErrorEvent(image.currentSrc));
    this.#broken = broken;
    this.#setState('broken', broken.length > 0 && broken.length === images.length);
  }

  #setState(state: string, isOn: boolean): void {
    if (isOn) (this.#internals ??= this.attachInternals()).states.add(state);
    else this.#internals?.states.delete(state);
  }
}

/** Loaded before the click, so that the viewer opens at once. */
const loadViewer = /* @__PURE__ */ loadOnce(() => import('./viewer/viewer.js'));
const loadCover = /* @__PURE__ */ loadOnce(() => import('./cover.js'));

/** Whether CSS reads the focus point from its attribute. */
const readsAttributes = (): boolean => CSS.supports('width: attr(a type(<length>))');

/** As without script, when the viewer cannot be loaded; a `javascript:` link leads nowhere. */
function navigateTo({ href, protocol }: HTMLAnchorElement): void {
  if (/^https?:$/.test(protocol)) location.assign(href);
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-captioned-photo': CaptionedPhoto;
  }
}
