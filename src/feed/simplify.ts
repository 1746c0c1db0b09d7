import { controls, safeUrl } from '../markup.js';
import { largestCandidate } from '../srcset.js';

/** Attributes that a feed does not need: styles, script hooks and data for machines. */
const dropped =
  /^(?:class|style|id|hidden|rel|role|item\w+|aria-.*|data-.*|srcset|sizes|loading|fetchpriority|decoding|srcdoc|formaction|on.*)$/i;

/** Elements that a feed reader or a mail program does not know; what is inside stays. */
const unwrapped = /^(?:stet-.+|body|header|hgroup|picture|data|bdi)$/i;

const urls = /^(?:(?:xlink:)?href|src|cite|poster|action|data)$/i;

const scriptsAndComments = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi;

/**
 * HTML with plain elements and absolute addresses. It reads the tags of markup that a program has written: every attribute has its
 * quotes.
 */
export function simplify(html: string, base?: string | URL | null): string {
  if (base && !URL.canParse(base))
    throw new TypeError(
      `Stet: base has to be a whole address, as https://news.example/story, and not "${String(base)}".`,
    );
  let isInPicture = false;
  /** An element with the attribute `hidden`, and how many of its name are open. */
  let hidden: { name: string; depth: number } | undefined;
  /** The elements that hold the language of those unwrapped; empty where there is none. */
  const wrappers: string[] = [];
  const simplifyTag = (tag: string, slash: string, name: string, rest: string): string => {
    if (/^picture$/i.test(name)) isInPicture = !slash;
    if (/^wbr$/i.test(name)) return '';
    if (unwrapped.test(name)) {
      const language = slash ? '' : languageIn(rest);
      if (!slash) wrappers.push(language && (/^(?:stet-.+|header|body)$/i.test(name) ? 'div' : 'span'));
      const wrapper = slash ? wrappers.pop() : wrappers.at(-1);
      return wrapper ? `<${slash}${wrapper}${language}>` : '';
    }
    // A film may have its file in a source only.
    if (/^source$/i.test(name) && (isInPicture || valueOf(rest, 'srcset') || !valueOf(rest, 'src'))) return '';
    return slash ? tag : `<${name}${attributes(/^img$/i.test(name) ? withFile(rest) : rest, base)}>`;
  };
  const plain = html
    .replace(scriptsAndComments, '')
    .replace(controls, ' ')
    .replace(
      /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
      (tag, slash: string, name: string, rest: string) => {
        if (hidden && name.toLowerCase() === hidden.name) hidden.depth += slash ? -1 : 1;
        const end = hidden?.depth === 0 ? hiddenEnd : '';
        if (end) hidden = undefined;
        const starts = !hidden && !slash && isHidden(rest);
        const hasEnd = !withoutEnd.test(name) && !rest.endsWith('/');
        if (starts && !hasEnd) return '';
        if (starts) hidden = { name: name.toLowerCase(), depth: 1 };
        return (starts ? hiddenStart : '') + simplifyTag(tag, slash, name, rest) + end;
      },
    )
    .replace(hiddenParts, '');
  let isPreformatted = false;
  const lines = plain.replace(/<(\/?)(?:pre|textarea)(?![\w-])|\n(?:[ \t]*\n)+/gi, (found, slash?: string) => {
    if (slash !== undefined) isPreformatted = !slash;
    // Elsewhere, empty lines are what is left of an element that had lines of its own.
    return slash !== undefined || isPreformatted ? found : '\n';
  });
  return lines.trim();
}

/** Around a part that the page hides; control characters of the markup itself are gone by then. A part without an end stays. */
const [hiddenStart, hiddenEnd] = ['\u0001', '\u0002'];
// eslint-disable-next-line no-control-regex
const hiddenParts = /\u0001[^\u0002]*\u0002|\u0001/g;

const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

function isHidden(text: string): boolean {
  const own = /hidden/i.test(text) ? [...text.matchAll(attribute)] : [];
  return own.some(([, name, value]) => /^hidden$/i.test(name ?? '') && !/until-found/i.test(value ?? ''));
}

/** Also matches white space alone. Otherwise the search starts at each of its characters, in quadratic time. */
const attribute = /\s+(?:([^\s"'=/>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?)?/g;

function valueOf(text: string, wanted: string): string | undefined {
  const found = [...text.matchAll(attribute)].find(([, name]) => name?.toLowerCase() === wanted);
  return found?.[2] && unquote(found[2]);
}

function languageIn(text: string): string {
  const own = [...text.matchAll(attribute)].filter(([, name]) => /^(?:lang|dir)$/i.test(name ?? ''));
  return own.map(([whole]) => whole).join('');
}

function unquote(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}

/** The attributes of a picture, with the file that a lazy loader would show, or the largest of `srcset` if `src` has none or a placeholder. */
function withFile(text: string): string {
  const src = valueOf(text, 'src');
  const lazy = largestCandidate(valueOf(text, 'data-srcset')) ?? valueOf(text, 'data-src');
  const largest = lazy ?? (src && !/^data:/i.test(src) ? undefined : largestCandidate(valueOf(text, 'srcset')));
  if (!largest) return text;
  let file = ` src="${largest.replaceAll('"', '&quot;')}"`;
  return text.replace(attribute, (whole: string, name: string = '') => {
    if (!/^(?:data-)?src(?:set)?$/i.test(name)) return whole;
    const first = file;
    file = '';
    return first;
  });
}

function attributes(text: string, base?: string | URL | null): string {
  return text.replace(attribute, (whole, name?: string, value?: string) => {
    if (!name) return whole;
    if (dropped.test(name)) return '';
    if (!value || !urls.test(name)) return whole;
    // An empty address is that of the page.
    if (/^src$/i.test(name) && !unquote(value).trim()) return '';
    const address = absolute(decode(unquote(value)), base);
    return address === undefined ? '' : ` ${name}="${address.replaceAll('"', '&quot;')}"`;
  });
}

/** The address from anywhere; as it was where there is no base; nothing where it would run script. */
function absolute(url: string, base?: string | URL | null): string | undefined {
  try {
    safeUrl(url);
  } catch {
    return undefined;
  }
  return base && URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** References that could hide a script URL or end the attribute. */
const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
};

/** The address as a browser reads it. Only `&` is escaped, because references with other names stay as they are. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+);?|#x([\da-f]+);?|(\w+);)?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(entities, name) ? entities[name]! : whole;
      if (whole === '&') return '&amp;';
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code).replace('&', '&amp;') : whole;
    },
  );
}
