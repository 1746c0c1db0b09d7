import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { at, formRequest, failureOf, plainText } from './responses.js';

/**
 * listmonk. `endpoint` is the site's address; a newsletter's value is its list's UUID. Its operator must add the page's
 * origin to the trusted URLs. Without script: `action=".../subscription/form"`, with the boxes named `l`.
 */
export const listmonk: SignupAdapter = async (data, { endpoint, request }) => {
  const isNamed = data.fields.some(([name]) => name === 'l');
  const lists = isNamed ? [] : data.newsletters.map((list) => ['l', list] as const);
  const url = `${endpoint.replace(/\/+$/, '')}/api/public/subscription`;
  const response = await request(formRequest(url, { ...data, fields: [...data.fields, ...lists] }, 'email'));
  const confirms = at(response.json, 'data', 'has_optin');
  if (response.status === 200 && typeof confirms === 'boolean')
    return { kind: confirms ? 'pending-confirmation' : 'subscribed' };
  return failureOf(response, plainText(at(response.json, 'message')));
};

registerAdapter('listmonk', listmonk);
