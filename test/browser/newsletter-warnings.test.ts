import { assert } from 'chai';
import { newsletterSignup } from '../../src/html.js';
import { registerAdapter } from '../../src/newsletter-signup/adapters.js';
import { warningsFor } from '../../src/newsletter-signup/newsletter-signup.warnings.js';

const part = document.createElement('div');
part.lang = 'en';
document.body.append(part);
afterEach(() => part.replaceChildren());

describe('the warnings about a signup', () => {
  const right = newsletterSignup({
    heading: 'Morning Update',
    action: '/signup',
    adapter: 'mine',
    newsletters: ['Morning Update', 'Evening Update'].map((value) => ({ value, label: value })),
    consent: { text: 'I agree.', version: '1' },
  });
  for (const name of ['mine', 'ghost']) registerAdapter(name, () => Promise.resolve({ kind: 'subscribed' }));

  function warningsOf(markup: string): string[] {
    part.innerHTML = markup;
    const signup = part.querySelector('stet-newsletter-signup')!;
    const [adapter, endpoint] = ['adapter', 'endpoint'].map((name) => signup.getAttribute(name) ?? undefined);
    return [...warningsFor(Object.assign(signup, { adapter, endpoint }))];
  }

  it('are none where all is well', () => {
    assert.isEmpty(warningsOf(right));
    assert.isEmpty(warningsOf(right.replace(' adapter="mine"', '')));
    for (const label of ['aria-label="Email"', 'aria-labelledby="newsletter"']) {
      assert.isEmpty(warningsOf(right.replace('<label', '<p').replace('type="email"', `type="email" ${label}`)));
    }
    assert.isEmpty(warningsOf(right.replace('adapter="mine"', 'adapter="ghost" endpoint="https://news.example"')));
  });

  const faults: [warning: RegExp, change: (html: string) => string][] = [
    [/^has no form: put a native <form>/, (html) => html.replace(/<form[^]*<\/form>/, '')],
    [/^has no address field: add <input type="email"/, (html) => html.replace(/<label[^]*?email[^]*?<\/label>/, '')],
    [/^has an address field without a label/, (html) => html.replace(/<label>([^<]*<input type="email")/, '<p>$1')],
    [/^has id="newsletter" on its heading, as another/, (html) => `${html}<i id="newsletter"></i>`],
    [/^has no <output>/, (html) => html.replace(/<output[^]*?<\/output>/, '')],
    [/^has a form without action/, (html) => html.replace(' action="/signup"', '')],
    [/^sends its form with GET/, (html) => html.replace(' method="post"', '').replace(' adapter="mine"', '')],
    [/^has its form outside <div data-nosnippet>/, (html) => html.replace(' data-nosnippet', '')],
    [/^knows no adapter "other".*'stet\/adapters\/other.js'/, (html) => html.replace('"mine"', '"other"')],
    [/^has the adapter "ghost" and no endpoint/, (html) => html.replace('"mine"', '"ghost"')],
    [/^has a consent box that is ticked beforehand/, (html) => html.replace('name="consent"', '$& checked')],
    [/^has a newsletter box without a value/, (html) => html.replace(' value="Morning Update"', '')],
  ];
  for (const [warning, change] of faults) {
    it(`name one fault, and only that: ${warning.source}`, () => {
      assert.notEqual(change(right), right);
      const warnings = warningsOf(change(right));
      assert.lengthOf(warnings, 1, warnings.join('\n'));
      assert.match(warnings[0]!, warning);
    });
  }

  it('name a language that has no messages', () => {
    part.lang = 'lv';
    const warnings = warningsOf(right);
    part.lang = 'en';
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'lang="lv" has no messages');
  });
});
