import { type Message } from '../localize.js';

/** Messages of the newsletter signup: what it reports. */
export const defaultMessages = {
  signupEmailMissing: 'Enter your email address.',
  signupEmailInvalid: 'Enter an email address like name@example.org.',
  signupBoxMissing: 'Tick the box if you agree: “{box}”',
  signupNewsletterMissing: 'Choose at least one newsletter.',
  signupRetry: 'Please press the button once more.',
  signupSending: 'Sending…',
  signupSlow: 'Still sending. This is taking longer than usual.',

  signupPendingConfirmation: 'Check your inbox and follow the link in the message that we sent.',
  signupChoicesKept:
    'If you already have an account, the link signs you in and your newsletters stay as they are. You can choose them in your account.',
  signupSubscribed: 'You are signed up.',
  signupAlready: 'You were already signed up.',
  signupRejected: 'The signup was not accepted.',
  signupRateLimited: 'Too many attempts. Wait a few minutes, then try again.',
  signupUnreachable:
    'We got no response, so we cannot tell whether it worked. Your details are still here, so you can send them again.',
  signupOffline: 'You seem to be offline. Your details are still here, so you can send them when you are connected.',
  signupOnline: 'You are connected again. You can send it now.',
  signupResult: '{newsletter}: {result}',

  signupAlmostDone: 'One more step',
  signupDone: 'Thank you',
  signupChosen: 'You chose: {newsletters}',
  signupOpenInbox: 'Open {provider}',
  signupStartAgain: 'Sign up another address',
} satisfies Record<string, Message>;

/** The words of the form that `newsletterSignup()` prints. */
export const markupMessages = {
  signupNewsletters: 'Newsletters',
  signupEmail: 'Email address',
  signupName: 'Name',
  signupSubmit: 'Sign up',
  signupSample: 'Sample of {newsletter}',
  signupSkipPast: 'Skip past the newsletter',
  signupEnd: 'End of the newsletter',
};

/** The message for a result: `rate-limited` → `signupRateLimited`. */
export function keyOf(kind: string): keyof typeof defaultMessages {
  return `signup${kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase())}` as keyof typeof defaultMessages;
}
