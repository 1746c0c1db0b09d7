import { type Content } from '../markup.js';
import { type markupMessages } from './attribution-line.messages.js';
import { type DateLine } from './date-line.js';

export interface Author {
  name: string;
  /** The author's page. */
  href?: string;
  /** What the author does at the house, in the page's language: "(climate correspondent)" after the name. */
  role?: string;
  /** Where the author reported from: "in Fenmouth" after the name. */
  location?: string;
  /** An agency or a newsroom, not a person. */
  organization?: boolean;
  /** A square picture of the author, 96 px or more. The first four are shown. */
  portrait?: string;
  /** Where readers can write to the author, as text and as a link. */
  email?: string;
  /** Where else the author can be found: `{ text: 'Mastodon', href: 'https://…' }`. */
  links?: readonly AuthorLink[];
  /** Who the author is, in a sentence or two: text, or paragraphs as markup. */
  bio?: Content;
}

export interface AuthorLink {
  text: string;
  href: string;
}

export interface Contributors {
  /** What they did, with the names in place of `{names}`: `Photographs by {names}`, `Translated by {names}`. */
  role: string;
  people: readonly (string | Author)[];
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
  /** When it was made. */
  date?: string | Date | DateLine;
  /** A clarification says more clearly what was not wrong. Default: `correction`. */
  kind?: 'correction' | 'clarification';
}

export interface AttributionLineData {
  /** A name alone, or what is known of the author. */
  authors?: readonly (string | Author)[];
  /**
   * The byline as the house words it, in place of "By …": `Written by Mira Holt and read by Jonas Lind`. The names of `authors` in it
   * become links and data; authors that it does not name are not shown.
   */
  byline?: string;
  /** Who did what else, a line each role. */
  contributors?: readonly Contributors[];
  /** An ISO date, a `Date`, or the date with the words that readers see. */
  published?: string | Date | DateLine;
  updated?: string | Date | DateLine;
  /** Leaves out `updated` when it is no more than these minutes after `published`, or before it. */
  updatedAfter?: number;
  /** Where the rest comes from: "With files from Coastal Press". */
  source?: Content;
  /** Who published the article first, and under which licence it is published again. */
  original?: Original;
  corrections?: readonly Correction[];
  /** Says how old an old article is, after its date of publication. */
  age?: boolean;
  /** Days after which an article counts as old. Default: 365. */
  ageAfter?: number;
  /** Adds the reader's own time of day where the zones differ. */
  readerTime?: boolean;
  /** For live pages: adds how long ago the latest date was. */
  relative?: boolean;
  /** Hours for which `relative` counts. Default: 24. */
  relativeFor?: number;
  /** BCP 47 tag that decides how the names are joined and dates are written. Default: `en`. */
  lang?: string;
  /** Zone of dates that have no words, such as `America/St_Johns`. Default: each as it is written. */
  timeZone?: string;
  /** Other words around names and dates, such as `{ lineByline: 'Text: {names}' }`. Default: those of `lang`. */
  messages?: Partial<typeof markupMessages>;
}
