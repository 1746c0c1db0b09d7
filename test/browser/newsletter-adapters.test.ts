import { assert } from '@open-wc/testing';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { openPage, type Page } from '../support/frame.js';
import { messagesOf } from '../support/signup-messages.js';

let page: Page;

afterEach(() => page?.remove());

/** Sends an address through an adapter to a back end of its contract, and tells what the reader sees. */
async function signUp(data: Partial<NewsletterSignupData>, address: string) {
  page = await openPage(newsletterSignup({ heading: 'Updates', action: '/collector/html', ...data }));
  await page.define();
  const signup = page.document.querySelector('stet-newsletter-signup')!;
  const email = page.document.querySelector<HTMLInputElement>('[type=email]')!;
  email.value = address;
  const ended = new Promise<void>((resolve) => {
    for (const type of ['stet-signup-success', 'stet-signup-error'])
      signup.addEventListener(type, () => resolve(), { once: true });
  });
  for (const box of page.document.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true;
  page.document.querySelector('form')!.requestSubmit();
  await ended;
  return {
    state: signup.state,
    words: messagesOf(page.document),
    isAddressWrong: email.getAttribute('aria-invalid') === 'true',
    typed: email.value,
  };
}

const at = (path: string): string => `/collector/backends/${path}`;
const good = 'ada@example.org';
const bad = 'ada@localhost';

interface Case extends Partial<Omit<NewsletterSignupData, 'words'>> {
  address: string;
  state: string;
  words: RegExp;
  field?: boolean;
}

const kit = {
  adapter: 'kit',
  endpoint: at('kit/forms/{newsletter}/subscriptions'),
  newsletters: [{ value: '1', label: 'Morning' }],
};
const mailerlite = { adapter: 'mailerlite', endpoint: at('mailerlite/jsonp/2/forms/3/subscribe') };
const brevo = {
  adapter: 'brevo',
  endpoint: at('brevo/serve/TOKEN'),
  honeypot: 'email_address_check',
  names: { email: 'EMAIL' },
};
const hubspot = { adapter: 'hubspot', endpoint: at('hubspot/submissions/v3/integration/submit/4/5') };
const listmonk = { adapter: 'listmonk', endpoint: at('listmonk/') };
const mautic = {
  adapter: 'mautic',
  endpoint: at('mautic/form/submit?formId=1'),
  names: { email: 'mauticform[email]' },
};
const lists = (...values: string[]) => values.map((value) => ({ value, label: value }));
const topics = { newsletters: lists('morning', 'evening'), names: { newsletter: 'topics' } };

const cases: Record<string, Case> = {
  'Kit takes an address': { ...kit, address: good, state: 'pending-confirmation', words: /^Check your inbox/ },
  'Kit takes an address without a mail': {
    ...kit,
    singleOptIn: true,
    address: good,
    state: 'subscribed',
    words: /^You are signed up/,
  },
  'Kit fails with status 200': { ...kit, address: bad, state: 'rejected', words: /^Email address is invalid$/ },
  'Kit wants a CAPTCHA, with status 200': {
    ...kit,
    address: 'robot@example.org',
    state: 'rejected',
    words: /^The signup was not accepted/,
  },
  'MailerLite takes an address': {
    ...mailerlite,
    address: good,
    state: 'pending-confirmation',
    words: /^Check your inbox/,
  },
  'MailerLite fails with status 200': {
    ...mailerlite,
    address: bad,
    state: 'rejected',
    words: /^The email must be a valid/,
    field: true,
  },
  'Brevo takes an address, in its own words': {
    ...brevo,
    address: good,
    state: 'pending-confirmation',
    words: /^Check your mail, please \.$/,
  },
  'Brevo refuses an address': { ...brevo, address: bad, state: 'rejected', words: /^Provide a valid/, field: true },
  'HubSpot takes an address, with topics': {
    ...hubspot,
    ...topics,
    address: good,
    state: 'pending-confirmation',
    words: /^Thanks for submitting the form\.\nYou chose: morning and evening$/,
  },
  'HubSpot is sent the consent': {
    ...hubspot,
    consent: { text: 'Yes', version: '1' },
    address: good,
    state: 'pending-confirmation',
    words: /You agreed\.$/,
  },
  'HubSpot refuses an address': {
    ...hubspot,
    address: bad,
    state: 'rejected',
    words: /Invalid email address$/,
    field: true,
  },
  'HubSpot refuses a field': {
    ...hubspot,
    fields: { shoe: '44' },
    address: good,
    state: 'rejected',
    words: /^"shoe" is not a field/,
  },
  'listmonk sends a mail': {
    ...listmonk,
    newsletters: lists('double', 'other'),
    address: good,
    state: 'pending-confirmation',
    words: /^Check your inbox/,
  },
  'listmonk sends none': {
    ...listmonk,
    newsletters: lists('single', 'other'),
    names: { newsletter: 'l' },
    address: good,
    state: 'subscribed',
    words: /^You are signed up/,
  },
  'listmonk refuses an address': {
    ...listmonk,
    newsletters: lists('double'),
    address: bad,
    state: 'rejected',
    words: /^Invalid email/,
  },
  'Mautic takes an address, in its own words': {
    ...mautic,
    address: good,
    state: 'pending-confirmation',
    words: /^Thank you &mdash; done$/,
  },
  'Mautic fails with status 200': {
    ...mautic,
    address: bad,
    state: 'rejected',
    words: /^This is not a valid email/,
    field: true,
  },
};

describe('an adapter says what its back end answered:', () => {
  for (const [name, { address, state, words, field = false, ...data }] of Object.entries(cases)) {
    it(name, async () => {
      const result = await signUp(data, address);
      assert.match(result.words, words);
      assert.equal(result.state, state);
      assert.equal(result.isAddressWrong, field);
      assert.equal(result.typed, state === 'rejected' ? address : '');
    });
  }
});

describe('an adapter never makes a success of an answer that tells nothing:', () => {
  const answers: Record<string, [answer: string, state: string]> = {
    'a page of HTML': ['html', 'unreachable'],
    'a redirect to a page of HTML': ['echo?status=200&type=text/html&body=<p>Thanks!', 'unreachable'],
    'an empty answer': ['echo?status=200', 'unreachable'],
    'a cut answer': ['cut', 'unreachable'],
    'a huge answer': ['huge', 'unreachable'],
    'a server in trouble': ['failing', 'unreachable'],
    'a connection that ends': ['dropped', 'unreachable'],
    'a redirect that never ends': ['loop', 'unreachable'],
    'other JSON': ['echo?body={"ok":true}', ''],
    'a page that is not there': ['echo?status=404&type=text/html&body=<h1>Not%20Found</h1>', 'unreachable'],
    'too many tries': ['rate-limited', 'rate-limited'],
  };
  for (const adapter of ['json', 'form', 'kit', 'mailerlite', 'brevo', 'hubspot', 'mautic', 'ghost', 'listmonk']) {
    for (const [what, [answer, state]] of Object.entries(answers)) {
      // HubSpot has no word for success: an object with 200 is one. Ghost and listmonk add a path, which `echo` does not know.
      if ((adapter === 'hubspot' && !state) || (/ghost|listmonk/.test(adapter) && answer.startsWith('echo'))) continue;
      it(`${what}, to ${adapter}`, async () => {
        const result = await signUp({ adapter, endpoint: `/collector/${answer}`, newsletters: lists('a', 'b') }, good);
        assert.match(result.state, state ? new RegExp(`^${state}$`) : /^(?:rejected|unreachable)$/);
        assert.equal(result.typed, good);
      });
    }
  }
});
