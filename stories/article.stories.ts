import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wholeArticle } from './article/whole-article.js';
import { chosenText } from './support/language.js';

const meta: Meta = {
  title: 'Article',
  render: (_, { globals }) => wholeArticle(chosenText(globals)),
  parameters: { layout: 'fullscreen', controls: { disable: true }, wholePage: true, translated: () => ({}) },
  // A documentation page would only repeat the story.
  tags: ['!autodocs'],
};
export default meta;

/** A story with all six elements. It is invented, like its people and places. */
export const WholeArticle: StoryObj = { name: 'A whole article' };
