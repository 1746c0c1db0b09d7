import { defaultConverter, type PropertyDeclaration, type ReactiveElement } from 'lit';
import { warn } from './warn.js';

declare module '@lit/reactive-element' {
  interface PropertyDeclaration {
    /** Value of the property if none is given or the given one is invalid. Default: `undefined`, or `false` for a boolean. */
    default?: string | number;
    /** The number must be greater than this one. Default: 0 or more. */
    above?: number;
    /** An empty string is a valid value. */
    allowEmpty?: boolean;
  }
}

/** Names of the boolean attributes. */
export const booleanAttributes = new Set<string>();

/** Attributes reach the setter unchanged, so that one function checks values from every source. */
const converter = {
  ...defaultConverter,
  fromAttribute: (value: string | null, type: unknown): unknown => (type === Boolean ? value !== null : value),
};

/** Lit's `@property`, with a setter that takes what attributes, scripts and frameworks give. */
export function property(options: PropertyDeclaration = {}): PropertyDecorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, { ...options, converter });
    if (options.type === Boolean) booleanAttributes.add(String(options.attribute ?? name).toLowerCase());
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: Element, value: unknown) {
        accessor.set!.call(this, coerce(this, String(name), value, options));
      },
    });
  };
}

/**
 * Converts a value from an attribute, a script or a framework to the property's value. `type` is `Boolean`, `Number`, an
 * array of the allowed values, or `undefined` for text.
 */
function coerce(element: Element, name: string, value: unknown, options: PropertyDeclaration): unknown {
  const { type, attribute, above, allowEmpty, default: fallback } = options;
  if (attribute === false) return value ?? undefined;
  // React 19, Preact and others set the property to '' for a bare attribute; Vue, Svelte and React 18 print `false` as a text.
  if (type === Boolean) return typeof value === 'string' ? value !== 'false' : Boolean(value);
  // JSX and Svelte set a bare attribute to true.
  if (allowEmpty && typeof value === 'boolean') return value ? '' : fallback;
  if (value === null || value === undefined || (value === '' && !allowEmpty)) return fallback;
  if (type === Number) {
    const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
    if (Number.isFinite(number) && (above === undefined ? number >= 0 : number > above)) return number;
  } else if (Array.isArray(type)) {
    if (type.includes(value)) return value;
  } else if (typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))) {
    return String(value);
  }
  if (__DEV__) {
    const wanted = Array.isArray(type)
      ? `not one of ${type.join(', ')}`
      : type === Number
        ? `not a number ${above === undefined ? 'of 0 or more' : `above ${above}`}`
        : 'not a string';
    const attributeName = typeof attribute === 'string' ? attribute : name.toLowerCase();
    warn(element, `has ${attributeName}="${print(value)}", which is ${wanted}. The default is used.`);
  }
  return fallback;
}

function print(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
