import { captionedPhoto, type CaptionedPhotoData } from '../../src/captioned-photo/captioned-photo.html.js';
import { type CaptionedPhoto } from '../../src/captioned-photo/captioned-photo.js';
import { importIn, rendered, stetCss } from './frame.js';
import { until } from './wait.js';

/** A photo that opens in the viewer; the smaller file is 480 × 320 pixels, the larger 1600 × 1067. */
export const photo = (data: { [Key in keyof CaptionedPhotoData]?: CaptionedPhotoData[Key] | undefined } = {}): string =>
  captionedPhoto({
    src: '/photos/stone-line-480.jpg',
    href: '/photos/stone-line-1600.jpg',
    width: 480,
    height: 320,
    alt: 'A line of people passes stones up a mountainside.',
    caption: 'Neighbours rebuild the wall above Fenn Road on Sept. 1, 2026.',
    credit: 'Ines Moreau/Coastal Press',
    zoom: true,
    ...data,
  } as CaptionedPhotoData);

/** One frame for all tests: WebKit confuses the history of a frame that replaces another. */
const frame = document.createElement('iframe');
let pages = 0;

/** A page with a URL, which a `srcdoc` frame lacks. */
export class PhotoPage {
  /** The warnings and errors in the page's console. */
  readonly consoleMessages: string[] = [];

  get document(): Document {
    return frame.contentDocument!;
  }

  get window(): Window & typeof globalThis {
    return frame.contentWindow as Window & typeof globalThis;
  }

  async open(
    body: string,
    { css = '', hash = '', dir = 'ltr', width = 800, height = 600, script = true } = {},
  ): Promise<this> {
    frame.width = String(width);
    frame.height = String(height);
    if (!script || hash || !this.isDefined) await this.load(hash);
    if (script) await this.define();
    const { document: page, window } = this;
    page.querySelector('style')!.textContent = `${stetCss} body { margin: 0 } ${css}`;
    page.documentElement.dir = dir;
    page.documentElement.removeAttribute('style');
    page.body.innerHTML = body;
    window.scrollTo(0, 0);
    await rendered(page);
    frame.focus();
    window.focus();
    return this;
  }

  private isDefined = false;

  private async load(hash: string): Promise<void> {
    if (!frame.isConnected) document.body.append(frame);
    const loaded = once(frame, 'load');
    this.window.location.replace(`/test/browser/page.html?${(pages += 1)}${hash}`);
    await loaded;
    const { document: page, window } = this;
    window.console.warn = (text: string) => void this.consoleMessages.push(text);
    window.addEventListener('error', ({ message }) => this.consoleMessages.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => this.consoleMessages.push(String(reason)));
    page.head.append(page.createElement('style'));
    this.isDefined = false;
  }

  async define(): Promise<void> {
    this.isDefined = true;
    await importIn(this.window, 'all.js');
    await rendered(this.document);
  }

  /** The element `id`, or the first photo. */
  photo(id?: string): CaptionedPhoto {
    return this.document.querySelector<CaptionedPhoto>(id ? `#${id}` : 'stet-captioned-photo')!;
  }

  /** Elements in the photos' shadow roots. */
  drawn<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag][];
  drawn(selector: string): HTMLElement[];
  drawn(selector: string): HTMLElement[] {
    const photos = [...this.document.querySelectorAll('stet-captioned-photo')];
    return photos.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  }

  get dialog(): HTMLDialogElement | undefined {
    return this.drawn('dialog')[0];
  }

  /** A part of the viewer. */
  part(name: string): HTMLElement {
    return this.drawn(`[part=${name}]`)[0]!;
  }

  get counter(): string {
    return this.part('counter').textContent;
  }

  async closeViewer(): Promise<void> {
    this.dialog?.close();
    await this.viewerClosed();
  }

  async viewerClosed(): Promise<void> {
    await until(() => !this.dialog);
  }

  /** Resolves when the viewer shows the larger file. */
  async loaded(width = 1600): Promise<void> {
    await until(() => this.large?.naturalWidth === width);
  }

  /** The picture that the viewer shows. */
  get large(): HTMLImageElement {
    return this.drawn('[part=stage] :not([inert]) > img')[0] as HTMLImageElement;
  }

  /** The focused element, in the page or in a photo's shadow root. */
  get focused(): Element | null {
    const { activeElement } = this.document;
    return activeElement?.shadowRoot?.activeElement ?? activeElement;
  }

  /** A button by the beginning of its name. */
  button(name: string): HTMLButtonElement {
    return this.drawn('button').find((button) => (button.ariaLabel ?? button.textContent).startsWith(name))!;
  }

  /** Resolves when every picture has loaded or failed. */
  async pictures(): Promise<void> {
    await Promise.all([...this.document.images].map((image) => image.decode().catch(() => undefined)));
  }
}

function once(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
