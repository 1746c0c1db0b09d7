// Every story's layout, as text: what stands where, how large, in which type and colours. A change of design shows as a
// readable difference; `UPDATE=1 npm run test:visual` writes the baselines anew.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Entry, serveStorybook } from '../support/storybook.js';

const folder = new URL('./baselines/', import.meta.url);
/** Pixels by which a side may differ: font rendering and the controls of another browser version. */
const tolerance = 3;

const variants: Record<string, { width: number; globals?: string; print?: true; forcedColors?: true }> = {
  '320': { width: 320 },
  '768': { width: 768 },
  '1280': { width: 1280 },
  dark: { width: 768, globals: 'theme:dark' },
  'right to left': { width: 768, globals: 'direction:rtl' },
  print: { width: 768, print: true },
  'forced colours': { width: 768, forcedColors: true },
};

const storybook = await serveStorybook();
after(() => storybook.close());
await mkdir(folder, { recursive: true });

for (const story of storybook.stories) {
  it(`${story.title}: ${story.name}, is laid out as before in all ${Object.keys(variants).length} variants`, async () => {
    const seen = await layouts(story);
    const baseline = new URL(`${story.id}.txt`, folder);
    if (process.env['UPDATE']) return writeFile(baseline, seen);
    assert.ok(existsSync(baseline), 'a new story: look at it, then `UPDATE=1 npm run test:visual`');
    assert.deepEqual(differences(await readFile(baseline, 'utf8'), seen), []);
  });
}

async function layouts(story: Entry): Promise<string> {
  const pages = new Map<string, Page>();
  const parts: string[] = [];
  for (const [name, { width, globals = '', print, forcedColors }] of Object.entries(variants)) {
    const page = pages.get(globals) ?? (await storybook.open(story, globals, width));
    pages.set(globals, page);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: print ? 'print' : 'screen', forcedColors: forcedColors ? 'active' : 'none' });
    parts.push(`# ${name}`, await layout(page));
  }
  for (const page of pages.values()) await page.close();
  return `${parts.join('\n')}\n`;
}

/** A line an element of the story that has a box: place and size, then type and colours where they differ from the parent's. */
function layout(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paper = document.querySelector('#storybook-root > *')!;
    const lines: string[] = [];
    const styleOf = (element: Element): string[] => {
      const style = getComputedStyle(element);
      return [
        `${style.fontWeight} ${style.fontStyle} ${style.fontSize}/${style.lineHeight}`,
        style.color,
        style.backgroundColor,
        style.borderTopWidth === '0px' ? '' : `${style.borderTopWidth} ${style.borderTopColor}`,
      ];
    };
    const walk = (element: Element, depth: number): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width && height) {
        const own = styleOf(element);
        const above = element.parentElement ? styleOf(element.parentElement) : [];
        const box = [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
        lines.push(
          [
            `${' '.repeat(depth)}${element.localName}`,
            box,
            ...own.filter((part, index) => part && part !== above[index]),
          ].join(' | '),
        );
      }
      for (const child of element.children) walk(child, depth + 1);
    };
    walk(paper, 0);
    return lines.join('\n');
  });
}

/** Lines that differ by more than the tolerance. */
function differences(before: string, now: string): string[] {
  const [old, current] = [before.split('\n'), now.split('\n')];
  const found: string[] = [];
  for (let index = 0; index < Math.max(old.length, current.length); index += 1) {
    if (!alike(old[index], current[index])) found.push(`- ${old[index] ?? ''}`, `+ ${current[index] ?? ''}`);
  }
  return found.slice(0, 20);
}

function alike(one = '', other = ''): boolean {
  if (one === other) return true;
  const [tag, box, ...rest] = one.split(' | ');
  const [otherTag, otherBox, ...otherRest] = other.split(' | ');
  const sides = (text = ''): number[] => text.split(' ').map(Number);
  return (
    tag === otherTag &&
    rest.join() === otherRest.join() &&
    sides(box).every((side, index) => Math.abs(side - sides(otherBox)[index]!) <= tolerance)
  );
}
