// What stands on the stage of the viewer and beside it, under a finger and at rest. The events are made up, so that their
// places and times are exact; test/navigation has those of a touch screen.
import { assert } from 'chai';
import { markup } from '../../src/markup.js';
import type { CaptionedPhoto } from '../../src/captioned-photo/captioned-photo.js';
import { photo, PhotoPage } from '../support/photo-page.js';
import { soon, until } from '../support/wait.js';

let page: PhotoPage;

beforeEach(() => (page = new PhotoPage()));
afterEach(() => page.closeViewer());

const widthOf = (): number => page.large.getBoundingClientRect().width;
const track = (): HTMLElement => page.part('stage').firstElementChild as HTMLElement;
/** Where each picture stands, in widths of the stage. */
const places = (): Record<string, string> => {
  const pictures = page.drawn('[part=stage] img') as HTMLImageElement[];
  return Object.fromEntries(pictures.map(({ alt, parentElement }) => [alt, parentElement!.style.translate]));
};
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => photo({ alt: `Picture ${index + 1}.` })).join('');
/** Without a caption and a credit. */
const bare = photo({ caption: undefined, credit: undefined });
const next = (): void => page.button('Next photo').click();

async function open(body: string, options?: Parameters<PhotoPage['open']>[1]): Promise<void> {
  await page.open(body, options);
  await page.photo().showZoom();
}

type Point = readonly [x: number, y: number];

/** An event on the stage, at a time in milliseconds. */
function dispatch(event: Event, time: number): void {
  Object.defineProperty(event, 'timeStamp', { value: 10_000 + time });
  page.part('stage').dispatchEvent(event);
}

function finger(type: 'down' | 'move' | 'up' | 'cancel', [clientX, clientY]: Point, time = 0, pointerType = 'touch') {
  dispatch(new page.window.PointerEvent(`pointer${type}`, { clientX, clientY, pointerId: 7, pointerType }), time);
}

function tap(point: Point, { pointerType = 'touch', time = 0 } = {}): void {
  finger('down', point, time, pointerType);
  finger('up', point, time, pointerType);
  dispatch(new page.window.MouseEvent('click', { clientX: point[0], clientY: point[1] }), time);
}

/** Moves a finger by so much in so many milliseconds. */
function swipe(x: number, y: number, time: number): void {
  finger('down', [400, 300]);
  finger('move', [400 + x, 300 + y], time);
  finger('up', [400 + x, 300 + y], time);
}

