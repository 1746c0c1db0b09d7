import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, pullQuote, type PullQuoteData, type QuotationData, type RepeatedQuoteData } from '../src/html.js';
import { pull, quotation } from './article/article.js';
import { arabic, french, german, japanese, type OtherText } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';
import { type LanguageParameters, textOf } from './support/language.js';

/** Arguments of a quotation that a repeated sentence does not have. */
function ofQuotations(shown: boolean): ArgTypes {
  const all = argumentsOf('pullQuote');
  return Object.fromEntries(
    ['role', 'separator', 'portrait', 'source', 'repeated'].map((name) => [
      name,
      shown ? all[name]! : { table: { disable: true } },
    ]),
  );
}

const meta: Meta<PullQuoteData> = {
  title: 'Elements/Pull quote',
  component: 'stet-pull-quote',
  render: (data) => pullQuote(data),
  argTypes: { ...argumentsOf('pullQuote'), ...ofQuotations(false) },
  args: { quote: pull.quote, repeated: true, by: pull.by } as RepeatedQuoteData,
  decorators: [
    // Between paragraphs; one of them contains the sentence.
    (story, context) => {
      const { args, parameters } = context;
      const text = textOf(context);
      const { paragraph = text?.paragraph } = parameters as { paragraph?: string };
      const sentence = args.repeated ? `“${args.quote},” said Marguerite Penney, who chairs the group.` : '';
      return [
        text ? html`<article lang="${text.lang}" dir="${text.dir}">` : '<article>',
        html`<p>${paragraph ?? sentence}</p>`,
        story() as string,
        html`<p>${text ? text.paragraph : filler}</p></article>`,
      ].join('');
    },
  ],
  parameters: {
    translated: ({ pull: { quote, by } }) => ({ quote, by }),
  } satisfies LanguageParameters,
};
export default meta;

type Story = StoryObj<PullQuoteData>;

const filler =
  'The repair is plain work. Stones are set on edge across the slope as steps, two hand widths apart, and packed with rubble. Every eight metres a drain turns the water off the path. The dead ground on either side is covered with jute matting and sown with seed gathered in the park.';

const inLanguage = (text: OtherText): Story => ({ args: text.pull, parameters: { text } });
const english = { translated: false } satisfies LanguageParameters;

/** A sentence of the story in large type. Readers see it twice; screen readers and extractors read it once. */
export const Default: Story = { name: 'Repeats a sentence (quote, by)' };

/** A quotation that the story does not contain. */
export const Quotation: Story = {
  args: { ...quotation, repeated: false } satisfies QuotationData,
  argTypes: ofQuotations(true),
  parameters: english,
};

/** Beside the text, if 45 characters of the text still fit. */
export const AtTheStart: Story = { name: 'Beside the text, at the start (placement)', args: { placement: 'start' } };

/** The same on the other side. */
export const AtTheEnd: Story = { name: 'Beside the text, at the end (placement)', args: { placement: 'end' } };

/** Wider than the text, if the page has room. */
export const Wide: Story = { args: { placement: 'wide' } };

/** The name and the role are text, with a comma between them. The portrait needs no alternative text beside the name. */
export const Portrait: Story = {
  name: 'Name, role and portrait',
  ...Quotation,
  args: {
    ...Quotation.args,
    by: 'Denis Gillingham',
    role: 'park warden',
    portrait: { src: 'portrait.svg', width: 112, height: 112 },
  },
};

/** Several paragraphs. Each begins with an opening quotation mark. */
export const Paragraphs: Story = {
  name: 'Several paragraphs',
  ...Quotation,
  args: {
    ...Quotation.args,
    quote: [
      '“People ask me when it will be finished. I ask them when they plan to stop walking.',
      '“Nobody has given me a date.”',
    ],
  } as QuotationData,
};

/** Quotation marks that you typed are not doubled. */
export const TypedMarks: Story = {
  name: 'With typed marks',
  args: {
    quote: '“Stones are cheap,” she said, “and backs are not”',
    repeated: true,
    by: undefined as unknown as string,
  },
  parameters: { ...english, paragraph: '“Stones are cheap,” she said, “and backs are not.”' },
};

/** A very long sentence. */
export const Long: Story = {
  parameters: english,
  args: {
    repeated: true,
    quote:
      'The first storm finds it, and every storm after that knows the way, until the path that a few hundred boots have drawn in a dry summer is a stream bed that a few thousand cannot keep out of',
    by: 'Hana Suleiman, soil scientist at Northern Arm College',
  },
};

/** A sentence of the story that is not a quotation. */
export const WithoutName: Story = {
  name: 'Without a name',
  args: { quote: 'Boots alone do not cut a trench', repeated: true, by: undefined as unknown as string },
  parameters: english,
};

export const German: Story = inLanguage(german);
export const French: Story = inLanguage(french);
export const Arabic: Story = inLanguage(arabic);
export const Japanese: Story = inLanguage(japanese);

const marks = 'ar de de-CH en es fa fr fr-CA he it ja nl pl pt pt-PT ru sv ug zh zh-Hant'.split(' ');

/** The marks follow the nearest `lang`, with the spaces that France and Canada use. */
export const Marks: Story = {
  name: 'Marks of twenty languages',
  parameters: { ...english, controls: { disable: true } },
  render: () => marks.map((lang) => `<p>${lang}: 702</p>${pullQuote({ quote: '702', repeated: true, lang })}`).join(''),
};
