import { assert } from 'chai';
import { captionedPhoto, pullQuote } from '../../src/html.js';
import { openPage, type Page } from '../support/frame.js';

let page: Page;

afterEach(() => page?.remove());

const text = 'The wall had stood for two hundred years before the river took it in one night. '.repeat(8);
const image = { src: '/photos/stone-line-480.jpg', width: 480, height: 320, alt: 'A wall.', caption: 'The wall.' };
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
      const box = page.document.querySelector<HTMLElement>('.window')!;
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
