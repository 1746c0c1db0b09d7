import { type SignupKind } from './adapters.js';

/**
 * The result in the address that a back end sent the reader back to: our own `?newsletter=subscribed`, Jetpack's
 * `?subscribe=success`, Mautic's `?mauticMessage=`. Words in the address are not taken over: anybody can write a link.
 */
export function returnedResult(query: string): SignupKind | undefined {
  const [, name, value] = /[?&](newsletter|subscribe|mautic(?:Message|Error))=([\w-]*)/.exec(query) ?? [];
  if (!name) return undefined;
  if (value === 'subscribed' || value === 'already') return value;
  return /^(?:success|pending.*)$/.test(value!) || name === 'mauticMessage' ? 'pending-confirmation' : 'rejected';
}
