import { localize } from '../localize.js';
import { type ExtraFields, type SignupAdapter, type SignupOutcome, type SignupState } from './adapters.types.js';
import { rejectionOf } from './abort.js';
import { conclude, type Result } from './conclusion.js';
import { emptyHoneypots } from './honeypot.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { validateOutcome, isText } from './outcome.js';
import { requestWith } from './request.js';
import { resultMessages } from './result.messages.js';
import { dataOf, textsOf } from './submission-data.js';
import { buttonsOf, showMessages } from './view.js';

/** The parts of the element that a submission needs. */
interface Signup extends HTMLElement {
  readonly endpoint?: string | undefined;
  readonly singleOptIn: boolean;
  readonly minTime: number;
  readonly remember?: string | undefined;
  readonly getExtraFields?: (() => Promise<ExtraFields> | ExtraFields) | undefined;
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

const messages = { ...defaultMessages, ...resultMessages };

/** Sends the form through `adapter` and shows the result. Never rejects. */
export async function submit(adapter: SignupAdapter, submission: Submission): Promise<void> {
  const { signup, form, entries, before, controller, setState, isAwaited } = submission;
  const { signal } = controller;
  const show = (key: keyof typeof messages): void => showMessages(form, localize(form, messages, key));
  const retry = (): void => {
    setState('retry');
    show('signupRetry');
  };
  if (emptyHoneypots(form) || performance.now() < signup.minTime * 1000) return retry();

  const data = dataOf(form, entries);
  const results: Result[] = [];
  const open = (): string[] =>
    data.newsletters.filter((newsletter) => !results.some(({ newsletters }) => newsletters.includes(newsletter)));
  const report = (newsletters: readonly string[], outcome: SignupOutcome): void => {
    const named = [newsletters].flat().filter(isText);
    // Without a name, it is unknown which newsletters are meant.
    if (!signal.aborted && (named.length || !data.newsletters.length))
      results.push({ ...validateOutcome(outcome), newsletters: named });
  };
  let isSent = false;
  const work = async (): Promise<void> => {
    signal.throwIfAborted();
    const fields = [...data.fields, ...textsOf((await signup.getExtraFields?.()) ?? {})];
    signal.throwIfAborted();
    isSent = true;
    const endpoint = signup.endpoint ?? form.getAttribute('action') ?? '';
    const context = { endpoint, singleOptIn: signup.singleOptIn, request: requestWith(signal), signal, report };
    const outcome = await adapter({ ...data, fields }, context);
    const rest = open();
    if (outcome && (rest.length || !results.length)) report(rest, outcome);
  };

  for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', 'true');
  const slow = setTimeout(show, 5000, 'signupSlow');
  try {
    await Promise.race([work(), rejectionOf(signal)]);
  } catch (error) {
    if (__DEV__ && !signal.aborted) console.error(error);
  }
  controller.abort();
  clearTimeout(slow);
  for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled');
  if (!isAwaited()) return;
  if (!isSent && before !== 'retry') return retry();
  // Without the extra fields, the back end would not accept it.
  if (!isSent) results.push({ kind: 'rejected', newsletters: data.newsletters });
  const unanswered = open();
  if (unanswered.length || !results.length) results.push({ kind: 'unreachable', newsletters: unanswered });
  try {
    conclude(submission, data.email, results);
  } catch (error) {
    if (__DEV__) console.error(error);
    conclude(submission, data.email, [{ kind: 'unreachable', newsletters: data.newsletters }]);
  }
}
