import type { CSSResult } from 'lit';
import { sheetFor } from './adopt-styles.js';

/** The rule of each host for its custom properties. */
const rules = new WeakMap<HTMLElement, CSSStyleRule>();

/**
 * The element's own shadow root, attached when it is first needed, with a slot for the author's nodes. What the library draws stands there: routers, morphs
 * and copies of the page neither take it along nor take it away.
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
  let rule = rules.get(element);
  if (!rule) {
    const sheet = new (element.ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(':host {}');
    rule = sheet.cssRules[0] as CSSStyleRule;
    rules.set(element, rule);
    shadowRootOf(element).adoptedStyleSheets.push(sheet);
  }
  rule.style.setProperty(name, value);
}
