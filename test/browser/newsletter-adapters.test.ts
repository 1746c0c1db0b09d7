import { assert } from 'chai';
import { type NewsletterSignupData } from '../../src/html.js';
import { leavePage, openSignup, send, shownMessages } from '../support/signup-page.js';

afterEach(leavePage);

const at = (path: string): string => `/newsletter-server/${path}`;
const bad = 'ada@localhost';
const lists = (...values: string[]) => values.map((value) => ({ value, label: value }));

interface Case extends Partial<Omit<NewsletterSignupData, 'message'>> {
  state: string;
  message: RegExp;
  address?: string;
  /** The message is at the address. */
  field?: boolean;
}

const pending = { state: 'pending-confirmation', message: /^Check your inbox/ };
const brevo = { endpoint: at('backends/brevo/serve/TOKEN'), names: { email: 'EMAIL' } };
const mautic = { endpoint: at('backends/mautic/form/submit?formId=1'), names: { email: 'mauticform[email]' } };

/** What each adapter makes of its back end's answers is in `test/node`; here it comes to the page, and to the reader. */
const cases: Record<string, Case[]> = {
  form: [{ endpoint: at('subscribed'), state: 'subscribed', message: /^You are signed up/ }],
  json: [{ endpoint: at('already'), state: 'already', message: /^You were already/ }],
  ghost: [{ endpoint: at('ghost'), ...pending }],
  kit: [
    {
      endpoint: at('backends/kit/forms/{newsletter}/subscriptions'),
      newsletters: [{ ...lists('1')[0]!, checked: true }],
      ...pending,
    },
  ],
  mailerlite: [{ endpoint: at('backends/mailerlite/jsonp/2/forms/3/subscribe'), ...pending }],
  listmonk: [{ endpoint: at('backends/listmonk/'), fields: { l: 'double' }, ...pending }],
  brevo: [
    { ...brevo, honeypot: 'email_address_check', ...pending, message: /^Check your mail, please \.$/ },
    { ...brevo, address: bad, state: 'rejected', message: /^Provide a valid/, field: true },
  ],
  hubspot: [
    {
      endpoint: at('backends/hubspot/submissions/v3/integration/submit/4/5'),
      ...pending,
      message: /^Thanks for submitting the form\.$/,
    },
  ],
  mautic: [
    { ...mautic, ...pending, message: /^Thank you &mdash; done$/ },
    { ...mautic, address: bad, state: 'rejected', message: /^This is not a valid email/, field: true },
  ],
};

describe('an adapter is loaded when it is needed, and shows what its back end answers:', () => {
  for (const [adapter, answers] of Object.entries(cases)) {
    for (const { state, message, address, field = false, ...data } of answers) {
      it(`${state}, with ${adapter}`, async () => {
        const opened = await openSignup('', { adapter, ...data });
        opened.email.value = address ?? opened.address;
        assert.equal(await send(opened), state);
        assert.match(shownMessages(opened), message);
        assert.equal(opened.email.getAttribute('aria-invalid') === 'true', field);
        assert.equal(opened.email.value, address ?? '');
      });
    }
  }
});
