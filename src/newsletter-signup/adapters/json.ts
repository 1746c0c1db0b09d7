import { registerAdapter } from '../adapters.js';
import { type SignupAdapter, type SignupData } from '../adapters.types.js';
import { endpointOutcome } from './standard-endpoint.js';
import { forEachNewsletter, jsonRequest } from './responses.js';

/**
 * A standard endpoint, such as a site's own, that accepts JSON: every field by its name (a list if a name repeats), then `email`,
 * `newsletters`, `consent`, `lang` and `page`. Responses: {@link endpointOutcome}.
 */
export const json: SignupAdapter = (data, context) =>
  forEachNewsletter(data, context, async (url, newsletters) =>
    endpointOutcome(await context.request(jsonRequest(url, bodyOf(data, newsletters))), context),
  );

function bodyOf({ fields, email, consent, lang, page }: SignupData, newsletters: readonly string[]): object {
  const byName = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : [before, value].flat());
  }
  // A consent that is no box, such as a choice between yes and no, is a field like any other.
  return { ...Object.fromEntries(byName), email, newsletters, ...(consent && { consent }), lang, page };
}

registerAdapter('json', json);
