import { registerAdapter } from '../adapters.js';
import { type SignupAdapter, type SignupData } from '../adapters.types.js';
import { accepted, at, forEachNewsletter, jsonRequest, failureOf, plainText } from './responses.js';

/** The address and the consent are not sent among the other fields. */
const handledFields = ['email', 'consent', 'consent-lang'];

/**
 * HubSpot forms. `endpoint` is `https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM`. Fields have their HubSpot
 * names; empty fields are not sent, and several values of one field are joined by `;`. A ticked `consent` is sent as legal consent with
 * its wording. HubSpot rejects everything if the form has a CAPTCHA. The redirect in the response is not followed.
 */
export const hubspot: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) => {
    const text = data.consent?.text;
    const body = {
      fields: fieldsOf(data),
      context: { pageUri: data.page },
      legalConsentOptions: text ? { consent: { consentToProcess: true, text } } : undefined,
    };
    const response = await context.request(jsonRequest(url, body));
    const { status, json } = response;
    if (status === 200 && json && typeof json === 'object')
      return accepted(context, plainText(at(json, 'inlineMessage')));
    const message = plainText(at(json, 'errors', 0, 'message') ?? at(json, 'message'));
    const isAddress = /EMAIL/.test(String(at(json, 'errors', 0, 'errorType')));
    return failureOf(response, message, message && isAddress ? { email: message } : undefined);
  });

function fieldsOf({ email, fields }: SignupData): { name: string; value: string }[] {
  const values = new Map<string, string>([['email', email]]);
  for (const [name, value] of fields) {
    if (!value || handledFields.includes(name)) continue;
    values.set(name, values.has(name) ? `${values.get(name)};${value}` : value);
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

registerAdapter('hubspot', hubspot);
