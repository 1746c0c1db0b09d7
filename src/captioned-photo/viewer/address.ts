import type { CaptionedPhoto } from '../captioned-photo.js';

/** Milliseconds. WebKit refuses more than 100 changes within 10 seconds, which a held arrow key would reach. */
const rest = 150;

/** Shows the open photo in the URL if it has `deep-link`. Adds and removes no history entry. */
export class Address {
  readonly #isUsed: boolean;
  readonly #former: string;
  #shown: string;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(opener: CaptionedPhoto) {
    this.#isUsed = opener.addressHash !== undefined;
    this.#shown = location.hash;
    this.#former = opener.addressHash === location.hash ? '' : location.hash;
    this.#replace(opener.addressHash ?? this.#former);
  }

  /** Names this photo as soon as the reader rests at it. */
  show(photo: CaptionedPhoto): void {
    const hash = photo.addressHash ?? this.#former;
    // A link to the photo has changed the address before.
    if (hash === location.hash) this.#shown = hash;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#replace(hash), rest);
  }

  /** Puts the former address back. */
  restore(): void {
    clearTimeout(this.#timer);
    this.#replace(this.#former);
  }

  /** Not if the page has gone on to another address. The state of the site's router is handed back untouched. */
  #replace(hash: string): void {
    if (!this.#isUsed || hash === location.hash || this.#shown !== location.hash) return;
    try {
      // All of it, because a path or a fragment alone would be resolved against `<base>`.
      history.replaceState(history.state, '', location.href.replace(/#.*/, '') + hash);
      this.#shown = location.hash;
    } catch {
      // Not every document may do so, nor at any time; the viewer works without.
    }
  }
}
