import { normalDate } from './attribution-line/normal-date.js';
import { datesOf, instantOf, isBefore, isWorthShowing } from './attribution-line/dates.js';
import { type Given } from './data.js';
import { captionedPhotoJsonLd, imagesOf } from './captioned-photo/captioned-photo.json-ld.js';
import { type ArticleJsonLd, type CorrectionJsonLd, type PersonJsonLd } from './json-ld.types.js';
import { canonical } from './localize.js';
import { absoluteUrl, withoutEmpty, textOf } from './json-ld.values.js';

export { captionedPhotoJsonLd };
export type * from './json-ld.types.js';

/** Details of the article that its page does not show. */
export interface ArticleJsonLdOptions {
  /** The article's own address. */
  url?: string;
  /** Its name, or its name, address and logo. */
  publisher?: string | { name: string; url?: string; logo?: string | { url: string } };
  isAccessibleForFree?: boolean;
  /** The class selector of what stands behind the paywall, such as `.paywall`. */
  paywalled?: string;
  /** Address that relative URLs start from. Default: that of the document. */
  base?: string;
}

/** JSON-LD as the text of a script element. A `<` in it could end the element when the page is parsed. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The whole script element, for a server to print: `jsonLdScript(articleJsonLd(document))`. */
export function jsonLdScript(data: object): string {
  return `<script type="application/ld+json">${jsonLdText(data)}</script>`;
}

/**
 * An article as schema.org's `NewsArticle`, read from what its reader sees: the text and dates in the six elements, once.
 * What the page does not show is left out, unless the options have it. For a narrower type, spread it:
 * `{ ...articleJsonLd(document), '@type': 'OpinionNewsArticle' }`.
 *
 * It needs no browser and no script on the page: any DOM will do, jsdom's and linkedom's too, so a site can print the data
 * when it builds the page, with {@link jsonLdScript}.
 *
 * @param root The document, or the article.
 * @param options Like the data of the markup functions, every part may be `null`.
 */
export function articleJsonLd(root: ParentNode, options?: Given<ArticleJsonLdOptions> | null): ArticleJsonLd {
  const present = withoutEmpty(options ?? {}) as ArticleJsonLdOptions;
  const header = root.querySelector('stet-article-header');
  const all = elementsOfStory(root, header);
  const base = present.base ?? (header ?? root.querySelector('*'))?.ownerDocument.baseURI;

  const heading = header?.querySelector('h1, h2, h3, h4, h5, h6');
  const standfirst = standfirstOf(header, heading);
  const kicker = paragraph(heading?.previousElementSibling);
  const original = all(paragraphs('original'))[0];
  const { isAccessibleForFree, paywalled } = present;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: absoluteUrl(present.url, base),
    headline: textOf(heading),
    alternativeHeadline: standfirst,
    description: standfirst,
    articleSection: textOf(kicker, 'strong, small, .stet-series'),
    inLanguage: canonical((header ?? all('stet-attribution-line')[0])?.closest('[lang]')?.getAttribute('lang') ?? ''),
    author: peopleIn(all(`${paragraphs('byline')} :is([rel~="author"], [itemprop~="author"], .name)`), base),
    contributor: peopleIn(all(`${paragraphs('contributors')} :is([itemprop~="contributor"], .name)`), base),
    ...datesIn(all('stet-attribution-line time')),
    image: all('stet-captioned-photo').flatMap((photo) => imagesOf(photo, base)),
    correction: all(paragraphs('correction')).map(correctionOf),
    isPartOf: seriesOf(kicker?.querySelector('.stet-series'), base),
    isBasedOn: originalOf(original?.querySelector('a:not([rel~="license"])'), base),
    license: hrefOf(original?.querySelector('a[rel~="license"]'), base),
    publisher: publisherOf(present.publisher, base),
    // PHP and forms send texts.
    isAccessibleForFree:
      isAccessibleForFree === undefined ? undefined : ['true', '1'].includes(String(isAccessibleForFree)),
    hasPart: paywalled && { '@type': 'WebPageElement' as const, isAccessibleForFree: false, cssSelector: paywalled },
  }) as ArticleJsonLd;
}

/**
 * Finds elements of the story alone: comments and related stories may be articles within it. The story is the article with the header or,
 * on a page that has its own, with the main headline.
 */
function elementsOfStory(root: ParentNode, header: Element | null): (selector: string) => Element[] {
  const given = 'matches' in root && (root as Element).matches('article') ? (root as Element) : undefined;
  const withHeadline = [...root.querySelectorAll('article h1')].map((heading) => heading.closest('article')!);
  const article = header ? header.closest('article') : (given ?? withHeadline.find((each) => !isTeaser(each)));
  const isOwn = (found: Element): boolean => {
    const nearest = found.closest('article');
    return article ? nearest === article : !nearest || !isAnotherStory(nearest);
  };
  return (selector) => [...(article ?? root).querySelectorAll(selector)].filter(isOwn);
}

/** Where the page's story is in no article: whether this article is another story, because it is a teaser or begins with a headline. */
function isAnotherStory(article: Element): boolean {
  const headline = 'stet-article-header, :scope > :is(h1, h2, h3, h4, h5, h6, header):first-child';
  return isTeaser(article) || Boolean(article.querySelector(headline));
}

