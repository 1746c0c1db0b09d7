import { localize } from '../localize.js';
import { rejectionOf } from './abort.js';
import { type SignupAdapter, type SignupData } from './adapters.types.js';
import { conclude } from './conclusion.js';
import { emptyHoneypots } from './honeypot.js';
import { requestWith } from './request.js';
import { messages } from './signup-controller.messages.js';
import { Results } from './results.js';
import { dataOf, textEntries } from './submission-data.js';
import { type Submission } from './submission.types.js';
import { buttonsOf, showMessages } from './view.js';

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
  const results = new Results(data.newsletters, signal);
  for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', 'true');
  const slow = setTimeout(show, 5000, 'signupSlow');
  try {
    await Promise.race([send(adapter, data, submission, results), rejectionOf(signal)]);
  } catch (error) {
    if (__DEV__ && !signal.aborted) console.error(error);
  }
  controller.abort();
  clearTimeout(slow);
  for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled');
  if (!isAwaited()) return;
  if (!results.isSent && before !== 'retry') return retry();
  // Without the extra fields, the back end would not accept it.
  results.end(results.isSent ? 'unreachable' : 'rejected');
  try {
    conclude(submission, data.email, results.all);
  } catch (error) {
    if (__DEV__) console.error(error);
    conclude(submission, data.email, [{ kind: 'unreachable', newsletters: data.newsletters }]);
  }
}

/** Waits for the extra fields, and then for the adapter. */
async function send(
  adapter: SignupAdapter,
  data: SignupData,
  { signup, form, controller: { signal } }: Submission,
  results: Results,
): Promise<void> {
  signal.throwIfAborted();
  const fields = [...data.fields, ...textEntries((await signup.getExtraFields?.()) ?? {})];
  signal.throwIfAborted();
  results.isSent = true;
  const endpoint = signup.endpoint ?? form.getAttribute('action') ?? '';
  const { report } = results;
  const context = { endpoint, singleOptIn: signup.singleOptIn, request: requestWith(signal), signal, report };
  const outcome = await adapter({ ...data, fields }, context);
  if (outcome && !results.isComplete) report(results.unanswered, outcome);
}
