import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { allowList } from '../../scripts/sanitize.js';
import { attributes, type Component, elements, elementsOf, urlAttributes } from '../../src/sanitize.js';
import { everyOption } from '../support/every-option.js';

describe('the allow-list', () => {
  it('is up to date with the manifest and the markup functions', async () => {
    assert.equal(await readFile('src/sanitize.json', 'utf8'), await allowList());
  });

  it('has nothing that runs script, loads a page or uncovers a photo', () => {
    for (const name of attributes) assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^formaction$|^revealed$|^target$/);
    for (const name of Object.keys(elements))
      assert.doesNotMatch(name, /^(?:script|style|iframe|object|embed|svg|math|template|link|meta|base)$/);
  });

  it('names every attribute that holds a URL', () => {
    assert.deepEqual(urlAttributes, ['action', 'cite', 'endpoint', 'href', 'src', 'srcset']);
  });

  it('keeps every attribute that a component prints, and all those of a component inside another', () => {
    const own = elementsOf(...(Object.keys(everyOption) as Component[]));
    for (const [component, printed] of Object.entries(everyOption)) {
      const kept = elementsOf(component as Component);
      for (const element of new JSDOM(printed.join('')).window.document.body.querySelectorAll('*')) {
        const { localName } = element;
        const names = localName in everyOption ? own[localName]! : element.getAttributeNames();
        for (const name of names) assert.ok(kept[localName]!.includes(name), `${localName}[${name}] in ${component}`);
      }
    }
    assert.ok(own['stet-pull-quote']!.includes('aria-hidden'));
  });

  it('can list the elements of some components: a photo and a quote need no form', () => {
    const some = elementsOf('stet-captioned-photo', 'stet-pull-quote');
    assert.ok(some['stet-pull-quote']!.includes('quote') && some['stet-captioned-photo']!.includes('zoom'));
    assert.ok(some['blockquote'] && some['img']!.includes('srcset') && some['p']);
    for (const name of ['form', 'input', 'button', 'stet-newsletter-signup']) assert.equal(some[name], undefined);
    assert.deepEqual(elementsOf(), {});
    assert.throws(() => elementsOf('pull-quote' as never), /elementsOf\(\) has no component "pull-quote"/);
  });
});
