import { newsletterSignup, type NewsletterSignupData } from '../../../src/html.js';

const form = {
  heading: 'Morning Update',
  description: 'The news of the coast in five minutes.',
} satisfies Partial<NewsletterSignupData>;
const one = [{ value: 'morning', label: 'Morning Update' }];

/** One complete form for each service, ready to paste. Capital letters stand for the names and numbers of your own account. */
export const backEnds = {
  ghost: newsletterSignup({
    ...form,
    adapter: 'ghost',
    endpoint: 'https://news.example',
    action: 'https://signup.example/newsletters',
    newsletters: [{ value: 'Morning Update', label: 'Morning Update' }],
  }),
  kit: newsletterSignup({
    ...form,
    adapter: 'kit',
    action: 'https://app.kit.com/forms/1234567/subscriptions',
    names: { email: 'email_address' },
  }),
  mailerlite: newsletterSignup({
    ...form,
    adapter: 'mailerlite',
    action: 'https://assets.mailerlite.com/jsonp/ACCOUNT/forms/FORM/subscribe',
    names: { email: 'fields[email]' },
  }),
  brevo: newsletterSignup({
    ...form,
    adapter: 'brevo',
    action: 'https://ACCOUNT.sibforms.com/serve/FORM',
    names: { email: 'EMAIL' },
    honeypot: 'email_address_check',
  }),
  hubspot: newsletterSignup({
    ...form,
    adapter: 'hubspot',
    endpoint: 'https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM',
    action: 'https://coastal.example/newsletters',
  }),
  listmonk: newsletterSignup({
    ...form,
    adapter: 'listmonk',
    endpoint: 'https://lists.example',
    action: 'https://lists.example/subscription/form',
    names: { newsletter: 'l' },
    newsletters: [{ value: '0f9d9a1e-6f1c-4a5f-9a5e-6c3c0b1f2a77', label: 'Morning Update' }],
  }),
  mautic: newsletterSignup({
    ...form,
    adapter: 'mautic',
    action: 'https://mautic.example/form/submit?formId=1',
    names: { email: 'mauticform[email]' },
    fields: { 'mauticform[formId]': '1' },
  }),
  own: newsletterSignup({
    ...form,
    adapter: 'json',
    endpoint: 'https://coastal.example/api/newsletters',
    action: 'https://coastal.example/newsletters',
    returning: true,
    newsletters: one,
  }),
  mailchimp: newsletterSignup({
    ...form,
    action: 'https://ACCOUNT.us1.list-manage.com/subscribe/post?u=USER&id=LIST',
    names: { email: 'EMAIL', newsletter: 'group[1][2]' },
    newsletters: [{ value: '2', label: 'Morning Update' }],
    honeypot: 'b_USER_LIST',
  }),
  buttondown: newsletterSignup({
    ...form,
    action: 'https://buttondown.com/api/emails/embed-subscribe/NAME',
    fields: { embed: '1' },
    names: { newsletter: 'tag' },
    newsletters: one,
  }),
  substack: newsletterSignup({ ...form, action: 'https://NAME.substack.com/subscribe', method: 'get' }),
  mailman: newsletterSignup({ ...form, action: 'https://lists.example/mailman/subscribe/LIST' }),
  sympa: newsletterSignup({
    ...form,
    action: 'https://lists.example/sympa',
    fields: { list: 'LIST', action_subscribe: 'Subscribe' },
  }),
} satisfies Record<string, string>;
