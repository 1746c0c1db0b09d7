// Every story's layout, as text: what stands where, how large, in which type and colours. A change of design shows as a
// readable difference; `UPDATE=1 npm run test:visual` writes the baselines anew.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { after, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Entry, serveStorybook } from '../support/storybook.js';

const folder = new URL('./baselines/', import.meta.url);
const update = Boolean(process.env['UPDATE']);
/** Pixels by which a side may differ: font rendering and the controls of another browser version. */
const tolerance = 3;

interface Variant {
  name: string;
  width: number;
  print?: true;
  forcedColors?: true;
}

/** Of all variants but the first, only lines that differ from it are written. */
const pages: { globals: string; variants: Variant[] }[] = [
  {
    globals: '',
    variants: [
      { name: '768', width: 768 },
      { name: '320', width: 320 },
      { name: '1280', width: 1280 },
      { name: 'print', width: 768, print: true },
      { name: 'forced colours', width: 768, forcedColors: true },
    ],
  },
  { globals: 'theme:dark', variants: [{ name: 'dark', width: 768 }] },
  { globals: 'direction:rtl', variants: [{ name: 'right to left', width: 768 }] },
];

const storybook = await serveStorybook();
after(() => storybook.close());
const walks = await Promise.all(pages.map(({ globals }) => storybook.walk(globals)));
if (update) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

for (const story of storybook.stories) {
  it(`${story.title}: ${story.name}, is laid out as before at three widths, printed, in forced colours, dark and right to left`, async () => {
    const seen = await layouts(story);
    const baseline = new URL(`${story.id}.txt`, folder);
    if (update) return writeFile(baseline, seen);
    assert.ok(existsSync(baseline), 'a new story: look at it, then `UPDATE=1 npm run test:visual`');
    assert.deepEqual(differences(await readFile(baseline, 'utf8'), seen), []);
  });
}

it('keeps no baseline of a story that is gone', async () => {
  const ids = storybook.stories.map(({ id }) => `${id}.txt`);
  assert.deepEqual(
    (await readdir(folder)).filter((file) => !ids.includes(file)),
    [],
  );
});

async function layouts(story: Entry): Promise<string> {
  const variants = await Promise.all(
    pages.map(async ({ variants }, index) => {
      const { page, show } = walks[index]!;
      await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
      await show(story);
      const found: [string, Map<string, string>][] = [];
      for (const { name, width, print, forcedColors } of variants) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: print ? 'print' : 'screen', forcedColors: forcedColors ? 'active' : 'none' });
        found.push([name, new Map(await layout(page))]);
      }
      return found;
    }),
  );
  const [[, plain] = ['', new Map<string, string>()]] = variants.flat();
  return variants
    .flat()
    .map(([name, lines], index) => {
      const keys = [...new Set([...plain.keys(), ...lines.keys()])];
      const shown = keys.filter((key) => !index || lines.get(key) !== plain.get(key));
      return [`# ${name}`, ...shown.map((key) => `${key}${lines.get(key) ?? ' | none'}`), ''].join('\n');
    })
    .join('\n');
}

/**
 * A line for each element that has a box, and for each box that CSS makes: its distance from the start of the page and from what
 * stands before it, its size, then type and colours where they differ from the parent's.
 */
function layout(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const paper = document.querySelector('#storybook-root > *')!;
    const lines: [string, string][] = [];
    let count = 0;
    const styleOf = (element: Element, pseudo?: string): string[] => {
      const style = getComputedStyle(element, pseudo);
      const side = (name: string): string => {
        const width = style.getPropertyValue(`border-${name}-width`);
        return width === '0px' ? '' : `${name} ${width} ${style.getPropertyValue(`border-${name}-color`)}`;
      };
      return [
        style.fontFamily.split(',')[0]!,
        `${style.fontWeight} ${style.fontStyle} ${style.fontSize}/${style.lineHeight}`,
        style.color,
        style.backgroundColor,
        side('block-start'),
        side('block-end'),
        style.textDecorationLine === 'none' ? '' : style.textDecorationLine,
      ];
    };
    const own = (style: string[], above: string[]): string =>
      style
        .filter((part, index) => part && part !== above[index])
        .map((part) => ` | ${part}`)
        .join('');
    const walk = (element: Element, depth: number, from: number): number => {
      const key = `${String(count++).padStart(3)} ${' '.repeat(depth)}${element.localName}`;
      const { x, top, bottom, width, height } = element.getBoundingClientRect();
      let last = top;
      if (width && height) {
        const style = styleOf(element);
        const above = element.parentElement ? styleOf(element.parentElement) : [];
        const box = [x + scrollX, top - from, width, height].map((side) => Math.round(side) || 0).join(' ');
        lines.push([key, ` | ${box}${own(style, above)}`]);
        for (const pseudo of ['::before', '::after']) {
          const { content, display } = getComputedStyle(element, pseudo);
          if (!['none', 'normal'].includes(content) && display !== 'none')
            lines.push([`${key}${pseudo}`, ` | ${content.slice(0, 40)}${own(styleOf(element, pseudo), style)}`]);
        }
      }
      if (element.localName !== 'svg') for (const child of element.children) last = walk(child, depth + 1, last);
      return width && height ? bottom : from;
    };
    walk(paper, 0, 0);
    return lines;
  });
}

/** Lines that differ by more than the tolerance. */
function differences(before: string, now: string): string[] {
  const [old, current] = [before, now].map(linesOf) as [Map<string, string>, Map<string, string>];
  const found: string[] = [];
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const [was, is] = [old, current].map((lines) => lines.get(name) ?? lines.get(name.replace(/.*?: /, first)));
    if (!alike(was, is)) found.push(`${name} | was ${was ?? 'not there'} | is ${is ?? 'not there'}`);
  }
  return found.slice(0, 20);
}

const first = '768: ';

/** What is said, by variant and element. */
function linesOf(text: string): Map<string, string> {
  let variant = '';
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      if (line.startsWith('# ')) variant = line.slice(2);
      const [key, ...rest] = line.split(' | ');
      return rest.length ? [[`${variant}: ${key!.trim()}`, rest.join(' | ')]] : [];
    }),
  );
}

function alike(one = '', other = ''): boolean {
  if (one === other) return true;
  const [box, ...rest] = one.split(' | ');
  const [otherBox, ...otherRest] = other.split(' | ');
  const sides = (text = ''): number[] => text.split(' ').map(Number);
  return (
    rest.join() === otherRest.join() &&
    sides(box).length === sides(otherBox).length &&
    sides(box).every((side, index) => Math.abs(side - sides(otherBox)[index]!) <= tolerance)
  );
}
