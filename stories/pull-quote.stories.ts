import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, pullQuote, type PullQuoteData, type QuotationData, type RepeatedQuoteData } from '../src/html.js';
import { pull, quotation } from './article/article.js';
import { arabic, french, german, japanese, type OtherText } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';

const meta: Meta<PullQuoteData> = {
  title: 'Elements/Pull quote',
  component: 'stet-pull-quote',
  render: (data) => pullQuote(data),
  argTypes: argumentsOf('pullQuote'),
  args: { quote: pull.quote, repeated: true, by: pull.by } as RepeatedQuoteData,
  decorators: [
    // Between paragraphs, in one of which the sentence stands.
    (story, { args, parameters }) => {
      const { lang, dir, paragraph } = parameters as Partial<OtherText>;
      const sentence = args.repeated ? `“${args.quote},” said Marguerite Penney, who chairs the group.` : '';
      return [
        lang ? html`<article lang="${lang}" dir="${dir}">` : '<article>',
        html`<p>${paragraph ?? sentence}</p>`,
        story() as string,
        html`<p>${lang ? paragraph : filler}</p></article>`,
      ].join('');
    },
  ],
};
export default meta;

type Story = StoryObj<PullQuoteData>;

const filler =
  'The repair is plain work. Stones are set on edge across the slope as steps, two hand widths apart, and packed with rubble. Every eight metres a drain turns the water off the path. The dead ground on either side is covered with jute matting and sown with seed gathered in the park.';

const inLanguage = ({ lang, dir, paragraph, pull: data }: OtherText): Story => ({
  args: data,
  parameters: { lang, dir, paragraph },
});

/** A sentence of the story, seen once more and read once. */
export const Default: Story = { name: 'Repeats a sentence (quote, by)' };

/** A quotation that stands nowhere else. */
export const Quotation: Story = {
  args: quotation satisfies QuotationData,
  argTypes: { repeated: { control: false } },
  render: ({ placement }) => pullQuote({ ...quotation, ...(placement && { placement }) }),
};

/** Beside the text, where 45 characters of it still have room. */
export const AtTheStart: Story = { name: 'Beside the text, at the start (placement)', args: { placement: 'start' } };

/** The same at the other side. */
export const AtTheEnd: Story = { name: 'Beside the text, at the end (placement)', args: { placement: 'end' } };

/** Wider than the text, where the page has the room; for one sentence that carries the story. */
export const Wide: Story = { args: { placement: 'wide' } };

/** Name and role are words of the page, with a comma between them; the portrait needs no words of its own beside the name. */
export const Portrait: Story = {
  name: 'Name, role and portrait',
  ...Quotation,
  render: ({ placement }) =>
    pullQuote({
      ...quotation,
      by: 'Denis Gillingham',
      role: 'park warden',
      portrait: { src: 'portrait.svg', width: 112, height: 112 },
      ...(placement && { placement }),
    }),
};

/** Several paragraphs, each with its opening mark, as newspapers set them. */
export const Paragraphs: Story = {
  name: 'Several paragraphs',
  ...Quotation,
  render: ({ placement }) =>
    pullQuote({
      quote: [
        '“People ask me when it will be finished. I ask them when they plan to stop walking.',
        '“Nobody has given me a date.”',
      ],
      by: quotation.by!,
      ...(placement && { placement }),
    }),
};

/** Marks that the author typed are not doubled. */
export const TypedMarks: Story = {
  name: 'With typed marks',
  args: {
    quote: '“Stones are cheap,” she said, “and backs are not”',
    repeated: true,
    by: undefined as unknown as string,
  },
  parameters: { paragraph: '“Stones are cheap,” she said, “and backs are not.”' },
};

/** Longer than anyone should choose. */
export const Long: Story = {
  args: {
    repeated: true,
    quote:
      'The first storm finds it, and every storm after that knows the way, until the path that a few hundred boots have drawn in a dry summer is a stream bed that a few thousand cannot keep out of',
    by: 'Hana Suleiman, soil scientist at Northern Arm College',
  },
};

/** Nobody said it: the story’s own sentence. */
export const WithoutName: Story = {
  name: 'Without a name',
  args: { quote: 'Boots alone do not cut a trench', repeated: true, by: undefined as unknown as string },
};

export const German: Story = inLanguage(german);
export const French: Story = inLanguage(french);
export const Arabic: Story = inLanguage(arabic);
export const Japanese: Story = inLanguage(japanese);

const marks = 'ar de de-CH en es fa fr fr-CA he it ja nl pl pt pt-PT ru sv ug zh zh-Hant'.split(' ');

/** Those of the nearest `lang`: with thin spaces in France, full ones in Canada. */
export const Marks: Story = {
  name: 'Marks of twenty languages',
  argTypes: { placement: { control: false } },
  render: () => marks.map((lang) => `<p>${lang}: 702</p>${pullQuote({ quote: '702', repeated: true, lang })}`).join(''),
};