describe('a picture under a finger', () => {
  it('moves with it, and returns to its place if the browser cancels the touch', async () => {
    await open(numbered(4));
    finger('down', [400, 300]);
    finger('move', [300, 310]);
    assert.equal(track().style.translate, '-100px');
    finger('cancel', [300, 310]);
    assert.equal(track().style.translate, '');
    assert.equal(page.counter, 'Photo 1 of 4');
    next();
    assert.deepEqual(places(), { 'Picture 1.': '-100%', 'Picture 2.': '', 'Picture 3.': '100%' });
  });

  for (const [what, count, dir, x, others] of [
    ['its neighbours, the last one before the first', 4, 'ltr', -100, { 'Picture 2.': '100%', 'Picture 4.': '-100%' }],
    ['the other one of two at its right, dragged to the left', 2, 'ltr', -100, { 'Picture 2.': '100%' }],
    ['the other one of two at its left, dragged to the right', 2, 'ltr', 100, { 'Picture 2.': '-100%' }],
    ['its neighbours the other way round in Arabic', 3, 'rtl', 100, { 'Picture 2.': '-100%', 'Picture 3.': '100%' }],
  ] as const) {
    it(`has ${what}`, async () => {
      await open(numbered(count), { dir });
      finger('down', [400, 300]);
      finger('move', [400 + x, 300]);
      assert.deepEqual(places(), { 'Picture 1.': '', ...others });
      const inert = (page.drawn('[part=stage] [inert] img') as HTMLImageElement[]).map(({ alt }) => alt);
      assert.sameMembers(inert, Object.keys(others));
      finger('up', [400 + 3 * x, 300], 500);
      assert.equal(page.counter, `Photo 2 of ${count}`);
    });
  }

  it('gives way to the next one after a quarter of the stage, or after a short quick swipe', async () => {
    await open(numbered(3));
    const quarter = page.part('stage').offsetWidth / 4;
    const cases: [x: number, time: number, place: number][] = [
      [-quarter, 10_000, 1],
      [-quarter - 1, 10_000, 2],
      [quarter + 1, 10_000, 1],
      [-31, 20, 2],
      [-31, 62, 2],
      [31, 20, 1],
      [-30, 20, 1],
    ];
    for (const [x, time, place] of cases) {
      swipe(x, 0, time);
      assert.equal(page.counter, `Photo ${place} of 3`, `${x} px in ${time} ms`);
      assert.equal(track().style.translate, '');
    }
  });

  it('stays where it is alone', async () => {
    await open(photo());
    swipe(-300, 0, 100);
    assert.isTrue(page.dialog!.open);
    assert.equal(page.counter, '');
    assert.isFalse(page.large.parentElement!.inert);
  });

  it('glides to its place, unless the reader wants less motion', async () => {
    await open(numbered(3));
    const frames = (): unknown[] =>
      track()
        .getAnimations()
        .map((animation) => {
          const effect = animation.effect as KeyframeEffect;
          animation.finish();
          return [...effect.getKeyframes().map(({ translate }) => translate), effect.getTiming().duration];
        });
    const width = page.part('stage').offsetWidth;
    swipe(-20, 0, 10_000);
    assert.deepEqual(frames(), [['-20px', '0px', 200]]);
    swipe(-300, 0, 10_000);
    assert.deepEqual(frames(), [[`${width - 300}px`, '0px', 200]], 'the next one comes from where it was seen');
    page.window.matchMedia = (query) => ({ matches: query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList;
    swipe(-20, 0, 10_000);
    assert.deepEqual(frames(), []);
  });

  it('fades while it is dragged down, and closes the viewer after 100 pixels or quickly, but not upwards', async () => {
    await open(numbered(2));
    finger('down', [400, 300]);
    finger('move', [410, 450]);
    assert.equal(track().style.translate, '0px 150px');
    assert.closeTo(Number(page.dialog!.style.opacity), 1 - 150 / page.window.innerHeight, 0.001);
    finger('cancel', [410, 450]);
    assert.equal(track().style.translate, '');
    assert.equal(page.dialog!.style.opacity, '');
    for (const [y, time] of Object.entries({ 100: 10_000, '-200': 100, 30: 10 })) {
      swipe(0, Number(y), time);
      assert.isTrue(page.dialog!.open, `${y} px in ${time} ms`);
      assert.equal(page.counter, 'Photo 1 of 2');
    }
    swipe(0, 101, 10_000);
    assert.isNotOk(page.dialog);
    await page.photo().showZoom();
    swipe(0, 31, 20);
    assert.isNotOk(page.dialog);
  });
});

describe('a tap in the viewer', () => {
  it('beside the picture closes it after 350 ms, on the picture does nothing', async () => {
    await page.open(photo());
    const { performance } = page.window;
    let now = 0;
    performance.now = () => now;
    await page.photo().showZoom();
    await page.loaded();
    const { left, right, top, bottom } = page.large.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    tap([x, y]);
    assert.isTrue(page.dialog!.open);
    assert.closeTo(widthOf(), right - left, 0.1);
    for (const point of [
      [left - 2, y],
      [right + 2, y],
      [x, top - 2],
      [x, bottom + 2],
    ] as const) {
      now += 350;
      tap(point, { time: now });
      assert.isTrue(page.dialog!.open, 'the second of two taps on the photo in the page');
      now += 1;
      tap(point, { time: now + 1000 });
      assert.isNotOk(page.dialog, String(point));
      await page.photo().showZoom();
    }
    Reflect.deleteProperty(performance, 'now');
  });

  it('twice on the picture enlarges it to its full size, at least twice, and reduces it again', async () => {
    const sizes = { '/photos/stone-line-1600.jpg': 1600, '/photos/stone-line-480.jpg': 480 };
    for (const [href, width] of Object.entries(sizes)) {
      await open(photo({ href }));
      await page.loaded(width);
      const fit = widthOf();
      for (const expected of [Math.max(width, fit * 2), fit]) {
        for (const time of [0, 100]) tap([400, 250], { time });
        assert.closeTo(widthOf(), expected, 1);
      }
      await page.closeViewer();
    }
  });

  it('with a mouse does nothing where the picture has no more pixels', async () => {
    await open(photo({ href: '/photos/stone-line-480.jpg?large' }));
    await until(() => page.large.src.endsWith('?large'));
    const { width } = page.large.getBoundingClientRect();
    tap([400, 250], { pointerType: 'mouse' });
    assert.equal(widthOf(), width);
    page.large.dispatchEvent(new page.window.KeyboardEvent('keydown', { key: '+', bubbles: true }));
    assert.isAbove(widthOf(), width);
    tap([400, 250], { pointerType: 'mouse', time: 1000 });
    assert.equal(widthOf(), width, 'but reduces one that was enlarged');
  });
});

describe('the size of a picture in the viewer', () => {
  it('is that of its file at most, and a drawing fills the stage', async () => {
    await open(photo({ href: '/photos/stone-line-480.jpg?large' }), { width: 1200, height: 900 });
    await until(() => page.large.src.endsWith('?large'));
    assert.equal(widthOf(), 480);
    page.dialog!.close();
    const drawing = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'/>";
    await open(photo().replace('/photos/stone-line-1600.jpg', drawing), { width: 1200, height: 900 });
    await until(() => page.large.src.startsWith('data:'));
    const { width, height } = page.large.getBoundingClientRect();
    const stage = page.part('stage').getBoundingClientRect();
    assert.isTrue(Math.abs(width - stage.width) < 2 || Math.abs(height - stage.height) < 2, `${width} × ${height}`);
    assert.isTrue(page.button('Full size').hidden);
  });

  it('has the shape of its place in the page while there is no file', async () => {
    const lost = photo({ src: '/no-such-photo.jpg', href: '/no-such-photo-either.jpg' });
    await open(lost, { css: 'img { display: block; width: 300px !important; height: 400px !important }' });
    const image = page.photo().querySelector('img')!;
    assert.equal(image.naturalWidth, 0);
    assert.closeTo(Number(page.large.style.getPropertyValue('--shape')), 0.75, 0.01);
  });

  it('follows the window, and "Full size" is there as long as it can do something', async () => {
    await open(photo(), { width: 800, height: 600 });
    await page.loaded();
    const full = page.button('Full size');
    assert.isFalse(full.hidden);
    assert.equal(page.part('stage').style.cursor, 'zoom-in');
    full.click();
    assert.equal(page.part('stage').style.cursor, 'grab');
    assert.equal(full.ariaPressed, 'true');
    full.click();
    full.focus();
    Object.assign(page.frame, { width: '2600', height: '1900' });
    await until(() => full.hidden);
    assert.isTrue(page.focused === page.dialog, 'the focus is not lost with the button');
    assert.equal(page.part('stage').style.cursor, '');
  });
});

describe('the viewer around a picture', () => {
  it('has the caption, without attributes that may be in a page only once', async () => {
    const item = 'itemprop="b" itemscope itemtype="https://schema.org/Thing" itemid="c" itemref="d"';
    await open(photo({ caption: markup(`<b id="a" ${item}>One</b>  <i>two</i>`) }) + bare);
    assert.equal(page.part('caption').querySelector('b')!.outerHTML, '<b>One</b>');
    assert.lengthOf(page.part('caption').querySelectorAll('[itemprop], [itemscope], [itemtype], [id]'), 0);
    const status = page.drawn('[role=status]')[0]!;
    await until(() => status.textContent);
    assert.include(status.textContent, 'One two Ines');
    next();
    assert.isTrue(page.part('caption').hidden, 'no room for a caption that is not there');
    assert.equal(page.part('caption').childNodes.length, 0);
  });

  it('has the caption’s language and direction, and its beginning', async () => {
    const long = 'A wall. '.repeat(300);
    const captions = {
      'lang="ar" dir="rtl"': photo({ caption: 'جدار' }),
      'lang="de"': photo({ caption: long }),
      'lang="fr"': bare,
    };
    const photos = Object.entries(captions).map(([attributes, each]) => `<div ${attributes}>${each}</div>`);
    await open(photos.join(''), { height: 500 });
    assert.deepEqual([page.part('caption').lang, page.part('caption').dir], ['ar', 'rtl']);
    next();
    assert.deepEqual([page.part('caption').lang, page.part('caption').dir], ['de', 'ltr']);
    page.part('caption').scrollTop = 50;
    next();
    assert.equal(page.part('caption').lang, 'fr');
    page.button('Previous photo').click();
    assert.equal(page.part('caption').scrollTop, 0);
  });

  it('announces a single photo without a place, and is silent after five seconds', async () => {
    await page.open(photo({ caption: 'The wall.' }));
    const setTimeout = page.window.setTimeout.bind(page.window);
    page.window.setTimeout = ((act: () => void, time = 0) =>
      setTimeout(act, time / 20)) as typeof page.window.setTimeout;
    await page.photo().showZoom();
    const status = page.drawn('[role=status]')[0]!;
    await until(() => status.textContent);
    assert.match(status.textContent, /^A line of people .* mountainside\. The wall\. Ines Moreau\/Coastal Press$/);
    await until(() => status.textContent === '');
  });

  it('has buttons with an icon that is hidden from screen readers', async () => {
    await open(numbered(2));
    const buttons = page.drawn('button');
    assert.lengthOf(buttons, 4);
    const icons = buttons.map((button) => button.querySelector('svg')!);
    for (const icon of icons) {
      assert.equal(icon.ariaHidden, 'true');
      assert.isAbove(icon.querySelector('path')!.getTotalLength(), 10);
    }
    assert.equal(new Set(icons.map(({ innerHTML }) => innerHTML)).size, 4);
  });

  it('shows also the photos whose link has no box, or whose image is hidden until it has loaded', async () => {
    const css = '.contents a { display: contents } .lazy img { visibility: hidden }';
    await open(`<div class="contents">${photo()}</div><div class="lazy">${photo()}</div>`, { css });
    assert.equal(page.counter, 'Photo 1 of 2');
  });

  it('shows only the photos that are visible in the page', async () => {
    const hidden = ['display: none', 'visibility: hidden'].map((style) => `<div style="${style}">${photo()}</div>`);
    await open(numbered(2) + hidden.join(''));
    assert.equal(page.counter, 'Photo 1 of 2');
    await page.closeViewer();
    await page.all('stet-captioned-photo')[3]!.showZoom();
    assert.isNotOk(page.dialog);
  });
});

describe('the page behind the viewer', () => {
  it('does not scroll, keeps the room of its scroll bar, and has its own style sheets again afterwards', async () => {
    const styles = {
      'body { height: 3000px } ::-webkit-scrollbar { width: 15px }': 'stable',
      'body { height: 10px }': 'auto',
    };
    for (const [css, gutter] of Object.entries(styles)) {
      await page.open(photo(), { css });
      const own = new page.window.CSSStyleSheet();
      page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, own];
      const before = [...page.document.adoptedStyleSheets];
      const hasBar = page.window.innerWidth > page.document.documentElement.clientWidth;
      await page.photo().showZoom();
      const style = page.window.getComputedStyle(page.document.documentElement);
      assert.equal(page.window.getComputedStyle(page.document.body).overflowY, 'hidden');
      // Some engines lay scroll bars over the page.
      assert.equal(style.scrollbarGutter, hasBar ? gutter : 'auto');
      await page.closeViewer();
      assert.deepEqual([...page.document.adoptedStyleSheets], before);
    }
  });

  it('stays where the reader was, also where its body hides what is too wide', async () => {
    for (const css of [
      'html, body { height: 100% } body { overflow-x: hidden }',
      'body { min-height: 100%; overflow-x: clip }',
      'html { overflow-y: scroll }',
    ]) {
      await page.open(`<div style="height: 3000px"></div>${photo()}<div style="height: 3000px"></div>`, { css });
      page.photo().scrollIntoView();
      const { scrollY } = page.window;
      assert.isAbove(scrollY, 1000, css);
      await page.photo().showZoom();
      assert.equal(page.window.scrollY, scrollY, css);
      await page.closeViewer();
      assert.equal(page.window.scrollY, scrollY, css);
    }
  });

  it('closes the viewer when the photo has another file, caption or figure', async () => {
    const changes: ((figure: HTMLElement) => void)[] = [
      (figure) => (figure.querySelector('a')!.href = '/photos/worn-path-1200.jpg'),
      (figure) => (figure.querySelector('figcaption')!.firstChild!.textContent = 'Another story.'),
      (figure) => figure.replaceWith(figure.cloneNode(true)),
    ];
    for (const change of changes) {
      await open(photo() + photo());
      change(page.photo().querySelector('figure')!);
      await until(() => !page.dialog);
    }
  });

  it('leaves the viewer open when another photo leaves, and when a loader or a plugin changes the photo', async () => {
    const changes: ((figure: HTMLElement) => void)[] = [
      () => page.all('stet-captioned-photo')[1]!.remove(),
      (figure) => (figure.querySelector('img')!.src = '/photos/worn-path-480.jpg'),
      (figure) => figure.append(page.document.createElement('button')),
    ];
    await open(photo() + photo());
    for (const change of changes) {
      change(page.photo().querySelector('figure')!);
      await soon(20);
      assert.isTrue(page.dialog!.open, String(change));
    }
  });

  it('leaves the viewer open when it changes the text of the next photo, which is shown', async () => {
    await open(numbered(2));
    next();
    page.all('figcaption')[1]!.firstChild!.textContent = 'Corrected.';
    await soon(20);
    assert.isTrue(page.dialog!.open);
  });

  it('has no copies of slides in the viewer, which a carousel hides', async () => {
    const copies = ['inert', 'aria-hidden="true"'].map((hiding) => `<div ${hiding}>${photo()}</div>`).join('');
    await open(photo() + photo() + copies);
    assert.equal(page.counter, 'Photo 1 of 2');
  });

  it('has the first picture alone, so that it is there sooner, and its neighbours when it has loaded', async () => {
    await open(numbered(3).replaceAll('.jpg"', '.jpg?alone"'));
    const pictures = (): number => page.dialog!.querySelectorAll('img').length;
    assert.equal(pictures(), 1);
    await until(() => pictures() === 3);
  });

  it('loads no neighbour for a viewer that has been closed', async () => {
    const href = '/photos/worn-path-1200.jpg?closed';
    await open(photo({ href: '/photos/stone-line-1600.jpg?early' }) + photo({ href }));
    await page.closeViewer();
    await soon(500);
    const loaded = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    assert.notInclude(loaded.join(), '?closed');
  });

  it('closes the viewer when it covers the picture that is shown', async () => {
    const second = (): CaptionedPhoto => page.all('stet-captioned-photo')[1]!;
    for (const cover of [
      () => (page.photo().sensitive = 'Shows an injured man.'),
      () => page.photo().setAttribute('sensitive', ''),
      () => (next(), (second().sensitive = 'Shows an injured man.')),
    ]) {
      await open(numbered(3));
      cover();
      await until(() => !page.dialog).catch(() => assert.fail(String(cover)));
    }
  });

  it('takes pictures out of the viewer that it covers, replaces, hides or removes', async () => {
    const changes: ((photo: CaptionedPhoto) => void)[] = [
      (photo) => (photo.sensitive = 'Shows an injured man.'),
      (photo) => (photo.querySelector('figure')!.innerHTML = '<p>Removed at the request of the family.</p>'),
      (photo) => (photo.hidden = true),
      (photo) => photo.remove(),
    ];
    for (const change of changes) {
      await open(numbered(3));
      change(page.all('stet-captioned-photo')[1]!);
      finger('down', [400, 300]);
      finger('move', [300, 300]);
      assert.deepEqual(places(), { 'Picture 1.': '', 'Picture 3.': '100%' }, String(change));
      finger('cancel', [300, 300]);
      for (const [step, alt, counter] of [
        [next, 'Picture 3.', 'Photo 2 of 2'],
        [next, 'Picture 1.', 'Photo 1 of 2'],
        [() => page.button('Previous photo').click(), 'Picture 3.', 'Photo 2 of 2'],
      ] as const) {
        step();
        assert.deepEqual([page.large.alt, page.counter], [alt, counter], String(change));
      }
      await page.closeViewer();
    }
  });

  it('keeps the picture that is shown in the viewer when it has left the page, and the way on from it', async () => {
    await open(numbered(3));
    next();
    page.all('stet-captioned-photo')[1]!.remove();
    next();
    assert.deepEqual([page.large.alt, page.counter], ['Picture 3.', 'Photo 2 of 2']);
    page.all('stet-captioned-photo')[1]!.remove();
    next();
    assert.deepEqual([page.large.alt, page.counter], ['Picture 1.', '']);
    next();
    assert.equal(page.large.alt, 'Picture 1.');
  });

  it('can be used again when it stops showing the photo, which takes the dialog out of view', async () => {
    const css = '@media (max-width: 700px) { .wide { display: none } }';
    const hide: Record<string, (box: HTMLElement) => void> = {
      'at another width of the window': () => (page.frame.width = '600'),
      'by the hidden attribute': (box) => (box.hidden = true),
      'by hidden=until-found': (box) => box.setAttribute('hidden', 'until-found'),
    };
    for (const [how, act] of Object.entries(hide)) {
      await open(`<div class="wide">${photo()}</div>`, { css });
      act(page.find<HTMLElement>('.wide'));
      await until(() => !page.dialog).catch(() => assert.fail(how));
      assert.notEqual(page.window.getComputedStyle(page.document.documentElement).overflowY, 'hidden');
    }
  });

  it('gets the focus back where it was; at the picture if that was nowhere, is gone or is disabled', async () => {
    const changes: [isFocused: boolean, change: (button: HTMLButtonElement) => unknown, getsIt: boolean][] = [
      [true, () => undefined, true],
      [false, () => undefined, false],
      [true, (button) => button.remove(), false],
      [true, (button) => (button.disabled = true), false],
    ];
    for (const [isFocused, change, getsIt] of changes) {
      await page.open(`<button id="own">Show</button>${photo()}`);
      const button = page.find<HTMLButtonElement>('#own');
      if (isFocused) button.focus();
      await page.photo().showZoom();
      change(button);
      await page.closeViewer();
      const wanted = getsIt ? button : page.photo().querySelector('a');
      assert.isTrue(page.document.activeElement === wanted, `${isFocused}, ${String(change)}`);
    }
  });

  it('scrolls to the picture that gets the focus only if it is out of view', async () => {
    // WebKit scrolls to what has the focus a little later.
    const settled = (): Promise<void> => soon(50);
    const space = '<p style="block-size: 3000px"></p>';
    await page.open(space + photo() + space);
    const link = page.photo().querySelector('a')!;
    const { height, top: start } = link.getBoundingClientRect();
    for (const top of [-height - 10, -100, 100, 500, 700]) {
      const isOut = top < -height || top > 600;
      link.blur();
      page.window.scrollTo(0, start - top);
      await settled();
      const { scrollY } = page.window;
      await page.photo().showZoom();
      await settled();
      await page.closeViewer();
      assert.isTrue(page.document.activeElement === link);
      await settled();
      assert.equal(page.window.scrollY !== scrollY, isOut, `${top} px`);
    }
  });

  it('keeps the focus that a router gives to the headline when it removes the photo', async () => {
    await page.open(`<button id="own">Show</button><h1 tabindex="-1">The next story</h1><main>${photo()}</main>`);
    const headline = page.find('h1');
    page.find<HTMLElement>('#own').focus();
    const element = page.photo();
    const closed = new Promise((resolve) => element.addEventListener('stet-zoom-close', resolve));
    await element.showZoom();
    page.find('main').replaceChildren();
    headline.focus();
    assert.isTrue(page.document.activeElement === headline);
    await closed;
    assert.isTrue(page.document.activeElement === headline);
  });

  it('keeps its address if the photo that was pressed has no deep-link, and if it has gone on to another one', async () => {
    const deep = photo({ id: 'deep', deepLink: true });
    await open(photo() + deep, { hash: '#before' });
    next();
    assert.equal(page.window.location.hash, '#before');
    await page.closeViewer();
    await page.photo('deep').showZoom();
    assert.equal(page.window.location.hash, '#photo-deep');
    page.window.history.replaceState(null, '', '#elsewhere');
    await page.closeViewer();
    assert.equal(page.window.location.hash, '#elsewhere');
  });
});
