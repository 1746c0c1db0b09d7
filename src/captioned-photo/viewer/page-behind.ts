import { sheetFor } from '../../adopt-styles.js';
import { pageStyles } from './viewer.styles.js';

/** Makes the style sheet that {@link holdPage} adopts. */
export function prepareSheet(page: Document): CSSStyleSheet {
  return sheetFor(page, pageStyles(innerWidth > page.documentElement.clientWidth));
}

/** Stops the page behind from scrolling, and keeps the space of its scroll bar. */
export function holdPage(page: Document, signal: AbortSignal): void {
  const sheet = prepareSheet(page);
  page.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}

/** Gives the focus to the first of these that takes it, unless the browser has done so or a router has put it elsewhere. */
export function restoreFocus(...elements: readonly (HTMLElement | null)[]): void {
  for (const element of elements)
    if (document.activeElement?.matches('body, html') ?? true) element?.focus({ preventScroll: true });
}
