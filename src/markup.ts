/** HTML that is printed unchanged. Made by the {@link html} tag or by {@link markup}; everything else is escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Text, which is escaped, or markup, which is not. */
export type Content = string | Markup;

/** Between two elements: minifiers, Angular and JSX drop a plain space there. */
export const gap = new Markup('&nbsp;');

type Value = Content | number | false | null | undefined | readonly Value[];

/**
 * Marks `text` as HTML that the caller trusts: it is printed unchanged. A field that is empty in the CMS is empty markup.
 *
 * @throws {TypeError} for an object, such as WordPress's `{ rendered }`.
 */
export function markup(text: string | number | null | undefined): Markup {
  if (typeof text === 'object' && text !== null && !((text as object) instanceof Markup))
    throw new TypeError('Stet: markup() needs a string, not an object that holds it.');
  return new Markup(String(text ?? ''));
}

/**
 * A template tag that escapes every value except markup. It omits `undefined`, `null` and `false`, with the whole line if
 * the value was alone there. It joins lists, and indents markup of several lines like its place in the template, without empty
 * lines, but not where a line break counts: in attributes, `pre`, `textarea`, `script` and `style`. Attribute values need their quotes in
 * the template.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0]!;
  values.forEach((value, index) => {
    const line = text.lastIndexOf('\n') + 1;
    const indent = text.slice(line);
    const isFirst = /^[ \t]*$/.test(indent);
    const printed = print(value, `\n${isFirst ? indent : ''}`);
    const next = strings[index + 1]!;
    if (printed === '' && isFirst && /^(?:\n|$)/.test(next))
      text = text.slice(0, Math.max(line - 1, 0)) + (line ? next : next.slice(1));
    else text += printed + next;
  });
  return new Markup(text);
}

function print(value: Value, newline: string): string {
  if (value instanceof Markup) return indentLines(value.toString(), newline);
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => print(item, newline)).join('');
  return value === undefined || value === null || value === false ? '' : escape(String(value));
}

/** Removes empty lines too: Markdown stops reading HTML at the first one. */
function indentLines(text: string, newline: string): string {
  // The usual cases, much more quickly.
  if (!text.includes('\n') || (newline === '\n' && !/\n\s*\n/.test(text))) return text;
  if (!/<(?:pre|textarea|script|style)\b|<[^<>]*\n/i.test(text)) return text.replace(/\n(?:[ \t\r]*\n)*/g, newline);
  let isVerbatim = false;
  return text.replace(/<(\/?)(?:pre|textarea|script|style)\b|<[^<>]*>|\n(?:[ \t\r]*\n)*/gi, (found, end?: string) => {
    if (end !== undefined) isVerbatim = !end;
    return found.startsWith('\n') && !isVerbatim ? newline : found;
  });
}

/** The parts, each on a line of its own. */
export function lines(parts: readonly Content[]): Markup {
  return html`${parts.map((part, index) => html`${index > 0 && '\n'}${part}`)}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters, which no document may have, come with text from word processors. */
// eslint-disable-next-line no-control-regex
export const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** One test for all of them is quicker than two replacements, and most texts have none. */
const special = new RegExp(`[&<>"']|${controls.source}`);

function escape(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(controls, ' ').replace(/[&<>"']/g, (character) => entities[character]!);
}

/** True when there is something to print: text other than white space, or an element that shows something. */
export function isPresent(content: Content | null | undefined): content is Content {
  if (!(content instanceof Markup))
    return typeof content === 'string' && content.replaceAll('\u200b', '').trim() !== '';
  if (/^[^<&]*[^<&\s]/.test(content.toString())) return true;
  // Editors leave such elements in a field that has been emptied.
  const empty =
    /<!--(?:[^]*?-->|[^]*)|<\/?(?:a|p|div|span|br|b|i|u|em|strong|small|ul|ol|li|h[1-6])(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>|&(?:nbsp|#160|#xa0|#8203|#x200b);|\u200b/gi;
  return content.toString().replace(empty, '').trim() !== '';
}

/** Whether content is inline, or has blocks of its own, such as paragraphs or a list. WordPress puts comments around blocks. */
export function blocks(content: Content): { isPhrasing: boolean; isParagraphs: boolean } {
  const html = content instanceof Markup ? content.toString().replace(/<!--(?:[^]*?-->|[^]*)/g, '') : '';
  const isPhrasing =
    !/<(?:p|ul|ol|dl|div|h[1-6r]|blockquote|section|figure|table|pre|address|article|aside|details)(?=[\s/>])/i.test(
      html,
    );
  return {
    isPhrasing,
    isParagraphs: !isPhrasing && /^(?:\s*<p\b[^>]*>(?:(?!<\/?(?:p|ul|ol|div)\b)[^])*<\/p>)+\s*$/i.test(html),
  };
}

/** Attributes in the order given; `true` prints a bare name; `undefined`, `null`, `false` and `''` print nothing, except for `alt`. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Markup {
  let printed = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === false || (value === '' && name !== 'alt')) continue;
    printed += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return new Markup(printed);
}

/** A link, or the content alone if there is no URL. */
export function printLink(content: Content, href: string | undefined, rel?: string): Content {
  return href ? html`<a${attributes({ rel, href })}>${content}</a>` : content;
}

/**
 * The URL, as it was given.
 *
 * @throws {TypeError} if it would run script when it is followed (`javascript:`, `vbscript:`, `data:` other than an image).
 */
export function safeUrl<T extends string | undefined>(url: T): T {
  // The URL standard drops these characters before it looks for a scheme, so this does too.
  // eslint-disable-next-line no-control-regex
  const plain = url?.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '') ?? '';
  if (/^(?:javascript|vbscript|data(?!:image\/)):/i.test(plain))
    throw new TypeError(`Stet: refused the URL "${plain.slice(0, 60)}"`);
  return url;
}
