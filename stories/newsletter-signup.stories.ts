import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newsletterSignup, type NewsletterSignupData } from '../src/html.js';
import '../src/messages/fr.js';
import { newsletters } from './article/article.js';
import { argumentsOf } from './support/arguments.js';
import { signUp } from './support/demonstration.js';

const meta: Meta<NewsletterSignupData> = {
  title: 'Elements/Newsletter signup',
  component: 'stet-newsletter-signup',
  render: (data) => newsletterSignup(data),
  argTypes: argumentsOf('newsletterSignup'),
  args: newsletters,
  // The id of the heading is unique in a page.
  parameters: { docs: { story: { inline: false, height: '30rem' } } },
};
export default meta;

type Story = StoryObj<NewsletterSignupData>;

const two = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.' },
  { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
];
const one = { heading: 'Morning Update', newsletters: two.slice(0, 1) };

/** A story that shows a result. The adapter is made up: it answers what `endpoint` names, and sends nothing anywhere. */
function result(endpoint: string, data: Partial<NewsletterSignupData> = one): Story {
  return {
    args: { ...data, adapter: 'demonstration', endpoint },
    play: ({ canvasElement }) => signUp(canvasElement),
  };
}

/** Two newsletters to choose from. */
export const Default: Story = { name: 'Several newsletters' };

/** One newsletter needs no choice. */
export const One: Story = { name: 'One newsletter', args: one };

/** With the reader’s consent, in a wording that is sent along. */
export const WithConsent: Story = {
  name: 'With consent',
  args: {
    consent: { text: 'Send me news of the paper’s own events too.', version: '2026-09' },
    privacy: 'Every message has a link to stop them.',
  },
};

/** Each newsletter says when it comes, and shows what it looks like. */
export const Samples: Story = {
  name: 'With samples',
  args: { newsletters: two.map((newsletter) => ({ ...newsletter, sample: '#sample' })), name: true },
};

/** A link past the promo, seen when the keyboard comes to it: press Tab. */
export const SkipPast: Story = { name: 'With a link past it', args: { skipPast: true } };

/** The button was pressed with nothing filled in: what to mend is said, and the first wrong field has the focus. */
export const Invalid: Story = {
  name: 'Something to mend',
  args: { newsletters: two },
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLButtonElement>('form button')?.click(),
};

/** The answer has not come yet. The button keeps the focus, and a second press sends nothing. */
export const Sending: Story = {
  name: 'While it is sent (state)',
  args: { ...one, adapter: 'demonstration', endpoint: 'subscribed' },
  play: ({ canvasElement }) => signUp(canvasElement, { seconds: 3600 }),
};

/** The back end has sent a message with a link: the usual result. */
export const Pending: Story = { name: 'Check your inbox (adapter, endpoint)', ...result('pending-confirmation') };

/** Ghost leaves the newsletters of a reader who has an account as they are, and does not tell who has one. */
export const ChoicesKept: Story = {
  name: 'Check your inbox, at Ghost',
  ...result('choices-kept', { newsletters: two }),
};

/** The back end asks for no confirmation. */
export const Subscribed: Story = { name: 'Signed up', ...result('subscribed') };

/** The page says that no message will come, where the back end’s answer does not tell. */
export const SingleOptIn: Story = {
  name: 'Signed up, by a back end that does not tell (single-opt-in)',
  ...result('untold', { ...one, singleOptIn: true }),
};

/** The form was sent without script, and the back end sent the reader back with `?newsletter=subscribed`. */
export const Returned: Story = {
  name: 'Back from a form without script (returning)',
  args: { ...one, returning: true },
  beforeEach: () => {
    const { href } = location;
    history.replaceState(history.state, '', `${href}&newsletter=subscribed`);
    return () => history.replaceState(history.state, '', href);
  },
};

/** Sent sooner than a person can: whoever it is presses once more, and nobody is told that it worked. */
export const TooSoon: Story = {
  name: 'Sent too soon (min-time)',
  ...result('subscribed', { ...one, minTime: 3600 }),
};

/** Signed up, and this browser remembers it: from the next page on, the promo is hidden. */
export const Remembered: Story = {
  name: 'Not shown again (remember)',
  ...result('subscribed', { ...one, remember: 'story' }),
  beforeEach: () => localStorage.removeItem('stet-newsletter-signup:story'),
};

/** Only where the back end says so. */
export const Already: Story = { name: 'Signed up already', ...result('already') };

/** The back end’s own words, as text, at the field that they are about. */
export const RejectedAddress: Story = { name: 'Address refused', ...result('address') };

/** Refused without a word why. */
export const Rejected: Story = { name: 'Refused', ...result('rejected') };

/** Too many attempts. */
export const RateLimited: Story = { name: 'Too many attempts', ...result('rate-limited') };

/** No answer, or none that can be read. What was typed is still there. */
export const Unreachable: Story = { name: 'No answer (timeout)', ...result('unreachable') };

/** One newsletter took it and the other did not: only that one stays ticked. */
export const Partial: Story = { name: 'Some of them', ...result('partial', { newsletters: two }) };

/** The words of the library in the language of the page. */
export const French: Story = {
  name: 'In another language',
  ...result('pending-confirmation', {
    heading: 'La lettre du matin',
    description: 'L’essentiel de l’actualité, choisi par la rédaction.',
    newsletters: [{ value: 'Morning Update', label: 'La lettre du matin' }],
    words: { email: 'Adresse e-mail', submit: 'S’inscrire' },
  }),
  render: (data) => `<div lang="fr">${newsletterSignup(data)}</div>`,
};
