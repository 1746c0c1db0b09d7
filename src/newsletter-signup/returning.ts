import { type SignupKind } from './adapters.types.js';
import { localize } from '../localize.js';
import { keyOf, resultMessages } from './result.messages.js';

/** The result in the page's URL, if any, with its message. */
export function returnedResult(form: HTMLFormElement): readonly [SignupKind, string] | undefined {
  const kind = resultIn(location.search);
  return kind && [kind, localize(form, resultMessages, keyOf(kind))];
}

/**
 * The result in the URL that a back end sent the reader back to: our own `?newsletter=subscribed`, Jetpack's
 * `?subscribe=success`, Mautic's `?mauticMessage=`. Text in the URL is not shown, because anyone can write a link.
 */
function resultIn(query: string): SignupKind | undefined {
  const parameters = new URLSearchParams(query);
  if (parameters.has('mauticMessage')) return 'pending-confirmation';
  if (parameters.has('mauticError')) return 'rejected';
  // Other values may be of the site itself, such as `?newsletter=morning-briefing`.
  const value = [parameters.get('newsletter'), parameters.get('subscribe')].find((one) => one && known.test(one));
  if (!value) return undefined;
  if (value === 'subscribed' || value === 'already' || value === 'rate-limited') return value;
  return /^(?:success|pending)/.test(value) ? 'pending-confirmation' : 'rejected';
}

const known =
  /^(?:subscribed|already|success|pending(?:-confirmation)?|rejected|rate-limited|error|invalid_email|opted_out|many_pending_subs)$/;
