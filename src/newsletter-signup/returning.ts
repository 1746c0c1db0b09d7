import { type SignupKind, type SignupState } from './adapters.types.js';
import { showSuccess } from './conclusion.js';
import { localize } from '../localize.js';
import { goodKinds } from './outcome.js';
import { rememberSignup } from './remember.js';
import { controllerMessages, messageKeyOf } from './signup-controller.messages.js';
import { showMessages } from './view.js';

/** Shows the result in the page's URL, if there is one. */
export function showReturned(
  { remember }: HTMLElementTagNameMap['stet-newsletter-signup'],
  form: HTMLFormElement,
  setState: (state: SignupState) => void,
): void {
  const kind = resultIn(location.search);
  if (!kind) return;
  setState(kind);
  if (goodKinds.includes(kind)) {
    showSuccess(form, [{ kind, newsletters: [] }], setState);
    rememberSignup(remember);
  } else showMessages(form, localize(form, controllerMessages, messageKeyOf(kind)));
}

/**
 * The result in the URL that a back end sent the reader back to: our own `?newsletter=subscribed`, Jetpack's
 * `?subscribe=success`, Mautic's `?mauticMessage=`. Text in the URL is not shown, because anyone can write a link.
 */
function resultIn(query: string): Exclude<SignupKind, 'partial'> | undefined {
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
