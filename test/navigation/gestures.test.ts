import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { type CDPSession } from 'playwright-core';
import { eventually, Reader } from './reader.js';
import { startSite } from './site.js';
import { browserForTests } from '../support/for-tests.js';

type Point = readonly [x: number, y: number];

const browser = await browserForTests();
const site = await startSite([{ name: 'phone' }]);
let reader: Reader;
let touch: Touch;
after(() => site.close());

describe('the viewer on a phone', () => {
  beforeEach(open);
  afterEach(() => reader.close());

  test('a swipe goes to the next photo and back, and the picture follows the finger', async () => {
    assert.match(await caption(), /sandbags/);
    const start = (await picture()).left;
    const held = await touch.hold([300, 400], [180, 405]);
    const moved = (await picture('depot')).left - start;
    assert.ok(moved < -60, `the picture moved by ${moved} px with a finger that moved by -120`);
    await held.drop([60, 410]);
    await eventually(async () => assert.match(await caption(), /higher yard/));
    await touch.swipe([90, 400], [330, 400]);
    await eventually(async () => assert.match(await caption(), /sandbags/));
  });

  test('a pinch enlarges the picture around the point between the fingers', async () => {
    const before = await picture();
    const at: Point = [before.left + before.width * 0.25, before.top + before.height / 2];
    await touch.pinch(at, 40, 120);
    const after = await picture();
    assert.ok(after.width > before.width * 1.8, `${before.width} px became ${after.width} px`);
    const share = (at[0] - after.left) / after.width;
    assert.ok(Math.abs(share - 0.25) < 0.06, `the point between the fingers is at ${share.toFixed(2)} instead of 0.25`);
    await touch.pinch([195, 420], 120, 20);
    await eventually(async () => {
      const { width } = await picture();
      assert.ok(Math.abs(width - before.width) < 2, `${width} px instead of ${before.width}`);
    });
  });

  for (const [gesture, act] of Object.entries({
    'a drag down': () => touch.swipe([195, 420], [200, 720]),
    'a tap beside the picture': async () => {
      const { bottom } = await picture();
      // Before, it could be the second of two taps on the photo in the page.
      await reader.page.waitForTimeout(400);
      await touch.tap([20, bottom + 20]);
    },
  })) {
    test(`${gesture} closes the viewer`, async () => {
      const scroll = await reader.page.evaluate(() => scrollY);
      await act();
      await eventually(async () => assert.equal(await reader.openViewer.count(), 0));
      assert.equal(await reader.page.evaluate(() => scrollY), scroll, 'the page does not scroll');
    });
  }

  test('a finger on the picture does not scroll the page behind the viewer', async () => {
    const scroll = await reader.page.evaluate(() => scrollY);
    await touch.swipe([195, 420], [195, 380]);
    await touch.swipe([195, 830], [195, 500]);
    assert.equal(await reader.page.evaluate(() => scrollY), scroll);
  });
});

/** Opens the first photo of the story by a tap. */
async function open(): Promise<void> {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  reader = await Reader.open(browser, { name: 'phone' }, site, 'a', phone);
  await reader.photoLink.scrollIntoViewIfNeeded();
  await reader.photoLink.tap();
  await reader.openViewer.waitFor();
  await eventually(async () => assert.ok((await picture()).width > 300));
  touch = new Touch(await reader.page.context().newCDPSession(reader.page));
}

/** The box of the viewer's picture, or of the one with this file name. */
function picture(file?: string) {
  return reader.openViewer.evaluate((dialog, name) => {
    const boxes = [...dialog.querySelectorAll('img')]
      .filter((image) => (!name || image.src.includes(name)) && image.checkVisibility({ checkVisibilityCSS: true }))
      .map((image) => image.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const away = ({ left, width }: DOMRect): number => Math.abs(left + width / 2 - innerWidth / 2);
    const { left, top, bottom, width, height } = boxes.sort((a, b) => away(a) - away(b))[0]!;
    return { left, top, bottom, width, height };
  }, file);
}

function caption(): Promise<string> {
  return reader.openViewer.innerText();
}

/** Fingers on the screen, sent as touch events of the hardware. */
class Touch {
  readonly #session: CDPSession;
  constructor(session: CDPSession) {
    this.#session = session;
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await new Promise((done) => setTimeout(done, 16));
  }

  async tap(at: Point): Promise<void> {
    await this.#send('touchStart', at);
    await this.#send('touchEnd');
  }

  /** Puts a finger down, moves it, and keeps it there until `drop()`. */
  async hold(from: Point, to: Point, steps = 8): Promise<{ drop(at: Point): Promise<void> }> {
    await this.#send('touchStart', from);
    await this.#move(from, to, steps);
    return {
      drop: async (at) => {
        await this.#move(to, at, steps);
        await this.#send('touchEnd');
      },
    };
  }

  async swipe(from: Point, to: Point, steps?: number): Promise<void> {
    const held = await this.hold(from, to, steps);
    await held.drop(to);
  }

  /** Two fingers around a point, whose distance changes. */
  async pinch([x, y]: Point, from: number, to: number): Promise<void> {
    const fingers = (distance: number): Point[] => [
      [x - distance / 2, y],
      [x + distance / 2, y],
    ];
    await this.#send('touchStart', ...fingers(from));
    for (let step = 1; step <= 8; step += 1) await this.#send('touchMove', ...fingers(from + ((to - from) * step) / 8));
    await this.#send('touchEnd');
    await new Promise((done) => setTimeout(done, 300));
  }

  async #move(from: Point, to: Point, steps: number): Promise<void> {
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await this.#send('touchMove', [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    }
  }
}
