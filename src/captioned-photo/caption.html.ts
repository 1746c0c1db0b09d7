import { isObject } from '../data.js';
import { joinItems, listFormat } from '../list-format.js';
import { attributes, blocks, type Content, gap, html, isPresent, type Markup, markup } from '../markup.js';
import {
  type PhotoCreator,
  type PhotoFrame,
  type PhotoLink,
  type PhotoOrigin,
  type PhotoRights,
} from './captioned-photo.types.js';

/** The credit, if it is given in parts. */
export function rightsOf(credit: PhotoFrame['credit']): PhotoRights | undefined {
  return credit !== undefined && isObject(credit) ? (credit as PhotoRights) : undefined;
}

/** Caption and credit in one element; a credit after paragraphs is a paragraph too. */
export function printCaption({ origin, title, caption, credit, lang }: Partial<PhotoFrame>): Markup | undefined {
  const rights = rightsOf(credit);
  const label = origin && printOrigin(origin, Boolean(rights));
  const content = rights ? (!rights.hidden ? printCredit(rights, lang) : undefined) : (credit as Content | undefined);
  const small = isPresent(content) && html`<small>${content}</small>`;
  const opening = joinWithGap([label, isPresent(title) && html`<b>${title}</b>`]);
  if (isPresent(caption) && !blocks(caption).isPhrasing)
    return html`<figcaption>
  ${opening && html`<p>${opening}</p>`}
  ${caption}
  ${small && html`<p>${small}</p>`}
</figcaption>`;
  const text = joinWithGap([opening, isPresent(caption) && html`${caption}`]);
  if (!text && !small) return undefined;
  // Only white space separates caption and credit in every reader mode. JSX drops a line break there.
  const space = text && small && (/>\s*$/.test(text.toString()) ? gap : ' ');
  return html`<figcaption>${text}${space}${small}</figcaption>`;
}

function printOrigin({ text, type }: PhotoOrigin, isData: boolean): Markup {
  if (!type) return html`<data${attributes({ value: text })}>${text}</data>`;
  const value = `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;
  return html`<data${attributes({ itemprop: isData && 'digitalSourceType', value })}>${text}</data>`;
}

/** `rel="author"` would make the photographer the author of the article in Readability, and remove the name from the credit. */
function printCredit(rights: PhotoRights, lang?: string): Markup | undefined {
  const { separator = '/', agency, notice, license, acquire } = rights;
  const creators = creatorsOf(rights);
  const maker = creators.length > 0 && html`${joinItems(lang, creators, printCreator)}`;
  return joinWithGap([
    (maker || agency) && html`<span itemprop="creditText">${maker}${maker && agency && separator}${agency}</span>`,
    // Defuddle treats a span that begins with "©" as a page footer, and drops it with everything after it.
    notice && html`<bdi itemprop="copyrightNotice">${notice}</bdi>`,
    license && printTerms({ rel: 'license', itemprop: 'license' }, license),
    acquire && printTerms({ itemprop: 'acquireLicensePage' }, acquire),
  ]);
}

function printCreator({ name, href }: Creator): Markup {
  return href
    ? html`<a${attributes({ itemprop: 'creator', href })}>${name}</a>`
    : html`<span itemprop="creator">${name}</span>`;
}

/** A licence without a page is only text. */
function printTerms(values: Record<string, string>, { text, href }: Partial<PhotoLink>): Markup {
  return href ? html`<a${attributes({ ...values, href })}>${text ?? href}</a>` : html`<span>${text}</span>`;
}

/**
 * The same as data without visible text: microdata reads the value of `data` (HTML 5.2.4). Minifiers and editors remove an element that
 * is empty.
 */
export function printHiddenCredit(rights: PhotoRights, lang?: string): Markup | undefined {
  const { separator = '/', agency, notice, license, acquire } = rights;
  const creators = creatorsOf(rights);
  const names = creators.map(({ name }) => name);
  const values: [name: string, value: string | undefined][] = [
    ...names.map((name): [string, string] => ['creator', name]),
    ['url', creators.length === 1 ? creators[0]!.href : undefined],
    ['creditText', [listFormat(lang).format(names), agency].filter(Boolean).join(separator)],
    ['copyrightNotice', notice],
    ['license', license?.href],
    ['acquireLicensePage', acquire?.href],
  ];
  const parts = values.map(
    ([itemprop, value]) => value && html`<data${attributes({ itemprop, value })}><wbr hidden></data>`,
  );
  return html`${parts}`;
}

type Creator = Exclude<PhotoCreator, string>;

function creatorsOf({ creator = [] }: PhotoRights): readonly Creator[] {
  const given = [creator].flat() as readonly (string | Creator)[];
  return given.map((one) => (typeof one === 'string' ? { name: one } : one)).filter(({ name }) => name);
}

/** Minifiers, Angular and JSX drop a plain space between two elements. */
function joinWithGap(parts: readonly (Markup | string | false | undefined)[]): Markup | undefined {
  const present = parts.filter((part) => isPresent(part || undefined));
  return present.length ? markup(present.join(gap.toString())) : undefined;
}
