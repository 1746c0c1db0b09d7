import type { CaptionedPhoto } from '../captioned-photo.js';

/** Shows the open photo in the URL if it has `deep-link`. Adds and removes no history entry. */
export class Address {
  readonly #isUsed: boolean;
  readonly #former: string;
  #shown?: string;

  constructor(opener: CaptionedPhoto) {
    this.#isUsed = opener.addressHash !== undefined;
    this.#former = opener.addressHash === location.hash ? '' : location.hash;
  }

  show(photo: CaptionedPhoto): void {
    if (!this.#isUsed) return;
    this.#shown = photo.addressHash ?? this.#former;
    replace(this.#shown);
  }

  /** Puts the former address back, unless the page has gone on to another one. */
  restore(): void {
    if (this.#shown !== undefined && location.hash === this.#shown) replace(this.#former);
  }
}

/** The state of the site's router is handed back untouched. */
function replace(hash: string): void {
  if (hash !== location.hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
}
