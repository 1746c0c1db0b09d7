import {
  content,
  either,
  flag,
  type Given,
  id,
  inline,
  invalidValueError,
  isObject,
  type Kind,
  language,
  list,
  pixels,
  oneOf,
  type Place,
  read,
  record,
  required,
  separator,
  text,
  url,
} from '../data.js';
import { isDevelopment } from '../is-development.js';
import { messagesFor } from '../localize.js';
import { attributes, html, isPresent, lines, Markup } from '../markup.js';
import { defaultMessages } from './captioned-photo.messages.js';
import {
  type CaptionedMediaData,
  type CaptionedPhotoData,
  type CaptionedPicturesData,
  type DigitalSourceType,
  type FigureData,
  type PhotoFrame,
  type PhotoLink,
  type PhotoOrigin,
  type PhotoRights,
  type PhotoSource,
  type Picture,
  sourceTypes,
} from './captioned-photo.types.js';
import { printCaption, printHiddenCredit, rightsOf } from './caption.html.js';

export type * from './captioned-photo.types.js';

const link = record<PhotoLink>({ text, href: url });
const creator = record<{ name: string; href?: string }>({ name: text, href: url });

const rightsShape = {
  creator: list(either(isObject, creator, text)),
  agency: text,
  separator,
  notice: text,
  license: link,
  acquire: link,
  hidden: flag,
};

const sourceShape = { srcset: text, type: text, media: text, sizes: text, width: pixels, height: pixels };

/** A browser always takes a source without type and media, and ignores those after it (HTML 4.8.2). */
const source: Kind<PhotoSource> = (value, place) => {
  const given = record<PhotoSource>(sourceShape)(value, place);
  if (given?.srcset && !given.media)
    required(typeOf(given), place.function, `${place.field}.type`, 'a MIME type such as image/avif, or media');
  return given;
};

const pictureShape = {
  src: url,
  srcset: text,
  sizes: text,
  width: pixels,
  height: pixels,
  alt: text,
  href: url,
  sources: list(source),
  loading: oneOf('lazy', 'eager'),
  fetchpriority: oneOf('high', 'low', 'auto'),
};

/** An `alt` that is empty, `null` or missing means three different things, unlike in every other field. */
const picture: Kind<Picture> = (value, place) =>
  checkedPicture(record<Picture>(pictureShape)(value, place), value, place);

const media: Kind<Markup> = (value, { function: name, field }) => {
  if (value instanceof Markup) return isPresent(value) ? value : undefined;
  throw new TypeError(`Stet: ${name}() cannot use ${field}. Expected: a video, an audio or an iframe as markup.`);
};

/** A term, or its whole address as in the metadata of a picture. */
const sourceType: Kind<DigitalSourceType> = (value, place) =>
  oneOf(...sourceTypes)(
    typeof value === 'string'
      ? value.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w+)\/?$/, '$1')
      : value,
    place,
  );

/** Percentages from the left and from the top; a CMS may have them as fractions. */
const focusPoint: Kind<string> = (value, place) => {
  const parts = text(value, place)?.split(/[\s,]+/);
  const percentages = parts?.map((part) =>
    /^(?:0?\.\d+|[01](?:\.0+)?)$/.test(part) ? `${+(+part * 100).toFixed(2)}%` : part,
  );
  if (!percentages) return undefined;
  if (percentages.length !== 2 || !percentages.every((part) => /^(?:100|\d{1,2}(?:\.\d+)?)%$/.test(part)))
    throw invalidValueError(place, value, 'two percentages, from the left and from the top, such as "30% 20%"');
  return percentages.join(' ');
};

const shape = {
  ...pictureShape,
  pictures: list(picture),
  media,
  origin: record<PhotoOrigin>({ text, type: sourceType }, { text: 'the label that the reader sees' }),
  title: inline,
  caption: content,
  credit: either(isObject, record<PhotoRights>(rightsShape), inline),
  id,
  layout: oneOf('column', 'wide', 'full', 'inset-start', 'inset-end'),
  ratio: oneOf('16:9', '3:2', '4:3', '1:1', '4:5', '2:3', '21:9'),
  focusPoint,
  zoom: flag,
  deepLink: flag,
  sensitive: text,
  show: text,
  lang: language,
};

/**
 * A photo with its caption and credit; between paragraphs, a direct child of `article`. In place of the photo: two or three
 * `pictures` under one caption, or `media`.
 *
 * @throws {TypeError} when `src` or `alt` is missing, `zoom` has no `href`, or a value cannot be used. The message names the
 * field and what is expected.
 */
export function captionedPhoto(data: Given<FigureData>): string {
  return printPhoto(data, printCover);
}

