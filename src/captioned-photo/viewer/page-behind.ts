import { sheetFor } from '../../adopt-styles.js';
import { gutter, stillBody, stillRoot } from './viewer.styles.js';

/** Makes the style sheets that {@link holdPage} adopts. */
export function prepareSheets(page: Document): CSSStyleSheet[] {
  const root = page.documentElement;
  const still = getComputedStyle(root).overflow === 'visible' ? stillBody : stillRoot;
  const styles = innerWidth > root.clientWidth ? [still, gutter] : [still];
  return styles.map((style) => sheetFor(page, style));
}

/** Stops the page behind from scrolling, and keeps the space of its scroll bar. */
export function holdPage(page: Document, signal: AbortSignal): void {
  const sheets = prepareSheets(page);
  page.adoptedStyleSheets.push(...sheets);
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => !sheets.includes(each));
  });
}

/**
 * Gives the focus to the first of these that takes it, unless the browser has done so or a router has put it elsewhere. The page scrolls only
 * to what is out of view, as when it was opened at a photo's address.
 */
export function restoreFocus(...elements: readonly (HTMLElement | null)[]): void {
  for (const element of elements) {
    if (!(document.activeElement?.matches('body, html') ?? true)) return;
    const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    element?.focus({ preventScroll: bottom > 0 && top < innerHeight });
  }
}
