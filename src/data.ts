import { canonical } from './localize.js';
import { isDevelopment } from './is-development.js';
import { type Content, isPresent, Markup, markup, safeUrl } from './markup.js';

/**
 * Data as a CMS has it: every optional part may also be `null`, and a list may have gaps. `''` means the same as a missing
 * part.
 */
export type Given<T> = T extends string | number | boolean | bigint | symbol | Markup | Date | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Given<Item> | null | undefined)[]
    : { [Key in keyof T]: Given<T[Key]> | (undefined extends T[Key] ? null | undefined : never) };

/** The place of a value: the function, then the field, as in `articleHeader()` and `attribution.authors[0].name`. */
export interface Place {
  function: string;
  field: string;
}

/** Reads a present value; throws the error of {@link invalidValueError} if it cannot be used. */
export type Kind<T = unknown> = (value: unknown, place: Place) => T | undefined;

type Shape = Readonly<Record<string, Kind>>;

export const text: Kind<string> = (value, place) => {
  if (typeof value !== 'string' && !Number.isFinite(value)) throw invalidValueError(place, value, 'a string');
  const given = String(value).trim();
  return /[^\u200b]/.test(given) ? given : undefined;
};

/** Text whose outer white space counts, such as a hidden field. */
const verbatim: Kind<string> = (value, place) => text(value, place) && String(value);

/** A separator, which may be white space alone. */
export const separator: Kind<string> = (value, place) => {
  // Only checks the type.
  text(value, place);
  return String(value);
};

/** Text, or markup if the caller marks it as markup. */
export const content: Kind<Content> = (value, place) => {
  // HTML from a CMS ends with a line break.
  if (value instanceof Markup) return isPresent(value) ? markup(value.toString().trim()) : undefined;
  if (typeof value === 'object')
    throw invalidValueError(place, value, 'a string, or markup made by html`…` or markup()');
  return text(value, place);
};

/** Content without blocks, because it stands in a paragraph, heading or label. A CMS wraps even one sentence in `p`. */
export const inline = contentWithout(
  'p|div|h[1-6r]|ul|ol|li|dl|dt|dd|blockquote|section|article|aside|figure|pre|address',
);

/** Content without paragraphs around its text. Lists and other blocks stay. */
export const unwrapped = contentWithout('p|div|h[1-6]');

function contentWithout(names: string): Kind<Content> {
  const tags = new RegExp(`</?(?:${names})(?:\\s(?:[^<>"']|"[^"]*"|'[^']*')*)?/?>`, 'gi');
  return (value, place) => {
    const given = content(value, place);
    return given instanceof Markup ? content(markup(given.toString().replace(tags, ' ')), place) : given;
  };
}

export const flag: Kind<boolean> = (value, place) => {
  // Forms and PHP send texts.
  if ([true, 1, 'true', '1'].includes(value as never)) return true;
  if ([false, 0, 'false', '0'].includes(value as never)) return false;
  throw invalidValueError(place, value, 'true or false');
};

export const number: Kind<number> = (value, place) => {
  if (typeof value === 'string' && !value.trim()) return undefined;
  const parsed = typeof value === 'string' ? Number(value) : value;
  if (typeof parsed !== 'number' || !Number.isFinite(parsed)) throw invalidValueError(place, value, 'a number');
  return parsed;
};

export const notNegative: Kind<number> = (value, place) => {
  const parsed = number(value, place);
  if (parsed !== undefined && parsed < 0) throw invalidValueError(place, value, 'a number of 0 or more');
  return parsed;
};

export const positive: Kind<number> = (value, place) => {
  const parsed = number(value, place);
  if (parsed !== undefined && parsed <= 0) throw invalidValueError(place, value, 'a number above 0');
  return parsed;
};

/** A width or height in pixels: HTML accepts only whole numbers. */
export const pixels: Kind<number> = (value, place) => {
  const parsed = positive(value, place);
  return parsed && Math.max(1, Math.round(parsed));
};

/** Browsers read white space in a URL in their own way, and HTML allows none (URL 4.3). */
export const url: Kind<string> = (value, place) => {
  const given = text(value, place)
    ?.replace(/[\t\n\r]/g, '')
    .replaceAll(' ', '%20');
  try {
    return safeUrl(given);
  } catch {
    throw invalidValueError(place, value, 'a URL that does not run script');
  }
};

export function oneOf<const T extends string | number>(...values: readonly T[]): Kind<T> {
  return (value, place) => {
    const found = values.find((one) => one === value || String(one).toLowerCase() === String(value).toLowerCase());
    if (found === undefined) throw invalidValueError(place, value, values.map((one) => JSON.stringify(one)).join(', '));
    return found;
  };
}

/** A list without its missing items. A single value is a list of one. */
export function list<T>(kind: Kind<T>): Kind<readonly T[]> {
  return (value, place) => {
    const items = (Array.isArray(value) ? value : isA('Set', value) ? [...value] : [value]) as unknown[];
    const parsed = items.flatMap((item, index) => {
      const one = isGiven(item) ? kind(item, { ...place, field: `${place.field}[${index}]` }) : undefined;
      return one === undefined ? [] : [one];
    });
    return parsed.length ? parsed : undefined;
  };
}

