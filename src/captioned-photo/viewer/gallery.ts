import type { CaptionedPhoto } from '../captioned-photo.js';

/** The page's pictures that can be opened, in the order of the document, and the one that is shown. After the last comes the first. */
export class Gallery {
  readonly #links: readonly HTMLAnchorElement[];
  current: HTMLAnchorElement;

  constructor(opened: HTMLAnchorElement) {
    const page = opened.getRootNode() as Document | ShadowRoot;
    const photos = page.querySelectorAll('stet-captioned-photo');
    this.#links = [...photos].flatMap((photo) => photo.zoomLinks ?? []).filter(canOpen);
    this.current = opened;
  }

  get size(): number {
    return this.#links.length;
  }

  /** Place of the current picture, from 1. */
  get position(): number {
    return this.#links.indexOf(this.current) + 1;
  }

  get first(): HTMLAnchorElement {
    return this.#links[0]!;
  }

  get last(): HTMLAnchorElement {
    return this.#links.at(-1)!;
  }

  includes(link: HTMLAnchorElement): boolean {
    return this.#links.includes(link);
  }

  /** The picture so many steps after the current one. */
  at(steps: number): HTMLAnchorElement {
    return this.#links.at((this.position - 1 + steps) % this.size)!;
  }
}

/** The photo that a link to a larger file stands in. */
export function photoOf(link: HTMLAnchorElement): CaptionedPhoto {
  return link.closest('stet-captioned-photo')!;
}

/** A picture that is not rendered, such as a copy for another width of window, is none to the reader. */
export function canOpen(link: HTMLAnchorElement): boolean {
  return link.checkVisibility({ visibilityProperty: true });
}
