import { type Content } from '../markup.js';
import { type markupMessages } from './attribution-line.messages.js';
import { type DateLine } from './date-line.js';

/** Somebody who worked on the story. */
export interface Contributor {
  name: string;
  /** The person's page. */
  href?: string;
  /** The person's role, in the page's language: "(climate correspondent)" after the name. */
  role?: string;
  /** Where the person reported from: "in Fenmouth" after the name. */
  location?: string;
  /** An agency or a newsroom, not a person. */
  organization?: boolean;
}

export interface Author extends Contributor {
  /** A square picture of the author, 96 px or more. The first four are shown. */
  portrait?: string;
  /** The author's email address, printed as a link. */
  email?: string;
  /** Other pages of the author: `{ text: 'Mastodon', href: 'https://…' }`. */
  links?: readonly AuthorLink[];
  /** Who the author is, in a sentence or two: text, or paragraphs as markup. */
  bio?: Content;
}

export interface AuthorLink {
  text: string;
  href: string;
}

export interface Contributors {
  /** Their role, with `{names}` for the names: `Photographs by {names}`, `Translated by {names}`. */
  role: string;
  people: readonly (string | Contributor)[];
}

export interface Original {
  publisher: string;
  /** The article as it was first published. */
  href: string;
  license?: { name: string; href: string };
}

export interface Correction {
  /** What was wrong, and what is right. */
  text: Content;
  /** Date of the correction. */
  date?: string | Date | DateLine;
  /** A clarification explains a text that was not wrong. Default: `correction`. */
  kind?: 'correction' | 'clarification';
}

export interface AttributionLineData {
  /** A name, or an author with details. */
  authors?: readonly (string | Author)[];
  /**
   * The site's own byline, in place of "By …": `Written by Mira Holt and read by Jonas Lind`. The names of `authors` in it
   * become links and data; authors that are not in it are not shown.
   */
  byline?: string;
  /** Other roles and their people, one line for each role. */
  contributors?: readonly Contributors[];
  /** An ISO 8601 or RFC 2822 date, a `Date`, or a date with the text that readers see. */
  published?: string | Date | DateLine;
  /** Omitted if it is not later than `published`. */
  updated?: string | Date | DateLine;
  /** Omits `updated` if it is within this number of minutes after `published`. */
  updatedAfter?: number;
  /** Other sources: "With files from Coastal Press". */
  source?: Content;
  /** Who published the article first, and under which licence this copy is published. */
  original?: Original;
  corrections?: readonly Correction[];
  /** Shows the age of an old article after its date of publication. */
  age?: boolean;
  /** Number of days after which an article is old. Default: 365. */
  ageAfter?: number;
  /** Adds the reader's own time of day if the zones differ. */
  readerTime?: boolean;
  /** For live pages: adds how long ago the latest date was. */
  relative?: boolean;
  /** Number of hours for which `relative` shows a note. Default: 24. */
  relativeFor?: number;
  /** BCP 47 tag that decides how the names are joined and dates are written. Default: `en`. */
  lang?: string;
  /** Time zone for dates without a text, such as `America/St_Johns`. Default: the offset of each date; times in UTC (`Z`) are marked “UTC”. */
  timeZone?: string;
  /** Other messages around names and dates, such as `{ lineByline: 'Text: {names}' }`. Default: those of `lang`. */
  messages?: Partial<typeof markupMessages>;
}
