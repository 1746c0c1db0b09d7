import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleHeader, type ArticleHeaderData, html } from '../src/html.js';
import { header, photosIn } from './article/article.js';
import { arabic, chinese, german, type OtherText } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';

const { leadPhoto } = photosIn('photos/');

const meta: Meta<ArticleHeaderData> = {
  title: 'Elements/Article header',
  component: 'stet-article-header',
  render: (data) => articleHeader(data),
  argTypes: {
    ...argumentsOf('articleHeader'),
    kicker: { ...argumentsOf('articleHeader')['kicker'], control: 'object' },
  },
  args: header,
  // One headline of the first level a page.
  parameters: { docs: { story: { inline: false, height: '26rem' } } },
  decorators: [
    (story, { parameters }) => {
      const { lang, dir } = parameters as Partial<OtherText>;
      const start = lang ? html`<article lang="${lang}" dir="${dir}">` : '<article>';
      return `${String(start)}${story() as string}</article>`;
    },
  ],
};
export default meta;

type Story = StoryObj<ArticleHeaderData>;

const inLanguage = ({ lang, dir, header: data }: OtherText): Story => ({ args: data, parameters: { lang, dir } });

/** Kicker, headline, standfirst and attribution. */
export const Default: Story = {};

/** A headline is enough. */
export const HeadlineAlone: Story = {
  name: 'A headline alone',
  render: () => articleHeader({ headline: header.headline }),
};

/** A smaller one, for a brief. */
export const Small: Story = { name: 'Small (size)', args: { size: 's' } };

/** A larger one, for the story of the day. */
export const Large: Story = { args: { size: 'l' } };

/** As large as it gets, in the middle. */
export const ExtraLarge: Story = {
  name: 'Extra large, centred (size, alignment)',
  args: { size: 'xl', alignment: 'center' },
  parameters: { bare: true },
};

/** The page is being written. */
export const Live: Story = { args: { marker: { text: 'Live', kind: 'live' } } };

/** Corrected, with a link to what was wrong. */
export const Corrected: Story = { args: { marker: { text: 'Corrected', href: '#corrections' } } };

/** Somebody paid for it, and the header says who. */
export const PaidFor: Story = {
  name: 'Paid for',
  args: { marker: { text: 'Paid for by Tolland Tours', kind: 'paid' } },
};

/** The photo under the words. */
export const PhotoBelow: Story = { name: 'Photo below (hero)', args: { hero: 'stacked', photo: leadPhoto } };

/** The photo beside the words, where there is room for both. */
export const PhotoBeside: Story = {
  name: 'Photo beside (hero)',
  args: { size: 'l', hero: 'beside', photo: leadPhoto },
  parameters: { bare: true },
};

/** Its facts stand in the page’s head too, for search engines. */
export const Facts: Story = { name: 'With its facts as data (json-ld)', args: { jsonLd: true } };

/** Compounds that are longer than a line. */
export const German: Story = inLanguage(german);
export const Arabic: Story = inLanguage(arabic);
export const Chinese: Story = inLanguage(chinese);
