import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { at, errorsOf, formRequest, refusal, taken, wordsOf } from './answers.js';

/**
 * Mautic. `action` is the form's own address, `https://…/form/submit?formId=1`, with the fields as Mautic names them,
 * `mauticform[email]`. Its operator has to allow the page's origin. Failure comes with status 200.
 */
export const mautic: SignupAdapter = {
  requests: (data, { endpoint }) => [formRequest(endpoint.replace(/\/form\/submit(?!\/ajax)/, '$&/ajax'), data)],
  outcome(response, settings) {
    const { status, json } = response;
    const isTaken = at(json, 'success');
    if (status === 200 && (isTaken === 1 || isTaken === true))
      return taken(settings, wordsOf(at(json, 'successMessage')));
    const errors = Object.entries(errorsOf(at(json, 'validationErrors')) ?? {});
    const byField = Object.fromEntries(errors.map(([alias, words]) => [`mauticform[${alias}]`, words]));
    return refusal(response, wordsOf(at(json, 'errorMessage')), errors.length ? byField : undefined);
  },
};

registerAdapter('mautic', mautic);
