import { assert } from '@open-wc/testing';
import { tokens } from '../../src/tokens.styles.js';

const folder = new URL('../../src/themes/', import.meta.url);
const themes = ['the default', 'broadsheet', 'magazine', 'tabloid'];

let frame: HTMLIFrameElement;

afterEach(() => frame?.remove());

for (const theme of themes) {
  describe(`the colours of ${theme}`, () => {
    for (const scheme of ['light', 'dark']) {
      it(`are legible on the page and on the card, ${scheme}: AAA for running text, AA for the rest (WCAG 1.4.6, 1.4.3)`, async () => {
        const css = theme === 'the default' ? '' : await (await fetch(new URL(`${theme}.css`, folder))).text();
        const colour = await open(`${css}\n${tokens.cssText}`, scheme);
        const page = colour('Canvas');
        const surface = colour('var(--_surface)');
        for (const ground of [page, surface]) {
          assert.isAtLeast(contrast(colour('CanvasText'), ground), 7);
          assert.isAtLeast(contrast(colour('var(--_muted)'), ground), 4.5);
          assert.isAtLeast(contrast(colour('var(--_accent)'), ground), 4.5);
        }
        assert.isAtLeast(contrast(colour('var(--_on-accent)'), colour('var(--_accent)')), 4.5);
      });
    }
  });
}

/** A page in a colour scheme, and a way to ask it what a colour comes to. */
async function open(css: string, scheme: string): Promise<(value: string) => number[]> {
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html style="color-scheme: ${scheme}"><style>${css}</style><stet-pull-quote></stet-pull-quote>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const element = page.querySelector<HTMLElement>('stet-pull-quote')!;
  return (value) => {
    element.style.color = value;
    const [red = 0, green = 0, blue = 0] = frame
      .contentWindow!.getComputedStyle(element)
      .color.match(/[\d.]+/g)!
      .map(Number);
    return [red, green, blue];
  };
}

/** Contrast ratio, as WCAG 2.2 defines it. */
function contrast(one: number[], other: number[]): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: number[]): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
