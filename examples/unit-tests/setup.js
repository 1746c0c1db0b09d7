// Stand-ins for what jsdom lacks. Load this file before Stet, for example as a set-up file of Vitest or Jest.
// The photo viewer needs a browser.

globalThis.IntersectionObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

add(ElementInternals.prototype, 'states', () => new Set());

for (const root of [Document, ShadowRoot]) add(root.prototype, 'adoptedStyleSheets', () => []);
CSSStyleSheet.prototype.replaceSync ??= () => {};
globalThis.CSS ??= { escape: String, supports: () => false };

Element.prototype.checkVisibility ??= function () {
  return this.isConnected && !this.closest('[hidden]');
};
if (!('innerText' in HTMLElement.prototype))
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get() {
      return this.textContent;
    },
  });

/** Adds a property that each object makes when it is first read. */
function add(prototype, name, make) {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, {
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(this, name, { value, writable: true });
      return value;
    },
  });
}
