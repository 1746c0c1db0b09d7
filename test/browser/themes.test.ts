import { assert } from 'chai';
import { articleHeader, attributionLine, newsletterSignup } from '../../src/html.js';
import { openPage, type Page, stetCss } from '../support/frame.js';
import { attribution, header } from '../support/samples.js';
import { until } from '../support/wait.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = [red: number, green: number, blue: number, alpha: number];

let page: Page;

const themes = ['the default', 'broadsheet', 'magazine', 'tabloid'];

/** Pages as themes make them; most are dark without `color-scheme`, as many themes are. */
const pages = {
  light: 'html { color-scheme: light; background: #fff; color: #1d1b19 }',
  dark: 'html { color-scheme: dark; background: #171614; color: #ebe7e1 }',
  'dark without color-scheme': 'html { background: #15171a; color: #fff }',
  'grey on black without color-scheme': 'html { background: #000; color: #bdbdbd }',
  'grey on slate without color-scheme': 'html { background: #212529; color: #dee2e6 }',
  'grey on blue without color-scheme': 'html { background: #28303d; color: #f0f0f0 }',
  'grey on anthracite without color-scheme': 'html { background: #333; color: #eee }',
  'white on navy without color-scheme': 'html { background: #0b3954; color: #fff }',
};

const marked = articleHeader({ ...header, marker: { text: 'Live', kind: 'live' }, attribution });
const texts = { description: 'The news in five minutes.', privacy: 'No more than once a day.' };
const signup = newsletterSignup({ heading: 'Morning Update', action: '/', ...texts });
const body = marked + attributionLine({ source: 'With files' }) + signup;

for (const theme of themes) {
  describe(`the colours of ${theme}`, () => {
    for (const [name, css] of Object.entries(pages)) {
      // A theme's own colours follow `color-scheme`; the default ones follow the page's ink.
      if (theme !== 'the default' && name.includes('without')) continue;
      it(`are legible on a page that is ${name}: AAA for running text, AA for the rest (WCAG 1.4.6, 1.4.3)`, async () => {
        const own = theme === 'the default' ? '' : await (await fetch(`/src/themes/${theme}.css`)).text();
        page = await openPage(body, { css: `${css}\n${stetCss}\n${own}` });
        await page.define();
        page.find('button').click();
        await until(() => page.find('label + [data-stet]'));
        const running = ['h1', 'hgroup p + h1 + p', '.stet-byline a', 'aside h2', 'form > p'];
        const small = ['hgroup > p > a', '.stet-live', 'stet-attribution-line time', 'form small'];
        const controls = ['form button', 'input[type=email]', 'label + [data-stet]'];
        for (const selector of running)
          assert.isAtLeast(contrastOf(selector), name.startsWith('grey') ? 4.5 : 7, selector);
        for (const selector of [...small, ...controls]) assert.isAtLeast(contrastOf(selector), 4.5, selector);
      });
    }
  });
}

it('sets the text of buttons legibly on any accent, with no other token (WCAG 1.4.3)', async () => {
  page = await openPage(signup);
  const levels = [0, 45, 90, 135, 180, 225, 255];
  const accents = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => `rgb(${r} ${g} ${b})`)));
  for (const accent of accents) {
    page.document.documentElement.style.setProperty('--stet-accent', accent);
    assert.isAtLeast(contrastOf('button'), 4.5, accent);
  }
});

it('shows errors legibly where white alone is legible (WCAG 1.4.3)', async () => {
  page = await openPage(signup, { css: stetCss });
  await page.define();
  page.find('button').click();
  await until(() => page.document.querySelector('label + [data-stet]'));
  const error = page.find('label + [data-stet]');
  for (const panel of ['#1d6fb8', '#b3261e', '#0b5c4a', '#6b4fa0']) {
    page.document.documentElement.style.cssText = `background: ${panel}; color: #fff`;
    assert.isAtLeast(contrast(colourOf(error, 'color'), background(error)), 4.5, panel);
  }
});

it('shows the focus of a button in the colour of its text, inside it', async () => {
  page = await openPage(signup);
  await page.define();
  page.find('button').focus({ focusVisible: true });
  const { outlineStyle, outlineOffset } = page.style('button');
  assert.deepEqual([outlineStyle, parseFloat(outlineOffset) < 0], ['solid', true]);
  assert.isAtLeast(contrastOf('button', 'outline-color'), 3);
});

it('underlines links in a colour of at least 3 : 1 (WCAG 1.4.11)', async () => {
  for (const css of Object.values(pages)) {
    page = await openPage(body, { css: `${css}\n${stetCss}` });
    assert.include(page.style('.stet-byline a').textDecorationLine, 'underline');
    assert.isAtLeast(contrastOf('.stet-byline a', 'text-decoration-color'), 3);
  }
});

it('prints a filled label as a dark outline, with backgrounds and without', async () => {
  page = await openPage(body, { css: stetCss.replaceAll('@media print', '@media all') });
  const live = page.find('.stet-live');
  for (const paper of [[255, 255, 255, 1] as Colour, background(live)]) {
    assert.isAtLeast(contrast(colourOf(live, 'color'), paper), 4.5);
    assert.isAtLeast(contrast(colourOf(live, 'border-top-color'), paper), 3);
  }
});

it('stretches no byline and no signup on a page that justifies its text, where the browser can prevent it', async () => {
  const css = '@supports (text-justify: none) { body { text-align: justify } }';
  const names = ['Amara Okoye', 'Jonas Lindqvist', 'Ines Moreau', 'Tomasz Zielinski'].map((name) => ({ name }));
  const long = newsletterSignup({ heading: 'Update', action: '/', description: 'The news of the morning. '.repeat(5) });
  page = await openPage(attributionLine({ authors: names }) + long, { css: stetCss + css, width: 320 });
  const range = page.document.createRange();
  for (const selector of ['.stet-byline', 'stet-newsletter-signup form > p']) {
    const element = page.find(selector);
    const edges = (): number[] => {
      range.selectNodeContents(element);
      return [...range.getClientRects()].map(({ right }) => Math.round(right));
    };
    const justified = edges();
    element.style.textAlign = 'start';
    assert.deepEqual(justified, edges(), selector);
  }
});

/** The background that is visible behind an element: its own and those of its ancestors, blended. */
function background(element: Element): Colour {
  const under: Colour = element.parentElement ? background(element.parentElement) : [255, 255, 255, 1];
  const [red, green, blue, alpha] = colourOf(element, 'background-color');
  const mix = (over: number, below: number): number => over * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** A computed colour of an element, in any notation of the browser. */
function colourOf(element: Element, property: string): Colour {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = page.window.getComputedStyle(element).getPropertyValue(property);
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** Contrast of a colour of an element with the background that is visible behind it. */
function contrastOf(selector: string, property = 'color'): number {
  const element = page.find(selector);
  return contrast(colourOf(element, property), background(element));
}

/** Contrast ratio (WCAG 2.2) of a colour, which may be translucent, on an opaque one. */
function contrast(ink: Colour, paper: Colour): number {
  const seen = ink.map((channel, index) => channel * ink[3] + paper[index]! * (1 - ink[3]));
  const [darker, lighter] = [luminance(seen), luminance(paper)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
