// A story as five systems hold it, and the mappings of `examples/newsroom` that print it; the markup functions need none.
import { readdir } from 'node:fs/promises';
import {
  articleHeader,
  type ArticleHeaderData,
  attributionLine,
  type Correction,
  html,
  markup,
} from '../../src/html.js';

/** A short article. */
export interface Story {
  section?: string;
  headline: string;
  standfirst: string;
  authors: readonly string[];
  /** What the first of them does. */
  role?: string;
  caption?: string;
  credit?: string;
  /** What else its system holds after the paragraph: elements of the story, or their HTML. */
  more?: readonly unknown[];
  published?: string;
  updated?: string;
}

type Item = Record<string, unknown>;
type Mapping = (item: Item, site: { lang: string; timeZone: string }) => string;

export interface Model {
  item: (story: Story & { paragraph: string }, lang: string) => Item;
  print: (item: Item, lang: string) => string;
  /** The data names the photographer as the creator of the picture. */
  hasCreator?: boolean;
  /** Its authors link to their pages. */
  hasAuthorPages?: boolean;
}

export type ModelName = 'the markup functions' | 'ninjs' | 'ANS' | 'typed blocks' | 'WordPress';

export const src = 'https://paper.example/bridge.jpg';
export const credit = 'Ines Moreau';
export const published = '2026-09-01T08:00:00Z';

const timeZone = 'Europe/Berlin';
export const size = { width: 800, height: 600 };
const mapping = async (name: string): Promise<Model['print']> => {
  const file = new URL(`../../examples/newsroom/${name}.js`, import.meta.url).href;
  const { article } = (await import(file)) as { article: Mapping };
  return (item, lang) => article(item, { lang, timeZone });
};

/** A picture of an item of ninjs. */
export const ninjsPicture = (by: string, value: string): object => ({
  type: 'picture',
  by,
  descriptions: [{ value }],
  renditions: [{ href: src, ...size }],
});
/** An author of a story of typed blocks. */
export const contributor = (webTitle: string): object => ({ type: 'contributor', webTitle, webUrl: '/author' });

const shown = (caption: string, by = credit): object => ({ caption, credit: by, displayCredit: true });
const captionOf = (caption: string, by = credit): string => `<p>${caption} <small>${by}</small></p>\n`;

export const models: Readonly<Record<ModelName, Model>> = {
  'the markup functions': {
    item: ({ section, role, caption, paragraph, ...story }) => ({
      kicker: section,
      headline: story.headline,
      standfirst: story.standfirst,
      attribution: {
        authors: story.authors.map((name, index) => (index ? { name } : { name, role })),
        published: story.published ?? published,
        updated: story.updated,
      },
      photo: caption && { src, alt: null, ...size, caption, credit: story.credit ?? credit },
      paragraph,
    }),
    print: (item, lang) => {
      const { paragraph, corrections, attribution, ...header } = item as unknown as Plain;
      return html`<article lang="${lang}">
${markup(articleHeader({ ...header, attribution: { lang, timeZone, ...attribution }, jsonLd: true }))}
<p>${paragraph}</p>
${corrections && markup(attributionLine({ corrections, lang }))}
</article>`.toString();
    },
  },
  ninjs: {
    hasCreator: true,
    item: ({ section, caption, paragraph, ...story }, lang) => ({
      language: lang,
      firstCreated: story.published ?? published,
      versionCreated: story.updated,
      subjects: [{ name: section }],
      by: story.authors.join(', '),
      headlines: [
        { role: 'main', value: story.headline },
        { role: 'preamble', value: story.standfirst },
      ],
      bodies: [{ role: 'richtext', value: `<p>${paragraph}</p>` }],
      associations: caption && [ninjsPicture(story.credit ?? credit, caption)],
    }),
    print: await mapping('ninjs'),
  },
  ANS: {
    hasCreator: true,
    item: ({ section, authors, role, caption, paragraph, more = [], ...story }, lang) => ({
      language: lang,
      headlines: { basic: story.headline },
      subheadlines: { basic: story.standfirst },
      taxonomy: { primary_section: { name: section, _id: '/section' } },
      credits: { by: authors.map((name, index) => ({ type: 'author', name, org: index ? null : role })) },
      first_publish_date: story.published ?? published,
      last_updated_date: story.updated,
      promo_items: caption && {
        basic: { type: 'image', url: src, ...size, caption, credits: { by: [{ name: story.credit ?? credit }] } },
      },
      content_elements: [{ type: 'text', content: paragraph }, ...more],
    }),
    print: await mapping('ans'),
  },
  'typed blocks': {
    hasAuthorPages: true,
    item: ({ section, headline, standfirst, caption, paragraph, more = [], ...story }, lang) => ({
      webPublicationDate: story.published ?? published,
      sectionName: section,
      sectionId: 'section',
      fields: {
        lang,
        headline,
        standfirst: standfirst && `<p>${standfirst}</p>`,
        byline: null,
        lastModified: story.updated,
      },
      tags: story.authors.map(contributor),
      blocks: {
        main: caption && {
          elements: [
            { type: 'image', assets: [{ file: src, typeData: size }], imageTypeData: shown(caption, story.credit) },
          ],
        },
        body: [{ elements: [{ type: 'text', textTypeData: { html: `<p>${paragraph}</p>` } }, ...more] }],
      },
    }),
    print: await mapping('blocks'),
  },
  WordPress: {
    hasAuthorPages: true,
    item: ({ section, caption, paragraph, more = [], ...story }) => ({
      title: { rendered: story.headline },
      excerpt: { rendered: story.standfirst ? `<p>${story.standfirst}</p>\n` : '' },
      content: { rendered: [`<p>${paragraph}</p>\n`, ...more].join('\n\n') },
      date_gmt: withoutZone(story.published ?? published),
      modified_gmt: withoutZone(story.updated ?? story.published ?? published),
      _embedded: {
        author: story.authors.map((name) => ({ name, link: '/author', description: '' })),
        'wp:featuredmedia': caption && [
          { source_url: src, caption: { rendered: captionOf(caption, story.credit) }, media_details: size },
        ],
        'wp:term': [[{ name: section, link: '/section', taxonomy: 'category' }]],
      },
    }),
    print: await mapping('wordpress'),
  },
};

interface Plain extends ArticleHeaderData {
  paragraph: string;
  corrections?: readonly Correction[];
}

const withoutZone = (date: string): string => date.replace('Z', '');

// The mappings use the built package, which has a table of messages of its own.
for (const file of await readdir(new URL('../../src/messages/', import.meta.url))) {
  await import(`../../src/messages/${file}`);
  await import(`../../dist/messages/${file.replace('.ts', '.js')}`);
}
