// Checks every story at three widths, printed, in forced colours, dark and right to left: nothing overlaps, is cut off,
// runs off the page or is too small to read or press.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serveStorybook } from '../support/storybook.js';

interface View {
  name: string;
  width: number;
  media?: 'print';
  forcedColors?: 'active';
}

const walks: { globals: string; views: View[] }[] = [
  {
    globals: '',
    views: [
      { name: '320 px', width: 320 },
      { name: '768 px', width: 768 },
      { name: '1280 px', width: 1280 },
      { name: 'printed', width: 768, media: 'print' },
      { name: 'forced colours', width: 768, forcedColors: 'active' },
    ],
  },
  { globals: 'theme:dark', views: [{ name: 'dark', width: 768 }] },
  { globals: 'direction:rtl', views: [{ name: 'right to left', width: 768 }] },
];

const storybook = await serveStorybook();
after(() => storybook.close());
const opened = await Promise.all(
  walks.map(async ({ globals, views }) => ({ ...(await storybook.walk(globals)), views })),
);

for (const story of storybook.stories) {
  it(`${story.title}: ${story.name} has no overlap, no cut text, no sideways scroll and no tiny target`, async () => {
    const found = await Promise.all(
      opened.map(async ({ page, show, views }) => {
        await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
        await show(story);
        const faults: string[] = [];
        for (const { name, width, media = 'screen', forcedColors = 'none' } of views) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ media, forcedColors });
          faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
        }
        return faults;
      }),
    );
    assert.deepEqual(found.flat(), []);
  });
}

function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const excerpt = (node: Node): string => `“${(node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const overflow = document.documentElement.scrollWidth - innerWidth;
    if (overflow > 0) faults.push(`the page scrolls sideways by ${overflow} px`);

    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let node: Element | null = element; node; node = node.parentElement)
        if (getComputedStyle(node).clipPath !== 'none') return false;
      return true;
    };
    const lines: { node: Text; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.querySelector('#storybook-root')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      if (!node.data.trim() || element.closest('script, style, iframe, option') || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) lines.push({ node, rect });
      if (parseFloat(getComputedStyle(element).fontSize) < 11) faults.push(`${excerpt(node)} is smaller than 11 px`);
    }
    for (const [index, { node, rect }] of lines.entries()) {
      if (rect.left < -1 || rect.right > innerWidth + 1) faults.push(`${excerpt(node)} runs off the page`);
      for (const other of lines.slice(index + 1)) {
        const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
        // Line boxes of tight headlines and of larger inline text overlap by a few pixels; a skip link covers the page.
        const isOver = [node, other.node].some((text) => text.parentElement!.closest('stet-skip-link'));
        if (other.node !== node && !isOver && width > 2 && height > Math.min(rect.height, other.rect.height) / 2)
          faults.push(`${excerpt(node)} and ${excerpt(other.node)} overlap`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('#storybook-root *')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if ((isCut || textOverflow === 'ellipsis') && element.textContent?.trim())
        faults.push(`${excerpt(element)} is cut off`);
    }
    for (const control of document.querySelectorAll('#storybook-root :is(button, input:not([type=hidden]), summary)')) {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      if (isSeen(control) && Math.min(width, height) < 24) faults.push(`<${control.localName}> is under 24 px`);
    }
    return [...new Set(faults)];
  });
}
