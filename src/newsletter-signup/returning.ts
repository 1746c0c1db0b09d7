import { type SignupKind } from './adapters.types.js';
import { localize } from '../localize.js';
import { keyOf, resultMessages } from './result.messages.js';
import { showMessages } from './view.js';

/** Shows the result that the page's address has, if it has one. */
export function showReturnedResult(form: HTMLFormElement, setState: (state: SignupKind) => void): void {
  const kind = returnedResult(location.search);
  if (!kind) return;
  setState(kind);
  showMessages(form, localize(form, resultMessages, keyOf(kind)));
}

/**
 * The result in the URL that a back end sent the reader back to: our own `?newsletter=subscribed`, Jetpack's
 * `?subscribe=success`, Mautic's `?mauticMessage=`. Words in the URL are not shown: anybody can write a link.
 */
function returnedResult(query: string): SignupKind | undefined {
  const parameters = new URLSearchParams(query);
  const name = ['newsletter', 'subscribe', 'mauticMessage', 'mauticError'].find((key) => parameters.has(key));
  if (!name) return undefined;
  const value = parameters.get(name)!;
  if (value === 'subscribed' || value === 'already') return value;
  return /^(?:success|pending.*)$/.test(value) || name === 'mauticMessage' ? 'pending-confirmation' : 'rejected';
}
