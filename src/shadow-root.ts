import type { CSSResult } from 'lit';
import { sheetFor } from './adopt-styles.js';

/** The stylesheet of each host for its custom properties. */
const sheets = new WeakMap<HTMLElement, CSSStyleSheet>();

/**
 * The element's own shadow root, attached when it is first needed, with a slot for the author's nodes. The library draws in it, because routers, morphs
 * and copies of the page neither copy nor remove it.
 */
export function shadowRootOf(element: HTMLElement, styles?: CSSResult): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  if (!root.firstChild) root.append(document.createElement('slot'));
  const sheet = styles && sheetFor(element.ownerDocument, styles);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return root;
}

/** Sets a custom property on the element, without a `style` attribute that a saved or copied page would keep. */
export function setHostProperty(element: HTMLElement, name: string, value: string): void {
  if (!value && !sheets.has(element)) return;
  const { adoptedStyleSheets } = shadowRootOf(element);
  let sheet = sheets.get(element);
  // An element that comes back from another document has lost its sheets.
  if (!sheet || !adoptedStyleSheets.includes(sheet)) {
    const rule = sheet?.cssRules[0]?.cssText ?? ':host {}';
    sheet = new (element.ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(rule);
    sheets.set(element, sheet);
    adoptedStyleSheets.push(sheet);
  }
  const rule = sheet.cssRules[0] as CSSStyleRule;
  if (rule.style.getPropertyValue(name) === value) return;
  rule.style.setProperty(name, value);
  // WebKit does not notice that a rule of an adopted sheet has changed.
  sheet.replaceSync(rule.cssText);
}
