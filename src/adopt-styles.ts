import type { CSSResult } from 'lit';

const adoptedTags = new WeakMap<Node, Set<string>>();
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives the element's document or shadow root the element's stylesheet, unless the page has linked it already: adopted
 * sheets come after the page's own, so a second copy would win ties that the page had won.
 */
export function adoptStyles(element: Element, tag: string, styles: readonly CSSResult[]): void {
  const root = element.getRootNode();
  const handled = adoptedTags.get(root) ?? new Set();
  if (handled.has(tag) || !('adoptedStyleSheets' in root)) return;
  adoptedTags.set(root, handled.add(tag));
  const waiting = stylesheetsLoaded(root as Document | ShadowRoot);
  if (waiting) void waiting.then(adopt);
  else adopt();

  function adopt(): void {
    const page = element.ownerDocument;
    // The element may have left during the wait, and others of its kind have come.
    const present = element.getRootNode() === root ? element : (root as ParentNode & Node).querySelector(tag);
    if (!page.defaultView || !present) handled.delete(tag);
    else if (!isLinked(present, tag)) {
      const adopted = (root as Document | ShadowRoot).adoptedStyleSheets;
      for (const style of styles) if (!adopted.includes(sheetFor(page, style))) adopted.push(sheetFor(page, style));
    }
  }
}

/** Each element's own rule sets a custom property of the element's name. */
function isLinked(element: Element, tag: string): boolean {
  return getComputedStyle(element).getPropertyValue(`--${tag}`) !== '';
}

/** An `async` script may run before the page's own stylesheets have arrived; then, and only then, there is a wait. */
function stylesheetsLoaded(root: Document | ShadowRoot): Promise<unknown> | undefined {
  if (document.readyState === 'complete') return undefined;
  const pending = [...root.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].filter((link) => !link.sheet);
  const settled = (target: EventTarget): Promise<unknown> =>
    new Promise((resolve) => {
      for (const type of ['load', 'error']) target.addEventListener(type, resolve, { once: true });
    });
  return pending.length ? Promise.race([settled(window), Promise.all(pending.map(settled))]) : undefined;
}

/** A sheet can be adopted only in the document that made it, and an element may be moved into another one. */
export function sheetFor(page: Document, style: CSSResult): CSSStyleSheet {
  const sheetByStyle = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(page, sheetByStyle);
  let sheet = sheetByStyle.get(style);
  if (!sheet) {
    sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheetByStyle.set(style, sheet);
  }
  return sheet;
}