/** An object with only these keys; `undefined` if it is empty. `needed` has the keys that are required, with what is expected of each. */
export function record<T>(shape: Shape, needed: { readonly [Key in keyof T]?: string } = {}): Kind<T> {
  const expected = `an object with ${Object.keys(shape).join(', ')}`;
  return (value, place) => {
    if (typeof value !== 'object' || value instanceof Markup || Array.isArray(value))
      throw invalidValueError(place, value, expected);
    const object: Record<string, unknown> = {};
    let isEmpty = true;
    for (const [key, part] of partsOf(value as object, shape)) {
      const inner = { function: place.function, field: place.field ? `${place.field}.${key}` : key };
      if (isDevelopment && !Object.hasOwn(shape, key)) throw unknownFieldError(inner, key, Object.keys(shape));
      const one = isGiven(part) && Object.hasOwn(shape, key) ? shape[key]!(part, inner) : undefined;
      if (one === undefined) continue;
      object[key] = one;
      isEmpty = false;
    }
    if (isEmpty && isOpaque(value as object)) throw invalidValueError(place, value, expected);
    if (isEmpty) return undefined;
    for (const [key, expected] of Object.entries<string>(needed as Record<string, string>))
      required(object[key], place.function, `${place.field}.${key}`, expected);
    return object as T;
  };
}

/** The parts of an object by name; of an instance of a class, which may have getters, those that are in the shape. */
function partsOf(value: object, shape: Shape): readonly (readonly [string, unknown])[] {
  if (!isOpaque(value)) return Object.entries(value);
  return Object.keys(shape).map((key) => [key, Reflect.get(value, key)]);
}

/** Whether the object is an instance of a class without properties of its own. */
function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && !Object.keys(value).length;
}

/** An object with any keys, such as hidden fields; also as `Map` or `URLSearchParams`. */
export const texts: Kind<Record<string, string>> = (value, place) => {
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidValueError(place, value, 'an object of strings');
  const entries =
    Symbol.iterator in (value as object) ? (value as Iterable<[string, unknown]>) : Object.entries(value as object);
  const parsed = [...entries].flatMap(([key, part]) => {
    const one = isGiven(part) ? verbatim(part, { ...place, field: `${place.field}.${key}` }) : undefined;
    return one === undefined ? [] : [[key, one] as const];
  });
  return parsed.length ? Object.fromEntries(parsed) : undefined;
};

/** The first kind for values that `test` accepts, the second one for all others. */
export function either<A, B>(test: (value: unknown) => boolean, first: Kind<A>, second: Kind<B>): Kind<A | B> {
  return (value, place) => (test(value) ? first(value, place) : second(value, place));
}

interface BuiltIn {
  Date: Date;
  Set: Set<unknown>;
}

/** Also of another realm, such as that of a template engine or a test. */
export function isA<Name extends keyof BuiltIn>(name: Name, value: unknown): value is BuiltIn[Name] {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && !(value instanceof Markup) && !isA('Date', value);

/** Reads the argument of a markup function. */
export function read<T>(name: string, shape: Shape, data: unknown): Partial<T> {
  const place = { function: name, field: '' };
  return (isGiven(data) ? record<Partial<T>>(shape)(data, place) : undefined) ?? {};
}

/** Throws if a required part of a markup function is missing. */
export function required<T>(value: T | null | undefined, name: string, field: string, expected: string): T {
  if (value === undefined || value === null) throw new TypeError(`Stet: ${name}() needs ${field}: ${expected}.`);
  return value;
}

/** A language tag that `Intl` accepts; `undefined` if it is invalid. `en_US` means `en-US`. */
export const language: Kind<string> = (value, place) => {
  const given = text(value, place);
  const tag = canonical(given ?? '');
  if (isDevelopment && given && !tag)
    console.warn(`Stet: ${place.function}() cannot read ${place.field} = "${given}", so it is ignored.`);
  return tag;
};

/** An id, which HTML allows no white space in (3.2.6). */
export const id: Kind<string> = (value, place) => {
  const given = text(value, place);
  if (given && /\s/.test(given)) throw invalidValueError(place, value, 'an id without white space');
  return given;
};

export function invalidValueError({ function: name, field }: Place, value: unknown, expected: string): TypeError {
  return new TypeError(`Stet: ${name}() cannot use ${field || 'its data'} = ${preview(value)}. Expected: ${expected}.`);
}

function unknownFieldError({ function: name, field }: Place, key: string, known: readonly string[]): TypeError {
  const [nearest = ''] = [...known].sort((a, b) => distance(a, key) - distance(b, key));
  const advice =
    distance(nearest, key) <= Math.min(3, key.length / 2) ? `Did you mean ${nearest}?` : `Fields: ${known.join(', ')}.`;
  return new TypeError(`Stet: ${name}() has no field ${field}. ${advice}`);
}

function preview(value: unknown): string {
  if (isA('Date', value) || value instanceof Markup) return String(value).slice(0, 80);
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // For example, the value is circular.
  }
  return (text ?? String(value)).slice(0, 80);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Number of letters to add, remove or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(letter !== other)));
    row = next;
  }
  return row[b.length]!;
}
