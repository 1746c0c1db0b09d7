import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { accepted, at, forEachNewsletter, formRequest, failureOf, plainText } from './responses.js';

/**
 * Kit (formerly ConvertKit). `action` is the form's own URL, `https://app.kit.com/forms/ID/subscriptions`, and works
 * without script; with `{newsletter}` as the ID in `endpoint`, each newsletter is a form of its own. The email field is
 * `email_address`, others are `fields[first_name]` and so on. Failure comes with status 200.
 */
export const kit: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) => {
    const response = await context.request(formRequest(url, data, 'email_address'));
    const { status, json } = response;
    if (status === 200 && at(json, 'status') === 'success') return accepted(context);
    return failureOf(response, plainText(at(json, 'errors', 'messages') ?? at(json, 'message')));
  });

registerAdapter('kit', kit);
