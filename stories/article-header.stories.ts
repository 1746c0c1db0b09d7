import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleHeader, type ArticleHeaderData, html } from '../src/html.js';
import { header, photosIn } from './article/article.js';
import { arabic, chinese, german, type OtherText } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';
import { type LanguageParameters, textOf } from './support/language.js';

const { leadPhoto } = photosIn('photos/');

const meta: Meta<ArticleHeaderData> = {
  title: 'Elements/Article header',
  component: 'stet-article-header',
  render: (data) => articleHeader(data),
  argTypes: {
    ...argumentsOf('articleHeader'),
    kicker: { ...argumentsOf('articleHeader')['kicker'], control: 'object' },
    series: { ...argumentsOf('articleHeader')['series'], control: 'object' },
  },
  args: header,
  parameters: {
    // A page has one heading of level 1, so each preview is a page of its own.
    docs: { story: { inline: false, height: '26rem' } },
    translated: ({ header: data, photo: { alt, caption, credit } }) => ({
      ...data,
      photo: { ...leadPhoto, alt, caption, credit },
    }),
  } satisfies LanguageParameters & Record<string, unknown>,
  decorators: [
    (story, context) => {
      const text = textOf(context);
      const start = text ? html`<article lang="${text.lang}" dir="${text.dir}">` : '<article>';
      return `${String(start)}${story() as string}</article>`;
    },
  ],
};
export default meta;

type Story = StoryObj<ArticleHeaderData>;

const inLanguage = (text: OtherText): Story => ({ args: text.header, parameters: { text } });
const english = { translated: false } satisfies LanguageParameters;

/** Kicker, headline, standfirst and attribution. */
export const Default: Story = {};

/** The headline is the only required part. */
export const HeadlineAlone: Story = {
  name: 'A headline alone',
  args: { kicker: '', standfirst: '', attribution: undefined as never },
  parameters: { translated: ({ header: { headline } }) => ({ headline }) } satisfies LanguageParameters,
};

/** A smaller headline, for a short item. */
export const Small: Story = { name: 'Small (size)', args: { size: 's' } };

/** A larger headline, for the main story of the day. */
export const Large: Story = { args: { size: 'l' } };

/** The largest headline, centred. */
export const ExtraLarge: Story = {
  name: 'Extra large, centred (size, alignment)',
  args: { size: 'xl', alignment: 'center' },
  parameters: { bare: true },
};

/** A section and a series, each with its link. */
export const Series: Story = {
  name: 'Section and series (kicker, series)',
  args: { kicker: { text: 'World', href: '#world' }, series: { text: 'The mountain summers', href: '#series' } },
  parameters: english,
};

/** A live page, which is still being updated. */
export const Live: Story = { args: { marker: { text: 'Live', kind: 'live' } }, parameters: english };

/** A corrected story. The marker links to the correction. */
export const Corrected: Story = {
  args: { marker: { text: 'Corrected', href: '#corrections' } },
  parameters: english,
};

/** Paid content. The header names the sponsor. */
export const PaidFor: Story = {
  name: 'Paid for',
  args: { marker: { text: 'Paid for by Tolland Tours', kind: 'paid' } },
  parameters: english,
};

/** The photo below the text. */
export const PhotoBelow: Story = { name: 'Photo below (hero)', args: { hero: 'stacked', photo: leadPhoto } };

/** The photo beside the text, if there is room for both. */
export const PhotoBeside: Story = {
  name: 'Photo beside (hero)',
  args: { size: 'l', hero: 'beside', photo: leadPhoto },
  parameters: { bare: true },
};

/** With `json-ld`, the script adds the article’s data to the page’s `head`, for search engines. */
export const JsonLd: Story = { name: 'With data for search engines (json-ld)', args: { jsonLd: true } };

/** German, with compound words that are longer than a line. */
export const German: Story = inLanguage(german);
export const Arabic: Story = inLanguage(arabic);
export const Chinese: Story = inLanguage(chinese);
