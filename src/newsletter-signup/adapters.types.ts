/** The result of a signup. `unreachable`: there was no response that could be read, so the result is unknown. */
export type SignupKind =
  | 'pending-confirmation'
  | 'subscribed'
  | 'already'
  | 'rejected'
  | 'rate-limited'
  | 'unreachable'
  /** Some newsletters were accepted and others were not. An adapter never returns this. */
  | 'partial';

/** What the form is doing, or the result of the signup. `retry`: the reader is asked to press the button once more. */
export type SignupState = 'idle' | 'invalid' | 'sending' | 'retry' | SignupKind;

/** What the reader agreed to: the ticked box named `consent`. */
export interface SignupConsent {
  /** The box's `value`, which names the wording. */
  readonly version: string;
  readonly text: string;
  /** BCP 47 tag of the wording. */
  readonly lang: string;
}

/** Names and texts: an object, or `FormData`, `URLSearchParams` or a `Map`. Files are not sent. */
export type ExtraFields = Record<string, string> | Iterable<readonly [name: string, value: FormDataEntryValue]>;

/** Called before a submission is sent. */
export type ExtraFieldsCallback = () => Promise<ExtraFields> | ExtraFields;

/** The data of the form when it was sent. */
export interface SignupData {
  /** Without white space around it; the domain in ASCII. */
  readonly email: string;
  /** Values of the ticked boxes in the form's first `fieldset`; without boxes there, of the fields named `newsletter`. */
  readonly newsletters: readonly string[];
  /** Every field as the browser would send it, in order, without files; then those of `getExtraFields`. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly consent?: SignupConsent;
  /** BCP 47 tag of the form. */
  readonly lang: string;
  /** URL of the page, without its query and fragment. */
  readonly page: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly time: number;
}

export interface SignupRequest {
  /** May be relative to the page. */
  readonly url: string;
  /** Default: `POST`. */
  readonly method?: 'GET' | 'POST' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | URLSearchParams | undefined;
}

export interface SignupResponse {
  readonly status: number;
  /** URL of the response, after redirects. */
  readonly url: string;
  /** The first 100,000 characters. */
  readonly text: string;
  /** `text`, parsed; `undefined` when it is not JSON. */
  readonly json: unknown;
}

/** The result for one newsletter, or for all of them. */
export interface SignupOutcome {
  readonly kind: Exclude<SignupKind, 'partial'>;
  /** The server's own message, shown as text in place of the element's message. */
  readonly message?: string | undefined;
  /** The server's messages about fields, by field name. `email` is the address field, whatever its name. */
  readonly errors?: Readonly<Record<string, string>> | undefined;
  /** The server does not change the newsletters of someone who already has an account, and its response does not show that. */
  readonly keepsChoices?: boolean | undefined;
  /** Pages where the reader can open the confirmation message, by provider, such as `{ Gmail: 'https://mail.google.com/…' }`. */
  readonly inboxes?: Readonly<Record<string, string>> | undefined;
}

/** Values and functions for an adapter. */
export interface SignupContext {
  /** As the author wrote it: the attribute `endpoint`, or else the form's `action`. */
  readonly endpoint: string;
  /** The back end sends no confirmation email. For back ends whose response does not show that. */
  readonly singleOptIn: boolean;
  /** Sends a request under the time-out and the abort signal of the form. Rejects when there is no response. */
  readonly request: (request: SignupRequest) => Promise<SignupResponse>;
  /** Aborted when the time-out has passed, the page calls `abort()` or the element leaves the page. For work of your own. */
  readonly signal: AbortSignal;
  /** Reports the result of some newsletters before the others are sent. A reported result is final. */
  readonly report: (newsletters: readonly string[], outcome: SignupOutcome) => void;
}

/**
 * Connects one back end. Returns the result of every newsletter that it has not reported. If it throws, the result of
 * the others is `unreachable`.
 *
 * ```js
 * registerAdapter('mine', async ({ email }, { endpoint, request }) => {
 *   const { text } = await request({ url: endpoint, body: new URLSearchParams({ email }) });
 *   return { kind: text === 'subscribed' ? 'subscribed' : 'rejected' };
 * });
 * ```
 */
export type SignupAdapter = (data: SignupData, context: SignupContext) => Promise<SignupOutcome | undefined>;
