import { type Message } from '../message.js';

/** Messages that the signup may need before its controller is loaded. */
export const defaultMessages = {
  signupSending: 'Sending…',
  signupOffline: 'You seem to be offline. Your details are still here, so you can send them when you are connected.',
} satisfies Record<string, Message>;

/** Messages that `newsletterSignup()` prints in the form. */
export const markupMessages = {
  signupNewsletters: 'Newsletters',
  signupEmail: 'Email address',
  signupName: 'Name',
  signupSubmit: 'Sign up',
  signupSample: 'Sample of {newsletter}',
  signupSkipPast: 'Skip past the newsletter',
  signupEnd: 'End of the newsletter',
};
