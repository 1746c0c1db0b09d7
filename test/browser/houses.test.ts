import { assert } from 'chai';
import { articleHeader, captionedPhoto, pullQuote } from '../../src/html.js';
import { picture } from '../support/samples.js';
import { embedCss, openPage, type Page, rangeOf } from '../support/frame.js';

const embed = await embedCss();
let page: Page;

const paragraph = `<p>${'By noon the water stood a hand below the platform, and the last of the buses had left. '.repeat(6)}</p>`;
const photos = (['wide', 'full', 'inset-start', 'inset-end'] as const).map((layout) =>
  captionedPhoto({ ...picture, caption: 'A caption.', layout }),
);
const quotes = (['start', 'end', 'wide'] as const).map((placement) =>
  pullQuote({ quote: 'The rails were never the problem', repeated: true, placement }),
);
const content = [...photos, ...quotes].map((element) => element + paragraph).join('');
const insets = ['[layout=inset-start]', '[layout=inset-end]', '[placement=start]', '[placement=end]'];

/** The rules of each house, with the specificity that they have there. */
const houses = {
  wordpress: {
    css: `:root { --wp--style--global--content-size: 645px; --wp--style--global--wide-size: 1000px; --wp--style--root--padding-right: 30px }
      body { font: 18px/1.6 Georgia, serif; margin: 0 }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
      :root :where(.is-layout-constrained) > * { margin-block: 1.2rem 0 }
      .has-global-padding { padding: 0 30px }`,
    open: '<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">',
  },
  ghost: {
    css: `body { font: 18px/1.6 Georgia, serif; margin: 0 }
      .gh-canvas { display: grid; grid-template-columns: [full-start] minmax(max(4vw, 20px), auto) [wide-start] minmax(auto, 240px)
        [main-start] min(720px, calc(100% - max(8vw, 40px))) [main-end] minmax(auto, 240px) [wide-end] minmax(max(4vw, 20px), auto) [full-end] }
      .gh-canvas > * { grid-column: main }
      .gh-content > * + * { margin-top: 28px; margin-bottom: 0 }`,
    open: '<section class="gh-content gh-canvas">',
  },
};

const darkClasses = { 'by its setting': 'dark-mode', 'by the colour of its background': 'has-light-text' };
for (const [how, classes] of Object.entries(darkClasses))
  it(`a dark Ghost page ${how} shows a black accent as a light one`, async () => {
    const own = await (await fetch('/src/houses/ghost.css')).text();
    const css = `:root { --ghost-accent-color: #15171a } body { background: #15171a; color: #fff }`;
    page = await openPage(articleHeader({ kicker: 'World', headline: 'H' }), { css: `${css} ${embed} ${own}` });
    const lightness = (): number => {
      const brush = page.document.createElement('canvas').getContext('2d')!;
      brush.fillStyle = page.style('hgroup p').color;
      brush.fillRect(0, 0, 1, 1);
      return brush.getImageData(0, 0, 1, 1).data[0]!;
    };
    page.document.documentElement.style.color = '#fff';
    assert.isBelow(lightness(), 100);
    page.document.documentElement.className = classes;
    assert.isAbove(lightness(), 150);
    page.document.documentElement.className = '';
  });

for (const [house, { css, open }] of Object.entries(houses)) {
  describe(`in the layout of ${house}`, () => {
    const show = async (width: number, more = ''): Promise<void> => {
      const own = await (await fetch(`/src/houses/${house}.css`)).text();
      const html = `<div class="sides"><aside></aside><main>${open}${content}</div></section></main></div>`;
      page = await openPage(html, { css: `${css} ${embed} ${own} ${more}`, width });
    };
    const box = (selector: string): DOMRect => page.box(selector);
    const assertInside = (selector: string, area: DOMRect): void => {
      assert.isAtLeast(box(selector).left, area.left - 1, selector);
      assert.isAtMost(box(selector).right, area.right + 1, selector);
    };

    it('nothing leaves the page, at any width', async () => {
      for (const width of [320, 375, 768, 1024, 1280, 1680]) {
        await show(width);
        assert.isAtMost(page.document.documentElement.scrollWidth, width, String(width));
        for (const part of page.all('figure, stet-pull-quote')) {
          const what = `${part.parentElement!.outerHTML.slice(0, 60)} at ${width}`;
          assert.isAtLeast(part.getBoundingClientRect().left, -0.5, what);
        }
      }
    });

    it('wide is wider than the text, full is as wide as the page, and both are in its middle', async () => {
      await show(1280);
      const column = box('p').width;
      const wide = box('[layout=wide] figure');
      const full = box('[layout=full] figure');
      assert.isAbove(wide.width, column + 100);
      assert.isAtMost(wide.width, 1240);
      assert.closeTo(full.width, 1280, 20);
      const middle = page.document.documentElement.clientWidth / 2;
      for (const { left, right } of [wide, full, box('[placement=wide]')])
        assert.closeTo((left + right) / 2, middle, 2);
    });

    it('photos and quotes beside the text stay in the column', async () => {
      await show(1280);
      const column = box('p');
      for (const selector of insets) {
        assertInside(selector, column);
        // Nothing floats in Ghost's grid.
        if (house === 'ghost') assert.closeTo(box(selector).width, column.width, 1, selector);
        else assert.isAtLeast(box(selector).width, 180, selector);
      }
    });

    it('photos and quotes beside the text stay in a narrow column of large text, with a gap below them', async () => {
      await show(320, 'body { font-size: 36px }');
      assert.isAtMost(page.document.documentElement.scrollWidth, 320);
      const column = box('p');
      for (const selector of insets) {
        assertInside(selector, column);
        assert.closeTo(box(selector).width, column.width, 1, selector);
        // The paragraph's box begins beside the float, and its first line below it.
        const [firstLine] = rangeOf(page.find(`${selector} + p`)).getClientRects();
        assert.isAtLeast(firstLine!.top - box(selector).bottom, 20, selector);
      }
    });

    it('nothing leaves the article’s area beside a sidebar', async () => {
      await show(1280, '.sides { display: grid; grid-template-columns: 300px minmax(0, 1fr) }');
      for (const selector of ['[layout=wide] figure', '[layout=full] figure', '[placement=wide]'])
        assertInside(selector, box('main'));
    });
  });
}
