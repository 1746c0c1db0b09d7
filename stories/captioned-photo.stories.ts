import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { captionedPhoto, type CaptionedPhotoData, html, type Picture } from '../src/html.js';
import { photosIn } from './article/article.js';
import { arabic } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';
import { type LanguageParameters, textOf } from './support/language.js';

const { leadPhoto, inlinePhoto, portraitPhoto } = photosIn('photos/');
const types = argumentsOf('captionedPhoto');

/** Lists and markup, for which there is no control. */
const withoutControl = Object.fromEntries(
  ['srcset', 'sources', 'sizes', 'pictures', 'media'].map((name) => [
    name,
    { ...types[name], control: false as const },
  ]),
);

/** One file, so that `src` in the controls changes the picture. */
function oneFile(photo: CaptionedPhotoData): CaptionedPhotoData {
  const one = { ...photo };
  delete one.srcset;
  delete one.sources;
  delete one.sizes;
  return one;
}

/** Only the picture, without caption and frame. */
const pictureOf = ({ src, width, height, alt, href }: Picture): Picture =>
  ({ src, width, height, alt, href }) as Picture;

/** The photograph's licence requires its credit; the drawing may have any credit. */
const drawing = { ...oneFile(inlinePhoto), loading: 'eager' } as const;

const english = `<p>The path climbs 702 metres in 6.4 kilometres. Four wet summers have cut its upper section into a gully as deep as 1.3 metres and, where walkers stepped around the mud, as wide as nine.</p>
<p>The repair is plain work. Stones are set on edge across the slope as steps, two hand widths apart, and packed with rubble. Every eight metres a drain turns the water off the path. The dead ground on either side is covered with jute matting and sown with seed gathered in the park.</p>`;

/** The element's own shadow root. */
const drawn = (canvas: HTMLElement): HTMLElement =>
  canvas.querySelector('stet-captioned-photo')!.shadowRoot as unknown as HTMLElement;

/** Puts the photo into an article, between paragraphs in the language of the story. */
const besideText: Decorator = (story, context) => {
  const text = textOf(context);
  const paragraphs = text ? `<p>${text.paragraph}</p>`.repeat(3) : english;
  return `<article>${story() as string}${paragraphs}</article>`;
};

const meta: Meta<CaptionedPhotoData> = {
  title: 'Elements/Captioned photo',
  component: 'stet-captioned-photo',
  render: (data) => captionedPhoto(data),
  argTypes: {
    ...types,
    ...withoutControl,
    show: { ...types['show'], if: { arg: 'sensitive' } },
  },
  args: oneFile(leadPhoto),
  parameters: {
    translated: ({ photo: { alt, caption, credit } }) => ({ alt, caption, credit }),
  } satisfies LanguageParameters,
};
export default meta;

type Story = StoryObj<CaptionedPhotoData>;

/** As wide as the column of text. */
export const Default: Story = {};

/** Several sizes and formats. The browser chooses one, so `src` alone changes nothing in this preview. */
export const Responsive: Story = {
  name: 'Several sizes and formats (srcset, sources)',
  args: leadPhoto,
  argTypes: { src: { control: false } },
};

/** Wider than the column, if the page has room. The caption begins at the edge of the picture. */
export const Wide: Story = {
  name: 'Wide (layout)',
  args: { layout: 'wide' },
  decorators: [besideText],
};

/** From edge to edge. */
export const Full: Story = {
  args: { layout: 'full', ratio: '21:9', focusPoint: '50% 70%' },
  decorators: [besideText],
};

/** The photo opens in a viewer. Click it or press Enter; then try the arrow keys, +, − and Escape. */
export const Zoom: Story = { name: 'Opens in a viewer (zoom)', args: { zoom: true, id: 'stones' } };

/** The open viewer, at full size and back. */
export const Zoomed: Story = {
  name: 'The viewer (zoom, deep-link)',
  args: { zoom: true, deepLink: true, id: 'stones-opened' },
  tags: ['!autodocs'],
  parameters: { translated: false },
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('figure > a')!);
    const dialog = await waitFor(() => within(drawn(canvasElement)).getByRole('dialog', { name: 'Photo viewer' }));
    const full = await waitFor(() => within(dialog).getByRole('button', { name: 'Full size' }));
    await userEvent.click(full);
    await expect(full).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(full);
  },
};

