import { assert } from 'chai';
import type * as all from '../../src/all.js';
import { captionedPhoto } from '../../src/captioned-photo/captioned-photo.html.js';
import { markup } from '../../src/markup.js';
import { click, drag, press, releasePointer } from '../support/commands.js';
import { importIn, openPage } from '../support/frame.js';
import { photo, PhotoPage } from '../support/photo-page.js';
import { soon, until } from '../support/wait.js';

let page: PhotoPage;

beforeEach(() => (page = new PhotoPage()));
afterEach(async () => {
  await releasePointer();
  await page.closeViewer();
});

const link = (id?: string): HTMLAnchorElement => page.photo(id).querySelector('a')!;
const caption = (): string => page.part('caption').textContent.replace(/\s+/g, ' ').trim();
const widthOf = (): number => page.large.getBoundingClientRect().width;
const isScaled = (): boolean => Math.round(widthOf()) === 1600;

async function clickPhoto(id?: string): Promise<void> {
  await click(link(id));
  await until(() => page.dialog?.open);
}

/** Opens a page, and the viewer with a click on its first photo. */
async function open(body = photo(), options?: Parameters<PhotoPage['open']>[1]): Promise<void> {
  await page.open(body, options);
  await clickPhoto();
}

describe('a reader who opens a photo', () => {
  it('sees it large, with its caption, its credit and its number among the photos', async () => {
    await open(photo() + photo({ caption: 'The second.' }) + photo({ zoom: false }));
    const dialog = page.dialog!;
    assert.isTrue(dialog.matches(':modal'));
    assert.equal(dialog.ariaLabel, 'Photo viewer');
    assert.equal(page.counter, 'Photo 1 of 2');
    assert.include(caption(), 'on Sept. 1, 2026. Ines Moreau/Coastal Press');
    assert.equal(page.large.alt, 'A line of people passes stones up a mountainside.');
    await page.loaded();
    assert.isTrue(page.large.src.endsWith('stone-line-1600.jpg'));
    const { width, height, left, right, top, bottom } = page.large.getBoundingClientRect();
    assert.isAbove(width, 500);
    assert.closeTo(width / height, 1.5, 0.01);
    assert.isAtLeast(Math.min(left, top), 0);
    assert.isAtMost(right, 800);
    assert.isAtMost(bottom, 600);
    assert.deepEqual(page.consoleMessages, []);
  });

  it('uses the viewer alone: its keys and clicks do not reach the page, but clicks on links do', async () => {
    await open(`<div>${photo() + photo({ credit: markup('<a href="#staff">Ines Moreau</a>') })}</div>`);
    const seen: string[] = [];
    const types =
      'click dblclick keydown keypress keyup mousedown mouseup pointerdown pointerup touchstart touchmove touchend wheel'.split(
        ' ',
      );
    for (const type of types) {
      page.find('div').addEventListener(type, () => seen.push(type));
      page.part('counter').dispatchEvent(new page.window.Event(type, { bubbles: true, composed: true }));
    }
    await press('ArrowRight');
    await until(() => page.counter === 'Photo 2 of 2');
    await click(page.button('Previous photo'));
    await click(page.button('Next photo'));
    page.part('caption').querySelector('a')!.focus();
    await press('j');
    assert.deepEqual(seen, []);
    await click(page.part('caption').querySelector('a')!);
    assert.deepEqual(seen, ['click']);
  });

  it('gets the larger file with the rules of the link and the picture', async () => {
    const markup = photo().replace('<a ', '<a rel="noreferrer" ').replace('<img ', '<img crossorigin="anonymous" ');
    await page.open(markup);
    const { prototype } = page.window.HTMLImageElement;
    const src = Object.getOwnPropertyDescriptor(prototype, 'src')!;
    const requests: string[] = [];
    Object.defineProperty(prototype, 'src', {
      ...src,
      set(this: HTMLImageElement, address: string) {
        if (address.endsWith('-1600.jpg')) requests.push(`${this.crossOrigin}, ${this.referrerPolicy}`);
        src.set!.call(this, address);
      },
    });
    await page.photo().showZoom();
    await page.loaded();
    // It is loaded first, and then shown.
    assert.deepEqual(requests, ['anonymous, no-referrer', 'anonymous, no-referrer']);
  });

  it('hears the name of the viewer and then, once, the alternative text, caption and place', async () => {
    const placeholder = '<img alt="" src="data:,">';
    const first = photo({ caption: markup('<style>.a { margin: 0 }</style>The first.') });
    await page.open(first.replace('<img', `${placeholder}<img`) + photo());
    await page.photo().showZoom();
    const dialog = page.dialog!;
    const status = dialog.querySelector('[role=status]')!;
    const hidden = (): unknown[] => page.drawn('[part=counter], [part=caption]').map(({ ariaHidden }) => ariaHidden);
    assert.isTrue((dialog.getRootNode() as ShadowRoot).activeElement === dialog);
    assert.deepEqual(hidden(), ['true', 'true'], 'only the name can be read');
    assert.equal(status.textContent, '');
    await until(() => status.textContent !== '');
    const text = 'A line of people passes stones up a mountainside. The first. Ines Moreau/Coastal Press Photo 1 of 2';
    assert.equal(status.textContent, text);
    assert.deepEqual(hidden(), [null, null]);
  });

  it('sees the picture of the page at once, in the size of the large one', async () => {
    await page.open(photo({ href: '/photos/stone-line-1600.jpg?slow' }));
    await page.pictures();
    await page.photo().showZoom();
    assert.equal(page.large.src, link().querySelector('img')!.src);
    assert.isTrue(page.large.complete);
    const before = page.large.getBoundingClientRect();
    await page.loaded();
    const after = page.large.getBoundingClientRect();
    assert.closeTo(after.width, before.width, 1);
    assert.closeTo(after.height, before.height, 1);
  });

  const enter = (element: HTMLElement): Promise<void> => {
    element.focus();
    return press('Enter');
  };
  const ways: Record<string, [open: () => Promise<void>, close: () => Promise<void>]> = {
    'with the Enter key and Escape': [() => enter(link()), () => press('Escape')],
    'with a click and the button': [() => click(link()), () => click(page.button('Close'))],
  };
  for (const [how, [act, close]] of Object.entries(ways)) {
    it(`opens and closes it ${how}, and the focus returns to the picture`, async () => {
      await page.open(photo());
      await act();
      await until(() => page.dialog?.open);
      assert.isTrue(page.focused === page.dialog);
      await close();
      await page.viewerClosed();
      assert.isTrue(page.document.activeElement === link());
      assert.lengthOf(page.all('stet-captioned-photo > *'), 1);
    });
  }

  it('can close and open it again at once, ten times, and stays on the page', async () => {
    await page.open(photo());
    for (let time = 0; time < 10; time += 1) {
      await page.photo().showZoom();
      page.dialog!.dispatchEvent(new Event('close'));
    }
    await page.photo().showZoom();
    assert.isTrue(page.dialog!.open);
    await page.closeViewer();
    assert.lengthOf(page.all('stet-captioned-photo'), 1);
  });

  it('cannot leave the viewer with the Tab key', async () => {
    await open(`${photo()}${photo()}<a href="/">After</a>`);
    for (let presses = 0; presses < 8; presses += 1) {
      await press('Tab');
      assert.notEqual(page.focused!.textContent, 'After');
    }
  });

  it('reads a message when the large file fails, and still sees the picture of the page', async () => {
    await page.open(photo({ href: '/no-such-photo-2400.jpg' }));
    await page.pictures();
    await clickPhoto();
    await until(() => page.counter.startsWith('The larger photo could not be loaded'));
    assert.isTrue(page.large.src.endsWith('stone-line-480.jpg'));
    assert.isAbove(page.large.naturalWidth, 0);
    assert.deepEqual(page.consoleMessages, []);
  });

  it('sees the file that the picture element has chosen', async () => {
    const sources = [{ srcset: '/photos/stone-line-800.webp', type: 'image/webp' }];
    await page.open(photo({ src: '/no-such-photo.jpg', href: '/photos/stone-line-1600.jpg?late', sources }));
    await page.pictures();
    await page.photo().showZoom();
    assert.isTrue(page.large.src.endsWith('stone-line-800.webp'));
    await page.loaded();
  });

  for (const key of ['ctrlKey', 'shiftKey', 'altKey', 'metaKey']) {
    it(`follows the link with the ${key}, as without the element`, async () => {
      await page.open(photo());
      let wasLeft = false;
      // Runs after the element's listener, and before the browser leaves the page.
      page.window.addEventListener('click', (event) => {
        wasLeft = !event.defaultPrevented;
        event.preventDefault();
      });
      const init = { bubbles: true, cancelable: true, composed: true, [key]: true };
      link().dispatchEvent(new page.window.MouseEvent('click', init));
      assert.isTrue(wasLeft);
      assert.isFalse(Boolean(page.dialog));
    });
  }

  it('selects a photo in an editor, where the viewer does not open', async () => {
    await page.open(`<div contenteditable>${photo()}</div>`);
    const click = new page.window.MouseEvent('click', { bubbles: true, cancelable: true });
    assert.isFalse(link().dispatchEvent(click), 'the link is not followed');
    await soon();
    assert.isUndefined(page.dialog);
  });

  it('follows links in the caption, and the picture’s link when zoom is off', async () => {
    await page.open(photo({ zoom: false, credit: { creator: { name: 'Ines Moreau', href: '#moreau' } } }));
    const left: string[] = [];
    page.window.addEventListener('click', (event) => {
      if (!event.defaultPrevented) left.push((event.target as Element).localName);
      event.preventDefault();
    });
    await click(link());
    page.photo().zoom = true;
    await click(page.photo().querySelector('small a')!);
    assert.deepEqual(left, ['img', 'a']);
    assert.isFalse(Boolean(page.dialog));
  });
});

