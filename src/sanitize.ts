/**
 * The elements and attributes of the six components as data, for sanitizers and editors that drop what they do not know. Every
 * recipe is in the guide "Sanitizers, editors and minifiers". `stet/sanitize.json` is the same for other languages.
 *
 * @module stet/sanitize.js
 */
import allowed from './sanitize.json' with { type: 'json' };

/** Tags of the six components. */
export type Component =
  | 'stet-article-header'
  | 'stet-attribution-line'
  | 'stet-captioned-photo'
  | 'stet-newsletter-signup'
  | 'stet-pull-quote'
  | 'stet-skip-link';

/** Elements by name, each with the names of the attributes that it may have. */
export type AllowList = Readonly<Record<string, readonly string[]>>;

/**
 * Every element of the six components, with its attributes. No attribute of the list runs script by itself; the sanitizer has to
 * check the URLs, see {@link urlAttributes}.
 */
export const elements: AllowList = allowed.elements;

/** The names of all attributes in {@link elements}, for sanitizers that have one list. */
export const attributes: readonly string[] = allowed.attributes;

/** Those of {@link attributes} that hold a URL. All others are text, which may begin like one: `quote="Adeyemi: no rails"`. */
export const urlAttributes: readonly string[] = allowed.urlAttributes;

/**
 * The elements of some components only. Text that strangers write, such as comments, should have no `stet-newsletter-signup`:
 * it is a form that sends what readers type to any URL.
 *
 * @throws {TypeError} for a tag that is not one of the six.
 */
export function elementsOf(...tags: readonly Component[]): AllowList {
  const merged: Record<string, string[]> = {};
  for (const tag of tags) {
    if (!Object.hasOwn(allowed.components, tag)) throw new TypeError(`Stet: elementsOf() has no component "${tag}".`);
    for (const [name, names] of Object.entries<readonly string[]>(allowed.components[tag]))
      merged[name] = [...new Set([...(merged[name] ?? []), ...names])];
  }
  return merged;
}
