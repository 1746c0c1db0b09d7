/** A picture could not be loaded; its alternative text stands in its place. Fired for one that failed before the script, too. */
export class PhotoErrorEvent extends Event {
  /** Address of the file that failed. */
  readonly src: string;

  constructor(src: string) {
    super('stet-photo-error', { bubbles: true, composed: true });
    this.src = src;
  }
}

/** Before the viewer opens, from the photo that was asked for. When it is cancelled, nothing opens. */
export class ZoomOpenEvent extends Event {
  constructor() {
    super('stet-zoom-open', { bubbles: true, composed: true, cancelable: true });
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
