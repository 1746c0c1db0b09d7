import { assert } from 'chai';
import '../../src/all.js';
import { type StetElement } from '../../src/element.js';

type Values = readonly (readonly [given: unknown, property: unknown])[];

const missing = [null, undefined, '', NaN, {}];
const each = (given: unknown[], property: unknown): Values => given.map((value) => [value, property]);
const text: Values = [...each(missing, undefined), ['text', 'text'], [2026, '2026']];
const boolean = [...each([null, undefined, NaN, 0, 'false'], false), ...each(['', true, 'junk'], true)];
const oneOf = (...values: string[]): Values => [
  ...each([...missing, 'junk', 'XXL'], undefined),
  ...values.map((value) => [value, value] as const),
];
const number = (fallback: number | undefined, zero: number | undefined): Values => [
  ...each([...missing, '30s', -1, Infinity], fallback),
  ...each([0, '0'], zero),
  ['12', 12],
  [1.5, 1.5],
];

const properties: Record<string, Record<string, Values>> = {
  'stet-article-header': {
    size: oneOf('s', 'm', 'l', 'xl'),
    alignment: oneOf('start', 'center'),
    hero: oneOf('stacked', 'beside'),
    jsonLd: boolean,
  },
  'stet-attribution-line': {
    age: boolean,
    ageAfter: number(undefined, 0),
    readerTime: boolean,
    relative: boolean,
    relativeFor: number(undefined, 0),
    updatedAfter: number(undefined, 0),
  },
  'stet-captioned-photo': {
    layout: oneOf('column', 'wide', 'full', 'inset-start', 'inset-end'),
    ratio: oneOf('16:9', '3:2', '4:3', '1:1', '4:5', '2:3', '21:9'),
    focusPoint: text,
    zoom: boolean,
    deepLink: boolean,
    sensitive: text.map(([given, property]) => [given, given === '' ? '' : property] as const),
  },
  'stet-newsletter-signup': {
    adapter: text,
    endpoint: text,
    singleOptIn: boolean,
    timeout: number(30, 30),
    minTime: number(0, 0),
    remember: text,
    returning: boolean,
  },
  'stet-pull-quote': { quote: text, by: text, placement: oneOf('start', 'center', 'end', 'wide') },
  'stet-skip-link': { past: boolean, push: boolean },
};

type Element = HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown> };

/** An element of another document has no class until it comes into this one. */
function createWithoutClass(tag: string): Element {
  return document.implementation.createHTMLDocument().createElement(tag) as unknown as Element;
}

describe('a property', () => {
  const { warn } = console;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (message: string) => void warned.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  it('is in this table, for every element', () => {
    for (const [tag, table] of Object.entries(properties)) {
      const { elementProperties } = customElements.get(tag) as unknown as typeof StetElement;
      const declared = [...elementProperties].flatMap(([name, { attribute }]) => (attribute === false ? [] : [name]));
      assert.deepEqual(Object.keys(table).sort(), declared.sort(), tag);
    }
  });

  for (const [tag, table] of Object.entries(properties)) {
    for (const [name, values] of Object.entries(table)) {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

      it(`has its default if the value is invalid: ${name} of ${tag}`, async () => {
        const [, none] = values.find(([absent]) => absent === undefined)!;
        for (const [given, value] of values) {
          const after = document.createElement(tag) as Element;
          document.body.append(after);
          after[name] = given;
          assert.equal(after[name], value, `${String(given)} after the upgrade`);
          await after.updateComplete;

          const before = createWithoutClass(tag);
          before[name] = given;
          document.body.append(before);
          await before.updateComplete;
          assert.equal(before[name], value, `${String(given)} before the upgrade`);

          if (typeof given !== 'string' && typeof given !== 'number') continue;
          if (Number.isNaN(given)) continue;
          // A boolean attribute is true whatever its value is, except the text that frameworks print for `false`.
          const read = values === boolean ? given !== 'false' : value;
          const written = createWithoutClass(tag);
          written.setAttribute(attribute, String(given));
          document.body.append(written);
          assert.equal(written[name], read, `${attribute}="${given}"`);
          if (given === 'false' && values === boolean) assert.isFalse(written.hasAttribute(attribute), 'for CSS');
          written.removeAttribute(attribute);
          assert.equal(written[name], none, `${attribute} removed`);
          written.setAttribute(attribute, String(given));
          assert.equal(written[name], read, `${attribute}="${given}" again`);
          document.body.replaceChildren();
        }
      });
    }
  }

  it('warns with element, attribute and value if the value is invalid', () => {
    document.body.innerHTML = '<stet-article-header size="xxl"></stet-article-header>';
    document.body.innerHTML += '<stet-newsletter-signup timeout="30s"></stet-newsletter-signup>';
    assert.include(warned.join('\n'), '<stet-article-header> has size="xxl", which is not one of s, m, l, xl.');
    assert.include(warned.join('\n'), '<stet-newsletter-signup> has timeout="30s", which is not a number above 0.');
  });
});
