import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { markup, skipLink, type SkipLinkData, type SkipLinksData, type SkipPastData } from '../src/html.js';
import { argumentsOf } from './support/arguments.js';

type Data = SkipLinkData | SkipLinksData | SkipPastData;

const meta: Meta<Data> = {
  title: 'Elements/Skip link',
  component: 'stet-skip-link',
  render: (data) => skipLink(data),
  argTypes: argumentsOf('skipLink'),
  // The first thing that the keyboard reaches, in a page of its own.
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '16rem' } } },
  decorators: [
    (story, { parameters }) => {
      const { inStory } = parameters as { inStory?: boolean };
      const links =
        '<p><a href="https://coastal.example/world">World</a> <a href="https://coastal.example/sport">Sport</a></p>';
      const body = `<article><h2>Hikers carry a mountain path back up</h2>${inStory ? (story() as string) : ''}
<p>The path climbs 702 metres in <a href="https://tolland.example/">6.4 kilometres</a>.</p></article>`;
      return `${inStory ? '' : (story() as string)}
<nav id="sections" aria-label="Sections">${links}</nav><main id="story">${body}</main>`;
    },
  ],
  // Shown as the first Tab shows it: without the focus there is nothing to see.
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('stet-skip-link a')?.focus(),
};
export default meta;

type Story = StoryObj<Data>;

/** Press Tab: the link is the first stop. Press Enter: the next Tab goes on from the story. */
export const Default: Story = { args: { href: '#story' } };

/** Several links, in the order of the page. */
export const Several: Story = {
  args: {
    links: [
      { href: '#story', text: 'Skip to main content' },
      { href: '#sections', text: 'Skip to sections' },
    ],
  },
};

/** The keyboard has come to it. */
export const Seen: Story = {
  name: 'With the focus',
  args: { href: '#story' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
  },
};

/** Followed: the story has the focus, and Tab goes on from its beginning. */
export const Followed: Story = {
  args: { href: '#story' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('link', { name: 'Skip to main content' }));
    await expect(within(canvasElement).getByRole('main')).toHaveFocus();
  },
};

/** Pushes the page down while it is seen, where the head of the page must not be covered. */
export const Push: Story = { name: 'Pushes the page (push)', args: { href: '#story', push: true } };

/** In the story, past a block with many links. */
export const Past: Story = {
  name: 'Past a block (past)',
  args: {
    past: markup(
      '<p>Map of the path: <a href="https://tolland.example/1">gate</a> <a href="https://tolland.example/2">gully</a></p>',
    ),
    id: 'after-map',
    text: 'Skip past the map',
    end: 'End of the map',
  },
  argTypes: { past: { control: false } },
  parameters: { inStory: true },
};

/** In a page that is read from the right. */
export const Arabic: Story = {
  args: { href: '#story', text: 'تخطّ إلى المحتوى الرئيسي' },
  decorators: [(story) => `<div lang="ar" dir="rtl">${story() as string}</div>`],
};

/** Below a sticky header of 3 rem, whose height the page has told: `--stet-skip-offset: 3rem`. */
export const StickyHeader: Story = {
  name: 'Below a sticky header',
  args: { href: '#story' },
  decorators: [
    (story) =>
      `<style>:root { --stet-skip-offset: 3rem } #sections { position: sticky; inset-block-start: 0; block-size: 3rem; overflow: hidden; background: Canvas }
main { min-block-size: 200vh }</style>${story() as string}`,
  ],
};
