import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newsletterSignup, type NewsletterSignupData } from '../src/html.js';
import { newsletters } from './article/article.js';
import { argumentsOf } from './support/arguments.js';

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

/** Two newsletters to choose from. */
export const Default: Story = { name: 'Several newsletters' };

/** One newsletter needs no choice. */
export const One: Story = {
  name: 'One newsletter',
  args: { heading: 'Morning Update', newsletters: [{ value: 'Morning Update', label: 'Morning Update' }] },
};

/** With the reader’s consent, in a wording that is sent along. */
export const WithConsent: Story = {
  name: 'With consent',
  args: {
    consent: { text: 'Send me news of the paper’s own events too.', version: '2026-09' },
    privacy: 'Every message has a link to stop them.',
  },
};
