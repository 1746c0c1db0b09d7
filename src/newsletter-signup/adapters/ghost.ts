import { registerAdapter } from '../adapters.js';
import { type SignupAdapter, type SignupContext, type SignupData, type SignupResponse } from '../adapters.types.js';
import { at, jsonRequest, failureOf, plainText } from './responses.js';

/**
 * Ghost 5 and 6. `endpoint` is the site's address. Newsletters are sent by name, so that renaming one in Ghost needs a
 * change of the page; without any, Ghost uses its own defaults. Fields it knows: `name`, and `label` (may repeat).
 *
 * Ghost has no endpoint for a plain form. `action` must be another address that accepts a form.
 */
export const ghost: SignupAdapter = async (data, { endpoint, request }) => {
  const send = async (): Promise<SignupResponse> => {
    const body = { ...bodyOf(data), integrityToken: await tokenFrom(endpoint, request) };
    return request(jsonRequest(memberApiUrl(endpoint, 'send-magic-link'), body));
  };
  const first = await send();
  const response = isStale(first) ? await send() : first;
  const { status, text, json } = response;
  // Ghost 5 answers `Created.`, Ghost 6 `{}`, with links to the inboxes of large providers.
  if (status === 201 && !text.trimStart().startsWith('<') && !at(json, 'errors'))
    return { kind: 'pending-confirmation', keepsChoices: true, inboxes: inboxesIn(json) };
  if (isStale(response)) return { kind: 'rejected' };
  const message = plainText(at(json, 'errors', 0, 'message'));
  return failureOf(
    response,
    message,
    message && /e-?mail/i.test(message) && !/newsletter/i.test(message) ? { email: message } : undefined,
  );
};

function bodyOf({ email, newsletters, fields, page, time }: SignupData): object {
  return {
    email,
    name: fields.find(([name]) => name === 'name')?.[1],
    emailType: 'signup',
    labels: fields.flatMap(([name, value]) => (name === 'label' ? [value] : [])),
    // An empty list means the defaults in Ghost 5, and no newsletter in Ghost 6.
    newsletters: newsletters.length ? newsletters.map((name) => ({ name })) : undefined,
    urlHistory: [{ time, referrerSource: new URL(page).host, referrerMedium: 'Embed', referrerUrl: page }],
  };
}

/** Ghost accepts a signup without a token, unless its settings require one. */
async function tokenFrom(endpoint: string, request: SignupContext['request']): Promise<string | undefined> {
  const response = await request({ url: memberApiUrl(endpoint, 'integrity-token'), method: 'GET' }).catch(
    () => undefined,
  );
  return response?.status === 200 ? response.text : undefined;
}

/** Ghost's message when it rejects a token that is too old. */
function isStale({ status, json }: SignupResponse): boolean {
  const message = plainText(at(json, 'errors', 0, 'message'));
  return status === 400 && !!message?.startsWith('The request could not be understood');
}

function inboxesIn(json: unknown): Record<string, string> | undefined {
  const link = at(json, 'inboxLinks', 'desktop');
  const provider = at(json, 'inboxLinks', 'provider');
  if (typeof link !== 'string' || typeof provider !== 'string') return undefined;
  return { [providers.get(provider) ?? `${provider.charAt(0).toUpperCase()}${provider.slice(1)}`]: link };
}

/** Names that differ from those of Ghost by more than a capital. */
const providers = new Map([
  ['aol', 'AOL'],
  ['hey', 'HEY'],
  ['icloud', 'iCloud'],
  ['mailru', 'Mail.ru'],
]);

function memberApiUrl(endpoint: string, call: string): string {
  return `${endpoint.replace(/\/+$/, '')}/members/api/${call}/`;
}

registerAdapter('ghost', ghost);