/** A portrait photo whose credit has a licence. */
export const Portrait: Story = { args: oneFile(portraitPhoto) };

/** A drawing, with a credit that says so. */
export const Illustration: Story = { args: drawing, parameters: { translated: false } };

/** A crop that keeps the point you choose. The viewer shows the whole picture. */
export const Cropped: Story = { name: 'Cropped (ratio, focus-point)', args: { ratio: '21:9', focusPoint: '60% 40%' } };

/** Beside the text, if there is room. */
export const Inset: Story = {
  args: { layout: 'inset-end', ratio: '4:5' },
  decorators: [besideText],
};

/** Covered until the reader uncovers it. This works without script. */
export const Sensitive: Story = { args: { sensitive: 'Shows an injured man.' } };

/** The same with an attribute, for a page that cannot change the markup inside the element. It needs script. */
export const Revealed: Story = {
  name: 'Revealed (sensitive)',
  render: (data) =>
    captionedPhoto(data).replace('<stet-captioned-photo', '<stet-captioned-photo sensitive="Shows an injured man."'),
  tags: ['!autodocs'],
  parameters: { translated: false },
  play: async ({ canvasElement }) => {
    const show = await waitFor(() => within(drawn(canvasElement)).getByRole('button', { name: /^Show the photo/ }));
    await userEvent.click(show);
    await expect(canvasElement.querySelector('stet-captioned-photo')!.matches(':state(revealed)')).toBe(true);
    await expect(show).toHaveTextContent('Hide the photo');
  },
};

/** A credit in parts, which search engines read as rights data. */
export const Rights: Story = {
  parameters: { translated: false },
  args: {
    ...drawing,
    credit: {
      creator: { name: 'Ines Moreau', href: 'https://coastal.example/staff/moreau' },
      agency: 'Coastal Press',
      notice: '© 2026 Coastal Press',
      license: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
};

/** A label for an image that is not a photograph. It comes before the caption. */
export const Origin: Story = {
  parameters: { translated: false },
  args: { ...drawing, origin: { text: 'AI-generated.', type: 'trainedAlgorithmicMedia' } },
};

/** A picture that fails to load keeps its space and shows its alternative text. */
export const Broken: Story = { args: { src: 'photos/no-such-photo.jpg' } };

/** Two pictures under one caption. Side by side if there is room. */
export const TwoPictures: Story = {
  name: 'Two pictures (pictures)',
  parameters: { translated: false },
  render: ({ caption, credit, ratio }) =>
    captionedPhoto({ pictures: [leadPhoto, portraitPhoto].map(pictureOf), title: 'The path.', caption, credit, ratio }),
  args: { caption: 'The same path from below and, cropped to a portrait, from closer by.', ratio: '4:5' },
};

/** A heading and several paragraphs as the caption. The credit has a paragraph of its own. */
export const LongCaption: Story = {
  name: 'A caption of paragraphs',
  parameters: { translated: false },
  args: {
    caption: html`<h3>How a path becomes a gully</h3>
      <p>Boots press the turf until no root holds the soil. Then the rain takes it, a little each winter.</p>
      <p>Walkers step around the mud, and the path grows wider.</p>`,
  },
};

/** A frame in place of the picture. A film or a sound works in the same way. */
export const Media: Story = {
  name: 'A frame (media)',
  parameters: { translated: false },
  render: () =>
    captionedPhoto({
      media: html`<iframe
        title="The volunteers' line, as a drawing"
        src="photos/stone-line-800.jpg"
        width="800"
        height="533"
        loading="lazy"
      ></iframe>`,
      caption: 'Volunteers pass stones up the last 250 metres of the Stair, in a frame.',
      credit: 'Illustration: Stet contributors/Stet',
    }),
};

/** A caption alone. */
export const WithoutCredit: Story = {
  name: 'Without a credit',
  args: drawing,
  parameters: { translated: false },
  render: (data) => captionedPhoto({ ...data, credit: null }),
};

/** A caption in Arabic, with a credit in Latin letters. */
export const Arabic: Story = {
  args: { alt: arabic.photo.alt, caption: arabic.photo.caption!, credit: arabic.photo.credit! },
  parameters: { text: arabic },
  decorators: [(story) => `<div lang="ar" dir="rtl">${story() as string}</div>`],
};
