import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { at, errorsOf, forEachNewsletter, formRequest, failureOf, accepted, plainText } from './responses.js';

/**
 * Brevo (formerly Sendinblue). `action` is the form's own URL, `https://ID.sibforms.com/serve/TOKEN`. The email field is
 * `EMAIL`; its honeypot is an empty field `email_address_check`. Failure comes with status 200.
 */
export const brevo: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) => {
    const ajaxUrl = `${url}${url.includes('?') ? '&' : '?'}isAjax=1`;
    const response = await context.request(formRequest(ajaxUrl, data, 'EMAIL'));
    const message = plainText(at(response.json, 'message'));
    if (response.status === 200 && at(response.json, 'success') === true) return accepted(context, message);
    return failureOf(response, message, errorsOf(at(response.json, 'errors')));
  });

registerAdapter('brevo', brevo);
