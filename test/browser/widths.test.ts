import { assert } from 'chai';
import { articleHeader, attributionLine, captionedPhoto, newsletterSignup, pullQuote } from '../../src/html.js';
import { openPage, type Page, stetCss } from '../support/frame.js';

let page: Page;

const text = 'The wall had stood for two hundred years before the river took it in one night. '.repeat(8);
const picture = { src: '/photos/stone-line-480.jpg', width: 480, height: 320, alt: 'A wall.' };
const image = { ...picture, caption: 'The wall.' };
const parts: Record<string, string> = {
  'a quote at the start': pullQuote({ quote: '“We built it again, stone by stone.”', placement: 'start' }),
  'a quote at the end': pullQuote({ quote: '“We built it again, stone by stone.”', placement: 'end' }),
  'a photo at the start': captionedPhoto({ ...image, layout: 'inset-start' }),
  'a photo at the end': captionedPhoto({ ...image, layout: 'inset-end' }),
  'a wide photo': captionedPhoto({ ...image, layout: 'wide' }),
};

/** The shortest line of text beside something that still reads well, in `em`. */
const narrowest = 12;

describe('at every width from 280 to 1700 px, in steps of 0.7 px', () => {
  for (const [what, part] of Object.entries(parts)) {
    it(`${what} stays in the page, and the text beside it has room or none`, async function () {
      this.timeout(120_000);
      page = await openPage(`<div class="window"><article>${part}<p>${text}</p></article></div>`, {
        width: 1800,
        css: `body { margin: 0 } article { max-width: 38em; margin: 0 auto; padding: 0 1em } p { margin: 0 }
          .window { container-type: inline-size; font: 18px/1.5 Georgia, serif }`,
      });
      await page.define();
      const box = page.find<HTMLElement>('.window');
      const element = box.querySelector('article > :first-child')!;
      const article = box.querySelector('article')!;
      const faults: string[] = [];
      for (let width = 280; width <= 1700; width += 0.7) {
        box.style.width = `${width}px`;
        const { left, right, width: own } = element.getBoundingClientRect();
        const column = article.clientWidth - 36;
        if (left < -0.5 || right > width + 0.5) faults.push(`${width}: from ${left} to ${right}`);
        const start = article.getBoundingClientRect().left + 18;
        const beside = column - Math.min(right, start + column) + Math.max(left, start);
        if (own < 170) faults.push(`${width}: only ${own} px wide`);
        if (own < column - 1 && beside > 1 && beside < narrowest * 18)
          faults.push(`${width}: ${beside} px beside ${own}`);
      }
      assert.deepEqual(faults.slice(0, 5), [], `${faults.length} widths`);
    });
  }
});

it('a signup breaks the long text of its button on a phone, also with the spacing of WCAG 1.4.12', async () => {
  const messages = { signupSubmit: 'Kostenlos für den Newsletter anmelden' };
  const signup = newsletterSignup({ heading: 'Newsletter', action: '/', messages });
  for (const spacing of ['', '* { letter-spacing: 0.12em; word-spacing: 0.16em }']) {
    page = await openPage(signup, { width: 320, css: `${stetCss} body { font: 18px/1.5 Georgia, serif } ${spacing}` });
    const [form, button] = ['form', 'button'].map((tag) => page.document.querySelector(tag)!.getBoundingClientRect());
    assert.isAtMost(button!.right, form!.right + 0.5);
    assert.isAtMost(page.document.documentElement.scrollWidth, 320);
  }
});

describe('after something beside the text,', () => {
  const covered = { ...image, sensitive: 'Shows an injured man.', zoom: true, href: '/photos/stone-line-1600.jpg' };
  const authors = [{ name: 'Amara Okoye', href: '#', portrait: image.src }];
  const byAttribute = captionedPhoto(image).replace('<stet-captioned-photo', '$& sensitive="Shows an injured man."');
  /** What makes a box of its own that stands beside a float if it fits, be it 0 px wide; and the part that is to be seen. */
  const blocks: Record<string, [html: string, seen?: string]> = {
    'a photo covered by its attribute': [byAttribute, 'figure'],
    'the same in another element': [`<div>${byAttribute}</div>`, 'figure'],
    'a photo covered by details': [captionedPhoto(covered), 'summary'],
    'a gallery': [captionedPhoto({ pictures: [picture, picture], caption: 'The wall.' }), 'img'],
    'a wide photo': [captionedPhoto({ ...image, layout: 'wide' }), 'figure'],
    'an attribution line with a portrait': [attributionLine({ authors }), '.stet-byline'],
    'the header of the next story': [articleHeader({ headline: 'The town' }), 'h1'],
    'a block of the theme that cuts off what overflows': ['<div style="overflow: hidden">The town.</div>'],
    'a row of the theme': ['<div style="display: flex"><p>The town.</p></div>'],
    'code that scrolls': ['<pre style="overflow: auto">The town.</pre>'],
  };
  const insets = Object.entries(parts).slice(0, 4);

  for (const [what, [html, seen]] of Object.entries(blocks)) {
    it(`${what} has a width on a phone`, async () => {
      for (const [inset, part] of insets) {
        for (const width of [360, 389.6]) {
          const css = `${stetCss} body { margin: 0 } article { width: ${width}px } div, p, pre { margin: 0 }`;
          page = await openPage(`<article>${part}${html}</article>`, { css });
          const next = page.find('article').lastElementChild!;
          const shown = seen ? next.querySelector(seen)! : next;
          assert.isAtLeast(shown.getBoundingClientRect().width, 150, `${inset}, ${width} px`);
        }
      }
    });
  }

  it('a block stands beside it in a wide column', async () => {
    const [html] = blocks['a block of the theme that cuts off what overflows']!;
    for (const [inset, part] of insets) {
      page = await openPage(`<article>${part}${html}</article>`, { css: `${stetCss} article { width: 800px }` });
      const [float, next] = [...page.find('article').children].map((each) => each.getBoundingClientRect());
      assert.isBelow(next!.top, float!.bottom, inset);
      assert.isBelow(next!.width, 800 - float!.width, inset);
    }
  });
});
