import type { ImageObject, IPTCDigitalSourceEnumeration, Person } from 'schema-dts';

/** IPTC NewsCodes for the kind of source that a picture comes from; `http://cv.iptc.org/newscodes/digitalsourcetype/`. */
const inSchemaOrg = new Set(
  (
    'algorithmicallyEnhanced algorithmicMedia composite compositeCapture compositeSynthetic ' +
    'compositeWithTrainedAlgorithmicMedia dataDrivenMedia digitalArt digitalCapture minorHumanEdits ' +
    'multiFrameComputationalCapture negativeFilm positiveFilm print screenCapture trainedAlgorithmicMedia virtualRecording'
  ).split(' '),
);

type PhotoJsonLd = Exclude<Extract<ImageObject, { '@type': 'ImageObject' }>, string>;

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
export function captionedPhotoJsonLd(element: Element, base?: string): PhotoJsonLd {
  const image = element.querySelector('figure img');
  const caption = element.querySelector('figcaption');
  const credit = caption?.querySelector('small');
  const absolute = (url: string | null | undefined): string | undefined => {
    if (!url) return undefined;
    try {
      return new URL(url, base ?? element.ownerDocument.baseURI).href;
    } catch {
      return url;
    }
  };
  const link = (selector: string): string | undefined =>
    absolute(credit?.querySelector(selector)?.getAttribute('href'));

  const larger = image?.closest('figure a[href]')?.getAttribute('href');
  const isFile = element.hasAttribute('zoom') || /\.(?:avif|gif|jpe?g|jxl|png|svg|webp)(?:[?#]|$)/i.test(larger ?? '');
  const creators = [...(credit?.querySelectorAll('[itemprop~="creator"], [rel~="author"]') ?? [])].map((creator) => {
    const url = absolute(creator.getAttribute('href'));
    return { '@type': 'Person', name: text(creator), ...(url && { url }) } satisfies Person;
  });
  return {
    '@type': 'ImageObject',
    ...filled({
      contentUrl: absolute((isFile && larger) || image?.getAttribute('src')),
      caption: text(caption, 'small'),
      creditText:
        text(credit?.querySelector('[itemprop~="creditText"]')) ||
        text(credit, '[rel~="license"], [itemprop~="copyrightNotice"], [itemprop~="acquireLicensePage"]'),
      creator: creators.length > 1 ? creators : creators[0],
      copyrightNotice: text(credit?.querySelector('[itemprop~="copyrightNotice"]')),
      license: link('[rel~="license"]'),
      acquireLicensePage: link('[itemprop~="acquireLicensePage"]'),
      digitalSourceType: digitalSource(caption?.querySelector('data[value*="/digitalsourcetype/"]')),
    }),
  } as PhotoJsonLd;
}

/** The text of an element with its white space folded, less what `without` matches and the commas that led there. */
function text(element: Element | null | undefined, without?: string): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  if (without) for (const part of copy.querySelectorAll(without)) part.remove();
  return copy.textContent
    .replace(/\s+/g, ' ')
    .replace(/([,;|·–—] ?)(?:[,;|·–—] ?)+/g, '$1')
    .replace(/[\s,;|·–—]+$/, '')
    .trim();
}

/** schema.org's own term where it has one, else IPTC's. */
function digitalSource(
  label: Element | null | undefined,
): IPTCDigitalSourceEnumeration | { '@id': string } | undefined {
  const uri = label?.getAttribute('value');
  const code = uri?.split('/').pop();
  if (!uri || !code) return undefined;
  return inSchemaOrg.has(code)
    ? (`https://schema.org/${code[0]!.toUpperCase()}${code.slice(1)}DigitalSource` as IPTCDigitalSourceEnumeration)
    : { '@id': uri };
}

function filled<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;
}
