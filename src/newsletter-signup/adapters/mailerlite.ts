import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, errorsOf, formRequest, refusal, requestsTo, taken, wordsOf } from './answers.js';

/**
 * MailerLite. `action` is `https://assets.mailerlite.com/jsonp/ACCOUNT/forms/FORM/subscribe`, with `{newsletter}` as the FORM
 * in `endpoint` for several. The address field is `fields[email]`. Failure comes with status 200.
 */
export const mailerlite: SignupAdapter = {
  requests: (data, { endpoint }) =>
    requestsTo(endpoint, data, (url) =>
      formRequest(
        url,
        { ...data, fields: [...data.fields, ['ml-submit', '1'], ['anticsrf', 'true']] },
        'fields[email]',
      ),
    ),
  outcome(response, settings) {
    const { status, json } = response;
    if (status === 200 && at(json, 'success') === true) return taken(settings);
    return refusal(response, wordsOf(at(json, 'message')), errorsOf(at(json, 'errors', 'fields')));
  },
};

registerAdapter('mailerlite', mailerlite);
