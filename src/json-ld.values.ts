const blocks = 'br, p, li, h2, h3, h4, h5, h6, div, dt, dd, td, th, blockquote, pre, section, figcaption';

/**
 * The text of an element, its paragraphs and lines apart, its white space folded and without soft hyphens; less what `without` matches
 * and the separators left over there.
 */
export function textOf(element: Element | null | undefined, without?: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const block of copy?.querySelectorAll(blocks) ?? []) {
    block.before(' ');
    block.after(' ');
  }
  if (without) for (const part of copy?.querySelectorAll(without) ?? []) part.remove();
  const text = (copy?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return without ? text.replace(/([,;|·–—] ?)(?:[,;|·–—] ?)+/g, '$1').replace(/^[\s,;|·–—]+|[\s,;|·–—]+$/g, '') : text;
}

/**
 * The whole address of a page or a file; as it was written, where there is nothing that a relative one could start from. Nothing for
 * what leads to none: `mailto:`, a placeholder in `data:`.
 */
export function absoluteUrl(url: string | null | undefined, base?: string): string | undefined {
  if (!url || /^(?!https?:)[a-z][\w+.-]*:/i.test(url.trim())) return undefined;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** Without what is absent: `undefined`, `null`, an empty text or list. */
export function withoutEmpty<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const present = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value != null && value !== '';
  return Object.fromEntries(Object.entries(values).filter(([, value]) => present(value))) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
