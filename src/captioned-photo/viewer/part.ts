/** An element of the viewer, which a site can style as a part. */
export function makePart<Tag extends 'dialog' | 'div' | 'span'>(tag: Tag, part: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}
