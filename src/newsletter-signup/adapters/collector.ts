import { type SignupKind, type SignupOutcome, type SignupResponse } from '../adapters.js';
import { at, errorsOf, refusal, wordsOf } from './answers.js';

const good: readonly unknown[] = ['pending-confirmation', 'subscribed', 'already'] satisfies SignupKind[];

/**
 * Reads the answer of a site's own collector, for `json` and `form` alike.
 *
 * Success: 2xx and `{ "status": "pending-confirmation" | "subscribed" | "already", "message"?: "…" }`, with
 * `"results": [{ "newsletter": "…", "status": "…" }]` where newsletters fared differently; or a redirect to a page whose
 * address has `?newsletter=` and the status, as a form without script needs it.
 * Failure: `application/problem+json` (RFC 9457) with 4xx: `detail` or `title`, and about fields either
 * `"errors": [{ "detail": "…", "pointer": "#/email" }]` or `"errors": { "email": "…" }`. 429 means: too many tries.
 */
export function collectorOutcome(response: SignupResponse): SignupOutcome {
  const { status, url, json } = response;
  if (status >= 200 && status < 300) {
    const kind = at(json, 'status') ?? (URL.canParse(url) ? new URL(url).searchParams.get('newsletter') : undefined);
    const results = resultsIn(at(json, 'results'));
    if (results) return { kind: 'partial', results };
    return good.includes(kind)
      ? { kind: kind as SignupKind, message: wordsOf(at(json, 'message')) }
      : { kind: kind === 'rejected' || kind === 'rate-limited' ? kind : 'unreachable' };
  }
  return refusal(response, wordsOf(at(json, 'detail') ?? at(json, 'title')), problemsIn(at(json, 'errors')));
}

function problemsIn(errors: unknown): Record<string, string> | undefined {
  if (!Array.isArray(errors)) return errorsOf(errors);
  return errorsOf(
    Object.fromEntries(
      errors.map((error: unknown) => [
        String(at(error, 'pointer')).replace(/^#?\//, ''),
        at(error, 'detail') ?? at(error, 'title'),
      ]),
    ),
  );
}

function resultsIn(results: unknown): SignupOutcome['results'] | undefined {
  if (!Array.isArray(results) || !results.length) return undefined;
  return results.map((result: unknown) => {
    const kind = at(result, 'status');
    return {
      newsletter: String(at(result, 'newsletter')),
      kind: good.includes(kind) ? (kind as SignupKind) : 'rejected',
      message: wordsOf(at(result, 'message')),
    };
  });
}
