import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import '../../src/messages/fr.js';

const smallest = { heading: 'Morning Update', action: '/newsletters' };

/** What stands in the form, one line each, without its heading, address and button. */
function partsOf(data: Partial<NewsletterSignupData>): string {
  const printed = newsletterSignup({ ...smallest, ...data });
  return printed
    .slice(printed.indexOf('</h2>') + 5, printed.indexOf('</form>'))
    .replace(/\s*(?:<label>Email address .*|<button>.*|<output>.*)/g, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}

describe('the markup of a newsletter signup', () => {
  it('is a form that works without script', () => {
    assert.equal(
      newsletterSignup(smallest),
      `<stet-newsletter-signup>
  <aside aria-labelledby="newsletter"><div data-nosnippet>
    <form action="/newsletters" method="post">
      <h2 id="newsletter">Morning Update</h2>
      <label>Email address <input type="email" name="email" autocomplete="email" required aria-invalid="false"></label>
      <button>Sign up</button>
      <output><wbr hidden></output>
    </form>
  </div></aside>
</stet-newsletter-signup>`,
    );
  });

  it('has the frequency and the sample of a single newsletter, whose label is the heading', () => {
    const one = { value: 'm', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', sample: '/sample' };
    const field = '<input type="hidden" name="newsletter" value="m">';
    const small = '<small>weekdays, 6 a.m.</small>';
    const link = '<a href="/sample">Sample of Morning Update</a>';
    for (const [newsletter, wanted] of [
      [one, `</h2>\n      <p>${small}&nbsp;${link}</p>\n      ${field}`],
      [{ ...one, sample: null }, `</h2>\n      <p>${small}</p>\n      ${field}`],
      [{ value: 'm', label: 'M' }, `</h2>\n      ${field}`],
    ] as const)
      assert.ok(newsletterSignup({ ...smallest, newsletters: [newsletter] }).includes(wanted));
  });

  it('has the element’s settings as attributes, and a heading of its own level and id', () => {
    const printed = newsletterSignup({
      ...smallest,
      level: 3,
      id: 'morning',
      method: 'get',
      adapter: 'ghost',
      endpoint: 'https://ghost.example',
      singleOptIn: true,
      timeout: 20,
      minTime: 2,
      remember: 'morning',
      returning: true,
    });
    const attributes = 'single-opt-in timeout="20" min-time="2" remember="morning" returning';
    const start = `<stet-newsletter-signup adapter="ghost" endpoint="https://ghost.example" ${attributes}>`;
    assert.ok(printed.startsWith(start));
    assert.match(printed, /<aside aria-labelledby="morning">[^]*<form action="\/newsletters" method="get">/);
    assert.match(printed, /<h3 id="morning">Morning Update<\/h3>/);
  });

  const parts: Record<string, [data: Partial<NewsletterSignupData>, printed: string]> = {
    'a description, and small print at the end': [
      { description: html`The <b>news</b>`, privacy: 'No spam & no sale.' },
      '<p>The <b>news</b></p>\n<p><small>No spam &amp; no sale.</small></p>',
    ],
    'nothing for blank texts': [{ description: ' ', privacy: '', honeypot: ' ', name: '' }, ''],
    'a field for the name': [{ name: true }, '<label>Name <input type="text" name="name" autocomplete="name"></label>'],
    'a field for the name, called as the back end wants': [
      { name: 'FNAME' },
      '<label>Name <input type="text" name="FNAME" autocomplete="name"></label>',
    ],
    'one newsletter as a hidden field': [
      { newsletters: [{ value: 'a & b', label: 'A' }] },
      '<input type="hidden" name="newsletter" value="a &amp; b">',
    ],
    'several newsletters as boxes': [
      {
        newsletters: [
          { value: 'm', label: 'Morning', frequency: 'weekdays', checked: true },
          { value: 'w', label: 'Weekly', sample: '/weekly' },
          { value: 'e' } as never,
        ],
        names: { newsletter: 'lists' },
      },
      `<fieldset>
<legend>Newsletters</legend>
<label><input type="checkbox" name="lists" value="m" checked> Morning <small>weekdays</small></label>
<div><label><input type="checkbox" name="lists" value="w"> Weekly&nbsp;</label><a href="/weekly">Sample of Weekly</a></div>
<label><input type="checkbox" name="lists" value="e"> e</label>
</fieldset>`,
    ],
    'a required consent, with its language': [
      { consent: { text: html`I agree to the <a href="/terms">terms</a>.`, version: '2026-09', required: true } },
      `<label lang="en"><input type="checkbox" name="consent" value="2026-09" required aria-invalid="false"> I agree to the <a href="/terms">terms</a>.</label>
<input type="hidden" name="consent-lang" value="en">`,
    ],
    'a consent that the reader may leave out': [
      { consent: { text: 'Oui.', version: '1', lang: 'fr' } },
      `<label lang="fr"><input type="checkbox" name="consent" value="1"> Oui.</label>
<input type="hidden" name="consent-lang" value="fr">`,
    ],
    'a consent in the language of the form': [
      { lang: 'sv', consent: { text: 'Ja.', version: '1' } },
      `<label lang="sv"><input type="checkbox" name="consent" value="1"> Ja.</label>
<input type="hidden" name="consent-lang" value="sv">`,
    ],
    'the back end’s hidden fields and the honeypot': [
      { fields: { source: 'article', u: ' 7 ' }, honeypot: 'website' },
      `<input type="hidden" name="source" value="article">
<input type="hidden" name="u" value=" 7 ">
<div hidden><input type="text" name="website" tabindex="-1" autocomplete="off"></div>`,
    ],
  };
  for (const [what, [data, printed]] of Object.entries(parts)) {
    it(`has ${what}`, () => {
      assert.equal(partsOf(data), printed);
    });
  }

  it('has the address under the back end’s name, and messages of its language or of the site', () => {
    const messages = { signupSubmit: 'Je m’inscris' };
    const printed = newsletterSignup({ ...smallest, names: { email: 'EMAIL' }, lang: 'fr', messages });
    assert.match(printed, /<label>Adresse e-mail <input type="email" name="EMAIL"/);
    assert.match(printed, /<button>Je m’inscris<\/button>/);
  });

  it('can be skipped, with an end point of the same name', () => {
    const printed = newsletterSignup({ ...smallest, id: 'morning', skipPast: true });
    const skip = '<a href="#morning-end" aria-label="Skip past the newsletter"><wbr hidden></a>';
    assert.ok(printed.startsWith(`<stet-skip-link past>\n  ${skip}\n</stet-skip-link>\n<stet-newsletter-signup>`));
    const end = '<span id="morning-end" role="note" aria-label="End of the newsletter"><wbr hidden></span>';
    assert.ok(printed.endsWith(end));
  });
});
