import {
  content,
  either,
  flag,
  type Given,
  isObject,
  language,
  list,
  number,
  oneOf,
  read,
  record,
  required,
  text,
  url,
} from '../data.js';
import { messagesFor } from '../localize.js';
import { defaultMessages } from './captioned-photo.messages.js';
import { attributes, type Content, gap, html, isPresent, markup, type Markup } from '../markup.js';

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
  /** Words of the button that uncovers a sensitive photo. Default: "Show the photo", in `lang`. */
  show?: string;
  /** BCP 47 tag that decides the library's own words. Default: `en`. */
  lang?: string;
}

const link = record<PhotoLink>({ text, href: url });
const creator = record<{ name: string; href?: string }>({ name: text, href: url });

const rightsShape = {
  creator: either(isObject, creator, text),
  agency: text,
  separator: text,
  notice: text,
  license: link,
  acquire: link,
};

const sourceTypes = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
  'computationalCapture',
  'dataDrivenMedia',
  'digitalCapture',
  'digitalCreation',
  'humanEdits',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'virtualRecording',
] as const satisfies readonly DigitalSourceType[];

const shape = {
  src: url,
  srcset: text,
  sizes: text,
  width: number,
  height: number,
  alt: text,
  origin: record<PhotoOrigin>({ text, type: oneOf(...sourceTypes) }),
  caption: content,
  credit: either(isObject, record<PhotoRights>(rightsShape), content),
  href: url,
  sources: list(
    record<PhotoSource>({ srcset: text, type: text, media: text, sizes: text, width: number, height: number }),
  ),
  loading: oneOf('lazy', 'eager'),
  fetchpriority: oneOf('high', 'low', 'auto'),
  id: text,
  layout: oneOf('column', 'wide', 'full', 'inset-start', 'inset-end'),
  ratio: oneOf('16:9', '3:2', '4:3', '1:1', '4:5', '2:3', '21:9'),
  focusPoint: text,
  zoom: flag,
  deepLink: flag,
  sensitive: text,
  show: text,
  lang: language,
};

/**
 * A photo with its caption and credit; between paragraphs, a direct child of `article`.
 *
 * @throws {TypeError} when `src` or `alt` is missing, `zoom` has no `href`, or a value cannot be used. The message names the
 * field and what is expected.
 */
export function captionedPhoto(data: Given<CaptionedPhotoData>): string {
  const given = read<CaptionedPhotoData>('captionedPhoto', shape, data);
  const { srcset, width, height, origin, caption, credit, href, sources = [], sensitive } = given;
  const { loading, fetchpriority, id, layout, ratio, focusPoint, zoom, deepLink, lang = 'en' } = given;
  const show = given.show ?? messagesFor(lang, { photoShow: defaultMessages.photoShow }).photoShow;
  const src = required(given.src, 'captionedPhoto', 'src', 'the address of the picture');
  // An empty text is an answer here: the picture adds nothing to the caption.
  required(
    (data as Partial<CaptionedPhotoData>).alt,
    'captionedPhoto',
    'alt',
    "what is seen, or '' when the caption says it all",
  );
  const { alt = '' } = given;
  if (zoom) required(href, 'captionedPhoto', 'href', 'the larger file, which zoom opens');
  const rights = isRights(credit) ? credit : undefined;
  const image = { src, srcset, sizes: sizesOf(given), width, height, alt, loading, fetchpriority };
  const img = html`<img${attributes({ itemprop: rights && 'contentUrl', ...image })}>`;
  const picture = sources.length
    ? html`<picture>
  ${sources.map((source, index) => html`${index > 0 && '\n'}<source${attributes(sourceOf(source))}>`)}
  ${img}
</picture>`
    : img;
  const linked = href ? html`<a${attributes({ href })}>${picture}</a>` : picture;
  const label =
    origin &&
    html`<data${attributes({ itemprop: rights && 'digitalSourceType', value: `http://cv.iptc.org/newscodes/digitalsourcetype/${origin.type}` })}>${origin.text}</data>`;
  const printedCredit = rights ? printRights(rights) : (credit as Content | undefined);
  const text = (label || isPresent(caption)) && html`${label}${label && isPresent(caption) && gap}${caption}`;
  const small = isPresent(printedCredit) && html`<small>${printedCredit}</small>`;
  // White space is all that keeps the credit apart from the caption in every reader. JSX drops a line break there.
  const space = text && small && (/>\s*$/.test(text.toString()) ? gap : ' ');
  return html`<stet-captioned-photo${attributes({ id, layout, ratio, 'focus-point': focusPoint, zoom, 'deep-link': deepLink, sensitive })}>
  <figure${attributes(rights ? { itemscope: true, itemtype: 'https://schema.org/ImageObject' } : {})}>
    ${
      sensitive
        ? html`<details>
  <summary>${sensitive} <b>${show}</b></summary>
  ${linked}
</details>`
        : linked
    }
    ${(text || small) && html`<figcaption>${text}${space}${small}</figcaption>`}
  </figure>
</stet-captioned-photo>`.toString();
}

function isRights(credit: CaptionedPhotoData['credit']): credit is PhotoRights {
  return credit !== undefined && isObject(credit);
}

/** Only these, in this order. */
function sourceOf(source: PhotoSource): Record<string, string | number | undefined> {
  const { srcset, type, media, width, height } = source;
  return { srcset, type, media, sizes: sizesOf(source), width, height };
}

/** Widths in `srcset` need `sizes` (HTML 4.8.4.2.1); without it, a browser takes the picture for as wide as the window. */
function sizesOf({ srcset, sizes }: { srcset?: string; sizes?: string }): string | undefined {
  return sizes ?? (srcset && /\s\d+w\b/.test(srcset) ? '100vw' : undefined);
}

/** Photographer and agency, then the terms, with a space between each. */
function printRights({ creator, agency, separator = '/', notice, license, acquire }: PhotoRights): Markup {
  const { name, href } = typeof creator === 'object' ? creator : { name: creator };
  // `rel="author"` would make the photographer the author of the article in Readability, and take the name out of the credit.
  const maker =
    name &&
    (href
      ? html`<a${attributes({ itemprop: 'creator', href })}>${name}</a>`
      : html`<span itemprop="creator">${name}</span>`);
  const parts = [
    (maker || agency) && html`<span itemprop="creditText">${maker}${maker && agency && separator}${agency}</span>`,
    // Defuddle takes a span that begins with "©" for a page's footer, and what follows goes with it.
    notice && html`<bdi itemprop="copyrightNotice">${notice}</bdi>`,
    license && html`<a${attributes({ rel: 'license', itemprop: 'license', href: license.href })}>${license.text}</a>`,
    acquire && html`<a${attributes({ itemprop: 'acquireLicensePage', href: acquire.href })}>${acquire.text}</a>`,
  ].filter(Boolean);
  return markup(parts.join(gap.toString()));
}
