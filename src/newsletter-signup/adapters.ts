import { makeSender } from './sender.js';
import { senders } from './senders.js';

/** What became of a signup. `unreachable`: no answer, or none that could be read, so nobody can tell. */
export type SignupKind =
  | 'pending-confirmation'
  | 'subscribed'
  | 'already'
  | 'rejected'
  | 'rate-limited'
  | 'unreachable'
  /** Some newsletters took it and others did not. */
  | 'partial';

/** What the reader agreed to: the ticked box named `consent`. */
export interface SignupConsent {
  /** The box's `value`: which wording it was. */
  readonly version: string;
  readonly text: string;
  /** BCP 47 tag of the wording. */
  readonly lang: string;
}

/** What the form held when it was sent. */
export interface SignupData {
  readonly email: string;
  /** Values of what is ticked in the form's `fieldset`; without one, of the fields named `newsletter`. */
  readonly newsletters: readonly string[];
  /** Every field as the browser would send it, in order, without files. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly consent?: SignupConsent;
  /** BCP 47 tag of the form. */
  readonly lang: string;
  /** Address of the page, without its query and fragment. */
  readonly page: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly time: number;
  /** The text that `prepare` was answered with; absent when there was no answer. */
  readonly ticket?: string;
}

export interface SignupSettings {
  /** As the author wrote it: the attribute `endpoint`, or else the form's `action`. */
  readonly endpoint: string;
  /** The back end sends no message to confirm; for those whose answer does not tell. */
  readonly singleOptIn: boolean;
}

export interface SignupRequest {
  /** May be relative to the page. */
  readonly url: string;
  /** Default: `POST`. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
  /** Those that this request is about. Default: all. */
  readonly newsletters?: readonly string[];
}

export interface SignupResponse {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The first 100,000 characters. */
  readonly text: string;
  /** `text`, parsed; `undefined` when it is not JSON. */
  readonly json: unknown;
}

export interface SignupOutcome {
  readonly kind: SignupKind;
  /** The server's own words, shown as text in place of the element's. */
  readonly message?: string | undefined;
  /** The server's words about fields, by field name; `email` is the address, whatever its field is called. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The server leaves the newsletters of someone who has an account as they were, and does not tell. */
  readonly keepsChoices?: boolean;
  /** One for each newsletter, where one answer tells of several. */
  readonly results?: readonly (SignupOutcome & { readonly newsletter: string })[];
}

/**
 * One back end: form data in, requests out; answer in, outcome out. Pure, so that it is tested without a browser.
 *
 * ```js
 * registerAdapter('mine', {
 *   requests: ({ email }, { endpoint }) => [{ url: endpoint, body: new URLSearchParams({ email }) }],
 *   outcome: ({ status, json }) => ({ kind: status === 200 && json?.ok === true ? 'subscribed' : 'rejected' }),
 * });
 * ```
 */
export interface SignupAdapter {
  /** A request to make beforehand, when the reader first comes to the form. Its answer is `ticket` in the data. */
  readonly prepare?: (settings: SignupSettings) => SignupRequest;
  /** Milliseconds for which a ticket is good. Default: 240,000. */
  readonly ticketLife?: number;
  /** Sent one after the other. */
  readonly requests: (data: SignupData, settings: SignupSettings) => readonly SignupRequest[];
  /** `stale`: nothing was done since the ticket was not good; it is sent once more with a new one. */
  readonly outcome: (response: SignupResponse, settings: SignupSettings) => SignupOutcome | 'stale';
}

/** Makes `adapter` known as `<stet-newsletter-signup adapter="name">`. The last one set under a name counts. */
export function registerAdapter(name: string, adapter: SignupAdapter): void {
  senders.set(name, makeSender(adapter));
}
