/** Largest scale of a picture whose file has no more pixels than are shown. */
const leastMaximum = 3;

/** A picture that fits its box, or is enlarged in the scrolling box. Shows the file of the page until the larger one has loaded. */
export class ZoomableImage {
  readonly box = document.createElement('div');
  readonly #image = new Image();
  /** URL of the larger file. */
  readonly address: string;
  readonly #changed: () => void;
  /** Factor of the size at which the picture fits its box. */
  #scale = 1;
  /** Width of the larger file in pixels; 0 before it has loaded, and for a drawing without a size. */
  #pixels = 0;
  #loading?: Promise<boolean>;

  constructor(link: HTMLAnchorElement, changed: () => void) {
    const small = pictureIn(link);
    this.address = link.href;
    this.#changed = changed;
    this.box.append(this.#image);
    // Chromium gives each scrolling box a stop of the Tab key, which would have no name.
    this.box.tabIndex = -1;
    const referrerPolicy = link.relList.contains('noreferrer')
      ? 'no-referrer'
      : link.referrerPolicy || small.referrerPolicy;
    const { alt, crossOrigin } = small;
    // Last the address, because setting it starts the request.
    Object.assign(this.#image, {
      alt,
      crossOrigin,
      referrerPolicy,
      draggable: false,
      src: small.currentSrc || small.src,
    });
    this.#setShape(small.naturalWidth, small.naturalHeight);
    this.#setShape(small.width, small.height, !small.naturalWidth);
  }

  get alt(): string {
    return this.#image.alt;
  }

  get scale(): number {
    return this.#scale;
  }

  get isEnlarged(): boolean {
    return this.#scale > 1;
  }

  /** The scale at which each pixel of the file is one of the page; 1 where it is so already. */
  get fullScale(): number {
    const fits = this.#image.getBoundingClientRect().width / this.#scale;
    return this.#pixels > fits * 1.02 ? this.#pixels / fits : 1;
  }

  /** Loads the larger file; false when it fails. Then the picture stays as it is. */
  load(): Promise<boolean> {
    return (this.#loading ??= this.#load());
  }

  /** Enlarges the picture, between what fits and the larger of its full size and three times what fits. The point stays where it is. */
  scaleTo(scale: number, x = innerWidth / 2, y = innerHeight / 2): void {
    const before = this.#image.getBoundingClientRect();
    this.#scale = Math.min(Math.max(scale, 1), Math.max(this.fullScale, leastMaximum));
    this.#image.style.setProperty('--scale', String(this.#scale));
    const after = this.#image.getBoundingClientRect();
    this.box.scrollBy(
      after.x - x + ((x - before.x) / before.width) * after.width,
      after.y - y + ((y - before.y) / before.height) * after.height,
    );
    this.#changed();
  }

  scrollBy(x: number, y: number): void {
    this.box.scrollBy(x, y);
  }

  contains({ x, y }: { x: number; y: number }): boolean {
    const { left, right, top, bottom } = this.#image.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  async #load(): Promise<boolean> {
    const { crossOrigin, referrerPolicy } = this.#image;
    const large = Object.assign(new Image(), { crossOrigin, referrerPolicy, src: this.address });
    try {
      await large.decode();
    } catch {
      return false;
    }
    this.#setShape(large.naturalWidth, large.naturalHeight);
    if (!isDrawing(large.src)) {
      this.#pixels = large.naturalWidth;
      this.#image.style.setProperty('--pixels', `${large.naturalWidth}px`);
    }
    this.#image.src = large.src;
    this.#changed();
    return true;
  }

  #setShape(width: number, height: number, isKnown = true): void {
    if (isKnown && width && height) this.#image.style.setProperty('--shape', String(width / height));
  }
}

/** The picture of a link, which may have a placeholder beside it. */
function pictureIn(link: HTMLAnchorElement): HTMLImageElement {
  return link.querySelector('img:not([src^="data:"], [aria-hidden=true])') ?? link.querySelector('img')!;
}

/** A drawing is as sharp at any size, so it may fill the stage. */
function isDrawing(address: string): boolean {
  return /^data:image\/svg|\.svgz?$/i.test(address.startsWith('data:') ? address : new URL(address).pathname);
}
