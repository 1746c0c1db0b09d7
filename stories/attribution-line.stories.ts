import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributionLine, type AttributionLineData } from '../src/html.js';
import { argumentsOf } from './support/arguments.js';

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

/** Two authors and the time of publication, as in the header of a story. */
export const Default: Story = {};

/** An updated story says both times. */
export const Updated: Story = {
  args: { updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' } },
};

/** Who did what, each in a line of their own, and from where. */
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

/** Pictures of the authors beside their names: the first four of them. */
export const Portraits: Story = {
  args: {
    authors: ['Amara Okoye', 'Jonas Lindqvist', 'Ines Moreau'].map((name) => ({
      name,
      href: '#author',
      portrait: 'portrait.svg',
    })),
  },
};

/** A story from an agency, and what the paper's own desk added. */
export const Agency: Story = {
  args: { authors: [{ name: 'Coastal Press', organization: true }], source: 'With files from the Ledger’s newsroom' },
};

/** Published elsewhere first: by whom, and on what terms. */
export const Republished: Story = {
  args: {
    original: {
      publisher: 'The Fenland Ledger',
      href: 'https://ledger.example/pumps',
      license: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
};

/** What was wrong and what is right, with the day that it was put right. In the header, or at the end of the story. */
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

/** Twenty authors wrap as any sentence does. */
export const TwentyAuthors: Story = {
  args: {
    authors: Array.from({ length: 20 }, (_, index) => ({
      name: `${['Ada', 'Ben', 'Cleo', 'Dov'][index % 4]!} ${['Achterberg', 'von der Heide', 'O’Malley', 'Nakamura', 'Ruiz'][index % 5]!}`,
      href: `#author-${index + 1}`,
    })),
  },
};

/** An update two minutes after the publication is none: the line does not say it, and keeps its room. */
export const Unchanged: Story = {
  name: 'Hardly updated (updated-after)',
  render: (data) => attributionLine(data).replace('<stet-attribution-line', '<stet-attribution-line updated-after="5"'),
  args: { updated: { datetime: '2026-09-01T10:32:00-04:00', text: 'Sept. 1, 2026, 10:32 a.m. EDT' } },
};

/** More than a year old, the line says so; the room for it is kept from the first paint, so that nothing moves. */
export const Age: Story = {
  name: 'An old article (age, age-after)',
  args: { age: true, published: { datetime: '2020-09-01T10:30:00-04:00', text: 'Sept. 1, 2020, 10:30 a.m. EDT' } },
};

/** Where the reader's clock shows another time, it is added to the author's. */
export const ReaderTime: Story = {
  name: 'In the reader’s time (reader-time)',
  args: {
    readerTime: true,
    published: { datetime: '2026-09-01T10:30:00+12:45', text: 'Sept. 1, 2026, 10:30 a.m. in the Chatham Islands' },
  },
};

/** A live page counts the minutes since the latest date. */
export const Live: Story = {
  name: 'Live (relative, relative-for)',
  // Only this story needs the clock: the line itself is as its author wrote it.
  render: (data) => {
    const now = new Date(Date.now() - 12 * 60_000);
    const text = now.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return attributionLine({ ...data, updated: { datetime: now.toISOString(), text: `${text} UTC` } });
  },
  args: { relative: true },
};

/** Arabic, with a Latin name among the others. */
export const Arabic: Story = {
  render: (data) => `<div lang="ar" dir="rtl">${attributionLine(data)}</div>`,
  args: {
    lang: 'ar',
    authors: [
      { name: 'ليلى حداد', href: '#haddad' },
      { name: 'Jonas Lindqvist (Jr.)', href: '#lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00+03:00', text: '1 سبتمبر 2026، 10:30' },
    words: { byline: 'بقلم {names}', published: 'نُشر في {date}' },
  },
};
