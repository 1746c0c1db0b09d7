import { focusTarget } from '../../focus-target.js';
import { localize } from '../../localize.js';
import { shadowRootOf } from '../../shadow-root.js';
import type { CaptionedPhoto } from '../captioned-photo.js';
import { ZoomCloseEvent } from '../captioned-photo.events.js';
import { defaultMessages } from '../captioned-photo.messages.js';
import { Address } from './address.js';
import { Announcer } from './announcer.js';
import { captionText, copyCaption, foldedText } from './caption.js';
import { Frame } from './frame.js';
import { canOpen, Gallery, photoOf } from './gallery.js';
import { doubleTapTime, Gestures, type GestureTarget } from './gestures.js';
import { handleKey, type KeyTarget } from './keyboard.js';
import { holdPage, prepareSheets, restoreFocus } from './page-behind.js';
import { Stage } from './stage.js';
import { styles } from './viewer.styles.js';
import { type ZoomableImage } from './zoomable-image.js';

const observedChanges = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'sensitive'],
};

let open: PhotoViewer | undefined;
/** Made before the viewer opens. */
const frames = new WeakMap<CaptionedPhoto, Frame>();

/** Does a part of the work of opening while the reader points at the photo. */
export function prepareViewer(photo: CaptionedPhoto): void {
  if (!frames.has(photo)) frames.set(photo, new Frame());
  shadowRootOf(photo, styles);
  prepareSheets(photo.ownerDocument);
  localize(photo, defaultMessages, 'photoViewer');
}

/** Opens the viewer with a picture, or shows the picture in the open viewer. Does nothing if the picture is not rendered. */
export function openViewer(link: HTMLAnchorElement): void {
  if (open?.goTo(link) || !canOpen(link)) return;
  open?.close();
  open = new PhotoViewer(link);
}

/**
 * Whether the picture is rendered, and not shown already: a page opened at a photo's address asks twice, at the first update and on
 * `load`.
 */
export function canShow(link: HTMLAnchorElement): boolean {
  return canOpen(link) && !open?.shows(link);
}

/** Closes the viewer if this photo has opened it. */
export function closeViewer(photo: CaptionedPhoto): void {
  if (open?.opener === photo) open.close();
}

/**
 * The larger file of a photo over the page, and the way to the page's other photos. A modal dialog in the shadow root of the photo that
 * opened it, so that no style of the page reaches it and no router copies it.
 */
class PhotoViewer implements GestureTarget, KeyTarget {
  readonly opener: CaptionedPhoto;
  readonly #link: HTMLAnchorElement;
  readonly #captionText: string;
  readonly #gallery: Gallery;
  readonly #address: Address;
  readonly #closed = new AbortController();
  readonly #focused: HTMLElement | null;
  readonly #opened = performance.now();

