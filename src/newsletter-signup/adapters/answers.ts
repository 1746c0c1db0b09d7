import {
  type SignupData,
  type SignupOutcome,
  type SignupRequest,
  type SignupResponse,
  type SignupSettings,
} from '../adapters.js';

/** What stands at `path` of parsed JSON, whatever a server made of it. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** A server's words: the text without its tags, at most 300 characters; `undefined` when there are none. */
export function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (typeof value !== 'string') return undefined;
  const words = value
    .slice(0, 5000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 300 ? `${words.slice(0, 299)}…` : words || undefined;
}

/** Words about each field, from `{ field: words }` or `{ field: [words] }`; `undefined` when there are none. */
export function errorsOf(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return undefined;
  const found = Object.entries(value).flatMap(([field, said]) => {
    const words = wordsOf(said);
    return words ? [[field, words] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

/** What an answer that is no success means: of a server in trouble, or an unreadable one, nothing is known. */
export function refusal(
  { status, json }: SignupResponse,
  message?: string,
  errors?: Record<string, string>,
): SignupOutcome {
  if (status === 429) return { kind: 'rate-limited', message };
  if (status >= 500 || typeof json !== 'object') return { kind: 'unreachable' };
  return { kind: 'rejected', message, ...(errors && { errors }) };
}

/** One request for all newsletters; or, where the endpoint has the slot `{newsletter}`, one for each. */
export function requestsTo(
  endpoint: string,
  { newsletters }: SignupData,
  request: (url: string, newsletters: readonly string[]) => SignupRequest,
): SignupRequest[] {
  if (!endpoint.includes('{newsletter}')) return [request(endpoint, newsletters)];
  return newsletters.map((newsletter) => ({
    ...request(endpoint.replaceAll('{newsletter}', encodeURIComponent(newsletter)), [newsletter]),
    newsletters: [newsletter],
  }));
}

/** The form as the browser would send it, with the address under the back end's name for it. */
export function formRequest(url: string, { fields, email }: SignupData, emailField = ''): SignupRequest {
  const body = new URLSearchParams(fields.map(([...pair]) => pair));
  if (emailField) body.set(emailField, email);
  return { url, headers: { accept: 'application/json' }, body };
}

/** What a back end says that takes an address without telling whether it writes to it first. */
export function taken({ singleOptIn }: SignupSettings, message?: string): SignupOutcome {
  return { kind: singleOptIn ? 'subscribed' : 'pending-confirmation', message };
}

export function jsonRequest(url: string, body: object): SignupRequest {
  const headers = { accept: 'application/json, application/problem+json', 'content-type': 'application/json' };
  return { url, headers, body: JSON.stringify(body) };
}
