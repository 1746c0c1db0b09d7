import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { markup, skipLink, type SkipLinkData, type SkipLinksData, type SkipPastData } from '../src/html.js';
import { arabic } from './article/other-texts.js';
import { otherForms } from './article/other-forms.js';
import { argumentsOf } from './support/arguments.js';
import { type LanguageParameters, textOf } from './support/language.js';

type Data = SkipLinkData | SkipLinksData | SkipPastData;

/** The three kinds of skip link take different arguments. */
function only(...names: string[]): ArgTypes {
  return Object.fromEntries(
    Object.entries(argumentsOf('skipLink')).map(([name, type]) => [
      name,
      names.includes(name) ? { ...type, table: { ...type.table, disable: false } } : { table: { disable: true } },
    ]),
  );
}

const meta: Meta<Data> = {
  title: 'Elements/Skip link',
  component: 'stet-skip-link',
  render: (data) => skipLink(data),
  argTypes: only('href', 'text', 'push'),
  parameters: {
    layout: 'fullscreen',
    // The link is the first stop of the Tab key, so each preview is a page of its own.
    docs: { story: { inline: false, height: '16rem' } },
    translated: ({ lang }) => ({ text: otherForms[lang]?.skip.text }),
  } satisfies LanguageParameters & Record<string, unknown>,
  decorators: [
    (story, context) => {
      const { inStory } = context.parameters as { inStory?: boolean };
      const text = textOf(context);
      const links =
        '<p><a href="https://coastal.example/world">World</a> <a href="https://coastal.example/sport">Sport</a></p>';
      const sentence = text
        ? `<a href="https://tolland.example/">${text.paragraph}</a>`
        : 'The path climbs 702 metres in <a href="https://tolland.example/">6.4 kilometres</a>.';
      const body = `<article><h2>${String(text?.header.headline ?? 'Hikers carry a mountain path back up')}</h2>${inStory ? (story() as string) : ''}
<p>${sentence}</p></article>`;
      return `${inStory ? '' : (story() as string)}
<nav id="sections" aria-label="Sections">${links}</nav><main id="story">${body}</main>`;
    },
  ],
  // The link is only visible while it has the focus.
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('stet-skip-link a')?.focus(),
};
export default meta;

type Story = StoryObj<Data>;

/** Press Tab: the link is the first stop. Press Enter: the focus moves to the story. */
export const Default: Story = { args: { href: '#story', text: 'Skip to main content' } };

/** Several links, in the order of the page. */
export const Several: Story = {
  argTypes: only('links', 'push'),
  parameters: { translated: false },
  args: {
    links: [
      { href: '#story', text: 'Skip to main content' },
      { href: '#sections', text: 'Skip to sections' },
    ],
  },
};

/** The link has the focus. */
export const Seen: Story = {
  name: 'With the focus',
  args: { href: '#story', text: 'Skip to main content' },
  tags: ['!autodocs'],
  parameters: { translated: false },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
  },
};

/** The link was followed: the story has the focus, and Tab continues from there. */
export const Followed: Story = {
  args: { href: '#story', text: 'Skip to main content' },
  tags: ['!autodocs'],
  parameters: { translated: false },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('link', { name: 'Skip to main content' }));
    await expect(within(canvasElement).getByRole('main')).toHaveFocus();
  },
};

/** The link pushes the page down while it is visible, instead of covering the top of the page. */
export const Push: Story = {
  name: 'Pushes the page (push)',
  args: { href: '#story', text: 'Skip to main content', push: true },
};

/** A link in the story, past a block with many links. */
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
  argTypes: only('id', 'text', 'end', 'push'),
  parameters: { inStory: true, translated: false },
};

/** A page in Arabic. */
export const Arabic: Story = {
  args: { href: '#story', text: 'تخطّ إلى المحتوى الرئيسي' },
  parameters: { text: arabic },
  decorators: [(story) => `<div lang="ar" dir="rtl">${story() as string}</div>`],
};

/** A page with a sticky header that is 3 rem high. The page sets `--stet-skip-offset: 3rem`. */
export const StickyHeader: Story = {
  name: 'Below a sticky header',
  args: { href: '#story', text: 'Skip to main content' },
  decorators: [
    (story) =>
      `<style>:root { --stet-skip-offset: 3rem } #sections { position: sticky; inset-block-start: 0; block-size: 3rem; overflow: hidden; background: Canvas }
main { min-block-size: 200vh }</style>${story() as string}`,
  ],
};
