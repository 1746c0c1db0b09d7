import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleHeader, attributionLine, captionedPhoto, newsletterSignup, pullQuote } from '../src/html.js';
import { header, newsletters, photosIn, pull, quotation, repeated, sources } from './article/article.js';
import { makeItYours } from './support/make-it-yours.js';

const meta: Meta = {
  title: 'Themes',
  render: () => specimen,
  parameters: { controls: { disable: true } },
  tags: ['!autodocs'],
};
export default meta;

/** Each element once, close together. */
const specimen = `<article>
${[
  articleHeader(header),
  captionedPhoto({ ...photosIn('photos/').leadPhoto, href: '' }),
  `<p>“${repeated},” said Marguerite Penney, a retired school bus driver who chairs the Friends of Tolland Barrens.</p>`,
  pullQuote({ ...pull, placement: 'center' }),
  newsletterSignup(newsletters),
  pullQuote(quotation),
  attributionLine(sources),
].join('\n')}
</article>`;

/** The elements with no custom property set. */
export const Default: StoryObj = {};

/** Hairlines, high contrast, quotations in italics. */
export const Broadsheet: StoryObj = { parameters: { look: 'broadsheet' } };

/** Light, wide and quiet. */
export const Magazine: StoryObj = { parameters: { look: 'magazine' } };

/** Loud, tight and modern. */
export const Tabloid: StoryObj = { parameters: { look: 'tabloid' } };

/** Change the custom properties and copy the CSS. */
export const MakeItYours: StoryObj = { name: 'Make it yours', render: () => makeItYours(specimen) };
