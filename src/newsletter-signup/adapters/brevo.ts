import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, errorsOf, formRequest, refusal, requestsTo, taken, wordsOf } from './answers.js';

/**
 * Brevo (formerly Sendinblue). `action` is the form's own address, `https://ID.sibforms.com/serve/TOKEN`. The address field is
 * `EMAIL`; its trap is an empty field `email_address_check`. Failure comes with status 200.
 */
export const brevo: SignupAdapter = {
  requests: (data, { endpoint }) =>
    requestsTo(endpoint, data, (url) => formRequest(`${url}${url.includes('?') ? '&' : '?'}isAjax=1`, data, 'EMAIL')),
  outcome(response, settings) {
    const { status, json } = response;
    const message = wordsOf(at(json, 'message'));
    if (status === 200 && at(json, 'success') === true) return taken(settings, message);
    return refusal(response, message, errorsOf(at(json, 'errors')));
  },
};

registerAdapter('brevo', brevo);
