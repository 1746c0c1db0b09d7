import { type Message } from '../message.js';
import { defaultMessages } from './newsletter-signup.messages.js';

/** Messages that are loaded with the controller: about fields, a submission and its result. */
export const controllerMessages = {
  signupEmailMissing: 'Enter your email address.',
  signupEmailInvalid: 'Enter an email address like name@example.org.',
  signupBoxMissing: 'Tick the box if you agree: “{box}”',
  signupNewsletterMissing: 'Choose at least one newsletter.',

  signupRetry: 'Please press the button once more.',
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
  signupOnline: 'You are connected again. You can send it now.',
  signupResult: '{newsletter}: {result}',

  signupAlmostDone: 'One more step',
  signupDone: 'Thank you',
  signupChosen: 'You chose: {newsletters}',
  signupOpenInbox: 'Open {provider}',
  signupStartAgain: 'Sign up another address',
} satisfies Record<string, Message>;

/** All messages of the controller, with those of the element. */
export const messages = { ...defaultMessages, ...controllerMessages };

/** The key of the message for a result: `rate-limited` → `signupRateLimited`. */
export function messageKeyOf(kind: string): keyof typeof controllerMessages {
  return `signup${kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase())}` as keyof typeof controllerMessages;
}
