import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { endpointOutcome } from './standard-endpoint.js';
import { forEachNewsletter, formRequest } from './responses.js';

/**
 * A standard endpoint, such as a site's own, that accepts the form as a browser sends it without script, with `accept: application/json`.
 * Responses: {@link endpointOutcome}.
 */
export const form: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) =>
    endpointOutcome(await context.request(formRequest(url, data)), context),
  );

registerAdapter('form', form);
