import { attributes, blocks, type Content, html, type Markup, markup } from '../markup.js';
import { type markupMessages } from './attribution-line.messages.js';
import { type Author, type Original } from './attribution-line.types.js';

/** One for each language: to make one takes longer than to print the line. */
const lists = new Map<string, Intl.ListFormat>();

export function joinNames(
  people: readonly Author[],
  rel: 'author' | undefined,
  lang: string,
  { lineRole, lineLocation }: typeof markupMessages,
): Markup {
  // The names themselves, because they decide the word between: "Ana e Inés", not "y".
  if (!lists.has(lang)) lists.set(lang, new Intl.ListFormat(lang));
  const parts = lists.get(lang)!.formatToParts(people.map(({ name }) => name));
  let next = 0;
  return html`${parts.map(({ type, value }) => {
    if (type === 'literal') return value;
    const person = people[next++]!;
    const { role, location: place } = person;
    const name = role ? fill(lineRole, { name: printName(person, rel), role }) : printName(person, rel);
    return place ? fill(lineLocation, { name, place }) : name;
  })}`;
}

/** The sentence with the names that it holds as data. The longest first, so that "Ana" is not found in "Ana Reis". */
export function markNames(sentence: string, authors: readonly Author[]): Markup {
  const longestFirst = [...authors].sort((a, b) => b.name.length - a.name.length);
  const parts = longestFirst.reduce<readonly Content[]>(
    (parts, author) => parts.flatMap((part) => (typeof part === 'string' ? around(author, part) : [part])),
    [sentence],
  );
  return html`${parts}`;
}

function around(author: Author, text: string): readonly Content[] {
  const at = text.search(wholeName(author.name));
  return at < 0 ? [text] : [text.slice(0, at), printName(author, 'author'), text.slice(at + author.name.length)];
}

/** A name between other letters is part of a word ("Analysis"), except in scripts that join words or add endings to names. */
function wholeName(name: string): RegExp {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const hasSpaces = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u.test(name);
  return new RegExp(hasSpaces ? `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])` : literal, 'u');
}

/** Where readers find an author; with the name where there are several. */
export function printContact({ name, email, links = [] }: Author, isOneOfSeveral: boolean): Markup | undefined {
  const ways = [
    ...(email ? [html`<a${attributes({ href: `mailto:${email}` })}>${email}</a>`] : []),
    ...links.map(({ text, href }) => (href ? html`<a${attributes({ href })}>${text ?? href}</a>` : html`${text}`)),
  ];
  if (!ways.length) return undefined;
  const parts = isOneOfSeveral ? [html`${name}`, ...ways] : ways;
  return html`<p class="stet-contact">${markup(parts.join(' · '))}</p>`;
}

/** The element that may hold the content: a paragraph holds no other. */
export function block(content: Content): Markup {
  return markup(blocks(content).isPhrasing ? 'p' : 'div');
}

/** Each name in an element of its own: machines find it there, and mixed scripts stay apart. */
function printName({ name, href, organization }: Author, rel: 'author' | undefined): Markup {
  const itemprop = rel ?? 'contributor';
  const kind = organization && 'stet-org';
  return href
    ? html`<a${attributes({ rel, itemprop, class: kind, href })}>${name}</a>`
    : html`<span${attributes({ itemprop, class: kind })}>${name}</span>`;
}

/** Beside the names, which say who it is. */
export function printPortrait(src: string): Markup {
  return html`<img${attributes({ src, alt: '', width: 48, height: 48 })}>`;
}

export function printOriginal({ publisher, href, license }: Original, words: typeof markupMessages): Markup {
  const printLink = (name: string, url: string | undefined, rel?: string): Content =>
    url ? html`<a${attributes({ rel, href: url })}>${name}</a>` : name;
  const values = { publisher: printLink(publisher, href) };
  if (!license?.name) return fill(words.lineOriginal, values);
  return fill(words.lineLicensed, { ...values, license: printLink(license.name, license.href, 'license') });
}

/** The label of a pattern in bold: what stands before its first slot, or before the colon. */
export function fillLabelled(pattern: string, values: Record<string, Content>): Markup {
  const [label = ''] = /^[^{]*?[,،:：]|^[^{（(]*[^{（(\s]/u.exec(pattern) ?? [];
  return html`${label && html`<b>${label}</b>`}${fill(pattern.slice(label.length), values)}`;
}

/** A pattern is text; what goes into its slots is markup. */
export function fill(pattern: string, values: Record<string, Content>): Markup {
  return html`${pattern.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part))}`;
}
