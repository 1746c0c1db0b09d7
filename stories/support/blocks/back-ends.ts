import { newsletterSignup, type NewsletterSignupData } from '../../../src/html.js';

const promo = { heading: 'Morning Update', id: 'updates' };
const one = [{ value: 'Morning Update', label: 'Morning Update' }];

const data = {
  ghost: {
    ...promo,
    adapter: 'ghost',
    endpoint: 'https://news.example',
    action: 'https://coastal.example/newsletters',
    newsletters: one,
  },
  listmonk: {
    ...promo,
    adapter: 'listmonk',
    endpoint: 'https://lists.example',
    action: 'https://lists.example/subscription/form',
    newsletters: [{ value: '6f0b2c1e-0000-4000-8000-000000000000', label: 'Morning Update' }],
    names: { newsletter: 'l' },
  },
  kit: {
    ...promo,
    adapter: 'kit',
    action: 'https://app.kit.com/forms/FORM/subscriptions',
    names: { email: 'email_address' },
  },
  mailerlite: {
    ...promo,
    adapter: 'mailerlite',
    action: 'https://assets.mailerlite.com/jsonp/ACCOUNT/forms/FORM/subscribe',
    names: { email: 'fields[email]' },
  },
  brevo: {
    ...promo,
    adapter: 'brevo',
    action: 'https://ID.sibforms.com/serve/TOKEN',
    names: { email: 'EMAIL' },
    honeypot: 'email_address_check',
  },
  hubspot: {
    ...promo,
    adapter: 'hubspot',
    endpoint: 'https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM',
    action: 'https://coastal.example/newsletters',
  },
  mautic: {
    ...promo,
    adapter: 'mautic',
    action: 'https://mautic.example/form/submit?formId=1',
    names: { email: 'mauticform[email]' },
    fields: { 'mauticform[formId]': '1' },
    returning: true,
  },
  json: { ...promo, adapter: 'json', action: '/newsletters', newsletters: one, returning: true },
  mailchimp: {
    ...promo,
    action: 'https://ACCOUNT.us1.list-manage.com/subscribe/post?u=USER&id=AUDIENCE',
    names: { email: 'EMAIL' },
    honeypot: 'b_USER_AUDIENCE',
  },
  buttondown: {
    ...promo,
    action: 'https://buttondown.com/api/emails/embed-subscribe/YOUR-NAME',
    fields: { embed: '1' },
  },
  mailman: { ...promo, action: 'https://lists.example/mailman/subscribe/morning-update' },
  sympa: {
    ...promo,
    action: 'https://lists.example/sympa',
    fields: { list: 'morning-update', action_subscribe: 'Subscribe' },
  },
} satisfies Record<string, NewsletterSignupData>;

/** The markup of a promo for each back end, as the markup function prints it. */
export const backEnds = Object.fromEntries(
  Object.entries(data).map(([name, each]) => [name, newsletterSignup(each)]),
) as Record<keyof typeof data, string>;
