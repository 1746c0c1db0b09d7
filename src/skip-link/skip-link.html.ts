import { messagesFor } from '../localize.js';
import { attributes, type Content, html, lines, Markup } from '../markup.js';
import { markupMessages } from './skip-link.messages.js';
import {
  flag,
  type Given,
  id,
  type Kind,
  language,
  list,
  read,
  record,
  required,
  text,
  url,
  invalidValueError,
} from '../data.js';

export interface SkipTarget {
  /** Where the link leads: `#` and the id of the target. */
  href: string;
  /** The link's text. */
  text: string;
}

interface SkipLinkOptions {
  /** BCP 47 tag for the message of a link without `text`. Default: `en`. */
  lang?: string;
  /** Pushes the page down while the link is visible. Default: the link covers the page. */
  push?: boolean;
}

/** One link to the page's main content. */
export interface SkipLinkData extends SkipLinkOptions {
  /** Where the link leads: `#` and the id of the page's main content. */
  href: string;
  /** The link's text. Default: "Skip to main content". */
  text?: string;
}

/** Several links, in the order of the page. */
export interface SkipLinksData extends SkipLinkOptions {
  /** Several links, with `href` and `text` each. */
  links: readonly SkipTarget[];
}

/** A link in the story, past the block that follows it. */
export interface SkipPastData extends SkipLinkOptions {
  /** The block that is skipped: an embed, a promotion. */
  past: Markup;
  /** The id that the end point gets. */
  id: string;
  /** The link's text, such as "Skip past the map". */
  text: string;
  /** Text that a screen reader reads at the end point, such as "End of the map". */
  end: string;
}

const block: Kind<Markup> = (value, place) => {
  if (value instanceof Markup) return value;
  throw invalidValueError(place, value, 'markup made by html`…` or markup()');
};

const target: Kind<string> = (value, place) => {
  const href = url(value, place);
  // An id alone would be the address of another page.
  if (href && /^[^#/:?.]+$/.test(href)) throw invalidValueError(place, value, '# and the id of the target');
  return href;
};

const needed = { href: '# and the id of the target', text: 'the text of the link' };

const shape = {
  href: target,
  text,
  links: list(record<SkipTarget>({ href: target, text }, needed)),
  past: block,
  id,
  end: text,
  push: flag,
  lang: language,
};

type Read = SkipLinkData & SkipLinksData & SkipPastData;

/**
 * The first thing in `body`; or, with `past`, a block of the story with the link before it and the end point after it.
 *
 * @throws {TypeError} when a link has no address or no text, or a value cannot be used. The message names the field.
 */
export function skipLink(data: Given<SkipLinkData | SkipLinksData | SkipPastData>): string {
  const given = read<Read>('skipLink', shape, data);
  const { push, past, links } = given;
  const need = (field: 'id' | 'text' | 'end', expected: string): string =>
    required(given[field], 'skipLink', field, expected);
  if (past) {
    const id = need('id', 'the id of the end point');
    const label = need('text', 'the text of the link, such as “Skip past the map”');
    const end = need('end', 'the text at the end point, such as “End of the map”');
    // Minifiers and editors remove empty elements; a hidden `wbr` takes no space and adds no text. Markdown reads HTML as such only if
    // the first tag is alone on its line.
    return html`<stet-skip-link${attributes({ past: true, push })}>
  <a${attributes({ href: `#${id}`, 'aria-label': label })}><wbr hidden></a>
</stet-skip-link>
${past}
<span${attributes({ id, role: 'note', 'aria-label': end })}><wbr hidden></span>`.toString();
  }
  if (links) {
    const items = links.map((link) => html`<li>${printLink(link)}</li>`);
    return html`<stet-skip-link${attributes({ push })}>
  <ul>
    ${lines(items)}
  </ul>
</stet-skip-link>`.toString();
  }
  const href = required(given.href, 'skipLink', 'href', needed.href);
  const text = given.text ?? messagesFor(given.lang ?? 'en', markupMessages).skipToMain;
  return html`<stet-skip-link${attributes({ push })}>${printLink({ href, text })}</stet-skip-link>`.toString();
}

function printLink({ href, text }: SkipTarget): Content {
  return html`<a${attributes({ href })}>${text}</a>`;
}
