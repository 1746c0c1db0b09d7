import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.js';
import { captionedPhoto, type CaptionedPhotoData } from '../../src/captioned-photo/captioned-photo.html.js';
import { styles } from '../../src/stet.styles.js';
import { doms, textOf } from '../support/parse.js';

const plain: CaptionedPhotoData = {
  src: 'https://paper.example/depot-800.jpg',
  href: 'https://paper.example/depot-2400.jpg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
  credit: {
    creator: { name: 'Ines Moreau', href: 'https://paper.example/staff/moreau' },
    agency: 'Coastal Press',
    notice: '© 2026 Coastal Press',
    license: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    acquire: { text: 'Use this photo', href: 'https://coastal.example/buy' },
  },
};
const covered = captionedPhoto({ ...plain, sensitive: 'Shows an injured man.', zoom: true });
const byAttribute = captionedPhoto(plain).replace('<stet-captioned-photo', '$& sensitive="Shows an injured man."');
const sentence =
  'By noon the water stood a hand below the platform, and the last of the buses had left for Fenn Road. ';
const paragraphs = Array.from({ length: 6 }, (_, n) => `<p>Paragraph ${n}. ${sentence.repeat(4)}</p>`);
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>The pumps</title>${head}</head>\n<body><main><article><h1>The pumps</h1>\n${body}\n</article></main></body></html>`;
const readers: Record<string, (page: Document) => Promise<string>> = {
  Readability: (page) => Promise.resolve(new Readability(page).parse()!.content!),
  defuddle: async (page) => (await Defuddle(page, 'https://paper.example/story')).content,
};
for (const [reader, read] of Object.entries(readers)) {
  for (const [dom, open] of Object.entries(doms)) {
    void it(`a photo keeps its label, caption and rights, with their spaces, in ${reader} with ${dom}`, async () => {
      const photo = captionedPhoto({ ...plain, origin: { text: 'AI-generated.', type: 'trainedAlgorithmicMedia' } });
      const content = await read(open(page([...paragraphs.slice(0, 3), photo, ...paragraphs.slice(3)].join('\n'))));
      const rights = 'Ines Moreau/Coastal Press © 2026 Coastal Press CC BY 4.0 Use this photo';
      // Defuddle puts a space between a link and a slash.
      assert.ok(textOf(content).replaceAll(' /', '/').includes(`AI-generated. ${plain.caption!.toString()} ${rights}`));
    });
  }
}

void it('a story without a byline does not have the photographer as its author in Readability', () => {
  const found = new Readability(doms['jsdom']!(page([captionedPhoto(plain), ...paragraphs].join('\n')))).parse();
  assert.ok(found?.textContent?.includes('Ines Moreau/Coastal Press'));
  assert.ok(!found?.byline);
});

void describe('a page of photos', async () => {
  const browser = await chromium.launch({
    executablePath: findBrowsers()['chromium']!,
    args: ['--no-sandbox'],
    // Real scroll bars, which take space from the page.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  after(() => browser.close());
  const css = `<meta name="viewport" content="width=device-width"><style>${styles.join('\n')} body { margin: 0 } article { max-width: 40rem; margin: 0 auto; padding: 0 1rem }</style>`;
  const tab = await browser.newPage();
  // The photos' host does not exist.
  await tab.route('https://paper.example/**', (route) => route.abort());
  const open = async (body: string, width = 1280): Promise<void> => {
    await tab.emulateMedia({ media: null, forcedColors: null });
    await tab.setViewportSize({ width, height: 700 });
    await tab.setContent(page(body, css));
  };

  for (const width of [320, 1280]) {
    void it(`does not scroll sideways at ${width} px when a scroll bar takes space`, async () => {
      for (const layout of ['wide', 'full'] as const) {
        await open([captionedPhoto({ ...plain, layout }), ...paragraphs, ...paragraphs].join('\n'), width);
        const [bar, scrolls] = await tab.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          return [innerWidth - clientWidth, scrollWidth - clientWidth];
        });
        assert.ok(bar > 10, 'there is a scroll bar');
        assert.equal(scrolls, 0);
      }
    });
  }

  for (const [form, markup] of Object.entries({
    details: covered,
    'details that are open': covered.replace('<details', '<details open'),
    'the attribute': byAttribute,
    'the attribute, uncovered': byAttribute.replace('sensitive', 'revealed sensitive'),
  })) {
    void it(`prints the reason and not the picture, with ${form}`, async () => {
      await open(markup);
      await tab.emulateMedia({ media: 'print' });
      const seen = await tab.evaluate(() => {
        const photo = document.querySelector('stet-captioned-photo')!;
        const image = photo.querySelector('img')!;
        const { content, visibility } = getComputedStyle(photo, '::before');
        return {
          image: image.checkVisibility({ visibilityProperty: true }) && image.getClientRects().length > 0,
          reason:
            photo.querySelector('summary')?.innerText.trim() ?? (visibility === 'visible' ? content.slice(1, -1) : ''),
        };
      });
      assert.deepEqual(seen, { image: false, reason: 'Shows an injured man.' });
    });
  }

  void it('prints a figure with its caption on one sheet of paper', async () => {
    await open(`${paragraphs.join('')}${captionedPhoto({ ...plain, height: 3000 })}`);
    await tab.emulateMedia({ media: 'print' });
    const figure = await tab.evaluate(() => document.querySelector('figure')!.getBoundingClientRect().height);
    const sheet = await tab.evaluate(() => innerHeight);
    assert.ok(figure < sheet, `a tall photo and its caption fit the sheet: ${figure} of ${sheet}`);
  });

  void it('shows the cover with its reason in forced colours', async () => {
    await open(covered);
    await tab.emulateMedia({ forcedColors: 'active' });
    const { border, text } = await tab.evaluate(() => {
      const summary = getComputedStyle(document.querySelector('summary')!);
      return { border: summary.borderTopWidth, text: summary.color !== summary.backgroundColor };
    });
    assert.deepEqual({ border, text }, { border: '1px', text: true });
  });

  void it('has the sign of a photo that opens in forced colours too', async () => {
    await open(captionedPhoto({ ...plain, zoom: true }));
    // The corner of the picture with the sign.
    const box = await tab.locator('img').boundingBox();
    const [right, bottom] = [box!.x + box!.width, box!.y + box!.height];
    const clip = { x: right - 24, y: bottom - 24, width: 8, height: 8 };
    const sign = (): Promise<Buffer> => tab.screenshot({ clip });
    const usual = await sign();
    await tab.emulateMedia({ forcedColors: 'active' });
    assert.ok(usual.equals(await sign()));
  });
});
