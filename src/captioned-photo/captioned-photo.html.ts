import { attributes, type Content, html, isPresent, markup, Markup, safeUrl } from '../markup.js';

export interface PhotoSource {
  /** Image candidates, as in `depot-800.avif 800w, depot-1600.avif 1600w`. */
  srcset: string;
  /** MIME type, such as `image/avif`. */
  type?: string;
  /** Media condition for another crop. */
  media?: string;
  sizes?: string;
  width?: number;
  height?: number;
}

export interface PhotoLink {
  text: string;
  href: string;
}

/** Who made a picture and on what terms it may be used, told to readers in the credit and to search engines as data. */
export interface PhotoRights {
  /** Photographer, with the address of their own page if there is one. */
  creator?: string | { name: string; href?: string };
  /** Agency or paper. */
  agency?: string;
  /** What stands between photographer and agency. Default: `/`. */
  separator?: string;
  /** Copyright notice, such as `© 2026 Coastal Press`. */
  notice?: string;
  /** The licence, such as `{ text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' }`. */
  license?: PhotoLink;
  /** The page where a licence can be had. */
  acquire?: PhotoLink;
}

/** A term of IPTC's "Digital Source Type" NewsCodes, https://cv.iptc.org/newscodes/digitalsourcetype/. */
export type DigitalSourceType =
  | 'trainedAlgorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'algorithmicMedia'
  | 'algorithmicallyEnhanced'
  | 'composite'
  | 'compositeCapture'
  | 'compositeSynthetic'
  | 'computationalCapture'
  | 'dataDrivenMedia'
  | 'digitalCapture'
  | 'digitalCreation'
  | 'humanEdits'
  | 'negativeFilm'
  | 'positiveFilm'
  | 'print'
  | 'screenCapture'
  | 'virtualRecording';

export interface PhotoOrigin {
  /** The label, with its full stop, in the page's language: "AI-generated.", "Composite.", "File photo.", "Handout." */
  text: string;
  type: DigitalSourceType;
}

export interface CaptionedPhotoData {
  src: string;
  srcset?: string;
  sizes?: string;
  /** Width of the picture in pixels: with `height` it reserves the place, so that nothing jumps. */
  width?: number;
  height?: number;
  /** What is seen, for a reader who does not see it; `''` for a picture that adds nothing to the caption. */
  alt: string;
  /** Where the picture comes from, when that is not plain: it stands before the caption. */
  origin?: PhotoOrigin;
  /** Who, where, when. */
  caption?: Content;
  /** Photographer and agency in the house's order: "Ines Moreau/Coastal Press"; or the parts, which become data too. */
  credit?: Content | PhotoRights;
  /** A larger file, which the photo then links to. */
  href?: string;
  /** Other formats or crops, best first; they make the `img` a `picture`. */
  sources?: readonly PhotoSource[];
  /** `lazy` for photos below the first screen. The lead photo takes none. */
  loading?: 'lazy' | 'eager';
  /** `high` for the lead photo. */
  fetchpriority?: 'high' | 'low' | 'auto';
  /** Makes an address for the photo, which `deepLink` uses. */
  id?: string;
  /** Width against the column of text. Default: `column`. */
  layout?: 'column' | 'wide' | 'full' | 'inset-start' | 'inset-end';
  /** Crops the picture to a shape. */
  ratio?: '16:9' | '3:2' | '4:3' | '1:1' | '4:5' | '2:3' | '21:9';
  /** The point that a crop keeps, from the left and from the top, as in `30% 20%`. Default: the middle. */
  focusPoint?: string;
  /** The photo opens its larger file, `href`, on the page. */
  zoom?: boolean;
  /** The open photo has the address `#photo-ID`, which also opens it. Needs `zoom` and `id`. */
  deepLink?: boolean;
  /** What a reader should know before seeing the picture; it stays covered until the reader asks. Works without script. */
  sensitive?: string;
  /** Words of the button that uncovers a sensitive photo. Default: `Show the photo`. */
  show?: string;
}