describe('a reader in the viewer', () => {
  it('goes to other photos with buttons, arrow keys, End and Home; the last photo leads to the first', async () => {
    await open([1, 2, 3].map((n) => photo({ caption: `Caption ${n}.` })).join(''));
    const steps: [key: string, place: number][] = [
      ['Next photo', 2],
      ['ArrowRight', 3],
      ['ArrowRight', 1],
      ['Previous photo', 3],
      ['ArrowLeft', 2],
      ['End', 3],
      ['Home', 1],
      ['Home', 1],
    ];
    for (const [key, place] of steps) {
      await (key.endsWith('photo') ? click(page.button(key)) : press(key));
      assert.equal(page.counter, `Photo ${place} of 3`, key);
      assert.match(caption(), new RegExp(`^Caption ${place}\\.`));
    }
  });

  it('goes to another photo by a link in the caption, in the same viewer', async () => {
    const toSecond = 'See <a href="#photo-second">the second photo</a>.';
    const first = photo({ id: 'first', caption: 'CAPTION', deepLink: true }).replace('CAPTION', toSecond);
    await page.open(first + photo({ id: 'second', caption: 'The second.', deepLink: true }));
    await clickPhoto('first');
    const { dialog } = page;
    await click(page.drawn('[part=caption] a')[0]!);
    await until(() => caption().startsWith('The second.'));
    assert.equal(page.counter, 'Photo 2 of 2');
    assert.isTrue(page.dialog === dialog);
    assert.lengthOf(page.drawn('dialog'), 1);
    assert.equal(page.window.location.hash, '#photo-second');
  });

  it('can press the text of the caption, and scroll a long one with the keys', async () => {
    await open(photo({ caption: 'A long caption. '.repeat(400) }));
    await click(page.part('caption'));
    await soon(20);
    for (const [key, wanted] of [
      ['ArrowDown', 40],
      ['ArrowDown', 80],
      ['ArrowUp', 40],
    ] as const) {
      await press(key);
      await until(() => page.part('caption').scrollTop === wanted);
    }
  });

  it('sees a photo that came into the page later in a viewer of its own', async () => {
    await open();
    const { dialog } = page;
    page.document.body.insertAdjacentHTML('beforeend', photo({ id: 'late', caption: 'It came late.' }));
    await page.photo('late').showZoom();
    assert.isFalse(dialog!.isConnected);
    assert.lengthOf(page.drawn('dialog'), 1);
    assert.equal(page.counter, 'Photo 2 of 2');
  });

  it('follows a link to another part of the page, however often: the viewer closes, the page scrolls there, and the focus is there', async () => {
    const note = photo({ caption: 'CAPTION' }).replace('CAPTION', 'The wall.<a href="#note">1</a>');
    await page.open(`${note}<div style="height: 3000px"></div><p id="note">Built in 1804.</p>`);
    for (const time of ['first', 'second']) {
      page.window.scrollTo(0, 0);
      await clickPhoto();
      await click(page.drawn('[part=caption] a')[0]!);
      await page.viewerClosed().catch(() => assert.fail(time));
      await until(() => page.window.scrollY > 1000);
      assert.equal(page.window.location.hash, '#note');
      await until(() => page.focused?.id === 'note');
    }
  });

  it('closes at another address when the page has replaced a neighbour', async () => {
    await page.open(photo({ id: 'wall' }) + photo({ id: 'path', deepLink: true }));
    await clickPhoto('wall');
    page.photo('path').querySelector('figure')!.innerHTML = '<p>Removed.</p>';
    page.window.location.hash = '#note';
    await page.viewerClosed();
  });

  it('leaves a photo that a link has opened with one step back', async () => {
    await page.open(photo({ id: 'wall', deepLink: true }) + photo({ id: 'path', deepLink: true }), { hash: '#before' });
    const { history, location } = page.window;
    location.hash = '#photo-wall';
    await until(() => page.dialog?.open);
    history.back();
    await page.viewerClosed();
    assert.equal(location.hash, '#before');
    history.forward();
    await until(() => page.dialog?.open);
    assert.equal(location.hash, '#photo-wall');
  });

  it('goes to the next photo with the left arrow on a right-to-left page', async () => {
    await open(photo() + photo() + photo(), { dir: 'rtl' });
    await press('ArrowLeft');
    assert.equal(page.counter, 'Photo 2 of 3');
  });

  it('has no Previous and Next for a single photo', async () => {
    await open();
    assert.isFalse(Boolean(page.button('Next photo')));
    await press('ArrowRight');
    assert.equal(page.counter, '');
  });

  it('sees each picture of two under one caption, from the one that was pressed', async () => {
    const files = { href: '/photos/stone-line-1600.jpg', width: 480, height: 320 };
    const pictures = ['first', 'second'].map((alt) => ({ ...files, src: `/photos/stone-line-480.jpg?${alt}`, alt }));
    await page.open(captionedPhoto({ pictures, caption: 'Both of them.', zoom: true }) + photo());
    await click(page.all('img')[1]!);
    await until(() => page.dialog?.open);
    assert.deepEqual([page.large.alt, page.counter, caption()], ['second', 'Photo 2 of 3', 'Both of them.']);
    await press('ArrowLeft');
    assert.deepEqual([page.large.alt, page.counter, caption()], ['first', 'Photo 1 of 3', 'Both of them.']);
    await press('Escape');
    await page.viewerClosed();
    assert.isTrue(page.document.activeElement === page.all('a')[1], 'the focus is where it was');
  });

  it('switches to full size and back with the button and with a click, which keeps its point in place', async () => {
    await open();
    await page.loaded();
    const full = page.button('Full size');
    await click(full);
    assert.isTrue(isScaled());
    assert.equal(full.ariaPressed, 'true');
    await click(full);
    assert.isFalse(isScaled());
    assert.equal(full.ariaPressed, 'false');

    const fit = page.large.getBoundingClientRect();
    const point = { x: Math.round(fit.width / 4), y: Math.round(fit.height / 4) };
    await click(page.large, point);
    const now = page.large.getBoundingClientRect();
    assert.closeTo((fit.x + point.x - now.x) / now.width, 0.25, 0.01);
    assert.closeTo((fit.y + point.y - now.y) / now.height, 0.25, 0.01);
  });

  it('moves the full-size picture with the arrow keys, the wheel and by dragging, and a drag is no click', async () => {
    await open();
    await page.loaded();
    await click(page.button('Full size'));
    const box = page.large.parentElement!;
    const place = (): [number, number] => [Math.round(box.scrollLeft), Math.round(box.scrollTop)];
    const [left, top] = place();
    await press('ArrowRight');
    await press('ArrowDown');
    assert.deepEqual(place(), [left + 80, top + 80]);
    await drag(page.part('stage'), { x: 60, y: -40 });
    assert.deepEqual(place(), [left + 20, top + 120]);
    assert.isTrue(isScaled());
    const wheel = new page.window.WheelEvent('wheel', { deltaY: 30, bubbles: true, cancelable: true });
    assert.isTrue(page.large.dispatchEvent(wheel), 'the browser scrolls the picture');
  });

  it('enlarges and reduces it with Ctrl and the wheel, between fit and full size', async () => {
    await open();
    await page.loaded();
    const turn = (deltaY: number): boolean => {
      const { x, y, width, height } = page.large.getBoundingClientRect();
      const middle = { clientX: x + width / 2, clientY: y + height / 2 };
      const init = { deltaY, ctrlKey: true, bubbles: true, cancelable: true, ...middle };
      return page.large.dispatchEvent(new page.window.WheelEvent('wheel', init));
    };
    const fit = page.large.offsetWidth;
    assert.isFalse(turn(-20), 'the browser does not zoom the page');
    assert.isAbove(page.large.offsetWidth, fit);
    for (let turns = 0; turns < 20; turns += 1) turn(-50);
    assert.closeTo(widthOf(), Math.max(1600, fit * 3), 2);
    for (let turns = 0; turns < 20; turns += 1) turn(50);
    assert.equal(page.large.offsetWidth, fit);
    assert.equal(page.button('Full size').ariaPressed, 'false');
  });

  it('reads the viewer’s messages in the language of the photo', async () => {
    await page.open(`<div lang="xx">${photo()}</div>`);
    const { registerMessages } = await importIn<typeof all>(page.window, 'all.js');
    registerMessages('xx', { photoClose: 'Sulje', photoViewer: 'Kuvat' });
    await clickPhoto();
    assert.equal(page.dialog!.ariaLabel, 'Kuvat');
    assert.isTrue(Boolean(page.button('Sulje')));
  });
});

