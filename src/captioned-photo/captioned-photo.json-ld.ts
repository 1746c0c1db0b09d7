import { type ImageJsonLd } from '../json-ld.types.js';
import { absoluteUrl, filled, textOf } from '../json-ld.values.js';

/** IPTC NewsCodes for the kind of source that a picture comes from; `http://cv.iptc.org/newscodes/digitalsourcetype/`. */
const inSchemaOrg = new Set(
  (
    'algorithmicallyEnhanced algorithmicMedia composite compositeCapture compositeSynthetic ' +
    'compositeWithTrainedAlgorithmicMedia dataDrivenMedia digitalArt digitalCapture minorHumanEdits ' +
    'multiFrameComputationalCapture negativeFilm positiveFilm print screenCapture trainedAlgorithmicMedia virtualRecording'
  ).split(' '),
);

/**
 * A captioned photo as a schema.org `ImageObject`, read from its words and links: what a search engine needs to show
 * the credit and the licence of the picture. Give it the element, or any element that holds one `figure`.
 *
 * Read are, in the credit (`small`): `itemprop="creator"` (or `rel="author"`), `rel="license"`,
 * `itemprop="copyrightNotice"`, `itemprop="acquireLicensePage"`; the rest of its text is the credit. In the caption:
 * `<data itemprop="digitalSourceType" value="http://cv.iptc.org/newscodes/digitalsourcetype/…">`. `contentUrl` is the
 * larger file that the photo links to, or else the `src` of the image. What the markup does not say is left out.
 *
 * Needs no browser: any DOM will do.
 *
 * @param base Address that relative URLs start from. Default: that of the document.
 */
export function captionedPhotoJsonLd(element: Element, base = element.ownerDocument.baseURI): ImageJsonLd {
  const image = element.querySelector('figure img');
  const caption = element.querySelector('figcaption');
  const credit = caption?.querySelector('small');
  const link = (selector: string): string | undefined =>
    absoluteUrl(credit?.querySelector(selector)?.getAttribute('href'), base);

  const larger = image?.closest('figure a[href]')?.getAttribute('href');
  const isFile = element.hasAttribute('zoom') || /\.(?:avif|gif|jpe?g|jxl|png|svg|webp)(?:[?#]|$)/i.test(larger ?? '');
  const creators = [...(credit?.querySelectorAll('[itemprop~="creator"], [rel~="author"]') ?? [])].map((creator) => ({
    '@type': 'Person' as const,
    name: textOf(creator),
    ...filled({ url: absoluteUrl(creator.getAttribute('href'), base) }),
  }));
  return {
    '@type': 'ImageObject',
    ...filled({
      contentUrl: absoluteUrl((isFile && larger) || image?.getAttribute('src'), base),
      caption: textOf(caption, 'small'),
      creditText:
        textOf(credit?.querySelector('[itemprop~="creditText"]')) ||
        textOf(credit, '[rel~="license"], [itemprop~="copyrightNotice"], [itemprop~="acquireLicensePage"]'),
      creator: creators.length > 1 ? creators : creators[0],
      copyrightNotice: textOf(credit?.querySelector('[itemprop~="copyrightNotice"]')),
      license: link('[rel~="license"]'),
      acquireLicensePage: link('[itemprop~="acquireLicensePage"]'),
      digitalSourceType: digitalSource(caption?.querySelector('data[value*="/digitalsourcetype/"]')),
    }),
  };
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
