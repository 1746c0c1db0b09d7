import assert from 'node:assert/strict';
import { type Page } from 'playwright-core';
import { elements } from '../../scripts/entries.js';
import { articleHeader, captionedPhoto, pullQuote } from '../../src/html.js';
import { type Handler } from './serve.js';
import { repeated, samples } from '../support/samples.js';
import { hasState } from '../support/signup-state.js';

/** The article that every example shows, each in its own template language. */
export const article = `${samples['stet-skip-link']}
<main id="story"><article>
${articleHeader({
  kicker: { text: 'World', href: '/world' },
  headline: 'Town keeps the river out with pumps older than its mayor',
  standfirst: 'Four days of rain tested a drainage works that the council had twice voted to close.',
  attribution: {
    authors: [
      { name: 'Amara Okoye', href: '/staff/okoye' },
      { name: 'Jonas Lindqvist', href: '/staff/lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  },
})}
<p>${repeated}, said Ruth Adeyemi, who has run the depot for eleven years.</p>
${captionedPhoto({
  src: '/depot.svg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
  credit: 'Ines Moreau/Coastal Press',
  href: '/depot.svg',
  zoom: true,
})}
<p>By noon the water stood a hand below the platform, and the last of the buses had left for the higher yard.</p>
${pullQuote({ quote: repeated, repeated: true, by: 'Ruth Adeyemi, depot manager', placement: 'end' })}
<p>The council meets again on Thursday. Its engineers have asked for two new pumps.</p>
${samples['stet-pull-quote']}
${samples['stet-newsletter-signup']!.replace('<stet-newsletter-signup', '$& adapter="json"')}
</article></main>`;

/** A page around the article. */
export function pageWith(head: string, end = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,">${head}</head><body>${article}${end}</body></html>`;
}

/** An import map of Lit's modules. */
export function litImports(folder: string): Record<string, string> {
  const names = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element'];
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, `${folder}/${name}/${name === 'lit' ? 'index' : name.replace('@lit/', '')}.js`],
      [`${name}/`, `${folder}/${name}/`],
    ]),
  );
}

/** The photo of the article. */
export const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';

/** A site's own newsletter endpoint. */
export const answerSignup: Handler = (request, response) => {
  if (request.method !== 'POST') return false;
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"pending-confirmation"}');
  return true;
};

export interface Look {
  /** The article's text, as a reader sees it. */
  text: string;
  /** Each element's box, from the corner of `main`. */
  boxes: string[];
}

export function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    const { x: left, y: top } = main.getBoundingClientRect();
    // A `wbr` without a box keeps minifiers from removing its parent; framework templates have none.
    const boxes = [...main.querySelectorAll(':not(wbr)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x - left, y - top, width, height].map((side) => side.toFixed(1)).join(' ')}`;
    });
    return { text: main.innerText.replace(/\s+/g, ' ').trim(), boxes };
  });
}

/** Resolves when all six are defined and every Stet element of the page has rendered. */
export async function upgraded(page: Page): Promise<void> {
  await page.evaluate(
    async (names) => {
      await Promise.all(names.map((name) => customElements.whenDefined(name)));
    },
    elements.map((name) => `stet-${name}`),
  );
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('*')];
    return all.filter(({ localName }) => localName.startsWith('stet-')).length === 7;
  });
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) {
      if (!element.localName.startsWith('stet-')) continue;
      if (!('updateComplete' in element)) throw new Error(`${element.localName} is not upgraded`);
      await element.updateComplete;
    }
  });
}

/** The reader opens the photo and closes it, then signs up for a newsletter. */
export async function useAsReader(page: Page): Promise<void> {
  const address = page.url();
  await page.click('stet-captioned-photo a');
  await page.waitForSelector('stet-captioned-photo dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('stet-captioned-photo dialog', { state: 'detached' });
  assert.equal(page.url(), address, 'the viewer does not change the URL');
  await page.fill('input[type=email]', 'reader@example.org');
  await page.click('stet-newsletter-signup button');
  await hasState(page, 'pending-confirmation');
  assert.match(await page.innerText('stet-newsletter-signup output'), /\w/);
}
