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
  /** The reader has asked for these parts, not for others that a router or a morph puts in their place. */
  #asked: Asked = { count: 0, values: [] };
  readonly #changes = new MutationObserver(() => {
    if (this.#photo.revealed && hasOthers(this.#photo, this.#asked)) this.#reveal(false);
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
    this.#asked = askedFor(this.#photo);
    this.update();
  }
}

interface Asked {
  readonly count: number;
  /** Values of all attributes: a loader takes the file from one of them later, such as `data-src`. */
  readonly values: readonly string[];
}

function partsOf(photo: CaptionedPhoto): readonly Element[] {
  return [photo, ...photo.querySelectorAll('img, source, video, audio, iframe, object, embed, canvas, svg')];
}

function askedFor(photo: CaptionedPhoto): Asked {
  const parts = partsOf(photo);
  return { count: parts.length, values: parts.flatMap((part) => [...part.attributes].map(({ value }) => value)) };
}

/** Whether the photo has a part, a file or a reason that the reader has not asked for. */
function hasOthers(photo: CaptionedPhoto, { count, values }: Asked): boolean {
  const parts = partsOf(photo);
  const files = parts.flatMap((part) => attributeFilter.flatMap((name) => part.getAttribute(name) ?? []));
  return parts.length > count || files.some((file) => !values.includes(file));
}
