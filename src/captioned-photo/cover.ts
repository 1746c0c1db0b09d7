import { localize } from '../localize.js';
import { shadowRootOf } from '../shadow-root.js';
import { defaultMessages } from './captioned-photo.messages.js';
import { styles } from './cover.styles.js';

/** What the cover hides, and its reason. */
const attributeFilter = ['sensitive', 'src', 'srcset', 'srcdoc', 'poster', 'data'];

type CaptionedPhoto = HTMLElementTagNameMap['stet-captioned-photo'];

/** The button that uncovers a sensitive photo and covers it again. Its name contains the reason. */
export class Cover {
  readonly #button = document.createElement('button');
  readonly #photo: CaptionedPhoto;
  readonly #setRevealed: (isRevealed: boolean) => void;
  /** The reader has asked for these files, not for others that a router or a morph puts in their place. */
  #asked = '';
  readonly #changes = new MutationObserver(() => {
    if (this.#photo.revealed && filesOf(this.#photo) !== this.#asked) this.#reveal(false);
    else this.update();
  });

  constructor(photo: CaptionedPhoto, setRevealed: (isRevealed: boolean) => void) {
    this.#photo = photo;
    this.#setRevealed = setRevealed;
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'cover');
    this.#button.addEventListener('click', () => this.#reveal(!photo.revealed));
    this.#changes.observe(photo, { subtree: true, childList: true, attributeFilter });
    this.update();
  }

  update(): void {
    const { revealed, sensitive } = this.#photo;
    // Details may come or go with the content.
    if (!this.#photo.needsCover) this.#button.remove();
    else {
      const root = shadowRootOf(this.#photo, styles);
      if (!root.contains(this.#button)) root.prepend(this.#button);
    }
    const text = localize(this.#photo, defaultMessages, revealed ? 'photoHide' : 'photoShow');
    this.#button.textContent = text;
    this.#button.ariaExpanded = String(revealed);
    this.#button.ariaLabel = [text, sensitive].filter(Boolean).join(': ');
  }

  remove(): void {
    this.#changes.disconnect();
    this.#button.remove();
    // Whatever is covered next has not been asked for.
    this.#setRevealed(false);
  }

  #reveal(isRevealed: boolean): void {
    this.#setRevealed(isRevealed);
    this.#asked = filesOf(this.#photo);
    this.update();
  }
}

/** The covered files and the reason, as text to compare. */
function filesOf(photo: CaptionedPhoto): string {
  const parts = [photo, ...photo.querySelectorAll('img, source, video, audio, iframe, object, embed, canvas, svg')];
  return JSON.stringify(parts.map((part) => attributeFilter.map((name) => part.getAttribute(name))));
}
