import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newsletterSignup, type NewsletterSignupData } from '../src/html.js';
import { newsletters } from './article/article.js';
import { otherForms } from './article/other-forms.js';
import { french, type OtherText } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';
import { signUp } from './support/demonstration.js';
import { type LanguageParameters } from './support/language.js';

const two = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.' },
  { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
];
const one = { heading: 'Morning Update', newsletters: two.slice(0, 1) };

/** The form in another language: with both newsletters, or `count` of them. */
function translated({ lang }: OtherText, count = 2): Partial<NewsletterSignupData> {
  const { labels, ...form } = otherForms[lang]!.newsletters;
  const list = labels.slice(0, count).map((label, index) => ({ value: two[index]!.value, label }));
  return { ...form, ...(count === 1 && { heading: labels[0] }), newsletters: list };
}

const ofOne = { translated: (text: OtherText) => translated(text, 1) };

const meta: Meta<NewsletterSignupData> = {
  title: 'Elements/Newsletter signup',
  component: 'stet-newsletter-signup',
  render: (data) => newsletterSignup(data),
  argTypes: argumentsOf('newsletterSignup'),
  args: newsletters,
  parameters: {
    // The id of the heading is unique in a page, so each preview is a page of its own.
    docs: { story: { inline: false, height: '30rem' } },
    translated,
  } satisfies LanguageParameters & Record<string, unknown>,
  decorators: [
    // The copied markup has an adapter of the package. The preview has one that answers without a server.
    (story, { parameters: { answer } }) =>
      answer
        ? (story() as string).replace(
            /adapter="[^"]*" endpoint="[^"]*"/,
            `adapter="demonstration" endpoint="${answer}"`,
          )
        : story(),
  ],
};
export default meta;

type Story = StoryObj<NewsletterSignupData>;

/** A story that shows the result of a signup. `answer` is what the back end answers; nothing leaves the browser. */
function result(
  answer: string,
  data: Partial<NewsletterSignupData> = one,
  settings = { adapter: 'json', endpoint: 'https://coastal.example/newsletters' },
): Story {
  return {
    args: { ...data, ...settings },
    argTypes: { adapter: { control: false }, endpoint: { control: false } },
    parameters: { answer, ...(data.newsletters === two ? {} : ofOne) },
    play: ({ canvasElement }) => signUp(canvasElement),
  };
}

/** Two newsletters to choose from. */
export const Default: Story = { name: 'Several newsletters' };

/** With one newsletter there is nothing to choose. */
export const One: Story = { name: 'One newsletter', args: one, parameters: ofOne };

/** A consent box. The version of its text is sent with the form. */
export const WithConsent: Story = {
  parameters: { translated: false },
  name: 'With consent',
  args: {
    consent: { text: 'Send me news of the paper’s own events too.', version: '2026-09' },
    privacy: 'Every message has a link to stop them.',
  },
};

/** Each newsletter has a schedule and a link to a sample. The form also asks for a name. */
export const Samples: Story = {
  parameters: { translated: false },
  name: 'With samples',
  args: { newsletters: two.map((newsletter) => ({ ...newsletter, sample: '#sample' })), name: true },
};

/** A skip link before the signup. Press Tab to see it. */
export const SkipPast: Story = {
  name: 'With a skip link',
  args: { skipPast: true },
  parameters: { translated: false },
};

/** The reader pressed the button with empty fields. Each error is shown, and the first wrong field has the focus. */
export const Invalid: Story = {
  name: 'Errors in the form',
  args: { newsletters: two },
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLButtonElement>('form button')?.click(),
};

/** Waiting for the answer. The button keeps the focus, and a second press sends nothing. */
export const Sending: Story = {
  ...result('subscribed'),
  name: 'Sending',
  play: ({ canvasElement }) => signUp(canvasElement, { seconds: 3600 }),
};

/** The usual result: the service has sent an email with a confirmation link. */
export const Pending: Story = { name: 'Check your inbox (adapter, endpoint)', ...result('pending-confirmation') };

/** Ghost does not change the newsletters of readers who have an account, and does not say who has one. */
export const ChoicesKept: Story = {
  name: 'Check your inbox (Ghost)',
  ...result('choices-kept', { newsletters: two }, { adapter: 'ghost', endpoint: 'https://news.example' }),
};

/** The service asks for no confirmation. */
export const Subscribed: Story = { name: 'Signed up', ...result('subscribed') };

/** The service does not say whether it sends a confirmation email. `single-opt-in` says that it sends none. */
export const SingleOptIn: Story = {
  name: 'Signed up without confirmation (single-opt-in)',
  ...result(
    'unknown',
    { ...one, singleOptIn: true },
    { adapter: 'kit', endpoint: 'https://app.kit.com/forms/1234567/subscriptions' },
  ),
};

/** The browser sent the form without script, and the server redirected back with `?newsletter=subscribed`. */
export const Returned: Story = {
  parameters: ofOne,
  name: 'Result after a redirect (returning)',
  args: { ...one, returning: true },
  beforeEach: () => {
    const { href } = location;
    history.replaceState(history.state, '', `${href}&newsletter=subscribed`);
    return () => history.replaceState(history.state, '', href);
  },
};

/** Sent faster than a person can type. Nothing is sent; the form asks for another press. */
export const TooSoon: Story = {
  name: 'Sent too soon (min-time)',
  ...result('subscribed', { ...one, minTime: 3600 }),
};

/** Signed up, and the browser remembers it. On the next page, the signup is hidden. */
export const Remembered: Story = {
  name: 'Hidden from now on (remember)',
  ...result('subscribed', { ...one, remember: 'story' }),
  beforeEach: () => localStorage.removeItem('stet-newsletter-signup:story'),
};

/** Shown only if the service says so. */
export const Already: Story = { name: 'Already signed up', ...result('already') };

/** The service’s own message, as text, at the field it concerns. */
export const RejectedAddress: Story = { name: 'Address rejected', ...result('address') };

/** Rejected without a reason. */
export const Rejected: Story = { name: 'Rejected', ...result('rejected') };

/** Too many attempts. */
export const RateLimited: Story = { name: 'Too many attempts', ...result('rate-limited') };

/** No answer, or an unreadable one. The reader’s input is still there. */
export const Unreachable: Story = { name: 'No response (timeout)', ...result('unreachable') };

/** One newsletter accepted the address and the other did not. The rejected one stays ticked. */
export const SomeOfTwo: Story = { name: 'One of two', ...result('partial', { newsletters: two }) };

/** A page in French. The messages follow the nearest `lang`. */
export const French: Story = {
  name: 'In another language',
  ...result('pending-confirmation', translated(french, 1)),
  parameters: { answer: 'pending-confirmation', text: french },
  decorators: [(story) => `<div lang="fr">${story() as string}</div>`],
};
