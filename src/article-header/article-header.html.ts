import {
  printAttributionLine,
  type AttributionLineData,
  attributionShape,
} from '../attribution-line/attribution-line.html.js';
import { captionedPhoto, type FigureData } from '../captioned-photo/captioned-photo.html.js';
import {
  content,
  either,
  flag,
  type Given,
  inline,
  invalidValueError,
  isObject,
  type Kind,
  oneOf,
  read,
  record,
  required,
  url,
} from '../data.js';
import { attributes, blocks, type Content, gap, html, isPresent, Markup, markup, printLink } from '../markup.js';

export interface Marker {
  text: Content;
  /** `live`: the page is being written; `news`: it was updated or corrected; `paid`: somebody paid for it. Default: `news`. */
  kind?: 'live' | 'news' | 'paid';
  /** Link of the marker, for example to the correction. */
  href?: string;
}

/** A section or a series, linked. */
export interface Kicker {
  text: Content;
  href?: string;
}

export interface ArticleHeaderData {
  headline: Content;
  /** Heading level of the headline. Default: 1. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The few words above the headline: a section or series; linked when it has an `href`. */
  kicker?: Content | Kicker;
  /** The series that the article belongs to, after the section: "Environment · The polluters". */
  series?: Content | Kicker;
  /** What the reader should know before reading: "Live", "Updated", "Corrected", "Paid for by …". Before the kicker. */
  marker?: Marker;
  /** The sentence below the headline that sells the story; or, as markup, several paragraphs or a list. */
  standfirst?: Content;
  /** Who, from where, when; see `attributionLine()`. */
  attribution?: AttributionLineData;
  /**
   * The lead photo, in the header. Defuddle drops the header with it; Postlight does too if the header is not in `article`.
   * They keep a photo after the header, as a child of `article`.
   */
  photo?: FigureData;
  /** The photo below the text, or beside it. Default: `stacked`. */
  hero?: 'stacked' | 'beside';
  /** Size of the headline. Default: `m`. */
  size?: 's' | 'm' | 'l' | 'xl';
  /** Default: `--stet-align`, or else `start`. */
  alignment?: 'start' | 'center';
  /** Adds data for search engines, from the text that the reader sees. */
  jsonLd?: boolean;
}

const kicker = either(isObject, record<Kicker>({ text: inline, href: url }), inline);
const marker = record<Marker>({ text: inline, kind: oneOf('live', 'news', 'paid'), href: url });

/** Checked by `captionedPhoto()`. A template may pass `false` or 0 for no photo, and a mapping an object whose parts are all empty. */
export const leadPhoto: Kind<FigureData> = (value, place) => {
  if (value && !isObject(value)) throw invalidValueError(place, value, 'an object with the data of captionedPhoto()');
  const isEmpty = Object.values(value ?? {}).every((part) => part === undefined || part === null || part === '');
  return value && !isEmpty ? (value as FigureData) : undefined;
};

const shape = {
  headline: inline,
  level: oneOf(1, 2, 3, 4, 5, 6),
  kicker,
  series: kicker,
  marker,
  standfirst: content,
  attribution: record<AttributionLineData>(attributionShape),
  photo: leadPhoto,
  hero: oneOf('stacked', 'beside'),
  size: oneOf('s', 'm', 'l', 'xl'),
  alignment: oneOf('start', 'center'),
  jsonLd: flag,
};

/**
 * The head of an article; first in `article` or in `main`.
 *
 * @throws {TypeError} when there is no headline, or a value cannot be used. The message names the field and what is expected.
 */
export function articleHeader(data: Given<ArticleHeaderData>): string {
  const given = read<ArticleHeaderData>('articleHeader', shape, data);
  const { level = 1, marker, standfirst, attribution, photo, hero, size, alignment, jsonLd } = given;
  const headline = required(given.headline, 'articleHeader', 'headline', 'the text of the headline');
  const heading = markup(`h${level}`);
  const above = [marker && isPresent(marker.text) && printMarker(marker), printSectionAndSeries(given)].filter(Boolean);
  const line = attribution && printAttributionLine(attribution);
  const deck = isPresent(standfirst) ? blocks(standfirst) : undefined;
  return html`<stet-article-header${attributes({ size, alignment, hero, 'json-ld': jsonLd })}>
  <header>
    <hgroup>
      ${above.length > 0 && html`<p>${above[0]}${above.length > 1 && gap}${above[1]}</p>`}
      <${heading}>${headline}</${heading}>
      ${deck?.isPhrasing && html`<p>${standfirst}</p>`}
      ${deck?.isParagraphs && standfirst}
    </hgroup>
    ${deck && !deck.isPhrasing && !deck.isParagraphs && html`<div class="stet-standfirst">${standfirst}</div>`}
    ${line}
    ${photo && markup(captionedPhoto(photo))}
  </header>
</stet-article-header>`.toString();
}

function printMarker({ text, kind = 'news', href }: Marker): Content {
  const label = printLabel(text, href);
  if (kind === 'paid') return html`<small>${label}</small>`;
  return html`<strong${attributes({ class: kind === 'live' && 'stet-live' })}>${label}</strong>`;
}

/** The series has its own element, because it is not the section. */
function printSectionAndSeries({ kicker, series }: Pick<ArticleHeaderData, 'kicker' | 'series'>): Content | undefined {
  const name = series && printKicker(series);
  const parts = [kicker && printKicker(kicker), isPresent(name) && html`<span class="stet-series">${name}</span>`];
  const printed = parts.filter((part) => part && isPresent(part));
  return printed.length ? html`${printed[0]}${printed.length > 1 && ' · '}${printed[1]}` : undefined;
}

function printKicker(kicker: Content | Kicker): Content {
  const { text = '', href } = isObject(kicker) ? (kicker as Kicker) : { text: kicker as Content };
  return text && printLabel(text, href);
}

/** Content with a link of its own gets no second one around it. */
function printLabel(text: Content, href?: string): Content {
  const hasLink = text instanceof Markup && /<a\s/i.test(text.toString());
  return printLink(text, hasLink ? undefined : href);
}
