/** A picture could not be loaded; its alternative text stands in its place. Fired for one that failed before the script, too. */
export class PhotoErrorEvent extends Event {
  /** Address of the file that failed. */
  readonly src: string;

  constructor(src: string) {
    super('stet-photo-error', { bubbles: true, composed: true });
    this.src = src;
  }
}

declare global {
  // Of elements, documents and windows: it bubbles.
  interface GlobalEventHandlersEventMap {
    'stet-photo-error': PhotoErrorEvent;
  }
}
