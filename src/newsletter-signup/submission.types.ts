import { type ExtraFieldsCallback, type SignupOutcome, type SignupState } from './adapters.types.js';

/** The parts of the element that a submission needs. */
interface Signup extends HTMLElement {
  readonly endpoint?: string | undefined;
  readonly singleOptIn: boolean;
  readonly minTime: number;
  readonly remember?: string | undefined;
  readonly getExtraFields?: ExtraFieldsCallback | undefined;
}

export interface Submission {
  signup: Signup;
  form: HTMLFormElement;
  /** What the form held when the reader pressed the button. It may have changed since: a page may even reset it. */
  entries: FormData;
  /** The state before the press. */
  before: SignupState;
  /** Where the reader was when the form was sent. */
  focused: Element | undefined;
  /** Aborted by the time-out, by the page, or when the element leaves the page. */
  controller: AbortController;
  setState: (state: SignupState) => void;
  /** False if the element has left the page or has another form, so the result is not needed. */
  isAwaited: () => boolean;
}

/** The outcome for some newsletters, or for the whole form if it offers none. */
export interface Result extends SignupOutcome {
  readonly newsletters: readonly string[];
}
