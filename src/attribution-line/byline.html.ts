import { isDevelopment } from '../is-development.js';
import { joinItems } from '../list-format.js';
import { attributes, blocks, type Content, html, type Markup, markup, printLink } from '../markup.js';
import { type markupMessages } from './attribution-line.messages.js';
import { type Author, type Original } from './attribution-line.types.js';

export function joinNames(
  people: readonly Author[],
  rel: 'author' | undefined,
  lang: string,
  { lineRole, lineLocation }: typeof markupMessages,
): Markup {
  const printed = joinItems(lang, people, (person) => {
    const { role, location: place } = person;
    const name = role ? fill(lineRole, { name: printName(person, rel), role }) : printName(person, rel);
    return place ? fill(lineLocation, { name, place }) : name;
  });
  return html`${printed}`;
}

/** The byline with its names marked as data. The longest first, so that "Ana" is not found in "Ana Reis". */
export function markNames(sentence: string, authors: readonly Author[]): Markup {
  const longestFirst = [...authors].sort((a, b) => b.name.length - a.name.length);
  const parts = longestFirst.reduce<readonly Content[]>(
    (parts, author) => parts.flatMap((part) => (typeof part === 'string' ? markName(author, part) : [part])),
    [sentence.normalize()],
  );
  if (isDevelopment)
    for (const { name } of authors.filter(
      (author) => !author.organization && !findName(author.name, sentence.normalize()),
    ))
      console.warn(`Stet: the byline "${sentence}" does not name ${name}, so the structured data omit this author.`);
  return html`${parts}`;
}

function markName(author: Author, text: string): readonly Content[] {
  const found = findName(author.name, text);
  if (!found) return [text];
  const [name] = found;
  // Spelled as in the sentence.
  const printed = printName({ ...author, name }, 'author');
  return [text.slice(0, found.index), printed, text.slice(found.index + name.length)];
}

/** The name as it is written, or else in capitals, or in a script that may or may not have spaces in names. */
function findName(name: string, text: string): RegExpExecArray | null {
  const words = name.normalize().replaceAll('.', '. ').trim().split(/\s+/);
  // A longer name cannot be in the text.
  if (words.join('').length > text.length) return null;
  const capitals = words.map((word) => word.toUpperCase());
  // Greek capitals have no accents, and neither do those of many typists.
  const plain = capitals.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  return (
    wholeName(words, alike).exec(text) ??
    wholeName(capitals, [...alike, 'Iİ']).exec(text) ??
    wholeName(plain, alike).exec(text) ??
    (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(name)
      ? new RegExp([...words.join('')].map((character) => withVariants(character, alike)).join('\\s*'), 'u').exec(text)
      : null)
  );
}

/** Characters that stand for each other: hyphens, apostrophes and middle dots. */
const alike = ['-‐‑', "'’ʼ`´", '·•・‧'];

/**
 * A name beside letters of an alphabet like its own is part of a word or of another name ("Analysis", "Ana-Maria"). Other scripts
 * join words or add endings to names. The sentence may have non-breaking spaces in it, or none after a full stop.
 */
function wholeName(words: readonly string[], variants: readonly string[]): RegExp {
  const letter = '\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{N}';
  const literal = words
    .map((word) => [...word].map((character) => withVariants(character, variants)).join(''))
    .reduce((before, word) => `${before}${before.endsWith('.') ? '\\s*' : '\\s+'}${word}`);
  const isOfLetters = new RegExp(`^[${letter}]`, 'u').test(words[0]!);
  return new RegExp(isOfLetters ? `(?<![${letter}][-‐‑]?)${literal}(?!\\p{M}|[-‐‑]?[${letter}])` : literal, 'u');
}

function withVariants(character: string, variants: readonly string[]): string {
  const others = variants.find((set) => set.includes(character));
  return others ? `[${others}]` : character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/** The author's email address and links; with the name if there are several authors. */
export function printContact({ name, email, links = [] }: Author, isOneOfSeveral: boolean): Markup | undefined {
  const ways = [
    ...(email ? [printLink(email, `mailto:${email}`)] : []),
    ...links.map(({ text, href }) => html`${printLink(text ?? href ?? '', href)}`),
  ];
  if (!ways.length) return undefined;
  const parts = isOneOfSeveral ? [html`${name}`, ...ways] : ways;
  return html`<p class="stet-contact">${markup(parts.join(' · '))}</p>`;
}

/** A paragraph for the content, or a `div` if the content has blocks. */
export function wrapperFor(content: Content): Markup {
  return markup(blocks(content).isPhrasing ? 'p' : 'div');
}

/** Each name has its own element, so that programs find it, and that names in other scripts are isolated. */
function printName({ name, href, organization }: Author, rel: 'author' | undefined): Markup {
  const itemprop = rel ?? 'contributor';
  const kind = organization && 'stet-org';
  return href
    ? html`<a${attributes({ rel, itemprop, class: kind, href })}>${name}</a>`
    : html`<span${attributes({ itemprop, class: kind })}>${name}</span>`;
}

/** Portraits have an empty `alt`, because the names are beside them. */
export function printPortrait(src: string): Markup {
  return html`<img${attributes({ src, alt: '', width: 48, height: 48 })}>`;
}

export function printOriginal({ publisher, href, license }: Original, messages: typeof markupMessages): Markup {
  const values = { publisher: printLink(publisher, href) };
  const name = license?.name ?? license?.href;
  if (!name) return fill(messages.lineOriginal, values);
  return fill(messages.lineLicensed, { ...values, license: printLink(name, license?.href, 'license') });
}

/** Prints the label of a pattern in bold: the text before its first slot, or before the colon. */
export function fillLabelled(pattern: string, values: Record<string, Content>): Markup {
  const [label = ''] = /^[^{]*?[,،:：]|^[^{（(]*[^{（(\s]/u.exec(pattern) ?? [];
  return html`${label && html`<b>${label}</b>`}${fill(pattern.slice(label.length), values)}`;
}

/** A pattern is text; the values for its slots are markup. */
export function fill(pattern: string, values: Record<string, Content>): Markup {
  return html`${pattern.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part))}`;
}
