import { attributes, type Content, html, isPresent, markup, safeUrl } from '../markup.js';

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

export interface CaptionedPhotoData {
  src: string;
  srcset?: string;
  sizes?: string;
  /** Width of the picture in pixels: with `height` it reserves the place, so that nothing jumps. */
  width?: number;
  height?: number;
  /** What is seen, for a reader who does not see it; `''` for a picture that adds nothing to the caption. */
  alt: string;
  /** Who, where, when. */
  caption?: Content;
  /** Photographer and agency in the house's order: "Ines Moreau/Coastal Press". */
  credit?: Content;
  /** A larger file, which the photo then links to. */
  href?: string;
  /** Other formats or crops, best first; they make the `img` a `picture`. */
  sources?: readonly PhotoSource[];
  /** `lazy` for photos below the first screen. The lead photo takes none. */
  loading?: 'lazy' | 'eager';
  /** `high` for the lead photo. */
  fetchpriority?: 'high' | 'low' | 'auto';
}

/**
 * A photo with its caption and credit; between paragraphs, a direct child of `article`.
 *
 * @throws {TypeError} when `src` or `alt` is missing, or a URL would run script.
 */
export function captionedPhoto(data: CaptionedPhotoData): string {
  const { src, srcset, sizes, width, height, alt, caption, credit, href, sources = [], loading, fetchpriority } = data;
  if (!src) throw new TypeError('Stet: captionedPhoto() needs a src');
  if (typeof (alt as unknown) !== 'string') {
    throw new TypeError("Stet: captionedPhoto() needs an alt: what is seen, or '' when the caption says it all");
  }
  const image = { src: safeUrl(src), srcset, sizes, width, height, alt, loading, fetchpriority };
  const img = html`<img${attributes(image)}>`;
  const picture = sources.length
    ? html`<picture>
  ${sources.map((source, index) => html`${index > 0 && '\n'}<source${attributes({ ...source })}>`)}
  ${img}
</picture>`
    : img;
  // The credit starts on a line of its own: that white space is all that keeps it apart from the caption in every reader.
  const words = [isPresent(caption) && html`${caption}`, isPresent(credit) && html`<small>${credit}</small>`].filter(
    Boolean,
  );
  return html`<stet-captioned-photo>
  <figure>
    ${href ? html`<a${attributes({ href: safeUrl(href) })}>${picture}</a>` : picture}
    ${words.length > 0 && html`<figcaption>${markup(words.join('\n  '))}</figcaption>`}
  </figure>
</stet-captioned-photo>`.toString();
}
