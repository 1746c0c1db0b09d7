import { assert } from 'chai';
import { type NewsletterSignupData } from '../../src/html.js';
import { leavePage, openSignup, send, shownMessages } from '../support/signup-page.js';

afterEach(leavePage);

interface BackEnd extends Partial<NewsletterSignupData> {
  /** Default: the reader has to confirm the address. */
  state?: string;
  /** The message after a success. */
  accepted: RegExp;
  /** The message to a reader with a wrong address, if the back end checks addresses. */
  rejected?: RegExp;
  /** The rejection is at the address, not at the button. */
  isAtField?: boolean;
}

/** What each adapter makes of its back end's answers is in `test/node`; here it comes to the page, and to the reader. */
const backEnds: Record<string, BackEnd> = {
  form: { endpoint: 'subscribed', state: 'subscribed', accepted: /^You are signed up/ },
  json: { endpoint: 'already', state: 'already', accepted: /^You were already/ },
  ghost: { endpoint: 'ghost', accepted: /^Check your inbox/ },
  kit: {
    endpoint: 'backends/kit/forms/{newsletter}/subscriptions',
    newsletters: [{ value: '1', label: '1', checked: true }],
    accepted: /^Check your inbox/,
    rejected: /^Email address is invalid$/,
  },
  mailerlite: {
    endpoint: 'backends/mailerlite/jsonp/2/forms/3/subscribe',
    accepted: /^Check your inbox/,
    rejected: /^The email must be a valid/,
    isAtField: true,
  },
  listmonk: {
    endpoint: 'backends/listmonk/',
    fields: { l: 'double' },
    accepted: /^Check your inbox/,
    rejected: /^Invalid email\.$/,
  },
  brevo: {
    endpoint: 'backends/brevo/serve/TOKEN',
    names: { email: 'EMAIL' },
    honeypot: 'email_address_check',
    accepted: /^Check your mail, please\.$/,
    rejected: /^Provide a valid/,
    isAtField: true,
  },
  hubspot: {
    endpoint: 'backends/hubspot/submissions/v3/integration/submit/4/5',
    accepted: /^Thanks for submitting the form\.$/,
    rejected: /Invalid email address$/,
    isAtField: true,
  },
  mautic: {
    endpoint: 'backends/mautic/form/submit?formId=1',
    names: { email: 'mauticform[email]' },
    accepted: /^Thank you — done$/,
    rejected: /^This is not a valid email/,
    isAtField: true,
  },
};

describe('an adapter is loaded when it is needed, and shows what its back end answers:', () => {
  for (const [adapter, backEnd] of Object.entries(backEnds)) {
    const { endpoint, state = 'pending-confirmation', accepted, rejected, isAtField = false, ...data } = backEnd;
    const open = () => openSignup(endpoint!, { adapter, ...data });

    it(`${state}, with ${adapter}`, async () => {
      const opened = await open();
      assert.equal(await send(opened), state);
      assert.match(shownMessages(opened), accepted);
      assert.equal(opened.email.value, '');
    });

    if (rejected)
      it(`rejected, with ${adapter}`, async () => {
        const opened = await open();
        opened.email.value = 'ada@localhost';
        assert.equal(await send(opened), 'rejected');
        assert.match(shownMessages(opened), rejected);
        assert.equal(opened.email.getAttribute('aria-invalid') === 'true', isAtField);
        assert.equal(opened.email.value, 'ada@localhost');
      });
  }
});
