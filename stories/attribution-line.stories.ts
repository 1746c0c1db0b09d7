import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributionLine, type AttributionLineData } from '../src/html.js';
import { arabic } from './article/other-texts.js';
import { argumentsOf } from './support/arguments.js';
import { type LanguageParameters } from './support/language.js';

const meta: Meta<AttributionLineData> = {
  title: 'Elements/Attribution line',
  component: 'stet-attribution-line',
  render: (data) => attributionLine(data),
  argTypes: argumentsOf('attributionLine'),
  args: {
    authors: [
      { name: 'Amara Okoye', href: '#okoye' },
      { name: 'Jonas Lindqvist', href: '#lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  },
};
export default meta;

type Story = StoryObj<AttributionLineData>;

/** For the stories with the same names and dates in every language. */
const translated = {
  translated: ({ header: { attribution } }) => ({ ...attribution }),
} satisfies LanguageParameters;

/** Two authors and the date of publication, as in the header of a story. */
export const Default: Story = { parameters: translated };

/** An updated story shows both dates. */
export const Updated: Story = {
  parameters: translated,
  args: { updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' } },
};

/** Locations of the authors, and a line for each other role. */
export const Roles: Story = {
  args: {
    authors: [
      { name: 'Amara Okoye', href: '#okoye', location: 'Fenmouth' },
      { name: 'Jonas Lindqvist', href: '#lindqvist', location: 'Oslo' },
    ],
    contributors: [
      { role: 'Photographs by {names}', people: [{ name: 'Ines Moreau', href: '#moreau' }] },
      { role: 'Translated by {names}', people: [{ name: 'Ruth Adeyemi' }] },
    ],
  },
};

/** What an author does, how readers can write, and who the author is. */
export const Author: Story = {
  name: 'An author in full (role, email, links, bio)',
  args: {
    authors: [
      {
        name: 'Amara Okoye',
        href: '#okoye',
        role: 'ports correspondent',
        portrait: 'portrait.svg',
        email: 'okoye@coastal.example',
        links: [{ text: 'Mastodon', href: 'https://social.example/@okoye' }],
        bio: 'Amara Okoye has written about ports and the people who work in them since 2014. She lives in Fenmouth.',
      },
    ],
  },
};

/** A byline as your site writes it. The names of `authors` in it become links and data. */
export const Sentence: Story = {
  name: 'A byline in your words (byline)',
  args: { byline: 'Written by Amara Okoye and read aloud by Jonas Lindqvist' },
};

/** Portraits of the authors, at most four. */
export const Portraits: Story = {
  args: {
    authors: ['Amara Okoye', 'Jonas Lindqvist', 'Ines Moreau'].map((name) => ({
      name,
      href: '#author',
      portrait: 'portrait.svg',
    })),
  },
};

/** A story from an agency, with a credit for the newsroom’s own work. */
export const Agency: Story = {
  args: { authors: [{ name: 'Coastal Press', organization: true }], source: 'With files from the Ledger’s newsroom' },
};

/** A republished story, with its first publisher and licence. */
export const Republished: Story = {
  args: {
    original: {
      publisher: 'The Fenland Ledger',
      href: 'https://ledger.example/pumps',
      license: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
};

/** Corrections, each with its date. They can stand in the header or after the last paragraph. */
export const Corrections: Story = {
  args: {
    corrections: [
      {
        text: 'An earlier version of this story said that the works have eight pumps. They have nine.',
        date: { datetime: '2026-09-02T09:00:00-04:00', text: 'Sept. 2, 2026' },
      },
      {
        kind: 'clarification',
        text: 'The council voted twice on closing the works, not on closing the depot.',
        date: { datetime: '2026-09-03T11:30:00-04:00', text: 'Sept. 3, 2026' },
      },
    ],
  },
};

/** Twenty authors wrap like any sentence. */
export const TwentyAuthors: Story = {
  args: {
    authors: Array.from({ length: 20 }, (_, index) => ({
      name: `${['Ada', 'Ben', 'Cleo', 'Dov'][index % 4]!} ${['Achterberg', 'von der Heide', 'O’Malley', 'Nakamura', 'Ruiz'][index % 5]!}`,
      href: `#author-${index + 1}`,
    })),
  },
};

/** With `updated-after`, an update two minutes after publication is not shown. Its space stays, so nothing moves. */
export const Unchanged: Story = {
  name: 'Hardly updated (updated-after)',
  render: (data) => attributionLine(data).replace('<stet-attribution-line', '<stet-attribution-line updated-after="5"'),
  args: { updated: { datetime: '2026-09-01T10:32:00-04:00', text: 'Sept. 1, 2026, 10:32 a.m. EDT' } },
};

/** An article that is more than a year old says how old it is. The space is reserved, so nothing moves. */
export const Age: Story = {
  name: 'An old article (age, age-after)',
  args: { age: true, published: { datetime: '2020-09-01T10:30:00-04:00', text: 'Sept. 1, 2020, 10:30 a.m. EDT' } },
};

/** If the reader is in another time zone, the reader’s own time follows the author’s. */
export const ReaderTime: Story = {
  name: 'In the reader’s time (reader-time)',
  args: {
    readerTime: true,
    published: { datetime: '2026-09-01T10:30:00+12:45', text: 'Sept. 1, 2026, 10:30 a.m. in the Chatham Islands' },
  },
};

/** A live page shows how many minutes ago it was updated. */
export const Live: Story = {
  name: 'Live (relative, relative-for)',
  // Only this story reads the clock. The element never rewrites the author’s dates.
  render: (data) => {
    const now = new Date(Date.now() - 12 * 60_000);
    const text = now.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return attributionLine({ ...data, updated: { datetime: now.toISOString(), text: `${text} UTC` } });
  },
  args: { relative: true },
};

/** Arabic, with a Latin name among the others. */
export const Arabic: Story = {
  parameters: { text: arabic },
  args: {
    lang: 'ar',
    authors: [
      { name: 'ليلى حداد', href: '#haddad' },
      { name: 'Jonas Lindqvist (Jr.)', href: '#lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00+03:00', text: '1 سبتمبر 2026، 10:30' },
    messages: { lineByline: 'بقلم {names}', linePublished: 'نُشر في {date}' },
  },
};
