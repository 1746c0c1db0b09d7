import { assert } from '@open-wc/testing';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { openPage, type Page } from '../support/frame.js';
import { messagesOf } from '../support/signup-messages.js';

let page: Page;

afterEach(() => page?.remove());

/** Sends an address through an adapter to a test back end with the adapter's contract, and returns what the reader sees. */
async function signUp(data: Partial<NewsletterSignupData>, address: string) {
  page = await openPage(newsletterSignup({ heading: 'Updates', action: '/newsletter-server/html', ...data }));
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
    message: messagesOf(page.document),
    isAddressWrong: email.getAttribute('aria-invalid') === 'true',
    typed: email.value,
  };
}

const at = (path: string): string => `/newsletter-server/backends/${path}`;
const good = 'ada@example.org';
const bad = 'ada@localhost';

interface Case extends Partial<Omit<NewsletterSignupData, 'message'>> {
  address: string;
  state: string;
  message: RegExp;
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
  'Kit accepts an address': { ...kit, address: good, state: 'pending-confirmation', message: /^Check your inbox/ },
  'Kit accepts an address without a confirmation email': {
    ...kit,
    singleOptIn: true,
    address: good,
    state: 'subscribed',
    message: /^You are signed up/,
  },
  'Kit fails with status 200': { ...kit, address: bad, state: 'rejected', message: /^Email address is invalid$/ },
  'Kit asks for a CAPTCHA, with status 200': {
    ...kit,
    address: 'bot@example.org',
    state: 'rejected',
    message: /^The signup was not accepted/,
  },
  'MailerLite accepts an address': {
    ...mailerlite,
    address: good,
    state: 'pending-confirmation',
    message: /^Check your inbox/,
  },
  'MailerLite fails with status 200': {
    ...mailerlite,
    address: bad,
    state: 'rejected',
    message: /^The email must be a valid/,
    field: true,
  },
  'Brevo accepts an address, with its own message': {
    ...brevo,
    address: good,
    state: 'pending-confirmation',
    message: /^Check your mail, please \.$/,
  },
  'Brevo rejects an address': { ...brevo, address: bad, state: 'rejected', message: /^Provide a valid/, field: true },
  'HubSpot accepts an address, with topics': {
    ...hubspot,
    ...topics,
    address: good,
    state: 'pending-confirmation',
    message: /^Thanks for submitting the form\.\nYou chose: morning and evening$/,
  },
  'HubSpot receives the consent': {
    ...hubspot,
    consent: { text: 'Yes', version: '1' },
    address: good,
    state: 'pending-confirmation',
    message: /You agreed\.$/,
  },
  'HubSpot rejects an address': {
    ...hubspot,
    address: bad,
    state: 'rejected',
    message: /Invalid email address$/,
    field: true,
  },
  'HubSpot rejects a field': {
    ...hubspot,
    fields: { shoe: '44' },
    address: good,
    state: 'rejected',
    message: /^"shoe" is not a field/,
  },
  'listmonk sends a confirmation email': {
    ...listmonk,
    newsletters: lists('double', 'other'),
    address: good,
    state: 'pending-confirmation',
    message: /^Check your inbox/,
  },
  'listmonk sends no confirmation email': {
    ...listmonk,
    newsletters: lists('single', 'other'),
    names: { newsletter: 'l' },
    address: good,
    state: 'subscribed',
    message: /^You are signed up/,
  },
  'listmonk rejects an address': {
    ...listmonk,
    newsletters: lists('double'),
    address: bad,
    state: 'rejected',
    message: /^Invalid email/,
  },
  'Mautic accepts an address, with its own message': {
    ...mautic,
    address: good,
    state: 'pending-confirmation',
    message: /^Thank you &mdash; done$/,
  },
  'Mautic fails with status 200': {
    ...mautic,
    address: bad,
    state: 'rejected',
    message: /^This is not a valid email/,
    field: true,
  },
};

describe('an adapter returns the result of its back end:', () => {
  for (const [name, { address, state, message, field = false, ...data }] of Object.entries(cases)) {
    it(name, async () => {
      const result = await signUp(data, address);
      assert.match(result.message, message);
      assert.equal(result.state, state);
      assert.equal(result.isAddressWrong, field);
      assert.equal(result.typed, state === 'rejected' ? address : '');
    });
  }
});

describe('an adapter never returns success for a response without a clear result:', () => {
  const answers: Record<string, [answer: string, state: string]> = {
    'a page of HTML': ['html', 'unreachable'],
    'a redirect to a page of HTML': ['echo?status=200&type=text/html&body=<p>Thanks!', 'unreachable'],
    'an empty answer': ['echo?status=200', 'unreachable'],
    'a truncated answer': ['cut', 'unreachable'],
    'a huge answer': ['huge', 'unreachable'],
    'a server error': ['failing', 'unreachable'],
    'a dropped connection': ['dropped', 'unreachable'],
    'an endless redirect': ['loop', 'unreachable'],
    'other JSON': ['echo?body={"ok":true}', ''],
    'a missing page': ['echo?status=404&type=text/html&body=<h1>Not%20Found</h1>', 'unreachable'],
    'too many attempts': ['rate-limited', 'rate-limited'],
  };
  for (const adapter of ['json', 'form', 'kit', 'mailerlite', 'brevo', 'hubspot', 'mautic', 'ghost', 'listmonk']) {
    for (const [what, [answer, state]] of Object.entries(answers)) {
      // HubSpot has no field for success: an object with status 200 means success. Ghost and listmonk add a path, which `echo` does not know.
      if ((adapter === 'hubspot' && !state) || (/ghost|listmonk/.test(adapter) && answer.startsWith('echo'))) continue;
      it(`${what}, to ${adapter}`, async () => {
        const result = await signUp(
          { adapter, endpoint: `/newsletter-server/${answer}`, newsletters: lists('a', 'b') },
          good,
        );
        assert.match(result.state, state ? new RegExp(`^${state}$`) : /^(?:rejected|unreachable)$/);
        assert.equal(result.typed, good);
      });
    }
  }
});
