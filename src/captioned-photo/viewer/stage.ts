import { type Gallery } from './gallery.js';
import { ZoomableImage } from './zoomable-image.js';

/** The area of the current picture. Its neighbours are beside it, out of sight, so that a finger can pull them in. */
export class Stage {
  readonly element: HTMLElement;
  readonly isRightToLeft: boolean;
  readonly #gallery: Gallery;
  readonly #update: () => void;
  readonly #track = document.createElement('div');
  readonly #images = new Map<HTMLAnchorElement, ZoomableImage>();

  /** @param update Called when the current picture has changed its size or file. */
  constructor(element: HTMLElement, gallery: Gallery, isRightToLeft: boolean, update: () => void) {
    this.element = element;
    this.#gallery = gallery;
    this.isRightToLeft = isRightToLeft;
    this.#update = update;
    this.element.append(this.#track);
  }

  /** The current picture. */
  get image(): ZoomableImage {
    return this.#imageOf(this.#gallery.current);
  }

  /** Loads the larger file of a picture, and then those of its neighbours; false if the first one fails. */
  async load(link: HTMLAnchorElement): Promise<boolean> {
    const isLoaded = await this.#imageOf(link).load();
    // The viewer may be closed by now.
    if (link !== this.#gallery.current || !this.element.isConnected) return isLoaded;
    this.#placeAll();
    for (const image of this.#images.values()) void image.load();
    return isLoaded;
  }

  /** Moves the pictures with the finger; 0, 0 puts them in their places. */
  drag(x: number, y: number): void {
    this.#placeAll(x);
    this.#track.style.translate = x || y ? `${x}px ${y}px` : '';
  }

  /** Animates the pictures back to their places, from this distance. */
  glideFrom(x: number, y: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#track.animate({ translate: [`${x}px ${y}px`, '0px 0px'] }, { duration: 200, easing: 'ease-out' });
  }

  /** Puts the neighbours beside the current picture. Of two pictures, the other is on the side that a finger at `x` pulls in. */
  #placeAll(x = 0): void {
    const { current } = this.#gallery;
    const sides = new Map([[current, 0]]);
    const direction = this.isRightToLeft ? -1 : 1;
    for (const by of x * direction > 0 ? [1, -1] : [-1, 1]) {
      const link = this.#gallery.next(by);
      if (link !== current) sides.set(link, by);
    }
    this.#removeOthers(sides);
    for (const [link, side] of sides) {
      const { box } = this.#imageOf(link);
      box.style.translate = side ? `${side * direction * 100}%` : '';
      box.inert = side !== 0;
    }
  }

  #removeOthers(kept: ReadonlyMap<HTMLAnchorElement, number>): void {
    for (const [link, { box }] of this.#images) {
      if (kept.has(link)) continue;
      box.remove();
      this.#images.delete(link);
    }
  }

  #imageOf(link: HTMLAnchorElement): ZoomableImage {
    let image = this.#images.get(link);
    if (!image) {
      image = new ZoomableImage(link, this.#update);
      this.#images.set(link, image);
      this.#track.append(image.box);
    }
    return image;
  }
}
