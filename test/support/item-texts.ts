import { Markup } from '../../src/html.js';
import { textOf } from './parse.js';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Names, addresses and dates of machines, and fields that the page shows only as part of a line. */
const technical = new RegExp(
  '^(?:_id|by|code|href|kind|lang|language|link|role|src|taxonomy)$|' +
    '(?:created|date|file|gmt|Id|modified|published|time|type|updated|url)$',
  'i',
);

/** The texts of an item that its page has to show, without their tags. */
export function textsOf(value: unknown, key = ''): string[] {
  if (isRecord(value)) return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (technical.test(key) || !(typeof value === 'string' || value instanceof Markup)) return [];
  const parts = value.toString().split(/<[^>]*>/);
  return parts.map(textOf).filter(Boolean);
}
