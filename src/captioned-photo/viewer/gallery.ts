import type { CaptionedPhoto } from '../captioned-photo.js';

/** The page's photos that can be opened, in the order of the document, and the one that is shown. After the last comes the first. */
export class Gallery {
  readonly #photos: readonly CaptionedPhoto[];
  current: CaptionedPhoto;

  constructor(opener: CaptionedPhoto) {
    const page = opener.getRootNode() as Document | ShadowRoot;
    this.#photos = [...page.querySelectorAll<CaptionedPhoto>(opener.localName)].filter(canOpen);
    this.current = opener;
  }

  get size(): number {
    return this.#photos.length;
  }

  /** Place of the current photo, from 1. */
  get position(): number {
    return this.#photos.indexOf(this.current) + 1;
  }

  get first(): CaptionedPhoto {
    return this.#photos[0]!;
  }

  get last(): CaptionedPhoto {
    return this.#photos.at(-1)!;
  }

  includes(photo: CaptionedPhoto): boolean {
    return this.#photos.includes(photo);
  }

  /** The photo so many steps after the current one. */
  at(steps: number): CaptionedPhoto {
    return this.#photos.at((this.position - 1 + steps) % this.size)!;
  }
}

/** A photo that is not rendered, such as a copy for another width of window, is no photo to the reader. */
export function canOpen(photo: CaptionedPhoto): boolean {
  return Boolean(photo.zoomLink?.checkVisibility({ visibilityProperty: true }));
}
