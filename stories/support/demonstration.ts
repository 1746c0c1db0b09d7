import { registerAdapter, type SignupOutcome } from '../../src/newsletter-signup/adapters.js';

const morning = 'Morning Update';
const evening = 'Evening Update';

/** What a back end may answer, by the `endpoint` of the story. */
const answers: Record<string, SignupOutcome | 'taken'> = {
  /** As of a back end that does not tell whether it writes to the reader first. */
  untold: 'taken',
  'pending-confirmation': { kind: 'pending-confirmation' },
  'choices-kept': { kind: 'pending-confirmation', keepsChoices: true },
  subscribed: { kind: 'subscribed' },
  already: { kind: 'already' },
  address: {
    kind: 'rejected',
    errors: { email: 'We cannot write to example.org. <b>Is the address right?</b>' },
  },
  rejected: { kind: 'rejected' },
  'rate-limited': { kind: 'rate-limited' },
  unreachable: { kind: 'unreachable' },
  partial: {
    kind: 'partial',
    results: [
      { newsletter: morning, kind: 'pending-confirmation' },
      { newsletter: evening, kind: 'rejected', message: 'This newsletter has ended.' },
    ],
  },
};

/** An adapter for the stories, where there is no server: its answers are in its requests, and nothing leaves the browser. */
registerAdapter('demonstration', {
  requests: (_data, { endpoint }) => [
    { method: 'GET', url: `data:application/json,${encodeURIComponent(JSON.stringify(answers[endpoint]))}` },
  ],
  outcome: ({ json }, { singleOptIn }) =>
    json === 'taken' ? { kind: singleOptIn ? 'subscribed' : 'pending-confirmation' } : (json as SignupOutcome),
});

/** Fills in the form and sends it, so that the story shows the result; after `seconds` whenever it is sent again. */
export async function signUp(canvas: HTMLElement, { email = 'ada@example.org', seconds = 0 } = {}): Promise<void> {
  const signup = canvas.querySelector('stet-newsletter-signup');
  if (!signup) return;
  await signup.updateComplete;
  const wait = (delay: number) => () =>
    new Promise<Record<string, string>>((resolve) => setTimeout(() => resolve({}), delay * 1000));
  signup.getExtraFields = wait(seconds);
  for (const box of signup.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true;
  signup.querySelector<HTMLInputElement>('[type=email]')!.value = email;
  const settled = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!seconds && signup.getAttribute('state') === 'sending') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(signup, { attributeFilter: ['state'] });
  });
  signup.querySelector<HTMLButtonElement>('form button')!.click();
  await settled;
  if (!seconds) signup.getExtraFields = wait(1);
}
