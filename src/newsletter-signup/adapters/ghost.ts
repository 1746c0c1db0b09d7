import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, jsonRequest, refusal, wordsOf } from './answers.js';

/**
 * Ghost 5 and 6. `endpoint` is the site's address. Newsletters are sent by name, so that renaming one in Ghost needs a
 * change of the page; without any, Ghost's own defaults count. Fields it knows: `name`, and `label` (may repeat).
 *
 * Ghost has no address for a plain form: `action` is best a page of its own with a signup, such as `…/#/portal/signup`.
 */
export const ghost: SignupAdapter = {
  prepare: ({ endpoint }) => ({ url: under(endpoint, 'integrity-token'), method: 'GET' }),
  requests({ email, newsletters, fields, ticket, page, time }, { endpoint }) {
    const labels = fields.flatMap(([name, value]) => (name === 'label' ? [value] : []));
    const body = {
      email,
      name: fields.find(([name]) => name === 'name')?.[1],
      emailType: 'signup',
      labels,
      // An empty list means the defaults to Ghost 5, and none at all to Ghost 6.
      newsletters: newsletters.length ? newsletters.map((name) => ({ name })) : undefined,
      integrityToken: ticket,
      urlHistory: [{ time, referrerSource: new URL(page).host, referrerMedium: 'Embed', referrerUrl: page }],
    };
    return [jsonRequest(under(endpoint, 'send-magic-link'), body)];
  },
  outcome(response) {
    const { status, text, json } = response;
    // Ghost 5 answers `Created.`, Ghost 6 `{}`.
    if (status === 201 && !text.trimStart().startsWith('<'))
      return { kind: 'pending-confirmation', keepsChoices: true };
    const message = wordsOf(at(json, 'errors', 0, 'message'));
    if (status === 400 && message?.startsWith('The request could not be understood')) return 'stale';
    return refusal(response, message, message && /e-?mail/i.test(message) ? { email: message } : undefined);
  },
};

function under(endpoint: string, call: string): string {
  return `${endpoint.replace(/\/+$/, '')}/members/api/${call}/`;
}

registerAdapter('ghost', ghost);
