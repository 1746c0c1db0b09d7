import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { accepted, at, errorsOf, forEachNewsletter, formRequest, failureOf, plainText } from './responses.js';

/**
 * MailerLite. `action` is `https://assets.mailerlite.com/jsonp/ACCOUNT/forms/FORM/subscribe`, with `{newsletter}` as the FORM
 * in `endpoint` for several. The email field is `fields[email]`. Failure comes with status 200.
 */
export const mailerlite: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) => {
    const fields = [...data.fields, ['ml-submit', '1'], ['anticsrf', 'true']] as const;
    const response = await context.request(formRequest(url, { ...data, fields }, 'fields[email]'));
    const { status, json } = response;
    if (status === 200 && at(json, 'success') === true) return accepted(context);
    const errors = Object.entries(errorsOf(at(json, 'errors', 'fields')) ?? {});
    const byField = errors.map(([name, text]) => [name === 'email' ? name : `fields[${name}]`, text] as const);
    return failureOf(
      response,
      plainText(at(json, 'message')),
      byField.length ? Object.fromEntries(byField) : undefined,
    );
  });

registerAdapter('mailerlite', mailerlite);
