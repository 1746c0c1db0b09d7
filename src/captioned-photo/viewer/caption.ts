import { langOf } from '../../localize.js';
import type { CaptionedPhoto } from '../captioned-photo.js';

const onlyOnce = ['id', 'itemid', 'itemprop', 'itemref', 'itemscope', 'itemtype'];

/**
 * Puts a copy of the photo's caption into `target`, without styles, scripts and titles of icons, and without what may be in a page only
 * once: ids and microdata.
 */
export function copyCaption(photo: CaptionedPhoto, target: HTMLElement): void {
  const caption = photo.querySelector('figcaption');
  const copy = caption?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll('style, script, template, noscript, svg title') ?? []) part.remove();
  for (const part of copy?.querySelectorAll('*') ?? []) for (const name of onlyOnce) part.removeAttribute(name);
  target.replaceChildren(...(copy?.childNodes ?? []));
  target.lang = langOf(caption ?? photo);
  target.dir = getComputedStyle(caption ?? photo).direction;
  target.hidden = !foldedText(target);
  target.scrollTop = 0;
}

export function captionText(photo: CaptionedPhoto): string {
  const caption = photo.querySelector('figcaption');
  return caption ? foldedText(caption) : '';
}

export function foldedText({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
