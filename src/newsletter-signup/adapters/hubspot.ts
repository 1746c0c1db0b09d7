import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, jsonRequest, refusal, requestsTo, taken, wordsOf } from './answers.js';

/**
 * HubSpot forms. `endpoint` is `https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM`. Fields go by their HubSpot
 * names, without the empty ones; several values of one are joined by `;`. A ticked `consent` is sent as legal consent with
 * its wording. A form that asks for a CAPTCHA takes nothing this way. The answer's own page to go to is not followed.
 */
export const hubspot: SignupAdapter = {
  requests: (data, { endpoint }) =>
    requestsTo(endpoint, data, (url) => {
      const values = new Map<string, string>([['email', data.email]]);
      for (const [name, value] of data.fields) {
        if (!value || name.startsWith('consent') || name === 'email') continue;
        values.set(name, values.has(name) ? `${values.get(name)};${value}` : value);
      }
      const text = data.consent?.text;
      return jsonRequest(url, {
        fields: [...values].map(([name, value]) => ({ name, value })),
        context: { pageUri: data.page },
        legalConsentOptions: text ? { consent: { consentToProcess: true, text } } : undefined,
      });
    }),
  outcome(response, settings) {
    const { status, json } = response;
    if (status === 200 && json && typeof json === 'object') return taken(settings, wordsOf(at(json, 'inlineMessage')));
    const message = wordsOf(at(json, 'errors', 0, 'message') ?? at(json, 'message'));
    const isAddress = /EMAIL/.test(String(at(json, 'errors', 0, 'errorType')));
    return refusal(response, message, message && isAddress ? { email: message } : undefined);
  },
};

registerAdapter('hubspot', hubspot);
