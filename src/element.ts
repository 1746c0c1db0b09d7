import { type CSSResult, ReactiveElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { warn } from './warn.js';

/** What the six elements share: no shadow root, one light-DOM stylesheet, and a word to the developer about bad markup. */
export abstract class StetElement extends ReactiveElement {
  /** The version of Stet that the class is of. */
  static readonly version: string = __VERSION__;

  /** What is wrong with an element's markup, one sentence a mistake, each with its mending. Development build only. */
  protected static warnings?: ((element: never) => Iterable<string>) | undefined;

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

/** Resolves when the parser has seen an element's children and what stands around it. */
async function markupSeen(): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve));
}
