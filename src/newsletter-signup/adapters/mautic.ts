import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { accepted, at, errorsOf, formRequest, failureOf, plainText } from './responses.js';

/**
 * Mautic. `action` is the form's own address, `https://…/form/submit?formId=1`, with the fields as Mautic names them,
 * `mauticform[email]`. Its operator must allow the page's origin. Failure comes with status 200.
 */
export const mautic: SignupAdapter = async (data, context) => {
  const url = context.endpoint.replace(/\/form\/submit(?!\/ajax)/, '$&/ajax');
  const response = await context.request(formRequest(url, data));
  const { status, json } = response;
  const success = at(json, 'success');
  if (status === 200 && (success === 1 || success === true))
    return accepted(context, plainText(at(json, 'successMessage')));
  const errors = Object.entries(errorsOf(at(json, 'validationErrors')) ?? {});
  const byField = Object.fromEntries(errors.map(([alias, message]) => [`mauticform[${alias}]`, message]));
  return failureOf(response, plainText(at(json, 'errorMessage')), errors.length ? byField : undefined);
};

registerAdapter('mautic', mautic);