describe('the URL of the page while the viewer is open', () => {
  const deep = (id: string): string => photo({ id, deepLink: true });
  const two = deep('wall') + deep('path-é') + photo({ id: 'plain' });

  const unchanged: Record<string, [body: string, hash: string]> = {
    'without deep-link': [photo({ id: 'wall' }), ''],
    'without deep-link, at a fragment': [photo({ id: 'wall' }), '#wall'],
    'without deep-link, at a route': [photo({ id: 'wall' }), '#/route'],
    'with deep-link, at a route': [two, '#/route'],
    'with deep-link, at a route after an exclamation mark': [two, '#!/route'],
  };
  for (const [what, [body, hash]] of Object.entries(unchanged)) {
    it(`stays the same ${what}, as does the history`, async () => {
      await page.open(body, { hash });
      const { location, history } = page.window;
      const [address, entries] = [location.href, history.length];
      await clickPhoto('wall');
      assert.equal(location.href, address);
      await press('Escape');
      await page.viewerClosed();
      assert.deepEqual([location.href, history.length], [address, entries]);
      assert.isTrue(page.document.activeElement === link('wall'));
    });
  }

  it('names the open photo if it has deep-link, and history.state of the site is untouched', async () => {
    await page.open(two, { hash: '#before' });
    const { location, history } = page.window;
    const address = location.href;
    history.replaceState({ site: 7 }, '');
    const entries = history.length;
    await clickPhoto('wall');
    assert.equal(location.hash, '#photo-wall');
    await click(page.button('Next photo'));
    await until(() => location.hash === '#photo-path-%C3%A9');
    await click(page.button('Next photo'));
    await until(() => location.hash === '#before');
    assert.deepEqual(history.state, { site: 7 });
    await press('Escape');
    await page.viewerClosed();
    assert.equal(location.href, address);
    assert.equal(history.length, entries);
    assert.deepEqual(history.state, { site: 7 });
  });

  it('goes back to the former one after an arrow key was held, which no browser may refuse', async () => {
    await page.open(deep('wall') + deep('path') + deep('gate'), { hash: '#before' });
    await clickPhoto('wall');
    const { location } = page.window;
    for (let times = 0; times < 250; times += 1)
      page.dialog!.dispatchEvent(new page.window.KeyboardEvent('keydown', { key: 'ArrowRight' }));
    assert.equal(page.counter, 'Photo 2 of 3');
    assert.equal(location.hash, '#photo-wall', 'as long as the reader does not rest');
    await press('Escape');
    await page.viewerClosed();
    assert.equal(location.hash, '#before');
    assert.deepEqual(page.consoleMessages, []);
  });

  it('names the photo on a page whose base is another site', async () => {
    await page.open(two);
    const base = Object.assign(page.document.createElement('base'), { href: 'https://cdn.example.org/' });
    page.document.head.append(base);
    const { location } = page.window;
    const address = location.href.replace(/#.*/, '');
    link('wall').click();
    await until(() => page.dialog?.open);
    assert.equal(location.href, `${address}#photo-wall`);
    await page.closeViewer();
    assert.equal(location.href, address);
    base.remove();
  });

  it('may refuse to change: the viewer opens, goes on and closes, and the address is restored if it can be', async () => {
    await page.open(two, { hash: '#before' });
    const { location, history } = page.window;
    const replaceState = history.replaceState.bind(history);
    const refuse = (): never => {
      throw new page.window.DOMException('The operation is insecure.', 'SecurityError');
    };
    history.replaceState = refuse;
    await clickPhoto('wall');
    await click(page.button('Next photo'));
    assert.equal(page.counter, 'Photo 2 of 3');
    await page.closeViewer();
    assert.equal(location.hash, '#before');

    history.replaceState = replaceState;
    await clickPhoto('wall');
    assert.equal(location.hash, '#photo-wall');
    history.replaceState = refuse;
    await click(page.button('Next photo'));
    await soon(300);
    assert.equal(location.hash, '#photo-wall');
    history.replaceState = replaceState;
    await page.closeViewer();
    assert.equal(location.hash, '#before');
    assert.deepEqual(page.consoleMessages, []);
  });

  it('is none in a frame with srcdoc, where the viewer works as well', async () => {
    const framed = await openPage(two);
    await framed.define();
    framed.document.querySelector<HTMLElement>('#wall a')!.click();
    await until(() => framed.document.querySelector('#wall')!.shadowRoot?.querySelector('dialog[open]'));
  });

  it('opens the photo when the page loads, and loses the fragment when the viewer closes', async () => {
    await page.open(two, { hash: '#photo-path-%C3%A9' });
    await until(() => page.dialog?.open);
    assert.equal(page.counter, 'Photo 2 of 3');
    await press('Escape');
    await page.viewerClosed();
    assert.equal(page.window.location.hash, '');
  });

  it('opens the photo once, though the page asks again when it has loaded', async () => {
    await page.open('', { hash: '#photo-wall' });
    const opened: string[] = [];
    const note = ({ target }: Event): void => void opened.push((target as Element).id);
    page.document.addEventListener('stet-zoom-open', note);
    page.document.body.innerHTML = two;
    await page.photo('wall').updateComplete;
    page.window.dispatchEvent(new page.window.Event('load'));
    await until(() => page.dialog?.open);
    page.window.dispatchEvent(new page.window.Event('load'));
    await click(page.button('Next photo'));
    await until(() => page.window.location.hash === '#photo-path-%C3%A9');
    page.window.dispatchEvent(new page.window.Event('load'));
    await soon(50);
    assert.equal(page.counter, 'Photo 2 of 3');
    assert.deepEqual(opened, ['wall']);
  });

  it('opens the photo when a link of the story leads to it, also if deep-link is set later, as frameworks do', async () => {
    await page.open(`${photo({ id: 'wall' })}<a id="see" href="#photo-wall">See the wall</a>`);
    page.find('#wall').toggleAttribute('deep-link', true);
    await click(page.find('#see'));
    await until(() => page.dialog?.open);
  });

  it('opens the thirtieth of forty photos, which leads on to the others, in one dialog', async () => {
    const forty = Array.from({ length: 40 }, (_, n) =>
      photo({ id: `p${n + 1}`, deepLink: true, loading: n ? 'lazy' : 'eager', src: `/photos/stone-line-480.jpg?${n}` }),
    );
    await page.open(forty.join(''), { hash: '#photo-p30' });
    await until(() => page.dialog?.open);
    assert.equal(page.counter, 'Photo 30 of 40');
    for (let presses = 0; presses < 12; presses += 1) await press('ArrowRight');
    assert.equal(page.counter, 'Photo 2 of 40');
    assert.lengthOf(page.drawn('dialog'), 1);
    assert.deepEqual(page.consoleMessages, []);
  });
});

describe('the viewer of a photo', () => {
  it('does not open, and fires no event, if the photo is not rendered', async () => {
    await page.open(`<div hidden>${photo()}</div>`);
    let opened = 0;
    page.document.addEventListener('stet-zoom-open', () => opened++);
    await page.photo().showZoom();
    assert.isNotOk(page.dialog);
    assert.equal(opened, 0);
  });

  for (const [what, isUpdated, isLate] of [
    ['before its first update and comes back at once', false, false],
    ['before its first update and comes back later', false, true],
    ['after its first update and comes back later', true, true],
  ] as const) {
    it(`opens once if the photo leaves the page ${what}`, async () => {
      await page.open('<main></main>');
      let opened = 0;
      page.document.addEventListener('stet-zoom-open', () => opened++);
      const main = page.find('main');
      main.innerHTML = photo();
      const element = page.photo();
      if (isUpdated) await soon(0);
      element.remove();
      if (isLate) await soon(0);
      main.append(element);
      await soon(0);
      await clickPhoto();
      assert.equal(opened, 1);
    });
  }

  it('closes and leaves nothing behind if the photo is removed from the page', async () => {
    await open();
    const element = page.photo();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await page.viewerClosed();
    assert.lengthOf(element.querySelectorAll('figure ~ *'), 0);
  });

  it('fires events before it opens and after it has closed, and the page can prevent the opening', async () => {
    await page.open(photo());
    const events: string[] = [];
    let keepClosed = true;
    for (const type of ['stet-zoom-open', 'stet-zoom-close'] as const)
      page.document.addEventListener(type, (event) => {
        events.push(`${type} ${String(event.target === page.photo())}`);
        if (keepClosed) event.preventDefault();
      });
    await page.photo().showZoom();
    assert.isNotOk(page.dialog);
    assert.deepEqual(events, ['stet-zoom-open true']);

    keepClosed = false;
    await clickPhoto();
    await press('Escape');
    await page.viewerClosed();
    assert.deepEqual(events.slice(1), ['stet-zoom-open true', 'stet-zoom-close true']);
  });
});
