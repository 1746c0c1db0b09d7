import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { captionedPhoto, type CaptionedPhotoData } from '../src/html.js';
import { photosIn } from './article/article.js';
import { arabic } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';

const { leadPhoto, inlinePhoto } = photosIn('photos/');

const meta: Meta<CaptionedPhotoData> = {
  title: 'Elements/Captioned photo',
  component: 'stet-captioned-photo',
  render: (data) => captionedPhoto(data),
  argTypes: argumentsOf('captionedPhoto'),
  args: leadPhoto,
};
export default meta;

type Story = StoryObj<CaptionedPhotoData>;

const paragraphs = `<p>The path climbs 702 metres in 6.4 kilometres. Four wet summers have cut its upper section into a gully as deep as 1.3 metres and, where walkers stepped around the mud, as wide as nine.</p>
<p>The repair is plain work. Stones are set on edge across the slope as steps, two hand widths apart, and packed with rubble. Every eight metres a drain turns the water off the path. The dead ground on either side is covered with jute matting and sown with seed gathered in the park.</p>`;

/** In the column of the text. */
export const Default: Story = {};

/** Wider than the column, as far as the page has room. The caption stays in the column. */
export const Wide: Story = {
  name: 'Wide (layout)',
  args: { layout: 'wide' },
  decorators: [(story) => `<article>${story() as string}${paragraphs}</article>`],
};

/** From edge to edge of the page. */
export const Full: Story = {
  args: { layout: 'full', ratio: '21:9', focusPoint: '50% 70%' },
  decorators: [(story) => `<article>${story() as string}${paragraphs}</article>`],
};

/** Opens on the page: press it, or Enter. Then arrow keys, +, − and Escape. */
export const Zoom: Story = { name: 'Opens on the page (zoom)', args: { zoom: true, id: 'stones' } };

/** Opened: the photo with its words, and the focus on the way back. */
export const Zoomed: Story = {
  name: 'Opened by its address (deep-link)',
  args: { zoom: true, deepLink: true, id: 'stones-opened' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('link', { name: /./ }));
    const dialog = await within(canvasElement).findByRole('dialog', { name: 'Photo 1 of 1' });
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Close' })).toHaveFocus());
    await userEvent.click(within(dialog).getByRole('button', { name: 'Full size' }));
    await expect(within(dialog).getByRole('button', { name: 'Full size' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Full size' }));
  },
};

/** Taller than wide, with its licence. */
export const Portrait: Story = { args: { ...inlinePhoto, loading: 'eager' } };

/** A crop keeps the point that matters; zoomed, all of the picture is seen. */
export const Cropped: Story = { name: 'Cropped (ratio, focus-point)', args: { ratio: '21:9', focusPoint: '60% 40%' } };

/** Beside the text, where there is room. */
export const Inset: Story = {
  args: { layout: 'inset-end', ratio: '4:5' },
  decorators: [(story) => `<article>${story() as string}${paragraphs}</article>`],
};

/** Covered until the reader asks, without script too. */
export const Sensitive: Story = { args: { sensitive: 'Shows an injured man.' } };

/** The same, where the markup cannot be had: the attributes cover and uncover it with script. */
export const Revealed: Story = {
  name: 'Revealed (sensitive, revealed)',
  render: (data) =>
    captionedPhoto(data).replace('<stet-captioned-photo', '<stet-captioned-photo sensitive="Shows an injured man."'),
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const show = await within(canvasElement).findByRole('button', { name: 'Show the photo' });
    await userEvent.click(show);
    await expect(canvasElement.querySelector('stet-captioned-photo')).toHaveAttribute('revealed');
    await expect(show).toHaveTextContent('Hide the photo');
  },
};

/** Rights that machines read in the words that readers see. */
export const Rights: Story = {
  args: {
    credit: {
      creator: { name: 'Ines Moreau', href: 'https://coastal.example/staff/moreau' },
      agency: 'Coastal Press',
      notice: '© 2026 Coastal Press',
      license: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
};

/** Not a photograph, and it says so first. */
export const Origin: Story = { args: { origin: { text: 'AI-generated.', type: 'trainedAlgorithmicMedia' } } };

/** A picture that does not come keeps its place, and what is seen in it stands there. */
export const Broken: Story = { args: { src: 'photos/no-such-photo.jpg', srcset: '', sources: [] } };

/** The figure keeps the caption alone. */
export const WithoutCredit: Story = {
  name: 'Without a credit',
  render: ({ credit, ...data }) => captionedPhoto(credit ? data : data),
};

/** The credit is in another script than the caption. */
export const Arabic: Story = {
  args: { ...leadPhoto, alt: arabic.photo.alt, caption: arabic.photo.caption!, credit: 'Ines Moreau/Coastal Press' },
  decorators: [(story) => `<div lang="ar" dir="rtl">${story() as string}</div>`],
};
