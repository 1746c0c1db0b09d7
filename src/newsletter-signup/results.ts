import { type SignupOutcome } from './adapters.types.js';
import { isText, validateOutcome } from './outcome.js';
import { type Result } from './submission.types.js';

/** The results of one submission, as the adapter reports them. */
export class Results {
  readonly all: Result[] = [];
  /** Whether the adapter has started. */
  isSent = false;
  readonly #newsletters: readonly string[];
  readonly #signal: AbortSignal;

  constructor(newsletters: readonly string[], signal: AbortSignal) {
    this.#newsletters = newsletters;
    this.#signal = signal;
  }

  /** The newsletters without a result. */
  get unanswered(): string[] {
    const answered = this.all.flatMap(({ newsletters }) => newsletters);
    return this.#newsletters.filter((newsletter) => !answered.includes(newsletter));
  }

  get isComplete(): boolean {
    return this.all.length > 0 && !this.unanswered.length;
  }

  readonly report = (newsletters: readonly string[], outcome: SignupOutcome): void => {
    const answered = this.all.flatMap((result) => result.newsletters);
    const named = [newsletters].flat().filter((name) => isText(name) && !answered.includes(name));
    // Without a name, it is unknown which newsletters are meant.
    if (!this.#signal.aborted && (named.length || (!this.#newsletters.length && !this.all.length)))
      this.all.push({ ...validateOutcome(outcome), newsletters: named });
  };

  /** Nothing more will be reported: the rest has this result. */
  end(kind: SignupOutcome['kind']): void {
    if (!this.isComplete) this.all.push({ kind, newsletters: this.unanswered });
  }
}