/**
 * A photo with its caption and credit; between paragraphs, a direct child of `article`.
 *
 * @throws {TypeError} when `src` or `alt` is missing, `zoom` has no `href`, or a URL would run script.
 */
export function captionedPhoto(data: CaptionedPhotoData): string {
  const { src, srcset, sizes, width, height, alt, origin, caption, credit, href, sources = [], sensitive } = data;
  const { loading, fetchpriority, id, layout, ratio, focusPoint, zoom, deepLink, show = 'Show the photo' } = data;
  if (!src) throw new TypeError('Stet: captionedPhoto() needs a src');
  if (typeof (alt as unknown) !== 'string') {
    throw new TypeError("Stet: captionedPhoto() needs an alt: what is seen, or '' when the caption says it all");
  }
  if (zoom && !href) throw new TypeError('Stet: captionedPhoto() with zoom needs href, the larger file');
  const rights = credit !== undefined && typeof credit === 'object' && !(credit instanceof Markup);
  const image = { src: safeUrl(src), srcset, sizes, width, height, alt, loading, fetchpriority };
  const img = html`<img${attributes({ itemprop: rights && 'contentUrl', ...image })}>`;
  const picture = sources.length
    ? html`<picture>
  ${sources.map((source, index) => html`${index > 0 && '\n'}<source${attributes({ ...source })}>`)}
  ${img}
</picture>`
    : img;
  const linked = href ? html`<a${attributes({ href: safeUrl(href) })}>${picture}</a>` : picture;
  const label =
    origin &&
    html`<data${attributes({ itemprop: rights && 'digitalSourceType', value: `http://cv.iptc.org/newscodes/digitalsourcetype/${origin.type}` })}>${origin.text}</data>`;
  const printedCredit = rights ? printRights(credit) : credit;
  // The credit starts on a line of its own: that white space is all that keeps it apart from the caption in every reader.
  const words = [
    (label || isPresent(caption)) && html`${label}${label && isPresent(caption) && ' '}${caption}`,
    isPresent(printedCredit) && html`<small>${printedCredit}</small>`,
  ].filter(Boolean);
  return html`<stet-captioned-photo${attributes({ id, layout, ratio, 'focus-point': focusPoint, zoom, 'deep-link': deepLink })}>
  <figure${attributes(rights ? { itemscope: true, itemtype: 'https://schema.org/ImageObject' } : {})}>
    ${
      sensitive
        ? html`<details>
  <summary>${sensitive} <b>${show}</b></summary>
  ${linked}
</details>`
        : linked
    }
    ${words.length > 0 && html`<figcaption>${markup(words.join('\n  '))}</figcaption>`}
  </figure>
</stet-captioned-photo>`.toString();
}

/** Photographer and agency, then the terms, with a space between each. */
function printRights({ creator, agency, separator = '/', notice, license, acquire }: PhotoRights): Markup {
  const { name, href } = typeof creator === 'object' ? creator : { name: creator };
  // `rel="author"` would make the photographer the author of the article in Readability, and take the name out of the credit.
  const maker =
    name &&
    (href
      ? html`<a${attributes({ itemprop: 'creator', href: safeUrl(href) })}>${name}</a>`
      : html`<span itemprop="creator">${name}</span>`);
  const parts = [
    (maker || agency) && html`<span itemprop="creditText">${maker}${maker && agency && separator}${agency}</span>`,
    // Defuddle takes a span that begins with "©" for a page's footer, and what follows goes with it.
    notice && html`<bdi itemprop="copyrightNotice">${notice}</bdi>`,
    license &&
      html`<a${attributes({ rel: 'license', itemprop: 'license', href: safeUrl(license.href) })}>${license.text}</a>`,
    acquire &&
      html`<a${attributes({ itemprop: 'acquireLicensePage', href: safeUrl(acquire.href) })}>${acquire.text}</a>`,
  ].filter(Boolean);
  return markup(parts.join(' '));
}
