// Makes the embed sheet from a stylesheet of the library, for pages whose CSS somebody else wrote.
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const reset = readFileSync(new URL('../src/embed-reset.css', import.meta.url));

/** True of any element, and as specific as two classes. */
const twoClasses = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [
    [
      { type: 'class', name: '_' },
      { type: 'class', name: '_' },
    ],
  ],
};

/**
 * The rules for what is inside an element get the specificity (0,2,2), so that no theme's `.entry-content a` wins over them; rules for the
 * element itself stay as weak as they are, so that the theme keeps grid, measure and rhythm. The reset goes with the tokens.
 */
export function embedCss(filename, source) {
  const code = source.includes('--_accent:') ? Buffer.concat([reset, Buffer.from(source)]) : Buffer.from(source);
  return transform({
    filename,
    code,
    minify: true,
    visitor: { Selector: raise },
  }).code.toString();
}

function raise(selector) {
  const [first, second] = selector;
  const isInside = selector.some(({ type }) => type === 'combinator' || type === 'pseudo-element');
  if (!isInside || !namesElements(first) || second?.kind === 'not') return selector;
  return [first, twoClasses, ...selector.slice(1)];
}

function namesElements({ type, name, kind, selectors }) {
  return type === 'type' ? name.startsWith('stet-') : kind === 'is' && selectors.every(([part]) => namesElements(part));
}
