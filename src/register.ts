import { warn } from './warn.js';

/**
 * Defines `tag` as `element`, once. The same class again is no news; another class under the tag (a second copy of Stet,
 * another library) stays as it is, and the development build says so. Without a registry, as on a server, nothing happens.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const defined = registry?.get(tag);
  if (!defined) registry?.define(tag, element);
  else if (__DEV__ && defined !== element)
    warn(tag, 'is defined already, by another copy of Stet or another library; the first one stays.');
}
