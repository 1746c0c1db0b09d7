import { type NewsletterSignup } from './newsletter-signup.js';

/** Sends a form in the browser's place. It comes with the adapters: a form without one needs no code for it. */
export interface Sender {
  /** The reader has come to the form. */
  prepare(signup: NewsletterSignup, form: HTMLFormElement): void;
  /** Sends, and says what became of it. Never rejects. */
  send(signup: NewsletterSignup, form: HTMLFormElement, entries: FormData, signal: AbortSignal): Promise<void>;
}

/** By the name of the adapter. */
export const senders = new Map<string | undefined, Sender>();
