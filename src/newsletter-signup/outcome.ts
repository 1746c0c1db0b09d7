import { type SignupKind, type SignupOutcome } from './adapters.types.js';

export const goodKinds: readonly SignupKind[] = ['pending-confirmation', 'subscribed', 'already'];
const kinds: readonly SignupKind[] = [...goodKinds, 'rejected', 'rate-limited', 'unreachable'];

/** An adapter may return anything: an invalid outcome means `unreachable`; in a valid one, values that are not text are left out. */
export function validateOutcome(outcome: SignupOutcome): SignupOutcome {
  if (kinds.includes(outcome?.kind)) {
    const { message, errors, inboxes } = outcome;
    const text = isText(message) ? message : undefined;
    return { ...outcome, message: text, errors: textsIn(errors), inboxes: textsIn(inboxes) };
  }
  if (__DEV__) console.error('Stet: an adapter returned no outcome that is known:', outcome);
  return { kind: 'unreachable' };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function textsIn(record: unknown): Record<string, string> {
  const entries: [string, unknown][] = typeof record === 'object' && record ? Object.entries(record) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => isText(entry[1])));
}
