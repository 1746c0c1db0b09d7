import { showLabel } from '../captioned-photo/captioned-photo.html.js';
import { canonical } from '../localize.js';
import { simplify } from './simplify.js';

export interface FeedOptions {
  /** Address of the story. Relative addresses become absolute, and a covered photo links to it. Default: they stay as they are. */
  base?: string | URL | null | undefined;
}

/**
 * HTML for a feed, a newsletter or a plain export from a page's own markup: plain elements and absolute addresses, without signup, repeated
 * quotes and skip links. A sensitive photo is replaced by its reason and a link to the story. All other content stays.
 *
 * Works on any DOM: a browser's, jsdom's or linkedom's. `root` itself is not changed.
 *
 * @param root The article, or a fragment or document that contains it.
 * @param options Like the data of the markup functions, every part may be `null`.
 */
export function toFeed(root: Element | DocumentFragment | Document, options?: FeedOptions | null): string {
  const base = options?.base;
  const source = 'body' in root ? root.body : root;
  const box = source.ownerDocument.createElement('div');
  box.append(...('body' in root ? [...source.childNodes] : [source]).map((node) => node.cloneNode(true)));
  const all = (selector: string): Element[] => [...box.querySelectorAll(selector)];
  for (const link of all('stet-skip-link[past] a[href^="#"]')) {
    const id = link.getAttribute('href')!.slice(1);
    for (const end of all('[role="note"]')) if (end.id === id) end.remove();
  }
  for (const element of all(nothingToRead)) element.remove();
  for (const element of all('noscript')) keepOnePicture(element);
  for (const photo of all('stet-captioned-photo')) replaceCoveredPictures(photo, langOf(photo) ?? langOf(source), base);
  // `innerHTML` is only read here; nothing is parsed.
  return simplify(box.innerHTML, base);
}

/** Lazy loaders print a picture twice: with data attributes for a script, and in `noscript`. */
function keepOnePicture(noscript: Element): void {
  if (!/<img\b/i.test(noscript.innerHTML)) return;
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  const lazy = beside.find((element) => element?.matches('img, picture'));
  const image = lazy?.matches('img') ? lazy : lazy?.querySelector('img');
  if (!image) return;
  const src = image.getAttribute('src');
  const hasFile = (src && !src.startsWith('data:')) || image.matches('[srcset], [data-src], [data-srcset]');
  (hasFile ? noscript : lazy)!.remove();
}

const nothingToRead =
  'stet-newsletter-signup, stet-skip-link, stet-pull-quote[quote]:not([quote=""]), .stet-portraits, [hidden]:not([hidden="until-found"]), script, style, template';

/** Whatever may show something. A browser has no elements in `noscript`, so it would print the pictures in there. */
const pictures = '.stet-pictures, picture, img, video, audio, iframe, object, embed, canvas, svg, noscript, [src]';

/** The DOMs of servers have no shadow roots, through which `localize.ts` would look. */
function langOf(node: Element | DocumentFragment): string | undefined {
  const lang = 'closest' in node ? node.closest('[lang]')?.getAttribute('lang') : undefined;
  return canonical(lang ?? '');
}

/** Takes the pictures of a covered photo out, of its caption too: no reader of feeds can cover them. */
function replaceCoveredPictures(photo: Element, lang: string | undefined, base?: string | URL | null): void {
  // Details without a picture are a long description or a transcript.
  const cover = [...photo.querySelectorAll('details:not(figcaption *)')].find((each) => each.querySelector(pictures));
  const given = photo.getAttribute('sensitive');
  if (!cover && given === null) return;
  const summary = cover?.querySelector('summary');
  const show = summary?.querySelector('b');
  show?.remove();
  const reason = given?.trim() || (summary?.textContent.trim() ?? '');
  const page = photo.ownerDocument;
  const line = page.createElement('p');
  line.append(reason);
  if (base) {
    const link = page.createElement('a');
    link.setAttribute('href', String(base));
    link.append(showLabel({ show: show?.textContent, lang }));
    line.append(' ', link);
  }
  const figure = photo.querySelector('figure') ?? photo;
  // Details and links around a figure are removed; the figure stays, for its caption.
  cover?.replaceWith(...cover.querySelectorAll('figure'));
  for (const picture of photo.querySelectorAll(pictures)) picture.remove();
  for (const link of photo.querySelectorAll('a'))
    if (!link.closest('figcaption') || !link.textContent.trim()) link.replaceWith(...link.querySelectorAll('figure'));
  if (line.textContent.trim()) figure.prepend(line);
}
