import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { page, photosIn } from './article/article.js';

const { leadPhoto, inlinePhoto } = photosIn('photos/');
const sizes = '(min-width: 62rem) 62rem, 100vw';

const meta: Meta = {
  title: 'Article',
  render: () =>
    page({
      leadPhoto: {
        ...leadPhoto,
        layout: 'wide',
        sizes,
        sources: leadPhoto.sources!.map((each) => ({ ...each, sizes })),
      },
      inlinePhoto: { ...inlinePhoto, layout: 'inset-start' },
    }),
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  // One story, and a page of documentation that would show it again.
  tags: ['!autodocs'],
};
export default meta;

/** An original story with the parts of a wire story, set by all six elements. */
export const WholeArticle: StoryObj = { name: 'A whole article' };
