import { type Message } from '../message.js';

/** Messages of the newsletter signup, before anything is sent. */
export const defaultMessages = {
  signupEmailMissing: 'Enter your email address.',
  signupEmailInvalid: 'Enter an email address like name@example.org.',
  signupBoxMissing: 'Tick the box if you agree: “{box}”',
  signupNewsletterMissing: 'Choose at least one newsletter.',
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
