import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wholeArticle } from './article/whole-article.js';

const meta: Meta = {
  title: 'Article',
  render: wholeArticle,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  // One story, and a page of documentation that would show it again.
  tags: ['!autodocs'],
};
export default meta;

/** An original story with the parts of a wire story, set by all six elements. */
export const WholeArticle: StoryObj = { name: 'A whole article' };
