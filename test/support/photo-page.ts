import { captionedPhoto, type CaptionedPhotoData } from '../../src/captioned-photo/captioned-photo.html.js';
import { type CaptionedPhoto } from '../../src/captioned-photo/captioned-photo.js';
import { PageWithUrl } from './frame.js';
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

/** A page of photos, and its viewer. */
export class PhotoPage extends PageWithUrl {
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
