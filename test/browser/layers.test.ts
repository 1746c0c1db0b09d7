import { assert } from 'chai';
import { openPage, type Page, stetCss } from '../support/frame.js';
import { story } from '../support/samples.js';

let page: Page;

afterEach(() => page?.remove());

const reset =
  '*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 } h1, h2 { font: inherit }';

describe('in layer(components),', () => {
  it('the stylesheet wins over the reset of a site', async () => {
    page = await openPage(story, {
      css: `@layer theme, base, components, utilities; @layer base { ${reset} } @layer components { ${stetCss} }`,
    });
    const { document, window } = page;
    const style = (selector: string): CSSStyleDeclaration => window.getComputedStyle(document.querySelector(selector)!);
    assert.closeTo(parseFloat(style('stet-captioned-photo figcaption').marginTop), 16 * 0.8125 * 0.6, 0.02);
    assert.equal(style('stet-pull-quote:not([placement])').borderBottomStyle, 'solid');
    assert.isAbove(parseFloat(style('h1').fontSize), 30);
  });

  it('a utility class of the site wins over the stylesheet', async () => {
    page = await openPage(story.replace('<figcaption>', '<figcaption class="text-sm mt-8">'), {
      css: `@layer theme, base, components, utilities; @layer base { ${reset} } @layer components { ${stetCss} }
        @layer utilities { .text-sm { font-size: 11px } .mt-8 { margin-top: 32px } }`,
    });
    const { fontSize, marginTop } = page.window.getComputedStyle(page.document.querySelector('figcaption')!);
    assert.deepEqual([fontSize, marginTop], ['11px', '32px']);
  });
});
