import { messagesFor } from '../localize.js';
import { attributes, type Content, html, Markup } from '../markup.js';
import { markupMessages } from './skip-link.messages.js';
import { flag, type Given, language, list, read, record, required, text, url } from '../data.js';

export interface SkipTarget {
  /** Where the link leads: `#` and the id of the target. */
  href: string;
  /** The link's words. */
  text: string;
}

interface Pushing {
  /** BCP 47 tag that decides the words of a link that has none of its own. Default: `en`. */
  lang?: string;
  /** Pushes the page down while the link is seen. Default: it lies over the page. */
  push?: boolean;
}

/** One link to the page's main content. */
export interface SkipLinkData extends Pushing {
  /** Where the link leads: `#` and the id of the page's main content. */
  href: string;
  /** The link's words. Default, with `href`: "Skip to main content". */
  text?: string;
}

/** Several links, in the order of the page. */
export interface SkipLinksData extends Pushing {
  /** Several links, with `href` and `text` each. */
  links: readonly SkipTarget[];
}

/** A link in the story, past the block that follows it. */
export interface SkipPastData extends Pushing {
  /** The block that is skipped: an embed, a promotion. */
  past: Markup;
  /** The id that the end point gets. */
  id: string;
  /** The link's words. Default, with `href`: "Skip to main content"; with `past` none: "Skip past the map", say. */
  text: string;
  /** What a screen reader says at the end point, such as "End of the map". */
  end: string;
}

const shape = {
  href: url,
  text,
  links: list(record<SkipTarget>({ href: url, text })),
  past: (value: unknown) => (value instanceof Markup ? value : undefined),
  id: text,
  end: text,
  push: flag,
  lang: language,
};

type Read = SkipLinkData & SkipLinksData & SkipPastData;

/**
 * The first thing in `body`; or, with `past`, a block of the story with the link before it and the end point after it.
 *
 * @throws {TypeError} when a link has no address or no words, or a value cannot be used. The message names the field.
 */
export function skipLink(data: Given<SkipLinkData | SkipLinksData | SkipPastData>): string {
  const given = read<Read>('skipLink', shape, data);
  const { push, past, links } = given;
  const need = (field: 'id' | 'text' | 'end', expected: string): string =>
    required(given[field], 'skipLink', field, expected);
  if (past) {
    const id = need('id', 'the id of the end point');
    const words = need('text', 'the words of the link, such as “Skip past the map”');
    const end = need('end', 'the words at the end point, such as “End of the map”');
    // Minifiers and editors remove what is empty; a hidden `wbr` takes no room and is no word.
    return html`<stet-skip-link${attributes({ past: true, push })}><a${attributes({ href: `#${id}`, 'aria-label': words })}><wbr hidden></a></stet-skip-link>
${past}
<span${attributes({ id, role: 'note', 'aria-label': end })}><wbr hidden></span>`.toString();
  }
  if (links) {
    const items = links.map((link, index) => html`${index > 0 && '\n'}<li>${anchor(link, `links[${index}].`)}</li>`);
    return html`<stet-skip-link${attributes({ push })}>
  <ul>
    ${items}
  </ul>
</stet-skip-link>`.toString();
  }
  const { href, lang = 'en' } = given;
  const words = given.text ?? messagesFor(lang, markupMessages).skipToMain;
  return html`<stet-skip-link${attributes({ push })}>${anchor({ href: href!, text: words })}</stet-skip-link>`.toString();
}

function anchor({ href, text: words }: SkipTarget, where = ''): Content {
  required(href, 'skipLink', `${where}href`, '# and the id of the target');
  required(words, 'skipLink', `${where}text`, 'the words of the link');
  return html`<a${attributes({ href })}>${words}</a>`;
}
