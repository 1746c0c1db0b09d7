import { type ImageJsonLd } from '../json-ld.types.js';
import { absoluteUrl, withoutEmpty, textOf } from '../json-ld.values.js';
import { largestCandidate } from '../srcset.js';

/** The codes of IPTC's Digital Source Type (`http://cv.iptc.org/newscodes/digitalsourcetype/`) for which schema.org has a term. */
const inSchemaOrg = new Set(
  (
    'algorithmicallyEnhanced algorithmicMedia composite compositeCapture compositeSynthetic ' +
    'compositeWithTrainedAlgorithmicMedia dataDrivenMedia digitalArt digitalCapture minorHumanEdits ' +
    'multiFrameComputationalCapture negativeFilm positiveFilm print screenCapture trainedAlgorithmicMedia virtualRecording'
  ).split(' '),
);

/**
 * A captioned photo as a schema.org `ImageObject`, read from its text and links: what a search engine needs to show
 * the credit and the licence of the picture. Give it the element, or any element that holds one `figure`.
 *
 * From the credit (`small`) it reads `itemprop="creator"` (or `rel="author"`), `rel="license"`,
 * `itemprop="copyrightNotice"`, `itemprop="acquireLicensePage"`; the rest of its text is the credit. In the caption:
 * `<data itemprop="digitalSourceType" value="http://cv.iptc.org/newscodes/digitalsourcetype/…">`. `contentUrl` is the
 * larger file that the photo links to, or else the `src` of the image, or the largest file of its `srcset`. What the markup does
 * not have is left out.
 *
 * Needs no browser: any DOM will do.
 *
 * @param base Address that relative URLs start from. Default: that of the document.
 */
export function captionedPhotoJsonLd(element: Element, base = element.ownerDocument.baseURI): ImageJsonLd {
  return imageJsonLd(element, element.querySelector('figure img'), base);
}

/**
 * Each picture of a photo, with the caption and the credit that they share; none without an address, and none twice. A search engine would
 * show a picture that the page covers.
 */
export function imagesOf(photo: Element, base = photo.ownerDocument.baseURI): ImageJsonLd[] {
  const images = [...photo.querySelectorAll('figure img')]
    .filter((image) => !photo.contains(image.closest('figcaption, details, noscript, [sensitive]')))
    .map((image) => imageJsonLd(photo, image, base))
    .filter(({ contentUrl }) => contentUrl);
  // A placeholder has the same larger file as its picture.
  return [...new Map(images.map((image) => [image.contentUrl, image])).values()];
}

function imageJsonLd(element: Element, image: Element | null, base: string): ImageJsonLd {
  const caption = element.querySelector('figcaption') ?? sharedCaption(element);
  const credit = caption?.querySelector('small');
  const link = (selector: string): string | undefined =>
    absoluteUrl(credit?.querySelector(selector)?.getAttribute('href'), base);
  /** The value of a credit that is not displayed. */
  const hidden = (name: string): string | null | undefined =>
    element.querySelector(`data[itemprop="${name}"]`)?.getAttribute('value');

  const creator = '[itemprop~="creator"], [rel~="author"]';
  const shown = [...(credit?.querySelectorAll(creator) ?? [])].filter((each) => !each.parentElement?.closest(creator));
  const creators = shown.map((each) => ({
    '@type': 'Person' as const,
    name: textOf(each),
    ...withoutEmpty({
      url: absoluteUrl((each.matches('a') ? each : each.querySelector('a'))?.getAttribute('href'), base),
    }),
  }));
  const unseen = [...element.querySelectorAll('data[itemprop="creator"]')].map((each) => each.getAttribute('value'));
  const url = unseen.length === 1 ? absoluteUrl(hidden('url'), base) : undefined;
  for (const name of unseen) if (name) creators.push({ '@type': 'Person', name, ...withoutEmpty({ url }) });
  return {
    '@type': 'ImageObject',
    ...withoutEmpty({
      contentUrl: absoluteUrl(largerFile(element, image), base) ?? absoluteUrl(fileOf(image), base),
      caption: textOf(caption, 'small'),
      creditText:
        hidden('creditText') ||
        textOf(credit?.querySelector('[itemprop~="creditText"]')) ||
        textOf(credit, '[rel~="license"], [itemprop~="copyrightNotice"], [itemprop~="acquireLicensePage"]'),
      creator: creators.length > 1 ? creators : creators[0],
      copyrightNotice: hidden('copyrightNotice') || textOf(credit?.querySelector('[itemprop~="copyrightNotice"]')),
      license: absoluteUrl(hidden('license'), base) ?? link('[rel~="license"]'),
      acquireLicensePage: absoluteUrl(hidden('acquireLicensePage'), base) ?? link('[itemprop~="acquireLicensePage"]'),
      digitalSourceType: digitalSource(caption?.querySelector('data[value*="/digitalsourcetype/"]')),
    }),
  };
}

/** A figure around several photos captions each of them (HTML 4.4.12). */
function sharedCaption(element: Element): Element | undefined {
  return [...(element.closest('figure')?.children ?? [])].find(({ localName }) => localName === 'figcaption');
}

/** What the picture links to, where it is a picture. */
function largerFile(element: Element, image: Element | null): string | null {
  const href = image?.closest('figure a[href]')?.getAttribute('href') ?? '';
  const isFile = element.hasAttribute('zoom') || /\.(?:avif|gif|jpe?g|jxl|png|svg|webp)(?:[?#]|$)/i.test(href);
  return isFile ? href : null;
}

/** The file of the image; where a script is still to put it, or only candidates are given, the largest of those. */
function fileOf(image: Element | null): string | null | undefined {
  const src = image?.getAttribute('src');
  if (!image || (src && !src.startsWith('data:'))) return src;
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  return largestCandidate(sets.map((set) => set.getAttribute('srcset') ?? '').join(', '));
}

/** schema.org's own term where it has one, else IPTC's. */
function digitalSource(label: Element | null | undefined): ImageJsonLd['digitalSourceType'] {
  const uri = label?.getAttribute('value');
  const code = uri?.split('/').pop();
  if (!uri || !code) return undefined;
  return inSchemaOrg.has(code)
    ? (`https://schema.org/${code[0]!.toUpperCase()}${code.slice(1)}DigitalSource` as ImageJsonLd['digitalSourceType'])
    : { '@id': uri };
}
