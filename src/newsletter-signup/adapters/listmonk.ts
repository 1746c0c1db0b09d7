import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, formRequest, refusal, wordsOf } from './answers.js';

/**
 * listmonk. `endpoint` is the site's address; a newsletter's value is its list's UUID. Its operator has to name the page's
 * origin among the trusted URLs. Without script: `action=".../subscription/form"`, with the boxes named `l`.
 */
export const listmonk: SignupAdapter = {
  requests(data, { endpoint }) {
    const isNamed = data.fields.some(([name]) => name === 'l');
    const lists = isNamed ? [] : data.newsletters.map((list) => ['l', list] as const);
    const url = `${endpoint.replace(/\/+$/, '')}/api/public/subscription`;
    return [formRequest(url, { ...data, fields: [...data.fields, ...lists] }, 'email')];
  },
  outcome(response) {
    const confirms = at(response.json, 'data', 'has_optin');
    if (response.status === 200 && typeof confirms === 'boolean')
      return { kind: confirms ? 'pending-confirmation' : 'subscribed' };
    return refusal(response, wordsOf(at(response.json, 'message')));
  },
};

registerAdapter('listmonk', listmonk);
