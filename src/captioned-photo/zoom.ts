import { adoptStyles } from '../adopt-styles.js';
import { localize } from '../localize.js';
import type { CaptionedPhoto } from './captioned-photo.js';
import { ZoomCloseEvent } from './captioned-photo.events.js';
import { defaultMessages } from './captioned-photo.messages.js';
import { styles } from './zoom.styles.js';

/** Router state has the same shape on any site: the page's own object is handed back untouched. */
function setAddress(hash: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** Shows the larger file of a photo in a dialog of its own, and from there those of the page's other photos. */
export function openZoom(photo: CaptionedPhoto): void {
  const opener = photo.zoomLink;
  if (!opener || photo.querySelector('dialog')) return;
  adoptStyles(photo, 'stet-zoom', [styles]);
  const page = photo.getRootNode() as Document | ShadowRoot;
  const photos = [...page.querySelectorAll<CaptionedPhoto>(photo.localName)].filter(({ zoomLink }) => zoomLink);

  const dialog = document.createElement('dialog');
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, to: Element = dialog): HTMLElementTagNameMap[Tag] =>
    to.appendChild(document.createElement(tag));
  const button = (word: keyof typeof defaultMessages, press: () => void): HTMLButtonElement => {
    const made = add('button');
    made.type = 'button';
    made.textContent = localize(photo, defaultMessages, word);
    made.addEventListener('click', press);
    return made;
  };
  const status = add('output');
  const full = button('photoFull', () => scale(isScaled() ? 0 : Infinity));
  const close = button('photoClose', () => dialog.close());
  const stage = add('div');
  const image = add('img', stage);
  const words = add('p');
  if (photos.length > 1) {
    button('photoPrevious', () => step(-1));
    button('photoNext', () => step(1));
  }
  close.autofocus = true;
  image.draggable = false;
  words.ariaLive = 'polite';

  function show(next: CaptionedPhoto): void {
    photo = next;
    const small = photo.querySelector<HTMLImageElement>('figure img')!;
    const large = new Image();
    large.src = photo.zoomLink!.href;
    image.removeAttribute('style');
    image.src = small.currentSrc || small.src;
    image.alt = small.alt;
    shape(small.naturalWidth ? small : { naturalWidth: small.width, naturalHeight: small.height });
    status.textContent = dialog.ariaLabel = localize(photo, defaultMessages, 'photoOf', {
      n: photos.indexOf(photo) + 1,
      total: photos.length,
    });
    const caption = photo.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
    for (const part of caption?.querySelectorAll('[id]') ?? []) part.removeAttribute('id');
    words.replaceChildren(...(caption?.childNodes ?? []));
    void large.decode().then(
      () => {
        if (photo !== next) return;
        const wasScaled = isScaled();
        image.src = large.src;
        shape(large);
        image.style.setProperty('--_size', `${large.naturalWidth}px`);
        if (wasScaled) scale(Infinity);
      },
      () => {
        if (photo === next) status.textContent = localize(photo, defaultMessages, 'photoFailed');
      },
    );
  }

  function shape({ naturalWidth, naturalHeight }: { naturalWidth: number; naturalHeight: number }): void {
    image.style.setProperty('--_shape', String(naturalWidth / naturalHeight || 1.5));
  }

  function step(by: number): void {
    show(photos.at((photos.indexOf(photo) + by) % photos.length)!);
    writeAddress();
  }

  const isScaled = (): boolean => image.style.inlineSize !== '';

  /** Sets the picture's width in pixels, at most that of the file, at least what fits; the point stays where it is. */
  function scale(width: number, x = innerWidth / 2, y = innerHeight / 2): void {
    const before = image.getBoundingClientRect();
    image.style.inlineSize = '';
    if (width > image.getBoundingClientRect().width)
      image.style.inlineSize = `${Math.min(width, image.naturalWidth)}px`;
    const after = image.getBoundingClientRect();
    stage.scrollBy(
      after.x - x + ((x - before.x) / before.width) * after.width,
      after.y - y + ((y - before.y) / before.height) * after.height,
    );
    full.ariaPressed = String(isScaled());
  }

  stage.addEventListener('wheel', (event) => {
    if (event.ctrlKey) scale(image.offsetWidth * 2 ** (-event.deltaY / 100), event.x, event.y);
    if (event.ctrlKey || !isScaled()) event.preventDefault();
  });

  let spread = 0;
  const pinch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (!one || !two) return;
    event.preventDefault();
    const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (event.type === 'touchmove')
      scale((image.offsetWidth * now) / spread, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
    spread = now;
  };
  stage.addEventListener('touchstart', pinch);
  stage.addEventListener('touchmove', pinch);

  let dragged = 0;
  let [fromX, fromY] = [0, 0];
  const hold = ({ x, y }: PointerEvent): void => {
    stage.scrollBy(fromX - x, fromY - y);
    dragged += Math.abs(fromX - x) + Math.abs(fromY - y);
    [fromX, fromY] = [x, y];
  };
  stage.addEventListener('pointerdown', (event) => {
    ({ x: fromX, y: fromY } = event);
    dragged = 0;
    if (event.pointerType === 'mouse') stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener('pointermove', (event) => {
    if (stage.hasPointerCapture(event.pointerId)) hold(event);
  });
  stage.addEventListener('click', ({ x, y }) => {
    if (dragged < 5) scale(isScaled() ? 0 : Infinity, x, y);
  });

  dialog.addEventListener('keydown', (event) => {
    const times = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 }[event.key];
    if (times && !event.ctrlKey && !event.metaKey) scale(image.offsetWidth * times);
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    if (isScaled()) stage.scrollBy(x * 80, y * 80);
    else if (x) step(dialog.matches(':dir(rtl)') ? -x : x);
  });

  const host = photo;
  const formerHash = photo.addressHash === location.hash ? '' : location.hash;
  /** Only photos with `deep-link` change the address; of the others, it is as it was. */
  function writeAddress(): void {
    const hash = photo.addressHash ?? formerHash;
    if (host.addressHash !== undefined && hash !== location.hash) setAddress(hash);
  }
  dialog.addEventListener('close', () => {
    dialog.remove();
    host.dispatchEvent(new ZoomCloseEvent());
    if (host.addressHash !== undefined && location.hash !== formerHash) setAddress(formerHash);
  });

  writeAddress();
  show(photo);
  host.append(dialog);
  opener.focus({ preventScroll: true });
  dialog.showModal();
}
