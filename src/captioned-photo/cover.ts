import { localize } from '../localize.js';
import { shadowRootOf } from '../shadow-root.js';
import { defaultMessages } from './captioned-photo.messages.js';
import { styles } from './cover.styles.js';

type CaptionedPhoto = HTMLElementTagNameMap['stet-captioned-photo'];

/** The button that uncovers a sensitive photo and covers it again. Its name contains the reason. */
export class Cover {
  readonly #button = document.createElement('button');
  readonly #photo: CaptionedPhoto;
  readonly #setRevealed: (isRevealed: boolean) => void;
  /** The reader has asked for this picture, not for another one that a router or a morph puts in its place. */
  readonly #picture = new MutationObserver(() => this.#reveal(false));

  constructor(photo: CaptionedPhoto, setRevealed: (isRevealed: boolean) => void) {
    this.#photo = photo;
    this.#setRevealed = setRevealed;
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'cover');
    this.#button.addEventListener('click', () => this.#reveal(!photo.revealed));
    shadowRootOf(photo, styles).prepend(this.#button);
    this.update();
  }

  update(): void {
    const { revealed, sensitive } = this.#photo;
    const text = localize(this.#photo, defaultMessages, revealed ? 'photoHide' : 'photoShow');
    this.#button.textContent = text;
    this.#button.ariaExpanded = String(revealed);
    this.#button.ariaLabel = [text, sensitive].filter(Boolean).join(': ');
  }

  remove(): undefined {
    this.#picture.disconnect();
    this.#button.remove();
  }

  #reveal(isRevealed: boolean): void {
    this.#setRevealed(isRevealed);
    this.update();
    this.#picture.disconnect();
    if (isRevealed) {
      const attributeFilter = ['sensitive', 'src', 'srcset'];
      this.#picture.observe(this.#photo, { subtree: true, attributeFilter });
    }
  }
}
