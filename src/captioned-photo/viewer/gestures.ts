/** Pixels that a pointer may wander and still tap. */
const slop = 8;
/** Milliseconds between the taps of a double tap, and pixels. */
export const doubleTapTime = 350;
const doubleTapDistance = 40;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the fingers, a pen or a mouse do on the stage. */
export interface GestureTarget {
  /** Whether one finger moves the enlarged picture in its box. Otherwise it drags the picture: to another one, or to close the viewer. */
  readonly pans: boolean;
  pan(x: number, y: number): void;
  /** Enlarges by a factor about a point. */
  zoom(factor: number, x: number, y: number): void;
  /** Distance of the finger from where it began, along one axis. */
  drag(x: number, y: number): void;
  /** The finger was lifted: its distance from where it began, and its speed in pixels per millisecond. */
  drop(x: number, y: number, speed: number): void;
  tap(point: Point, isMouse: boolean): void;
  doubleTap(point: Point): void;
}

/** Safari's event for the pinch of a trackpad, on a Mac. `scale` is 1 where the pinch began. */
interface GestureEvent extends Event {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Turns Pointer Events and the wheel into gestures. The stage has `touch-action: none`. */
export class Gestures {
  readonly #stage: HTMLElement;
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Point>();
  #kind: 'tap' | 'pan' | 'drag-x' | 'drag-y' | 'pinch' = 'tap';
  #start: Point & { time: number } = { x: 0, y: 0, time: 0 };
  #isMouse = true;
  #trackpadScale = 1;
  #lastTap: Point & { time: number } = { x: 0, y: 0, time: -Infinity };

  constructor(stage: HTMLElement, target: GestureTarget, signal: AbortSignal) {
    this.#stage = stage;
    this.#target = target;
    const listen = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type]) => void,
    ): void => stage.addEventListener(type, handle, { signal, passive: false });
    listen('pointerdown', (event) => this.#put(event));
    listen('pointermove', (event) => this.#move(event));
    for (const type of ['pointerup', 'pointercancel'] as const) listen(type, (event) => this.#lift(event));
    // Not when the finger is lifted: the click that follows would land on the page behind a viewer that has just closed.
    listen('click', (event) => this.#tap(event));
    listen('wheel', (event) => this.#turn(event));
    for (const type of ['gesturestart', 'gesturechange'])
      stage.addEventListener(type, (event) => this.#pinchTrackpad(event as GestureEvent), { signal });
  }

  #put({ button, pointerId, pointerType, timeStamp, x, y }: PointerEvent): void {
    if (button) return;
    // A pointer that is gone already, or that a test made up, cannot be captured.
    if (this.#stage.isConnected) capture(this.#stage, pointerId);
    this.#pointers.set(pointerId, { x, y });
    this.#isMouse = pointerType === 'mouse';
    if (this.#pointers.size === 1) {
      this.#kind = 'tap';
      this.#start = { x, y, time: timeStamp };
    } else {
      if (this.#kind !== 'pan') this.#target.drag(0, 0);
      this.#kind = 'pinch';
    }
  }

  #move({ pointerId, x, y }: PointerEvent): void {
    const last = this.#pointers.get(pointerId);
    if (!last) return;
    if (this.#kind === 'pinch') return this.#pinch(pointerId, { x, y });
    const [dx, dy] = [x - this.#start.x, y - this.#start.y];
    if (this.#kind === 'tap' && Math.hypot(dx, dy) > slop) {
      this.#kind = this.#target.pans ? 'pan' : Math.abs(dx) > Math.abs(dy) ? 'drag-x' : 'drag-y';
    }
    if (this.#kind === 'tap') return;
    this.#pointers.set(pointerId, { x, y });
    if (this.#kind === 'pan') this.#target.pan(x - last.x, y - last.y);
    else this.#target.drag(...this.#along(dx, dy));
  }

  /** Two fingers enlarge about the point between them, and move it. */
  #pinch(pointerId: number, now: Point): void {
    const [a, b] = this.#pointers.values();
    this.#pointers.set(pointerId, now);
    const [c, d] = this.#pointers.values();
    if (!a || !b || !c || !d) return;
    const [from, to] = [middle(a, b), middle(c, d)];
    this.#target.zoom(distance(c, d) / (distance(a, b) || 1), from.x, from.y);
    this.#target.pan(to.x - from.x, to.y - from.y);
  }

  #lift({ pointerId, timeStamp, type, x, y }: PointerEvent): void {
    if (!this.#pointers.delete(pointerId)) return;
    // The finger that is left after a pinch goes on to move the picture.
    if (this.#kind === 'pinch' && this.#pointers.size === 1) this.#kind = 'pan';
    if (this.#pointers.size || !this.#kind.startsWith('drag')) return;
    const [dx, dy] = type === 'pointerup' ? this.#along(x - this.#start.x, y - this.#start.y) : [0, 0];
    this.#target.drop(dx, dy, Math.hypot(dx, dy) / Math.max(timeStamp - this.#start.time, 1));
  }

  #along(dx: number, dy: number): [number, number] {
    return this.#kind === 'drag-x' ? [dx, 0] : [0, dy];
  }

  #tap({ timeStamp, x, y }: MouseEvent): void {
    if (this.#kind !== 'tap') return;
    const isSecond =
      timeStamp - this.#lastTap.time < doubleTapTime && distance(this.#lastTap, { x, y }) < doubleTapDistance;
    this.#lastTap = { x, y, time: isSecond ? -Infinity : timeStamp };
    if (!isSecond) this.#target.tap({ x, y }, this.#isMouse);
    else if (!this.#isMouse) this.#target.doubleTap({ x, y });
  }

  /** Safari's own events for the pinch of a trackpad. Under two fingers on glass they come besides the pointers. */
  #pinchTrackpad(event: GestureEvent): void {
    event.preventDefault();
    const { type, scale, clientX, clientY } = event;
    if (type === 'gesturechange' && !this.#pointers.size)
      this.#target.zoom(scale / this.#trackpadScale, clientX, clientY);
    this.#trackpadScale = scale;
  }

  /** The wheel with Ctrl is also the pinch of a trackpad, outside Safari. */
  #turn(event: WheelEvent): void {
    if (event.ctrlKey) this.#target.zoom(2 ** (-event.deltaY / 100), event.x, event.y);
    if (event.ctrlKey || !this.#target.pans) event.preventDefault();
  }
}

function capture(stage: HTMLElement, pointerId: number): void {
  try {
    stage.setPointerCapture(pointerId);
  } catch {
    // The gesture ends at the edge of the stage then.
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
