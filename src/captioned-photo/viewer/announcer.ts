/** Milliseconds until the text is in the live region, which the browser must have shown empty, and until it is out again. */
const delay = 100;
const shownFor = 5000;

/** Announces texts in the viewer's live region. Meanwhile it hides the texts that a screen reader would read twice. */
export class Announcer {
  readonly #status: HTMLElement;
  readonly #texts: readonly HTMLElement[];
  #timer?: ReturnType<typeof setTimeout>;

  constructor(status: HTMLElement, texts: readonly HTMLElement[], signal: AbortSignal) {
    this.#status = status;
    this.#texts = texts;
    // Orca reads the text in a dialog that gets the focus, instead of its name.
    this.#hideTexts(true);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Announces the texts once; later, the reader finds them in the dialog. */
  announce(texts: readonly string[]): void {
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    this.#timer = setTimeout(() => {
      this.#hideTexts(false);
      this.#status.textContent = texts.filter(Boolean).join(' ');
      this.#timer = setTimeout(() => (this.#status.textContent = ''), shownFor);
    }, delay);
  }

  #hideTexts(isHidden: boolean): void {
    for (const text of this.#texts) text.ariaHidden = isHidden ? 'true' : null;
  }
}