  readonly #frame: Frame;
  readonly #stage: Stage;
  readonly #announcer: Announcer;
  /** A router or a morph has put another story into the page, or the site has covered the picture. Loaders and plugins change the rest. */
  readonly #changes = new MutationObserver(() => {
    const { current } = this.#gallery;
    const areThere = [this.#link, current].every((link) => this.#gallery.includes(link));
    const isAnotherStory = captionText(this.opener) !== this.#captionText || this.#image.address !== current.href;
    if (!areThere || isAnotherStory) this.close();
  });

  constructor(link: HTMLAnchorElement) {
    const opener = photoOf(link);
    this.opener = opener;
    this.#link = link;
    this.#captionText = captionText(opener);
    this.#gallery = new Gallery(link);
    this.#address = new Address(opener);
    this.#frame = frames.get(opener) ?? new Frame();
    frames.delete(opener);
    const { caption, counter, dialog, stage, status } = this.#frame;
    this.#stage = new Stage(stage, this.#gallery, opener.matches(':dir(rtl)'), () => this.#update());
    this.#announcer = new Announcer(status, [counter, caption], this.#closed.signal);
    this.#focused = (opener.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    dialog.ariaLabel = localize(opener, defaultMessages, 'photoViewer');
    this.#setButtons();
    this.#listen();
    // Before the dialog is in the page, which the browser would lay out after each change.
    this.#show(link);
    holdPage(opener.ownerDocument, this.#closed.signal);
    shadowRootOf(opener, styles).append(dialog);
    dialog.showModal();
    // Chromium ignores `autofocus` on the dialog itself and focuses a button.
    dialog.focus();
  }

  shows(link: HTMLAnchorElement): boolean {
    return this.opener.isConnected && this.#gallery.current === link;
  }

  /** Shows another picture of the page; false if there is none. */
  goTo(link: HTMLAnchorElement): boolean {
    if (!this.opener.isConnected || !this.#gallery.includes(link)) return false;
    if (link !== this.#gallery.current) this.#show(link);
    return true;
  }

  close(): void {
    // The dialog of a removed photo is no longer modal, and closing it would move the focus that the page has set.
    if (this.#frame.dialog.isConnected) this.#frame.dialog.close();
    this.#finish();
  }

  get pans(): boolean {
    return this.#image.isEnlarged;
  }

  pan(x: number, y: number): void {
    this.#image.scrollBy(-x, -y);
  }

  zoom(factor: number, x?: number, y?: number): void {
    this.#image.scaleTo(this.#image.scale * factor, x, y);
  }

  drag(x: number, y: number): void {
    this.#stage.drag(x, y);
    this.#frame.dialog.style.opacity = y ? String(1 - Math.abs(y) / innerHeight) : '';
  }

  drop(x: number, y: number, speed: number): void {
    const width = this.#stage.element.offsetWidth;
    const distance = Math.abs(x + y);
    // In pixels; a quick one, in pixels per millisecond, may be short.
    const isSwipe = distance > (x ? width / 4 : 100) || (speed > 0.5 && distance > 30);
    if (y > 0 && isSwipe) return this.close();
    const by = isSwipe && x && this.#gallery.size > 1 ? (x < 0 ? 1 : -1) : 0;
    if (by) this.stepSideways(by);
    this.drag(0, 0);
    this.#stage.glideFrom(x + by * width, y);
  }

  tap(point: { x: number; y: number }, isMouse: boolean): void {
    if (this.#image.contains(point)) {
      if (isMouse && (this.pans || this.#image.fullScale > 1)) this.#toggleFull(point.x, point.y);
      // The second tap of a double tap on the photo in the page lands here.
    } else if (performance.now() - this.#opened > doubleTapTime) this.close();
  }

  doubleTap({ x, y }: { x: number; y: number }): void {
    this.#image.scaleTo(this.pans ? 1 : Math.max(this.#image.fullScale, 2), x, y);
  }

  stepSideways(by: 1 | -1): void {
    this.goTo(this.#gallery.next(this.#stage.isRightToLeft ? -by : by));
  }

  goToEnd(end: 'first' | 'last'): void {
    const link = this.#gallery[end];
    if (link) this.goTo(link);
  }

  scrollCaption(y: number): void {
    this.#frame.caption.scrollBy(0, y);
  }

  get #image(): ZoomableImage {
    return this.#stage.image;
  }

  #setButtons(): void {
    const { close, full, next, previous } = this.#frame;
    const step = (by: 1 | -1) => () => this.goTo(this.#gallery.next(by));
    this.#setButton(full, 'photoFull', () => this.#toggleFull());
    this.#setButton(close, 'photoClose', () => this.close());
    this.#setButton(previous, 'photoPrevious', step(-1));
    this.#setButton(next, 'photoNext', step(1));
    if (this.#gallery.size < 2) for (const button of [previous, next]) button.remove();
  }

  /** The name is read aloud, and shown by the browser while the pointer rests on the button. */
  #setButton(button: HTMLButtonElement, key: keyof typeof defaultMessages, press: () => void): void {
    button.title = button.ariaLabel = localize(this.opener, defaultMessages, key);
    button.addEventListener('click', press);
  }

  #listen(): void {
    const { signal } = this.#closed;
    this.#frame.dialog.addEventListener('close', () => this.#finish());
    this.#frame.dialog.addEventListener('keydown', (event) => handleKey(event, this));
    const leave = (): void => {
      if (this.#gallery.hasAddress(location.hash)) return;
      this.close();
      const target = document.querySelector(':target');
      if (target) focusTarget(target);
    };
    window.addEventListener('hashchange', leave, { signal });
    // A link to the page's present address fires no event. The browser follows it in a later task.
    this.#frame.caption.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')?.href === location.href) setTimeout(leave);
    });
    window.addEventListener('resize', () => this.zoom(1), { signal });
    // If the photo is no longer rendered, as at another width, neither is its dialog, and the page would stay inert.
    const visibility = new IntersectionObserver(() => this.#frame.dialog.checkVisibility() || this.close());
    visibility.observe(this.#frame.dialog);
    signal.addEventListener('abort', () => visibility.disconnect());
    signal.addEventListener('abort', () => this.#changes.disconnect());
    new Gestures(this.#stage.element, this, signal);
  }

  #show(link: HTMLAnchorElement): void {
    const photo = photoOf(link);
    if (this.pans) this.#image.scaleTo(1);
    this.#gallery.show(link);
    this.#changes.disconnect();
    for (const each of new Set([this.opener, photo])) this.#changes.observe(each, observedChanges);
    // The neighbours of the first picture come after it, so that it is there sooner.
    if (this.#frame.dialog.open) this.#stage.drag(0, 0);
    this.#update();
    copyCaption(photo, this.#frame.caption);
    const { position: n, size: total } = this.#gallery;
    const place = total > 1 ? localize(photo, defaultMessages, 'photoOf', { n, total }) : '';
    this.#frame.counter.textContent = place;
    this.#announcer.announce([this.#image.alt, foldedText(this.#frame.caption), place]);
    this.#address.show(photo);
    void this.#load(link);
  }

  async #load(link: HTMLAnchorElement): Promise<void> {
    if ((await this.#stage.load(link)) || link !== this.#gallery.current) return;
    this.#frame.counter.textContent = localize(link, defaultMessages, 'photoFailed');
    this.#announcer.announce([this.#frame.counter.textContent]);
  }

  #toggleFull(x?: number, y?: number): void {
    this.#image.scaleTo(this.#isFull ? 1 : this.#image.fullScale, x, y);
  }

  get #isFull(): boolean {
    const { fullScale, scale } = this.#image;
    return this.pans && scale > fullScale * 0.99;
  }

  /** "Full size" is there when it can do something. */
  #update(): void {
    const cannotEnlarge = this.#image.fullScale === 1;
    if (cannotEnlarge && this.#frame.full.matches(':focus')) this.#frame.dialog.focus();
    this.#frame.full.hidden = cannotEnlarge;
    this.#frame.full.ariaPressed = String(this.#isFull);
    this.#stage.element.style.cursor = this.pans ? 'grab' : cannotEnlarge ? '' : 'zoom-in';
  }

  #finish(): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort();
    if (open === this) open = undefined;
    this.#frame.dialog.remove();
    this.#address.restore();
    restoreFocus(this.#focused, this.#link);
    this.opener.dispatchEvent(new ZoomCloseEvent());
  }
}
