import { registerAdapter, type SignupAdapter } from '../adapters.js';
import { formRequest, requestsTo } from './answers.js';
import { collectorOutcome } from './collector.js';

/**
 * A site's own collector that takes the form as a browser sends it without script, with `accept: application/json`.
 * Its answers: {@link collectorOutcome}.
 */
export const form: SignupAdapter = {
  requests: (data, { endpoint }) => requestsTo(endpoint, data, (url) => formRequest(url, data)),
  outcome: collectorOutcome,
};

registerAdapter('form', form);
