import {
  type SignupContext,
  type SignupData,
  type SignupOutcome,
  type SignupRequest,
  type SignupResponse,
} from '../adapters.types.js';

/** The value at `path` of parsed JSON, or `undefined` if the JSON has another shape. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** A server's message: the text of its HTML, at most 300 characters; `undefined` if there is none. */
export function plainText(value: unknown): string | undefined {
  if (Array.isArray(value)) return plainText(value[0]);
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, 5000).replace(block, ' ').replace(tag, '');
  const message = withoutEntities(text).replace(/\s+/g, ' ').trim();
  return message.length > 300 ? `${message.slice(0, 299)}…` : message || undefined;
}

const block = /<\/?(?:br|div|h\d|li|ol|p|t[dhr]|ul)\b[^>]*>/gi;
/** Not an address in angle brackets. */
const tag = /<[/!]?[a-z-](?![^>\s]*@)[^>]*>/gi;

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/** Editors of back ends write `&eacute;` too. A parsed document loads nothing and runs nothing. */
function withoutEntities(html: string): string {
  const isKnown = [...html.matchAll(/&(#?\w+);/g)].every(([, name]) => Object.hasOwn(entities, name!));
  // Under enforced Trusted Types, parsing is reported as a violation.
  if (isKnown) return html.replace(/&(#?\w+);/g, (_, name: string) => entities[name]!);
  try {
    return new DOMParser().parseFromString(html, 'text/html').body.textContent;
  } catch {
    // The page enforces Trusted Types.
    return html;
  }
}

/** Messages by field, from `{ field: message }` or `{ field: [message] }`; `undefined` if there are none. */
export function errorsOf(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return undefined;
  const found = Object.entries(value).flatMap(([field, message]) => {
    const text = plainText(message);
    return text ? [[field, text] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

/** The outcome of a response that is no success. 5xx and unreadable responses are `unreachable`. */
export function failureOf(
  { status, json }: SignupResponse,
  message?: string,
  errors?: Record<string, string>,
): SignupOutcome {
  if (status === 429) return { kind: 'rate-limited', message };
  if (status >= 500 || typeof json !== 'object') return { kind: 'unreachable' };
  return { kind: 'rejected', message, ...(errors && { errors }) };
}

/** Sends one request for all newsletters, or, if the endpoint has `{newsletter}`, one request after the other. */
export async function forEachNewsletter(
  { newsletters }: SignupData,
  { endpoint, report }: SignupContext,
  subscribe: (url: string, newsletters: readonly string[]) => Promise<SignupOutcome | undefined>,
): Promise<SignupOutcome | undefined> {
  if (!endpoint.includes('{newsletter}')) return subscribe(endpoint, newsletters);
  // Nothing can be sent.
  if (!newsletters.length) return { kind: 'rejected' };
  for (const newsletter of newsletters) {
    const url = endpoint.replaceAll('{newsletter}', encodeURIComponent(newsletter));
    const outcome = await subscribe(url, [newsletter]);
    // Stops if the server does not respond or asks us to wait.
    if (outcome?.kind === 'unreachable' || outcome?.kind === 'rate-limited') return outcome;
    if (outcome) report([newsletter], outcome);
  }
  return undefined;
}

/** The form as the browser would send it, with the address in the back end's field. */
export function formRequest(url: string, { fields, email }: SignupData, emailField = ''): SignupRequest {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]));
  // If the form has no known address field, `fields` has what the reader typed.
  if (emailField && email) body.set(emailField, email);
  return { url, headers: { accept: 'application/json' }, body };
}

/** The outcome of a back end whose response does not show whether it sent a confirmation email. */
export function accepted({ singleOptIn }: SignupContext, message?: string): SignupOutcome {
  return { kind: singleOptIn ? 'subscribed' : 'pending-confirmation', message };
}

export function jsonRequest(url: string, body: object): SignupRequest {
  const headers = { accept: 'application/json, application/problem+json', 'content-type': 'application/json' };
  return { url, headers, body: JSON.stringify(body) };
}
