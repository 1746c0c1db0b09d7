import { localize } from '../localize.js';
import { shadowRootOf } from '../shadow-root.js';
import type { CaptionedPhoto } from './captioned-photo.js';
import { defaultMessages } from './captioned-photo.messages.js';
import { styles } from './cover.styles.js';

/** The button that uncovers a sensitive photo and covers it again. Its name holds the reason. */
export class Cover {
  readonly #button = document.createElement('button');
  readonly #photo: CaptionedPhoto;

  constructor(photo: CaptionedPhoto, toggle: () => void) {
    this.#photo = photo;
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'cover');
    this.#button.addEventListener('click', toggle);
    shadowRootOf(photo, styles).prepend(this.#button);
  }

  show(revealed: boolean): void {
    const text = localize(this.#photo, defaultMessages, revealed ? 'photoHide' : 'photoShow');
    this.#button.textContent = text;
    this.#button.ariaExpanded = String(revealed);
    this.#button.ariaLabel = [text, this.#photo.sensitive].filter(Boolean).join(': ');
  }

  remove(): undefined {
    this.#button.remove();
  }
}
