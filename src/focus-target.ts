/** Focuses the target of a link. The browser still scrolls, sets `:target` and writes history. */
export function focusTarget(target: Element): void {
  const focusQuietly = (): boolean => {
    (target as HTMLElement).focus({ preventScroll: true, focusVisible: false });
    return (target.getRootNode() as Document | ShadowRoot).activeElement === target;
  };
  const given = target.getAttribute('tabindex');
  const leave = (): void => {
    if (given === null) target.removeAttribute('tabindex');
    else target.setAttribute('tabindex', given);
    for (const type of ['blur', 'pointerdown']) target.removeEventListener(type, leave);
  };
  if (focusQuietly()) return;
  // Not -1, with which WebKit passes over all that is in the shadow root of the target.
  target.setAttribute('tabindex', '0');
  for (const type of ['blur', 'pointerdown']) target.addEventListener(type, leave);
  if (!focusQuietly()) leave();
}
