// Puts texts that would run script into every option of the markup functions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import * as functions from '../../src/html.js';
import { everyData } from '../support/every-option.js';
import { payloads } from '../support/payloads.js';

/** Of each three payloads, which differ in their call only, one: all in one text, and each that is a URL by itself. */
const patterns = payloads.filter((_, index) => index % 3 === 0);
const hostile = [patterns.join('\n'), ...patterns.filter((text) => /^[^\w<]*(?:java|vb)/i.test(text))];

/** Copies of a value, each with another of its texts replaced. */
function replacements(value: unknown, text: string): unknown[] {
  if (typeof value === 'string') return [text];
  if (typeof value !== 'object' || value === null || value instanceof functions.Markup) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    replacements(inner, text).map((changed) =>
      Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
    ),
  );
}

/** How often markup has each element, each attribute of it, and each URL that would run script. */
function countsOf(printed: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { localName, attributes } of JSDOM.fragment(printed).querySelectorAll('*')) {
    count(localName);
    for (const { name } of attributes) count(`${localName} ${name}`);
    for (const name of ['href', 'src', 'action', 'formaction']) {
      const url = attributes.getNamedItem(name)?.value ?? '';
      if (URL.canParse(url) && /^(?:java|vb)script:/.test(new URL(url).protocol)) count(`${name}="${url}"`);
    }
  }
  return counts;
}

describe('the markup functions', () => {
  for (const [name, forms] of Object.entries(everyData)) {
    it(`let no text of ${name} become markup or run, whichever option has it`, () => {
      const print = functions[name as keyof typeof everyData] as (data: unknown) => string;
      for (const form of forms) {
        const usual = countsOf(print(form));
        for (const changed of hostile.flatMap((text) => replacements(form, text))) {
          let printed = '';
          try {
            printed = print(changed);
          } catch (error) {
            assert.ok(error instanceof TypeError, String(error));
          }
          for (const [what, times] of countsOf(printed))
            assert.ok(times <= (usual.get(what) ?? 0), `${what} in ${printed}`);
        }
      }
    });
  }
});
