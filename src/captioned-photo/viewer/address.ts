import type { CaptionedPhoto } from '../captioned-photo.js';

/** Milliseconds. WebKit rejects more than 100 changes within 10 seconds, which a held arrow key would reach. */
const delay = 150;

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

  /** Shows the photo's address after a short delay, so that a held arrow key does not change it for each photo. */
  show(photo: CaptionedPhoto): void {
    const hash = photo.addressHash ?? this.#former;
    // A link to the photo has changed the address before.
    if (hash === location.hash) this.#shown = hash;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#replace(hash), delay);
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
      // The whole URL, because `<base>` resolves a path or a fragment alone.
      history.replaceState(history.state, '', location.href.replace(/#.*/, '') + hash);
      this.#shown = location.hash;
    } catch {
      // Some documents may not change their URL, and WebKit limits how often. The viewer works without it.
    }
  }
}
