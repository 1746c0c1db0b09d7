// Makes the embed stylesheet from a stylesheet of the library, for pages with themes that the site does not control.
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { elements } from './entries.js';

const tags = elements.map((name) => `stet-${name}`);
const reset = readFileSync(new URL('../src/embed-reset.css', import.meta.url), 'utf8').replaceAll(
  ':stet-elements',
  `:is(${tags.join()})`,
);

/** Matches any element, with the specificity of three classes: a theme has `.content figure:not([class]) figcaption`. */
const threeClasses = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [
    [
      { type: 'class', name: '_' },
      { type: 'class', name: '_' },
      { type: 'class', name: '_' },
    ],
  ],
};

/**
 * Rules for the parts of an element get the specificity (0,3,2), so that a theme's `.entry-content a` does not win over them. Rules for the
 * element itself keep their specificity, so that the theme sets grid, width and margins. The reset comes with the tokens.
 */
export function embedCss(filename, source) {
  const code = Buffer.from(source.includes('--_accent:') ? reset + source : source);
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
  return [first, threeClasses, ...selector.slice(1)];
}

function namesElements({ type, name, kind, selectors }) {
  return type === 'type' ? name.startsWith('stet-') : kind === 'is' && selectors.every(([part]) => namesElements(part));
}
