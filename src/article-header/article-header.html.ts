import { attributionLine, type AttributionLineData } from '../attribution-line/attribution-line.html.js';
import { captionedPhoto, type CaptionedPhotoData } from '../captioned-photo/captioned-photo.html.js';
import { attributes, type Content, html, isPresent, markup, safeUrl } from '../markup.js';

export interface Marker {
  text: Content;
  /** `live`: the page is being written; `news`: it was updated or corrected; `paid`: somebody paid for it. Default: `news`. */
  kind?: 'live' | 'news' | 'paid';
  /** Where the correction stands, for instance. */
  href?: string;
}

export interface ArticleHeaderData {
  headline: Content;
  /** Heading level of the headline. Default: 1. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The few words above the headline: a section or series; linked when it has an `href`. */
  kicker?: Content | { text: Content; href?: string };
  /** What the reader should know before reading: "Live", "Updated", "Corrected", "Paid for by …". Before the kicker. */
  marker?: Marker;
  /** The sentence below the headline that sells the story. */
  standfirst?: Content;
  /** Who, from where, when; see `attributionLine()`. */
  attribution?: AttributionLineData;
  /**
   * The lead photo, in the header. Defuddle drops the header with it, and Postlight where the header does not stand in
   * `article`; after the header, as a child of `article`, the photo is kept.
   */
  photo?: CaptionedPhotoData;
  /** The photo under the words, or beside them. */
  hero?: 'stacked' | 'beside';
  /** Size of the headline. Default: `m`. */
  size?: 's' | 'm' | 'l' | 'xl';
  /** Default: `start`. */
  alignment?: 'start' | 'center';
  /** Tells search engines the facts that the reader sees. */
  jsonLd?: boolean;
}

/**
 * The head of an article; first in `article` or in `main`.
 *
 * @throws {TypeError} when there is no headline, or a URL would run script.
 */
export function articleHeader(data: ArticleHeaderData): string {
  const { headline, level = 1, kicker, marker, standfirst, attribution, photo, hero, size, alignment, jsonLd } = data;
  if (!isPresent(headline)) throw new TypeError('Stet: articleHeader() needs a headline');
  const heading = markup(`h${String(level)}`);
  const { text, href } = typeof kicker === 'object' && 'text' in kicker ? kicker : { text: kicker };
  const above = [marker && marked(marker), isPresent(text) && linked(text, href)].filter(
    (part) => part !== false && part,
  );
  return html`<stet-article-header${attributes({ size, alignment, hero, 'json-ld': jsonLd })}>
  <header>
    <hgroup>
      ${above.length > 0 && html`<p>${above[0]}${above.length > 1 && ' '}${above[1]}</p>`}
      <${heading}>${headline}</${heading}>
      ${isPresent(standfirst) && html`<p>${standfirst}</p>`}
    </hgroup>
    ${attribution && markup(attributionLine(attribution))}
    ${photo && markup(captionedPhoto(photo))}
  </header>
</stet-article-header>`.toString();
}

function marked({ text, kind = 'news', href }: Marker): Content {
  const words = linked(text, href);
  if (kind === 'paid') return html`<small>${words}</small>`;
  return html`<strong${attributes({ class: kind === 'live' && 'stet-live' })}>${words}</strong>`;
}

function linked(text: Content, href?: string): Content {
  return href ? html`<a${attributes({ href: safeUrl(href) })}>${text}</a>` : text;
}
