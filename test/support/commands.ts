import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

/*
 * Real keys and a real pointer, the same in Chromium, Firefox and WebKit. Positions come from the element, after it has
 * been scrolled into view, and include the frames around it.
 */

/** WebKit runs with WebDriver, which cannot hold a key down, but presses all given characters as one chord. */
const byWebDriver = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);
const webDriverKeys: Record<string, string> = {
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Presses a key, or a chord with its keys joined by `+`: `press('Tab')`, `press('Shift+Tab')`. */
export async function press(chord: string): Promise<void> {
  const keys = chord.split(/(?<=.)\+/);
  if (byWebDriver) {
    await sendKeys({ type: keys.map((key) => webDriverKeys[key] ?? key).join('') });
  } else {
    const last = keys.pop()!;
    for (const key of keys) await sendKeys({ down: key });
    await sendKeys({ press: last });
    for (const key of keys.reverse()) await sendKeys({ up: key });
  }
  await painted();
}

/** Types text into the focused element. */
export async function type(text: string): Promise<void> {
  if (!byWebDriver) await sendKeys({ type: text });
  else for (const character of text) await sendKeys({ type: character });
  await painted();
}

/** From an element's left and top edge, in CSS pixels. Default: its middle. */
type Place = Partial<Record<'x' | 'y', number>>;

/** Clicks an element with the left button. WebKitGTK's driver never releases the middle button. */
export async function click(element: Element, place?: Place): Promise<void> {
  await sendMouse({ type: 'click', position: positionOf(element, place) });
  await painted();
}

/** Presses the pointer on an element, moves it by `x` and `y` CSS pixels, and releases it. */
export async function drag(element: Element, { x, y }: { x: number; y: number }): Promise<void> {
  const [left, top] = positionOf(element);
  await sendMouse({ type: 'move', position: [left, top] });
  await sendMouse({ type: 'down' });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await sendMouse({ type: 'move', position: [Math.round(left + x * part), Math.round(top + y * part)] });
  }
  await sendMouse({ type: 'up' });
  await painted();
}

/** Releases the pointer and moves it to the corner; for `afterEach` of tests that move it. */
export const releasePointer = resetMouse;

function positionOf(element: Element, { x, y }: Place = {}): [number, number] {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position = { x: left + (x ?? width / 2), y: top + (y ?? height / 2) };
  for (let view: Window | null = element.ownerDocument.defaultView; view?.frameElement; view = view.parent) {
    const { frameElement } = view;
    const frame = frameElement.getBoundingClientRect();
    position.x += frame.left + frameElement.clientLeft;
    position.y += frame.top + frameElement.clientTop;
  }
  return [Math.round(position.x), Math.round(position.y)];
}

/** Resolves after the page has handled an input and painted. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
