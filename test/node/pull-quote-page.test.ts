import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { styles } from '../../src/stet.styles.js';
import { everyOption } from '../support/every-option.js';
import { browserForTests } from '../support/for-tests.js';
import { repeated, story } from '../support/samples.js';

const skips = everyOption['stet-skip-link']!;
const quotation = '“We were told that it could wait.”';
const page = await (await browserForTests()).newPage();

describe('a story with a repeat, a quotation and a map that can be skipped', () => {
  it('is once in the accessibility tree, with the quotation, its name and the end of the map', async () => {
    await open();
    const tree = await page.locator('body').ariaSnapshot();
    assert.equal(tree.split(repeated).length - 1, 1);
    assert.ok(!tree.includes('open-quote'));
    for (const part of [quotation, 'Ruth Adeyemi', 'link "Skip past the map"', 'note "End of the map"'])
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
    assert.ok(printed[0]!.includes(quotation));
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
  await page.setContent(`<!DOCTYPE html><html lang="en"><title>Pumps</title><body>${skips.join('')}${story}`);
  await page.addStyleTag({ content: styles.join('\n') });
}
