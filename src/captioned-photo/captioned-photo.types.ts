import { type Content, type Markup } from '../markup.js';

export interface PhotoSource {
  /** Image candidates, as in `depot-800.avif 800w, depot-1600.avif 1600w`. */
  srcset: string;
  /** MIME type, such as `image/avif`. Default: that of the file's extension. Without one, `media` is needed. */
  type?: string;
  /** Media condition for another crop. */
  media?: string;
  sizes?: string;
  /** In pixels. */
  width?: number;
  /** In pixels. */
  height?: number;
}

export interface PhotoLink {
  text: string;
  href: string;
}

export type PhotoCreator = string | { name: string; href?: string };

/** The maker of a picture and the terms of its use: the credit for readers, and data for search engines. */
export interface PhotoRights {
  /** Photographer, with the address of their own page if there is one; several as a list. */
  creator?: PhotoCreator | readonly PhotoCreator[];
  /** Agency or paper. */
  agency?: string;
  /** Separator between photographer and agency. Default: `/`. */
  separator?: string;
  /** Copyright notice, such as `© 2026 Coastal Press`. */
  notice?: string;
  /** The licence, such as `{ text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' }`. */
  license?: PhotoLink;
  /** The page where a licence can be had. */
  acquire?: PhotoLink;
  /** The credit is known and not shown: it is printed as data alone. Of several creators, only the names. */
  hidden?: boolean;
}

/** Terms of IPTC's "Digital Source Type" NewsCodes, https://cv.iptc.org/newscodes/digitalsourcetype/. */
export const sourceTypes = [
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
] as const;

export type DigitalSourceType = (typeof sourceTypes)[number];

export interface PhotoOrigin {
  /** The label, with its full stop, in the page's language: "AI-generated.", "Composite.", "File photo.", "Handout." */
  text: string;
  /** IPTC's term, for search engines: the term alone or its whole address. */
  type?: DigitalSourceType | `http://cv.iptc.org/newscodes/digitalsourcetype/${DigitalSourceType}`;
}

/** A picture: its file, its size, and what is seen in it. */
export interface Picture {
  src: string;
  srcset?: string;
  sizes?: string;
  /** Width of the picture in pixels: with `height` it reserves the place, so that nothing jumps. */
  width?: number;
  /** In pixels. */
  height?: number;
  /**
   * What is seen, for a reader who does not see it; `''` for a picture that adds nothing to the caption; `null` where nobody has
   * described it: the attribute is left out where HTML 4.8.4.4 allows that, in a figure of one picture and its caption; a link around
   * the picture has a name.
   */
  alt: string | null;
  /** A larger file, which the picture then links to. */
  href?: string;
  /** Other formats or crops, best first; they make the `img` a `picture`. */
  sources?: readonly PhotoSource[];
  /** `lazy` for pictures below the first screen. Do not set it on the lead photo. */
  loading?: 'lazy' | 'eager';
  /** `high` for the lead photo. */
  fetchpriority?: 'high' | 'low' | 'auto';
}

/** Caption and settings around any kind of picture. */
export interface PhotoFrame {
  /** Origin of the picture if it is not an ordinary photo, shown before the caption. */
  origin?: PhotoOrigin;
  /** A short title of the picture, in bold before the caption, with its full stop. */
  title?: Content;
  /** Who, where, when: text; or, as markup, several paragraphs, a heading or a list. */
  caption?: Content;
  /** Photographer and agency in the house's order: "Ines Moreau/Coastal Press"; or the parts, which become data too. */
  credit?: Content | PhotoRights;
  /** Makes an address for the photo, which `deepLink` uses. */
  id?: string;
  /** Width against the column of text. Default: `column`. */
  layout?: 'column' | 'wide' | 'full' | 'inset-start' | 'inset-end';
  /** Crops the picture to a shape. */
  ratio?: '16:9' | '3:2' | '4:3' | '1:1' | '4:5' | '2:3' | '21:9';
  /** The point that a crop keeps, from the left and from the top, as in `30% 20%`; fractions of 1 are accepted. Default: the middle. */
  focusPoint?: string;
  /** The photo opens its larger file, `href`, on the page. */
  zoom?: boolean;
  /** The open photo has the address `#photo-ID`, which also opens it. Needs `zoom` and `id`. */
  deepLink?: boolean;
  /** What a reader should know before seeing the picture; it stays covered until the reader asks. Works without script. */
  sensitive?: string;
  /**
   * Label of the button that uncovers a sensitive photo, and of the link around a picture without `alt`. Default: "Show the photo", in
   * `lang`.
   */
  show?: string;
  /** BCP 47 tag for the library's messages, and for the word between two creators. Default: `en`. */
  lang?: string;
}

export interface CaptionedPhotoData extends Picture, PhotoFrame {}

export interface CaptionedPicturesData extends PhotoFrame {
  /** Two or three pictures under one caption; with a `ratio` where their shapes differ. With `zoom`, each picture that has an `href` opens in the viewer. */
  pictures: readonly Picture[];
}

export interface CaptionedMediaData extends PhotoFrame {
  /** A `video`, an `audio` or an `iframe` in place of the picture. */
  media: Markup;
}

/** What `captionedPhoto()` prints. */
export type FigureData = CaptionedPhotoData | CaptionedPicturesData | CaptionedMediaData;
