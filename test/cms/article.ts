import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { article, header, photosIn } from '../../stories/article/article.js';
import { openBrowser, serve } from '../package/serve.js';
import { handleSignup } from '../support/newsletter-server.js';
import { assertNone } from '../support/none.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The result of `inspect.js`. */
interface Inspected {
  text: string;
  dark: boolean;
  /** Pixels that the page is wider than the window. */
  sideways: number;
  /** Text sizes, relative to the text of the story. */
  sizes: string[];
  targets: number[];
  /** Texts with a contrast below 4.5. */
  faint: string[];
  wide: Place[];
  full: Place[];
  beside: Place[];
}

interface Place {
  /** Distances from the edges of the column of text. */
  left: number;
  right: number;
  outside: boolean;
}

export type Publisher = Awaited<ReturnType<typeof startPublisher>>;

/** Starts a server on another origin, as for a site's files and its newsletter provider. */
export async function startPublisher() {
  const assets = await serve(root, async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (!request.url?.startsWith('/newsletter-server')) return false;
    await handleSignup(request, response);
    return true;
  });
  const browser = await openBrowser();
  return {
    /** Server of the photos, and of the newsletter endpoint under `/newsletter-server`. */
    assets,
    browser,
    async close() {
      await browser.close();
      assets.close();
    },
  };
}

/** The parts of the whole article, each a block of its own, under the theme's title. */
export function pieces(given: { assets: string; adapter: string; endpoint: string }): Element[] {
  const { assets, adapter, endpoint } = given;
  const { leadPhoto, inlinePhoto } = photosIn(`${assets}/stories/public/photos/`);
  const quote = '“People ask me when it will be finished.”';
  const printed = article({
    header: { ...header, level: 2 },
    leadPhoto: { ...leadPhoto, layout: 'full', zoom: true },
    inlinePhoto: { ...inlinePhoto, layout: 'wide', zoom: true },
    quotation: { quote, by: 'Denis Gillingham, park warden', placement: 'wide' },
    newsletters: { heading: 'Morning Update', action: endpoint, adapter, endpoint, id: 'updates' },
    photos: `${assets}/stories/public/photos/`,
  });
  const { document } = new JSDOM(printed).window;
  return [...document.querySelector('article')!.children];
}

/** The author's texts, one per part, without hidden and invisible ones. */
export function textsOf(blocks: readonly Element[]): string[] {
  const selector = 'p, h2, figcaption, legend, label, button';
  const parts = blocks.flatMap((block) => [...block.querySelectorAll(selector), block]);
  const isLeaf = (part: Element): boolean => !part.querySelector('p, h2, figcaption, label, button');
  const leaves = parts.filter((part) => isLeaf(part) && !part.closest('[hidden]'));
  return leaves.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The reader opens the first photo and closes it. */
export async function openPhoto(page: Page): Promise<void> {
  await page.locator('stet-captioned-photo[zoom] figure > a').first().click();
  await page.locator('stet-captioned-photo dialog[open] img').first().waitFor();
  await page.keyboard.press('Escape');
}

/** The reader signs up for a newsletter, which asks for a confirmation. */
export async function signUp(page: Page, address: string): Promise<void> {
  await page.locator('stet-newsletter-signup input[type="email"]').fill(address);
  await page.locator('stet-newsletter-signup button').first().click();
  await page.waitForFunction(() =>
    document.querySelector('stet-newsletter-signup')!.matches(':state(pending-confirmation)'),
  );
}

/** Checks everything that is true for the article in any theme, at any width. */
export async function check(page: Page, texts: readonly string[], { dark = false } = {}): Promise<Inspected> {
  await page.addScriptTag({ path: `${root}test/cms/inspect.js` });
  await page.waitForFunction(
    "[...document.querySelectorAll('stet-captioned-photo img')].every(({ loading, complete }) => loading === 'lazy' || complete)",
  );
  const seen = await page.evaluate<Inspected>('window.inspectArticle()');
  const text = seen.text.toLowerCase();
  assertNone(
    texts.filter((part) => !text.includes(part.toLowerCase())),
    'every text is visible',
  );
  assert.equal(seen.dark, dark);
  assert.ok(seen.sideways <= 0, `the page is ${seen.sideways} px too wide`);
  assert.deepEqual(seen.faint, []);
  for (const place of [...seen.wide, ...seen.full, ...seen.beside]) assert.equal(place.outside, false);
  for (const height of seen.targets) assert.ok(height >= 32, `a target of ${height} px`);
  return seen;
}
