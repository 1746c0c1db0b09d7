/** Calls back when half of the element is in view, or when the element fills half of the window; only once. */
export function onceHalfSeen(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      const { isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry!;
      // Without a box, the element is not seen.
      const isHalf = intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height || Infinity) / 2;
      if (!isIntersecting || !intersectionRect.height || !isHalf) return;
      observer.disconnect();
      callback();
    },
    // Half of a window is a small part of a tall element.
    { threshold: [...Array(26).keys()].map((index) => index / 50) },
  );
  observer.observe(element);
}
