import { type SignupContext, type SignupOutcome, type SignupResponse } from '../adapters.types.js';
import { goodKinds } from '../outcome.js';
import { at, errorsOf, failureOf, plainText } from './responses.js';

const good: readonly unknown[] = goodKinds;

/**
 * Reads the response of a standard endpoint, for `json` and `form` alike.
 *
 * Success: 2xx and `{ "status": "pending-confirmation" | "subscribed" | "already", "message"?: "…" }`, with
 * `"results": [{ "newsletter": "…", "status": "…" }]` if the results differ; or a redirect to a page whose
 * URL has `?newsletter=` and the status, as a form without script needs it.
 * Failure: `application/problem+json` (RFC 9457) with 4xx: `detail`, `title` or `message`, and about fields either
 * `"errors": [{ "detail": "…", "pointer": "#/email" }]` or `"errors": { "email": "…" }`. 429 means: too many attempts.
 */
export function endpointOutcome(
  response: SignupResponse,
  { report }: Pick<SignupContext, 'report'>,
): SignupOutcome | undefined {
  const { status, url, json } = response;
  if (status >= 200 && status < 300) {
    const kind = at(json, 'status') ?? (URL.canParse(url) ? new URL(url).searchParams.get('newsletter') : undefined);
    const results = at(json, 'results');
    if (Array.isArray(results) && results.length) return reportEach(results, report);
    return good.includes(kind)
      ? { kind: kind as SignupOutcome['kind'], message: plainText(at(json, 'message')) }
      : { kind: kind === 'rejected' || kind === 'rate-limited' ? kind : 'unreachable' };
  }
  return failureOf(
    response,
    plainText(at(json, 'detail') ?? at(json, 'title') ?? at(json, 'message')),
    problemsIn(at(json, 'errors')),
  );
}

function problemsIn(errors: unknown): Record<string, string> | undefined {
  if (!Array.isArray(errors)) return errorsOf(errors);
  const byField = new Map<string, string>();
  for (const error of errors as unknown[]) {
    // JSON:API keeps its pointer in `source`.
    const field = fieldIn(String(at(error, 'pointer') ?? at(error, 'source', 'pointer')));
    const text = plainText(at(error, 'detail') ?? at(error, 'title'));
    if (text) byField.set(field, [byField.get(field), text].filter(Boolean).join(' '));
  }
  return byField.size ? Object.fromEntries(byField) : undefined;
}

/** The field that a JSON pointer (RFC 6901) names, as in `#/first~1name` or `/data/attributes/email`. */
function fieldIn(pointer: string): string {
  const name = pointer.replace(/(?:\/\d+)+$/, '').replace(/^#?\/(?:.*\/)?/, '');
  try {
    return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return name;
  }
}

function reportEach(results: readonly unknown[], report: SignupContext['report']): undefined {
  for (const result of results) {
    const kind = at(result, 'status');
    const newsletter = at(result, 'newsletter');
    const isKnown = good.includes(kind) || kind === 'rate-limited' || kind === 'unreachable';
    const outcome = isKnown ? (kind as SignupOutcome['kind']) : 'rejected';
    if (typeof newsletter === 'string' || typeof newsletter === 'number')
      report([String(newsletter)], { kind: outcome, message: plainText(at(result, 'message')) });
  }
}
