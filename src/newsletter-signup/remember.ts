import { type SignupKind } from './adapters.types.js';

/** Whether the reader has signed up under this name in this browser, or, with `yes`, that it is so from now on. */
export function remembered(name: string | undefined, yes?: true): boolean {
  try {
    const key = `stet-newsletter-signup:${name}`;
    if (name && yes) localStorage.setItem(key, '1');
    return !!name && !!localStorage.getItem(key);
  } catch {
    // Where storage is blocked or full, the signup is shown again, which does no harm.
    return false;
  }
}

/**
 * The result in the URL that a back end sent the reader back to: our own `?newsletter=subscribed`, Jetpack's
 * `?subscribe=success`, Mautic's `?mauticMessage=`. Words in the URL are not shown: anybody can write a link.
 */
export function returnedResult(query: string): SignupKind | undefined {
  const parameters = new URLSearchParams(query);
  const name = ['newsletter', 'subscribe', 'mauticMessage', 'mauticError'].find((key) => parameters.has(key));
  if (!name) return undefined;
  const value = parameters.get(name)!;
  if (value === 'subscribed' || value === 'already') return value;
  return /^(?:success|pending.*)$/.test(value) || name === 'mauticMessage' ? 'pending-confirmation' : 'rejected';
}
