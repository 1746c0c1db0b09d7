const blocks = 'br, p, li, h2, h3, h4, h5, h6, div, dt, dd, td, th, blockquote, pre, section, figcaption';

/**
 * The visible text of an element: paragraphs and lines are separated by a space, white space is collapsed, and soft hyphens are removed.
 * `without` selects parts to leave out, with the separators around them.
 */
export function textOf(element: Element | null | undefined, without?: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const block of copy?.querySelectorAll(blocks) ?? []) {
    block.before(' ');
    block.after(' ');
  }
  for (const part of copy?.querySelectorAll(unseen) ?? []) part.remove();
  if (without) for (const part of copy?.querySelectorAll(without) ?? []) part.replaceWith(removed);
  const text = (copy?.textContent ?? '')
    .replaceAll('\u00ad', '')
    .replace(separatorsAround, (found, index: number, whole: string) => {
      const isAtEnd = index === 0 || index + found.length === whole.length;
      return isAtEnd ? ' ' : `${/\s*[,;|·–—/:›»•]/.exec(found)?.[0] ?? ''} `;
    });
  return text.replace(/\s+/g, ' ').trim();
}

/** A library for CSS may put its rules beside the text that they are for. */
const unseen = '[hidden]:not([hidden="until-found"]), style, script, template, noscript, svg title';

/** Stands for a part that was removed. */
const removed = '\ue000';
const separatorsAround = /[\s,;|·–—/:›»•]*(?:\ue000[\s,;|·–—/:›»•]*)+/g;

/**
 * The whole address of a page or a file; as it was written, where there is nothing that a relative one could start from. Nothing for
 * what leads to none: `mailto:`, a placeholder in `data:`.
 */
export function absoluteUrl(given: string | URL | null | undefined, base?: string): string | undefined {
  const url = given && String(given);
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
