import { warn } from './warn.js';

/**
 * Defines `tag` as `element`, once. Registering the same class twice has no effect. If another class already owns the tag (a
 * second copy of Stet, another library), it is kept and the development build warns. On a server, nothing happens.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const defined = registry?.get(tag);
  if (!defined) registry?.define(tag, element);
  else if (__DEV__ && defined !== element)
    warn(tag, 'is defined already, by another copy of Stet or another library; the first one stays.');
}
