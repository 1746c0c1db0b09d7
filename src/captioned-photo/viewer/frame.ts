import { iconButton } from './icons.js';

const inputEvents = [
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
];

/** The dialog is inside the photo's ancestors, and their listeners are for the page. A click on a link is also for the page's router. */
function keepFromPage(event: Event): void {
  if (event.type !== 'click' || !(event.target as Element).closest('a')) event.stopPropagation();
}

/** The viewer's dialog and its parts, which a site can style. It has no texts yet, so it can be made before the photo is known. */
export class Frame {
  readonly dialog = makePart('dialog', 'viewer');
  readonly counter = makePart('span', 'counter');
  readonly full = iconButton('full');
  readonly close = iconButton('close');
  readonly previous = iconButton('previous');
  readonly next = iconButton('next');
  readonly stage = makePart('div', 'stage');
  readonly caption = makePart('div', 'caption');
  /** The live region. */
  readonly status = document.createElement('p');

  constructor() {
    const bar = makePart('div', 'bar');
    bar.append(this.counter, this.full, this.close);
    this.status.role = 'status';
    this.dialog.tabIndex = -1;
    this.dialog.autofocus = true;
    for (const type of inputEvents) this.dialog.addEventListener(type, keepFromPage);
    this.dialog.append(bar, this.previous, this.stage, this.next, this.caption, this.status);
  }
}

function makePart<Tag extends 'dialog' | 'div' | 'span'>(tag: Tag, part: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}
