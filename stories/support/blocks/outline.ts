/** A line of the outline: role and text, as in a screen reader. */
export interface OutlineLine {
  depth: number;
  kind: string;
  words: string;
}

const landmarks: Record<string, string> = { main: 'main', nav: 'navigation', aside: 'complementary' };
const closed = 'h1, h2, h3, h4, h5, h6, a, button, label, figcaption';

/**
 * Headings, landmarks, pictures, links and fields of a document in reading order, without what is hidden from assistive
 * technology. It uses HTML’s mapping of elements to roles as far as these pages need it, and no screen reader.
 */
export function outlineOf(root: Element, depth = 0): OutlineLine[] {
  return [...root.children].flatMap((element): OutlineLine[] => {
    if (element.matches('[aria-hidden="true"], [hidden], script, style, input[type="hidden"]')) return [];
    const line = described(element);
    const inside = outlineOf(element, line && !element.matches(closed) ? depth + 1 : depth);
    // The text of these is already in the outline; a picture or a field inside is not.
    const rest = element.matches(closed) ? inside.filter(({ kind }) => kind !== 'link') : inside;
    return line ? [{ depth, ...line }, ...rest] : rest;
  });
}

function described(element: Element): Omit<OutlineLine, 'depth'> | undefined {
  const { localName } = element;
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  if (/^h[1-6]$/.test(localName)) return { kind: `heading ${localName[1]}`, words };
  if (localName === 'a' && element.hasAttribute('href'))
    return {
      kind: 'link',
      words: words || element.querySelector('img')?.alt || element.getAttribute('aria-label') || '',
    };
  if (element instanceof element.ownerDocument.defaultView!.HTMLImageElement)
    return element.alt && !element.closest('a') ? { kind: 'image', words: element.alt } : undefined;
  if (localName === 'article' || localName === 'figure' || localName === 'blockquote')
    return { kind: localName, words: '' };
  if (localName in landmarks) return { kind: landmarks[localName]!, words: nameOf(element) };
  if (localName === 'header' || localName === 'footer')
    return element.closest('main, article')
      ? undefined
      : { kind: localName === 'header' ? 'banner' : 'content info', words: '' };
  if (localName === 'fieldset') return { kind: 'group', words: element.querySelector('legend')?.textContent ?? '' };
  if (localName === 'label')
    return { kind: element.querySelector('[type="checkbox"]') ? 'checkbox' : 'text field', words };
  if (localName === 'button') return { kind: 'button', words };
  return undefined;
}

function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  return (id && element.ownerDocument.getElementById(id)?.textContent) || element.getAttribute('aria-label') || '';
}
