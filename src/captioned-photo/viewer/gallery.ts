import type { CaptionedPhoto } from '../captioned-photo.js';

/** The page's pictures that can be opened, in the order of the document, and the one that is shown. After the last comes the first. */
export class Gallery {
  readonly #links: readonly HTMLAnchorElement[];
  /** Those that can still be opened: behind the viewer, the page may cover, replace or remove a photo. */
  #live: readonly HTMLAnchorElement[];
  current: HTMLAnchorElement;

  constructor(opened: HTMLAnchorElement) {
    const page = opened.getRootNode() as Document | ShadowRoot;
    const photos = page.querySelectorAll('stet-captioned-photo');
    this.#links = [...photos]
      .flatMap((photo) => photo.zoomLinks ?? [])
      .filter((link) => link === opened || (canOpen(link) && !isCopy(link)));
    this.#live = this.#links;
    this.current = opened;
  }

  get size(): number {
    return this.#live.length;
  }

  /** Place of the current picture, from 1. */
  get position(): number {
    return this.#live.indexOf(this.current) + 1;
  }

  get first(): HTMLAnchorElement | undefined {
    return this.#refresh()[0];
  }

  get last(): HTMLAnchorElement | undefined {
    return this.#refresh().at(-1);
  }

  /** Makes a picture the current one, and counts those that can still be opened. The browser has to lay out the page for that. */
  show(link: HTMLAnchorElement): void {
    if (link === this.current) return;
    this.current = link;
    this.#refresh();
  }

  includes(link: HTMLAnchorElement): boolean {
    return this.#links.includes(link) && canOpen(link);
  }

  /** Whether the fragment is that of a photo which the viewer can show. */
  hasAddress(hash: string): boolean {
    return this.#refresh().some((link) => photoOf(link).addressHash === hash);
  }

  /** The picture after the current one, or before it (-1); the current one if there is no other. */
  next(by: number): HTMLAnchorElement {
    const { length } = this.#links;
    let index = this.#links.indexOf(this.current);
    let link: HTMLAnchorElement;
    do {
      index = (index + by + length) % length;
      link = this.#links[index]!;
    } while (link !== this.current && !canOpen(link));
    return link;
  }

  #refresh(): readonly HTMLAnchorElement[] {
    return (this.#live = this.#links.filter(canOpen));
  }
}

/** The photo that a link to a larger file stands in. */
export function photoOf(link: HTMLAnchorElement): CaptionedPhoto {
  return link.closest('stet-captioned-photo')!;
}

/** Carousels that go round show copies of their first and last slides, which they hide from screen readers. */
function isCopy(link: HTMLAnchorElement): boolean {
  return photoOf(link).closest('[inert], [aria-hidden=true]') !== null;
}

/** Not a picture that the page has covered or replaced, nor one that is not rendered, such as a copy for another width of window. */
export function canOpen(link: HTMLAnchorElement): boolean {
  const photo = link.closest('stet-captioned-photo');
  // Of `display: contents` only the image is rendered, and of a picture that a lazy loader hides only the link.
  const parts = [link, link.querySelector('img')];
  return (
    Boolean(photo?.zoomLinks?.includes(link)) &&
    parts.some((part) => part?.checkVisibility({ visibilityProperty: true }))
  );
}
