import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, formRequest, refusal, requestsTo, taken, wordsOf } from './answers.js';

/**
 * Kit (formerly ConvertKit). `action` is the form's own address, `https://app.kit.com/forms/ID/subscriptions`, and works
 * without script; with `{newsletter}` as the ID in `endpoint`, each newsletter is a form of its own. The address field is
 * `email_address`, others are `fields[first_name]` and so on. Failure comes with status 200.
 */
export const kit: SignupAdapter = {
  requests: (data, { endpoint }) => requestsTo(endpoint, data, (url) => formRequest(url, data, 'email_address')),
  outcome(response, settings) {
    const { status, json } = response;
    const message = wordsOf(at(json, 'errors', 'messages') ?? at(json, 'message'));
    if (status === 200 && at(json, 'status') === 'success') return taken(settings);
    return refusal(response, message);
  },
};

registerAdapter('kit', kit);
