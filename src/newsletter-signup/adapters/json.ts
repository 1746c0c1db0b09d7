import { registerAdapter } from '../adapters.js';
import { type SignupAdapter, type SignupData } from '../adapters.types.js';
import { collectorOutcome } from './collector.js';
import { forEachNewsletter, jsonRequest } from './responses.js';

/**
 * A site's own collector that takes JSON: every field by its name (a list where a name repeats), then `email`,
 * `newsletters`, `consent`, `lang` and `page`. Its answers: {@link collectorOutcome}.
 */
export const json: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url, newsletters) =>
    collectorOutcome(await context.request(jsonRequest(url, bodyOf(data, newsletters))), context),
  );

function bodyOf({ fields, email, consent, lang, page }: SignupData, newsletters: readonly string[]): object {
  const byName = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : [before, value].flat());
  }
  return { ...Object.fromEntries(byName), email, newsletters, consent, lang, page };
}

registerAdapter('json', json);
