import { type CSSResult, ReactiveElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { booleanAttributes } from './properties.js';
import { warn } from './warn.js';

/** What the six elements share: no shadow root, one light-DOM stylesheet, and warnings about bad markup. */
export abstract class StetElement extends ReactiveElement {
  /** The version of Stet. */
  static readonly version: string = __VERSION__;

  /** Warnings about an element's markup, each with a fix. Development build only. */
  protected static warnings?: ((element: never) => Iterable<string>) | undefined;

  /** Vue, Svelte and React 18 print `false` as a text; for CSS, the attribute would be true. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (value === 'false' && booleanAttributes.has(name)) this.removeAttribute(name);
    else super.attributeChangedCallback(name, old, value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { localName, constructor } = this;
    adoptStyles(this, localName, (constructor as typeof StetElement).elementStyles as CSSResult[]);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    if (!__DEV__) return;
    void markupSeen().then(() => {
      const { warnings } = this.constructor as typeof StetElement;
      if (this.isConnected && warnings) for (const warning of warnings(this as never)) warn(this, warning);
    });
  }
}

/** Resolves when the parser has read an element's children and the nodes around it. */
async function markupSeen(): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve));
}
