import { type CSSResult, defaultConverter, type PropertyDeclaration, ReactiveElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { coerce } from './properties.js';
import { warn } from './warn.js';

/** What the six elements share: no shadow root, one light-DOM stylesheet, and warnings about bad markup. */
export abstract class StetElement extends ReactiveElement {
  /** The version of Stet. */
  static readonly version: string = __VERSION__;

  /** Warnings about an element's markup, each with a fix. Development build only. */
  protected static warnings?: ((element: never) => Iterable<string>) | undefined;

  /** Attributes reach the setter unchanged, so that one function checks values from every source. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { ...options, converter });
    if (options?.type === Boolean) booleans.add(String(options.attribute ?? name).toLowerCase());
  }

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor?.set) return descriptor;
    return {
      ...descriptor,
      set(this: StetElement, value: unknown) {
        descriptor.set!.call(this, coerce(this, String(name), value, options));
      },
    };
  }

  /** Vue, Svelte and React 18 print `false` as a text; for CSS, the attribute would be true. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (value === 'false' && booleans.has(name)) this.removeAttribute(name);
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

/** Names of the boolean attributes. */
const booleans = new Set<string>();

const converter = {
  ...defaultConverter,
  fromAttribute: (value: string | null, type: unknown): unknown => (type === Boolean ? value !== null : value),
};

/** Resolves when the parser has read an element's children and the nodes around it. */
async function markupSeen(): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve));
}
