/** A picture failed to load; its alternative text is shown instead. Also fired for a picture that failed before the script. */
export class PhotoErrorEvent extends Event {
  /** URL of the file that failed. */
  readonly src: string;

  constructor(src: string) {
    super('stet-photo-error', { bubbles: true, composed: true });
    this.src = src;
  }
}

/** Fired by a photo before the viewer opens it. If it is cancelled, the viewer stays closed. */
export class ZoomOpenEvent extends Event {
  /** The link around the picture, to its larger file. */
  readonly link: HTMLAnchorElement;

  constructor(link: HTMLAnchorElement) {
    super('stet-zoom-open', { bubbles: true, composed: true, cancelable: true });
    this.link = link;
  }
}

/** The viewer has closed. Fired by the photo that opened it. */
export class ZoomCloseEvent extends Event {
  constructor() {
    super('stet-zoom-close', { bubbles: true, composed: true });
  }
}

declare global {
  // Of elements, documents and windows: they bubble.
  interface GlobalEventHandlersEventMap {
    'stet-photo-error': PhotoErrorEvent;
    'stet-zoom-open': ZoomOpenEvent;
    'stet-zoom-close': ZoomCloseEvent;
  }
}
