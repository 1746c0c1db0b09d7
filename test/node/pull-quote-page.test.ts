import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markup, pullQuote, skipLink } from '../../src/html.js';
import { styles } from '../../src/stet.styles.js';
import { browserForTests } from '../support/for-tests.js';

const browser = await browserForTests();
const page = await browser.newPage();

const repeated = 'The rails were never the problem, the pumps were';
const quotation = {
  quote: '“Nobody asked who had the keys to them.”',
  by: 'Ruth Adeyemi',
  role: 'depot manager',
  portrait: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', width: 112, height: 112 },
  source: 'https://council.example/minutes?n=4&p=2',
};
const sections = { href: '#sections', text: 'Skip to sections' };
const map = markup('<aside aria-label="Map"><a href="/map">Map of the flood</a></aside>');
const story = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Town keeps the river out</title></head>
<body>${skipLink({ links: [{ href: '#story', text: 'Skip to main content' }, sections] })}
<nav id="sections" aria-label="Sections"><a href="/world">World</a></nav>
<main id="story"><article><h1>Town keeps the river out</h1>
<p>${repeated}, said Ruth Adeyemi, who has run the depot for eleven years and has the keys on one ring.</p>
${pullQuote({ quote: repeated, repeated: true, by: 'Ruth Adeyemi, depot manager', placement: 'end' })}
${skipLink({ past: map, id: 'after-map', text: 'Skip past the map', end: 'End of the map' })}
${pullQuote({ ...quotation, placement: 'wide' })}
</article></main></body></html>`;

describe('a story with a repeat, a quotation and a map that can be skipped', () => {
  it('is once in the accessibility tree, with the quotation, its name and the end of the map', async () => {
    await open();
    const tree = await page.locator('body').ariaSnapshot();
    assert.equal(tree.split(repeated).length - 1, 1);
    assert.ok(!tree.includes('open-quote'));
    for (const part of [quotation.quote, 'Ruth Adeyemi', 'link "Skip past the map"', 'note "End of the map"'])
      assert.ok(tree.includes(part), `${part} is not in\n${tree}`);
  });

  it('is printed with the quotation, without the repeat and the skip links', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('stet-pull-quote, stet-skip-link')]
        .filter((element) => element.getClientRects().length)
        .map(({ innerHTML }) => innerHTML),
    );
    assert.equal(printed.length, 1);
    assert.ok(printed[0]!.includes(quotation.quote));
  });

  it('keeps its rule and the focus outline in forced colours', async () => {
    await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.keyboard.press('Tab');
    const drawn = await page.evaluate(() => {
      const link = getComputedStyle(document.activeElement!);
      const quote = getComputedStyle(document.querySelector('stet-pull-quote')!);
      return [link.outlineStyle, link.outlineWidth, quote.borderInlineStartStyle, quote.borderInlineStartWidth];
    });
    assert.deepEqual(drawn, ['solid', '3px', 'solid', '2px']);
  });
});

async function open(): Promise<void> {
  await page.emulateMedia({ media: null, forcedColors: null });
  await page.setContent(story);
  await page.addStyleTag({ content: styles.join('\n') });
}
