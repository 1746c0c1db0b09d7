type SkipLink = HTMLElementTagNameMap['stet-skip-link'];

export function* warningsFor(element: SkipLink): Generator<string> {
  const links = [...element.querySelectorAll('a')];
  if (!links.length) yield 'holds no link. Put <a href="#id">Skip to main content</a> inside.';
  for (const link of links) {
    const href = link.getAttribute('href');
    if (!href) yield 'holds a link with no href, which the keyboard does not reach. Give it href="#id".';
    const text = link.textContent.trim();
    if (!text && !link.getAttribute('aria-label')) yield 'holds a link without text. Write where it leads.';
    const target = href?.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    if (target?.hasAttribute('tabindex') && target.tabIndex < 0)
      yield `leads to #${target.id}, which always has tabindex="-1": after a click in it, the Tab key starts at its top. Remove the tabindex; the skip link sets it while it is needed.`;
    if (!element.past) continue;
    if (text)
      yield `has "${text}" as text of the story, where reader modes keep it. Write it as aria-label and leave the link empty.`;
    if (target && !follows(element, target))
      yield `leads back to #${target.id}. Put the end point after the block that is skipped.`;
  }
  if (element.past) return;
  if (element.closest('main, article'))
    yield 'stands in the story, where reader modes keep its text. Put it first in <body>, or set past if it leads past a block.';
  const before = [...document.querySelectorAll('a[href], button, input, select, textarea')].find(
    (control) => !control.closest('stet-skip-link') && control.checkVisibility() && follows(control, element),
  );
  if (before) yield `comes after a <${before.localName}> that the keyboard reaches first. Put it first in <body>.`;
}

function follows(node: Node, later: Node): boolean {
  return Boolean(node.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);
}