/** `cover` prints what a sensitive photo has in place of its picture or around it. @internal */
export function printPhoto(data: Given<FigureData>, cover: typeof printCover): string {
  const given = read<CaptionedPhotoData & CaptionedPicturesData & CaptionedMediaData>('captionedPhoto', shape, data);
  const { id, layout, ratio, focusPoint, zoom, deepLink, sensitive } = given;
  if (isDevelopment && deepLink && !id)
    console.warn('Stet: captionedPhoto() needs an id for deepLink, which is the name of the photo in the address.');
  const rights = rightsOf(given.credit);
  const behaviour = {
    id,
    layout,
    ratio,
    'focus-point': focusPoint,
    zoom,
    'deep-link': deepLink && id !== undefined,
    sensitive,
  };
  const shown = printContents(given, data);
  return html`<stet-captioned-photo${attributes(behaviour)}>
  <figure${attributes(rights ? { itemscope: true, itemtype: `https://schema.org/${given.media ? 'MediaObject' : 'ImageObject'}` } : {})}>
    ${sensitive ? cover(shown, given) : shown}
    ${rights?.hidden && printHiddenCredit(rights, given.lang)}
    ${printCaption(given)}
  </figure>
</stet-captioned-photo>`.toString();
}

/** Prints the picture, the pictures or the media. */
function printContents(
  given: Partial<CaptionedPhotoData & CaptionedPicturesData & CaptionedMediaData>,
  data: unknown,
): Markup {
  if (given.media) return given.media;
  const place = { function: 'captionedPhoto', field: '' };
  const pictures = given.pictures ?? [checkedPicture(given, data, place)];
  const larger = pictures.find(({ href }) => href)?.href;
  if (given.zoom) required(larger, 'captionedPhoto', 'href', 'the larger file, which zoom opens');
  const [first, ...others] = pictures.map((one) => printPicture(one, given, pictures.length > 1));
  if (!others.length) return first!;
  return html`<div class="stet-pictures">
  ${lines([first!, ...others])}
</div>`;
}

function checkedPicture(given: Partial<Picture> | undefined, data: unknown, { function: name, field }: Place): Picture {
  const inner = (key: string): string => (field ? `${field}.${key}` : key);
  const src = required(given?.src, name, inner('src'), 'the URL of the picture');
  const { alt } = data as Partial<Picture>;
  if (alt === undefined)
    required(alt, name, inner('alt'), "a description of the picture, or '' when the caption is enough");
  return { ...given, src, alt: alt === null ? null : (given?.alt ?? '') };
}

/** A link whose picture has no alternative text needs a name (WCAG 2.4.4). */
function printPicture(picture: Picture, frame: Partial<PhotoFrame>, isOneOfSeveral: boolean): Markup {
  const { src, srcset, width, height, alt, href, sources = [], loading, fetchpriority } = picture;
  const isData = Boolean(rightsOf(frame.credit));
  // HTML 4.8.4.4 allows a missing `alt` in a figure with one picture and its caption.
  const described = alt ?? (href || isOneOfSeveral || !isPresent(frame.caption) ? '' : undefined);
  const image = { src, srcset, sizes: sizesOf(picture), width, height, alt: described, loading, fetchpriority };
  const img = html`<img${attributes({ itemprop: isData && 'contentUrl', ...image })}>`;
  const others = sources.filter((source) => source.srcset);
  const printed = others.length
    ? html`<picture>
  ${lines(others.map((source) => html`<source${attributes(sourceOf(source))}>`))}
  ${img}
</picture>`
    : img;
  return href ? html`<a${attributes({ href, 'aria-label': !alt && showLabel(frame) })}>${printed}</a>` : printed;
}

function printCover(shown: Markup, given: Partial<PhotoFrame>): Markup {
  return html`<details>
  <summary>${given.sensitive} <b>${showLabel(given)}</b></summary>
  ${shown}
</details>`;
}

/** The text of the button or link that shows a covered photo. @internal */
export function showLabel({ show, lang = 'en' }: { show?: string | undefined; lang?: string | undefined }): string {
  return show ?? messagesFor(lang, { photoShow: defaultMessages.photoShow }).photoShow;
}

/** MIME subtypes that differ from the extension. */
const subtypes: Record<string, string> = { jpg: 'jpeg', svg: 'svg+xml' };

/**
 * The type that is given, or else the format that the first candidate asks an image service for (`?fm=avif`), or else that of the extension in
 * its path: `https://x.png.example/depot.jpg.avif?v=1 800w`.
 */
function typeOf({ type, srcset }: PhotoSource): string | undefined {
  const [candidate = ''] = srcset.trim().split(/\s/);
  const format =
    /[?&](?:fm|format)=(avif|gif|jpe?g|jxl|png|webp)(?=&|$)/i.exec(candidate)?.[1] ??
    /^[^?#]*\.(avif|gif|jpe?g|jxl|png|svg|webp)(?=[?#,]|$)/i.exec(candidate)?.[1];
  const subtype = format?.toLowerCase();
  return type ?? (subtype && `image/${subtypes[subtype] ?? subtype}`);
}

/** Only these attributes, in this order. */
function sourceOf(source: PhotoSource): Record<string, string | number | undefined> {
  const { srcset, media, width, height } = source;
  return { srcset, type: typeOf(source), media, sizes: sizesOf(source), width, height };
}

/**
 * Widths in `srcset` need `sizes` (HTML 4.8.4.2.1); without it, a browser assumes that the picture is as wide as the window. There are no sizes
 * without candidates.
 */
function sizesOf({ srcset, sizes }: { srcset?: string; sizes?: string }): string | undefined {
  return srcset && (sizes ?? (/\s\d+w\b/.test(srcset) ? '100vw' : undefined));
}