/** An article that stands in an aside, or whose headline is a link or stands in a list. */
function isTeaser(article: Element): boolean {
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const isLinked = heading?.closest('a, li') ?? heading?.querySelector('a[href]:not([href^="#"])');
  return Boolean(article.closest('aside, nav') ?? isLinked);
}

type Base = string | undefined;

function hrefOf(link: Element | null | undefined, base: Base): string | undefined {
  return absoluteUrl(link?.getAttribute('href'), base);
}

function peopleIn(names: readonly Element[], base: Base): PersonJsonLd[] {
  return unique(
    names.map((name) => ({
      '@type': name.matches('.stet-org, .org') ? ('Organization' as const) : ('Person' as const),
      // Microdata may name a person in a part of its own, beside the role.
      name: textOf(name.querySelector('[itemprop~="name"]') ?? name),
      ...withoutEmpty({ url: hrefOf(name.closest('a') ?? name.querySelector('a'), base) }),
    })),
  );
}

function correctionOf(correction: Element): CorrectionJsonLd {
  return {
    '@type': 'CorrectionComment',
    text: textOf(correction),
    ...withoutEmpty({ datePublished: dateOf(correction.querySelector('time')) }),
  };
}

function seriesOf(series: Element | null | undefined, base: Base): ArticleJsonLd['isPartOf'] {
  const url = hrefOf(series?.querySelector('a'), base);
  return series ? { '@type': 'CreativeWorkSeries', name: textOf(series), ...withoutEmpty({ url }) } : undefined;
}

function originalOf(link: Element | null | undefined, base: Base): ArticleJsonLd['isBasedOn'] {
  const url = hrefOf(link, base);
  return url ? { '@type': 'CreativeWork', url, publisher: { '@type': 'Organization', name: textOf(link) } } : undefined;
}

function publisherOf(given: ArticleJsonLdOptions['publisher'], base: Base): ArticleJsonLd['publisher'] {
  const publisher = typeof given === 'string' ? { name: given } : given;
  if (!publisher?.name) return undefined;
  const { url, logo } = publisher as { url?: string; logo?: string | { url: string } };
  // An object is schema.org's `ImageObject`.
  const file = typeof logo === 'object' && logo && 'url' in logo ? logo.url : logo;
  return {
    '@type': 'Organization',
    ...(withoutEmpty({ ...publisher, url: absoluteUrl(url, base), logo: absoluteUrl(file, base) }) as { name: string }),
  };
}

/** Paragraphs of an attribution line; also by the classes of version 0.1, which had no prefix. */
function paragraphs(name: string): string {
  return `stet-attribution-line :is(.stet-${name}, p.${name})`;
}

/** Leaves out an update that the line hides, or that came before the publication. */
function datesIn(times: Element[]): Pick<ArticleJsonLd, 'datePublished' | 'dateModified'> {
  const { published, updated } = datesOf(times);
  const [datePublished, dateModified] = [dateOf(published), dateOf(updated)];
  const line = updated?.closest<Element & { updatedAfter?: number }>('stet-attribution-line');
  const minutes = line?.updatedAfter ?? line?.getAttribute('updated-after');
  const shown =
    isWorthShowing(datePublished, dateModified, minutes == null || minutes === '' ? null : Number(minutes)) &&
    !isBefore(dateModified, datePublished);
  return { ...(datePublished && { datePublished }), ...(dateModified && shown && { dateModified }) };
}

function dateOf(time: Element | null | undefined): string | undefined {
  const given = time?.getAttribute('datetime')?.trim();
  // Search engines read ISO 8601 only; browsers accept a space and a zone without its colon too.
  const datetime = (given && normalDate(given)) ?? given;
  if (!Number.isNaN(instantOf(datetime))) return datetime;
  // Without its zone, or written as no standard has it: the day is known.
  const day = datetime?.slice(0, 10);
  return Number.isNaN(instantOf(day)) ? undefined : day;
}

/** The paragraphs after the headline, and the block of a standfirst that is more than paragraphs. */
function standfirstOf(header: Element | null, heading: Element | null | undefined): string {
  const lines: Element[] = [];
  for (let next = heading?.nextElementSibling; next && paragraph(next); next = next.nextElementSibling)
    lines.push(next);
  const block = header?.querySelector('.stet-standfirst');
  if (block) lines.push(block);
  return lines.map((line) => textOf(line)).join(' ');
}

function paragraph(element: Element | null | undefined): Element | undefined {
  return element?.matches('p') ? element : undefined;
}

/** A byline may stand in the header and again at the end. */
function unique(people: PersonJsonLd[]): PersonJsonLd[] {
  const isSame = (a: PersonJsonLd, b: PersonJsonLd): boolean =>
    a.name === b.name && (a.url === b.url || !a.url || !b.url);
  const first = people.filter((person, index) => people.findIndex((other) => isSame(other, person)) === index);
  return first.map((person) =>
    person.url ? person : (people.find(({ name, url }) => url && name === person.name) ?? person),
  );
}
