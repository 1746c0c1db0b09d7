import { registerAdapter } from '../adapters.js';
import { type SignupAdapter } from '../adapters.types.js';
import { collectorOutcome } from './collector.js';
import { forEachNewsletter, formRequest } from './responses.js';

/**
 * A site's own collector that takes the form as a browser sends it without script, with `accept: application/json`.
 * Its answers: {@link collectorOutcome}.
 */
export const form: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url) =>
    collectorOutcome(await context.request(formRequest(url, data)), context),
  );

registerAdapter('form', form);
