// Test back ends that answer as their documentation says: which fields they read, and where they report a failure, often with
// HTTP status 200. Each takes `{ url, type, accept, body }` and returns `[status, answer]`; text is sent as HTML.
// All of them reject an address at `localhost`.

const form = ({ type, body }) => (type.includes('urlencoded') ? new URLSearchParams(body) : new URLSearchParams());
const json = ({ type, body }) => (type.includes('json') ? JSON.parse(body) : {});
const isAddress = (address) => /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(address ?? '');
const page = '<!doctype html><title>Thank you</title><p>Thank you!';

export const backends = {
  'kit/forms/1/subscriptions'(request) {
    const address = form(request).get('email_address');
    if (!request.accept.includes('application/json')) return [200, page];
    if (address?.startsWith('bot')) return [200, { status: 'quarantined', url: 'https://app.kit.example/guard' }];
    if (isAddress(address)) return [200, { status: 'success', consent: { enabled: false } }];
    return [200, { status: 'failed', errors: { fields: ['email_address'], messages: ['Email address is invalid'] } }];
  },
  'mailerlite/jsonp/2/forms/3/subscribe'(request) {
    const fields = form(request);
    if (fields.get('anticsrf') !== 'true' || fields.get('ml-submit') !== '1') return [419, { message: 'Page expired' }];
    if (isAddress(fields.get('fields[email]'))) return [200, { success: true }];
    return [200, { success: false, errors: { fields: { email: ['The email must be a valid email address.'] } } }];
  },
  'brevo/serve/TOKEN'(request) {
    if (request.url.searchParams.get('isAjax') !== '1') return [200, page];
    const fields = form(request);
    if (fields.get('email_address_check'))
      return [200, { success: false, message: 'Your subscription could not be saved.' }];
    if (isAddress(fields.get('EMAIL'))) return [200, { success: true, message: 'Check your mail, <b>please</b>.' }];
    return [400, { success: false, errors: { EMAIL: 'Provide a valid email address.' } }];
  },
  'hubspot/submissions/v3/integration/submit/4/5'(request) {
    const { fields = [], context, legalConsentOptions } = json(request);
    if (!context?.pageUri) return [400, { status: 'error', message: 'The request is not valid', errors: [] }];
    const unknown = fields.find(({ name }) => !['email', 'firstname', 'topics'].includes(name));
    const errorFor = (message, errorType) => [
      400,
      { status: 'error', message: 'The request is not valid', errors: [{ message, errorType }] },
    ];
    if (unknown) return errorFor(`"${unknown.name}" is not a field of this form`, 'FIELD_NOT_IN_FORM_DEFINITION');
    const address = fields.find(({ name }) => name === 'email')?.value;
    if (!isAddress(address)) return errorFor("Error in 'fields.email'. Invalid email address", 'INVALID_EMAIL');
    const agreed = legalConsentOptions?.consent?.consentToProcess === true ? ' You agreed.' : '';
    return [200, { inlineMessage: `<p>Thanks for submitting the form.${agreed}</p>` }];
  },
  'listmonk/api/public/subscription'(request) {
    const fields = form(request);
    const lists = fields.getAll('l');
    if (!lists.length) return [400, { message: 'No lists selected.' }];
    if (!isAddress(fields.get('email'))) return [400, { message: 'Invalid email.' }];
    return [200, { data: { has_optin: !lists.includes('single') } }];
  },
  'mautic/form/submit/ajax'(request) {
    const address = form(request).get('mauticform[email]');
    if (isAddress(address))
      return [
        200,
        { success: 1, successMessage: 'Thank you &mdash; <em>done</em>', redirect: 'https://elsewhere.example' },
      ];
    return [200, { success: 0, validationErrors: { email: 'This is not a valid email.' } }];
  },
};
