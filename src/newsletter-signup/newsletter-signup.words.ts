import { type Sentence } from '../words.js';

/** What the signup says; set in other words, or another language, with `setWords`. */
export const english = {
  signupEmailMissing: 'Enter your email address.',
  signupEmailWrong: 'Enter an email address like name@example.org.',
  signupBoxMissing: 'Tick the box if you agree.',
  signupChoose: 'Choose at least one newsletter.',
  signupAgain: 'Please press the button once more.',
  signupSending: 'Sending…',
  signupSlow: 'Still sending: the answer is slow to come.',
  signupPendingConfirmation: 'Check your inbox, and follow the link in the message that we sent.',
  signupChoicesKept:
    'If you have an account already, the link signs you in and your newsletters stay as they are: choose them in your account.',
  signupSubscribed: 'You are signed up.',
  signupAlready: 'You are signed up already.',
  signupRejected: 'This was not accepted.',
  signupRateLimited: 'Too many tries. Wait a few minutes, then send it again.',
  signupUnreachable: 'No answer came, so we cannot tell whether it worked. What you typed is still here to send again.',
  signupOffline: 'You are offline. What you typed is still here to send when you are connected.',
  signupOnline: 'You are connected again: send it now.',
  signupResult: '{newsletter}: {result}',
} satisfies Record<string, Sentence>;

/** The sentence that tells of a result: `rate-limited` → `signupRateLimited`. */
export function keyOf(kind: string): keyof typeof english {
  return `signup${kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase())}` as keyof typeof english;
}
