/** What keys do in the viewer. Escape is the dialog's own. */
export interface KeyTarget {
  /** Whether the arrow keys move the picture in its box. */
  readonly pans: boolean;
  /** Physical: 1 is to the right. */
  stepSideways(by: 1 | -1): void;
  goToEnd(end: 'first' | 'last'): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  scrollCaption(y: number): void;
}

/** Pixels that one press of an arrow key moves. */
const stride = 80;

/** Keys with Alt, Control or Meta are the browser's. */
export function handleKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const act = actionOf(event.key, target);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(key: string, target: KeyTarget): (() => void) | undefined {
  const { pans } = target;
  switch (key) {
    case 'ArrowLeft':
      return pans ? () => target.pan(stride, 0) : () => target.stepSideways(-1);
    case 'ArrowRight':
      return pans ? () => target.pan(-stride, 0) : () => target.stepSideways(1);
    case 'ArrowUp':
      return pans ? () => target.pan(0, stride) : () => target.scrollCaption(-stride / 2);
    case 'ArrowDown':
      return pans ? () => target.pan(0, -stride) : () => target.scrollCaption(stride / 2);
    case 'PageUp':
    case 'PageDown':
      return () => target.scrollCaption(key === 'PageUp' ? -stride : stride);
    case 'Home':
      return () => target.goToEnd('first');
    case 'End':
      return () => target.goToEnd('last');
    case '+':
    case '=':
      return () => target.zoom(1.5);
    case '-':
      return () => target.zoom(1 / 1.5);
    default:
      return undefined;
  }
}
