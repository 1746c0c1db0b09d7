import { attributes, type Content, html, isPresent, type Markup, safeUrl } from '../markup.js';

export interface SkipTarget {
  /** Where the link leads: `#` and the id of the target. */
  href: string;
  /** The link's words. */
  text: string;
}

interface Pushing {
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

/**
 * The first thing in `body`; or, with `past`, a block of the story with the link before it and the end point after it.
 *
 * @throws {TypeError} when `href` would run script, or a link has no words.
 */
export function skipLink(data: SkipLinkData | SkipLinksData | SkipPastData): string {
  const { push } = data;
  if ('past' in data) {
    const { past, id, text, end } = data;
    for (const words of [id, text, end]) required(words);
    return html`<stet-skip-link${attributes({ past: true, push })}><a${attributes({ href: `#${id}`, 'aria-label': text })}></a></stet-skip-link>
${past}
<span${attributes({ id, role: 'note', 'aria-label': end })}></span>`.toString();
  }
  if ('links' in data) {
    const items = data.links.map((link, index) => html`${index > 0 && '\n'}<li>${anchor(link)}</li>`);
    return html`<stet-skip-link${attributes({ push })}>
  <ul>
    ${items}
  </ul>
</stet-skip-link>`.toString();
  }
  const { href, text = 'Skip to main content' } = data;
  return html`<stet-skip-link${attributes({ push })}>${anchor({ href, text })}</stet-skip-link>`.toString();
}

function anchor({ href, text }: SkipTarget): Markup {
  required(text);
  return html`<a${attributes({ href: safeUrl(href) })}>${text}</a>`;
}

function required(words: Content): void {
  if (!isPresent(words))
    throw new TypeError('Stet: skipLink() needs words for its links, and an id where it leads past a block');
}
