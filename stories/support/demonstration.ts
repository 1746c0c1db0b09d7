import { registerAdapter } from '../../src/newsletter-signup/adapters.js';
import type { SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';

const morning = 'Morning Update';
const evening = 'Evening Update';

/** Answers of a back end, by the `endpoint` of the story. */
const outcomes: Record<string, SignupOutcome> = {
  'pending-confirmation': { kind: 'pending-confirmation' },
  'choices-kept': {
    kind: 'pending-confirmation',
    keepsChoices: true,
    inboxes: { Gmail: 'https://mail.google.com/mail/u/0/' },
  },
  subscribed: { kind: 'subscribed' },
  already: { kind: 'already' },
  address: { kind: 'rejected', errors: { email: 'We cannot write to example.org. <b>Is the address right?</b>' } },
  rejected: { kind: 'rejected' },
  'rate-limited': { kind: 'rate-limited' },
  unreachable: { kind: 'unreachable' },
};

/** An adapter for the stories, where there is no server: nothing leaves the browser. */
registerAdapter('demonstration', async (_data, { endpoint, singleOptIn, report }) => {
  await Promise.resolve();
  // Like a back end that does not say whether it sends a confirmation email.
  if (endpoint === 'unknown') return { kind: singleOptIn ? 'subscribed' : 'pending-confirmation' };
  if (endpoint !== 'partial') return outcomes[endpoint];
  report([morning], { kind: 'pending-confirmation' });
  report([evening], { kind: 'rejected', message: 'This newsletter has ended.' });
  return undefined;
});

/** Fills in the form and sends it, so that the story shows the result. Later submissions are answered after `seconds`. */
export async function signUp(canvas: HTMLElement, { email = 'ada@example.org', seconds = 0 } = {}): Promise<void> {
  const signup = canvas.querySelector('stet-newsletter-signup');
  if (!signup) return;
  await signup.updateComplete;
  const wait = (delay: number) => () =>
    new Promise<Record<string, string>>((resolve) => setTimeout(() => resolve({}), delay * 1000));
  signup.getExtraFields = wait(seconds);
  for (const box of signup.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true;
  signup.querySelector<HTMLInputElement>('[type=email]')!.value = email;
  signup.querySelector<HTMLButtonElement>('form button')!.click();
  while (!seconds && signup.state === 'sending') await new Promise((resolve) => setTimeout(resolve, 10));
  if (!seconds) signup.getExtraFields = wait(1);
}
