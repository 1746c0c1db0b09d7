// What fingers, a mouse, a wheel and keys mean in the viewer. Touch itself is tested with a real touch screen's events elsewhere.
import { assert } from 'chai';
import { Gestures, type GestureTarget } from '../../src/captioned-photo/viewer/gestures.js';
import { handleKey, type KeyTarget } from '../../src/captioned-photo/viewer/keyboard.js';

/** A target whose methods note their calls, one line for each. */
function noting(calls: string[], pans: boolean): GestureTarget & KeyTarget {
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const get = (_: unknown, name: string): unknown =>
    name === 'pans' ? pans : (...values: unknown[]) => calls.push([name, ...values.map(text)].join(' '));
  return new Proxy({}, { get }) as never;
}

/** A stage, and what its gestures mean. */
class Stage {
  readonly element = document.body.appendChild(document.createElement('div'));
  readonly closed = new AbortController();
  readonly captured: number[] = [];
  #calls: string[] = [];

  constructor(pans = false) {
    this.element.setPointerCapture = (id) => void this.captured.push(id);
    new Gestures(this.element, noting(this.#calls, pans), this.closed.signal);
  }

  /** What has been called since the last time. */
  get calls(): string[] {
    return this.#calls.splice(0);
  }

  point(type: string, x: number, y: number, { time = 0, ...options }: PointerEventInit & { time?: number } = {}) {
    const init = { clientX: x, clientY: y, pointerId: 1, pointerType: 'touch', ...options };
    this.#dispatch(new PointerEvent(`pointer${type}`, init), time);
  }

  /** A press and its click, as a browser sends them. */
  tap(x: number, y: number, { time = 0, pointerType = 'touch' } = {}): void {
    for (const type of ['down', 'up']) this.point(type, x, y, { time, pointerType });
    this.click(x, y, time);
  }

  click(x: number, y: number, time = 0): void {
    this.#dispatch(new MouseEvent('click', { clientX: x, clientY: y }), time);
  }

  /** False if the browser must not do its own. */
  wheel(deltaY: number, ctrlKey: boolean): boolean {
    const init = { deltaY, ctrlKey, clientX: 30, clientY: 40, cancelable: true };
    return this.element.dispatchEvent(new WheelEvent('wheel', init));
  }

  trackpad(type: 'gesturestart' | 'gesturechange', scale: number): boolean {
    const event = new Event(type, { cancelable: true });
    return this.element.dispatchEvent(Object.assign(event, { scale, clientX: 30, clientY: 40 }));
  }

  #dispatch(event: Event, time: number): void {
    Object.defineProperty(event, 'timeStamp', { value: 1000 + time });
    this.element.dispatchEvent(event);
  }
}

describe('one finger on the stage of the viewer', () => {
  it('taps, even if it wanders by 8 pixels', () => {
    const stage = new Stage();
    stage.point('down', 100, 100);
    stage.point('move', 108, 100);
    stage.point('up', 108, 100);
    assert.deepEqual(stage.calls, []);
    stage.click(108, 100);
    assert.deepEqual(stage.calls, ['tap {"x":108,"y":100} false']);
    assert.deepEqual(stage.captured, [1]);
  });

  it('drags along the axis on which it began, and does not tap as well', () => {
    const stage = new Stage();
    stage.point('down', 100, 100);
    stage.point('move', 109, 100);
    stage.point('move', 130, 160);
    assert.deepEqual(stage.calls, ['drag 9 0', 'drag 30 0']);
    stage.point('up', 140, 170, { time: 20 });
    stage.click(140, 170);
    assert.deepEqual(stage.calls, ['drop 40 0 2']);

    stage.point('down', 100, 100, { time: 100 });
    stage.point('move', 90, 110, { time: 110 });
    stage.point('up', 80, 130, { time: 100 });
    assert.deepEqual(stage.calls, ['drag 0 10', 'drop 0 30 30'], 'down, where both ways are as long');
  });

  it('takes the picture back when the browser cancels the touch', () => {
    const stage = new Stage();
    stage.point('down', 100, 100);
    stage.point('move', 150, 100);
    stage.point('cancel', 150, 100);
    assert.deepEqual(stage.calls, ['drag 50 0', 'drop 0 0 0']);
  });

  it('moves an enlarged picture, in all directions', () => {
    const stage = new Stage(true);
    stage.point('down', 100, 100);
    stage.point('move', 104, 100);
    stage.point('move', 120, 105);
    stage.point('move', 115, 125);
    stage.point('up', 115, 125);
    assert.deepEqual(stage.calls, ['pan 20 5', 'pan -5 20']);
  });

  it('taps twice within 350 ms and 40 pixels for a double tap, and a third time for another tap', () => {
    const first = 'tap {"x":100,"y":100} false';
    const cases: [x: number, time: number, expected: string][] = [
      [100, 349, 'doubleTap {"x":100,"y":100}'],
      [139, 0, 'doubleTap {"x":139,"y":100}'],
      [100, 350, first],
      [140, 0, 'tap {"x":140,"y":100} false'],
    ];
    for (const [x, time, expected] of cases) {
      const stage = new Stage();
      stage.tap(100, 100);
      stage.tap(x, 100, { time });
      assert.deepEqual(stage.calls, [first, expected]);
      if (!expected.startsWith('double')) continue;
      stage.tap(x, 100, { time });
      assert.deepEqual(stage.calls, [`tap {"x":${x},"y":100} false`]);
    }
  });

  it('does nothing if it was not put down on the stage, or after the viewer has closed', () => {
    const stage = new Stage();
    stage.point('move', 150, 100);
    stage.point('up', 150, 100);
    stage.closed.abort();
    stage.tap(100, 100);
    stage.trackpad('gesturechange', 2);
    assert.deepEqual(stage.calls, []);
    assert.deepEqual(stage.captured, []);
  });

  it('drags as far as the edge of the stage where it cannot be captured', () => {
    const stage = new Stage();
    stage.element.setPointerCapture = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    stage.point('down', 100, 100);
    stage.point('move', 150, 100);
    assert.deepEqual(stage.calls, ['drag 50 0']);
  });
});

describe('two fingers on the stage of the viewer', () => {
  it('enlarge about the point between them, and move it', () => {
    const stage = new Stage();
    stage.point('down', 100, 100, { pointerId: 1 });
    stage.point('down', 200, 140, { pointerId: 2 });
    assert.deepEqual(stage.calls, ['drag 0 0'], 'what one finger has dragged goes back');
    stage.point('move', 300, 180, { pointerId: 2 });
    assert.deepEqual(stage.calls, ['zoom 2 150 120', 'pan 50 20']);
    stage.point('move', 200, 140, { pointerId: 1 });
    assert.deepEqual(stage.calls, ['zoom 0.5 200 140', 'pan 50 20']);
    stage.point('up', 300, 180, { pointerId: 2 });
    stage.point('move', 250, 135, { pointerId: 1 });
    assert.deepEqual(stage.calls, ['pan 50 -5'], 'the finger that is left moves the picture');
    stage.point('down', 350, 135, { pointerId: 2 });
    stage.point('move', 450, 135, { pointerId: 2 });
    assert.deepEqual(stage.calls, ['zoom 2 300 135', 'pan 50 0'], 'two fingers again');
    stage.point('up', 250, 135, { pointerId: 1 });
    stage.point('up', 450, 135, { pointerId: 2 });
    stage.click(450, 135);
    assert.deepEqual(stage.calls, [], 'and there is no tap at the end');
  });

  it('enlarge by a number even if they begin at the same point', () => {
    const stage = new Stage();
    for (const pointerId of [1, 2]) stage.point('down', 100, 100, { pointerId });
    stage.point('move', 110, 100, { pointerId: 2 });
    assert.deepEqual(stage.calls, ['drag 0 0', 'zoom 10 100 100', 'pan 5 0']);
  });

  it('leave a picture that one of them is moving where it is', () => {
    const stage = new Stage(true);
    stage.point('down', 100, 100, { pointerId: 1 });
    stage.point('move', 120, 100, { pointerId: 1 });
    stage.point('down', 200, 100, { pointerId: 2 });
    assert.deepEqual(stage.calls, ['pan 20 0']);
  });
});

describe('a mouse on the stage of the viewer', () => {
  it('clicks once for a double click, and only with its main button', () => {
    const stage = new Stage();
    stage.tap(100, 100, { pointerType: 'mouse' });
    stage.tap(100, 100, { pointerType: 'mouse', time: 100 });
    assert.deepEqual(stage.calls, ['tap {"x":100,"y":100} true']);
    stage.point('down', 100, 100, { button: 2 });
    stage.point('move', 150, 100);
    assert.deepEqual(stage.calls, []);
  });

  it('enlarges with Ctrl and the wheel, and scrolls an enlarged picture with the wheel alone', () => {
    for (const pans of [false, true]) {
      const stage = new Stage(pans);
      assert.isFalse(stage.wheel(-100, true), 'the page is not enlarged');
      assert.isFalse(stage.wheel(50, true));
      assert.deepEqual(stage.calls, ['zoom 2 30 40', `zoom ${2 ** -0.5} 30 40`]);
      assert.equal(stage.wheel(100, false), pans, 'the page behind stands still');
      assert.deepEqual(stage.calls, []);
    }
  });
});

it('a trackpad in Safari enlarges by the change since the last event, unless there are fingers on a screen', () => {
  const stage = new Stage();
  assert.isFalse(stage.trackpad('gesturestart', 1), 'the page is not enlarged');
  assert.isFalse(stage.trackpad('gesturechange', 1.5));
  stage.trackpad('gesturechange', 3);
  assert.deepEqual(stage.calls, ['zoom 1.5 30 40', 'zoom 2 30 40']);
  stage.trackpad('gesturestart', 1);
  stage.point('down', 100, 100);
  stage.trackpad('gesturechange', 2);
  stage.point('up', 100, 100);
  stage.trackpad('gesturechange', 4);
  assert.deepEqual(stage.calls, ['zoom 2 30 40']);
});

describe('a key in the viewer', () => {
  const meanings: Record<string, [fits: string, enlarged?: string]> = {
    ArrowLeft: ['stepSideways -1', 'pan 80 0'],
    ArrowRight: ['stepSideways 1', 'pan -80 0'],
    ArrowUp: ['scrollCaption -40', 'pan 0 80'],
    ArrowDown: ['scrollCaption 40', 'pan 0 -80'],
    PageUp: ['scrollCaption -80'],
    PageDown: ['scrollCaption 80'],
    Home: ['goToEnd first'],
    End: ['goToEnd last'],
    '+': ['zoom 1.5'],
    '=': ['zoom 1.5'],
    '-': [`zoom ${1 / 1.5}`],
    Tab: [''],
    Escape: [''],
    a: [''],
  };
  for (const [key, [fits, enlarged = fits]] of Object.entries(meanings)) {
    it(`${key} means “${fits}”, and “${enlarged}” when the picture is enlarged`, () => {
      for (const pans of [false, true]) {
        for (const modifier of [undefined, 'altKey', 'ctrlKey', 'metaKey'] as const) {
          const calls: string[] = [];
          const event = new KeyboardEvent('keydown', { key, cancelable: true, ...(modifier && { [modifier]: true }) });
          handleKey(event, noting(calls, pans));
          const meaning = pans ? enlarged : fits;
          const wanted = modifier ? '' : meaning;
          assert.equal(calls.join(), wanted, modifier);
          assert.equal(event.defaultPrevented, wanted !== '', 'other keys are the browser’s');
        }
      }
    });
  }
});
