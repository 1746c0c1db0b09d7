import { registerAdapter, type SignupAdapter, type SignupData } from '../adapters.js';
import { jsonRequest, requestsTo } from './answers.js';
import { collectorOutcome } from './collector.js';

/**
 * A site's own collector that takes JSON: every field by its name (a list where a name repeats), then `email`,
 * `newsletters`, `consent`, `lang` and `page`. Its answers: {@link collectorOutcome}.
 */
export const json: SignupAdapter = {
  requests: (data, { endpoint }) =>
    requestsTo(endpoint, data, (url, newsletters) => jsonRequest(url, bodyOf(data, newsletters))),
  outcome: collectorOutcome,
};

function bodyOf({ fields, email, consent, lang, page }: SignupData, newsletters: readonly string[]): object {
  const byName = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : [before, value].flat());
  }
  return { ...Object.fromEntries(byName), email, newsletters, consent, lang, page };
}

registerAdapter('json', json);
