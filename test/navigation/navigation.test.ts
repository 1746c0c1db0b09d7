import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { chromiumOptions } from '../proof/support/engines.js';
import { eventually, Reader, type State } from './reader.js';
import { type Name } from './pages.js';
import { routers as all } from './routers.js';
import { type Site, startSite } from './site.js';

const wanted = process.env['ROUTERS']?.split(',');
const routers = all.filter(({ name }) => wanted?.includes(name) ?? true);

/** What the reader is doing when the page changes. */
const scenarios: Record<string, (reader: Reader) => Promise<void>> = {
  'nothing happens': () => Promise.resolve(),
  'the viewer is open': (reader) => reader.openPhoto(),
  'a signup is being sent': (reader) => reader.signUp('slow@example.org', 'sending'),
  'a signup is invalid': (reader) => reader.signUp('nobody', 'invalid'),
  'a signup is done': (reader) => reader.signUp('reader@example.org', 'pending-confirmation'),
  async 'a photo is revealed'(reader) {
    if (!(await reader.pictureIsSeen())) await reader.cover.click();
    await eventually(async () => assert.equal(await reader.pictureIsSeen(), true));
  },
};

let browser: Browser;
let site: Site;
let addresses = 0;
before(async () => {
  // By default Playwright turns off the back/forward cache.
  browser = await chromium.launch({ ...chromiumOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  site = await startSite(routers);
});
after(async () => {
  await browser.close();
  site.close();
});

// The tests mostly wait, so three routers run at a time.
describe('under', { concurrency: 3 }, () => {
  for (const router of routers) {
    describe(router.name, { concurrency: 1 }, () => {
      const fresh = {} as Record<Name, State>;
      before(async () => {
        for (const name of ['a', 'b', 'about'] as const) {
          const reader = await Reader.open(browser, router, site, name);
          await reader.page.waitForLoadState('networkidle');
          fresh[name] = await reader.state();
          await reader.close();
        }
        assert.deepEqual(fresh.a.jsonLd, ['Town keeps the river out']);
      });

      for (const [situation, prepare] of Object.entries(scenarios)) {
        test(`leaves the page and comes back three times while ${situation}`, async () => {
          const reader = await Reader.open(browser, router, site);
          let sums: Record<string, number> = {};
          for (const [round, other] of (['b', 'about', 'b'] as const).entries()) {
            if (!router.keepsPage || round === 0) await prepare(reader);
            await reader.go(other);
            await matches(reader, fresh[other]);
            await reader.back('a');
            await matches(reader, fresh.a, router.keepsPage);
            if (round === 0 && router.keepsPage) await closeViewer(reader);
            if (round === 0) sums = await reader.sums();
          }
          if (router.keepsPage) await closeViewer(reader);
          assert.deepEqual(await reader.sums(), sums, 'nothing accumulates');
          await works(reader, router.keepsPage && situation === 'a signup is done');
          assert.deepEqual(reader.consoleMessages, []);
          await reader.close();
        });

        if (!router.refreshes) continue;
        test(`refreshes the page from the server three times while ${situation}`, async () => {
          const reader = await Reader.open(browser, router, site);
          for (let round = 0; round < 3; round += 1) {
            await prepare(reader);
            await reader.refresh('a');
            await closeViewer(reader);
          }
          await eventually(async () => assert.notEqual(await reader.signupState(), 'sending'));
          await works(reader);
          assert.deepEqual(reader.consoleMessages, []);
          await reader.close();
        });
      }

      for (const fragment of router.inBrowser === 'hash' ? [''] : ['', '#comments']) {
        test(`opens and closes the viewer and changes nothing else, at ${fragment || 'a plain URL'}`, async () => {
          const reader = await Reader.open(browser, router, site, 'b');
          await reader.go('a');
          if (fragment) await reader.page.evaluate((hash) => (location.hash = hash), fragment);
          await reader.arrive('a');
          await leavesNoTrace(reader);
          assert.deepEqual(reader.consoleMessages, []);
          await reader.close();
        });
      }

      test('closes an open viewer and leaves the page with one step back', async () => {
        const reader = await Reader.open(browser, router, site, 'b');
        await reader.go('a');
        await reader.openPhoto();
        await reader.back('b');
        await matches(reader, fresh.b, router.keepsPage);
        await reader.close();
      });

      if (router.ownsFragment) return;
      test('shows a photo with `deep-link` in the URL while it is open, and keeps the history', async () => {
        const reader = await Reader.open(browser, router, site, 'b');
        await reader.go('a');
        const before = await reader.place();
        await reader.page.locator('stet-captioned-photo[deep-link] a').click();
        await reader.openViewer.waitFor();
        const during = await reader.place();
        assert.match(during.address, /#photo-yard-a$/);
        assert.deepEqual({ ...during, address: '' }, { ...before, address: '' });
        await reader.page.keyboard.press('Escape');
        await eventually(async () => assert.deepEqual(await reader.place(), before));
        await reader.close();
      });
    });
  }
});

/** Everything exists once, as on a first visit. A page from the back/forward cache keeps what the reader did. */
async function matches(reader: Reader, fresh: State, kept = false): Promise<void> {
  await eventually(async () => {
    const { elements, signup, ...others } = await reader.state();
    const { elements: expected, signup: idle, ...once } = fresh;
    if (kept) Object.assign(others, { openDialogs: 0, scrolls: true });
    assert.deepEqual(others, once);
    if (kept) return;
    for (const [index, element] of elements.entries()) assert.equal(element, expected[index]);
    assert.equal(elements.length, expected.length);
    if (!reader.router.morphs) assert.equal(signup, idle, 'state of the signup');
  });
}

async function closeViewer(reader: Reader): Promise<void> {
  if (await reader.openViewer.count()) await reader.page.keyboard.press('Escape');
  await eventually(async () => assert.equal(await reader.openViewer.count(), 0));
}

async function leavesNoTrace(reader: Reader): Promise<void> {
  const { page } = reader;
  await page.fill('textarea', 'A comment that took an hour.');
  await page.fill('input[type=email]', 'typed@example.org');
  await reader.photoLink.scrollIntoViewIfNeeded();
  const trace = (): Promise<unknown> =>
    page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input[type=email]')];
      const nodes = [...document.querySelectorAll('main *')];
      const isMarked = nodes.every((node) => '_marked' in node);
      for (const node of nodes) Object.assign(node, { _marked: true });
      return { typed: fields.map(({ value }) => value), nodes: nodes.length, isMarked, scroll: Math.round(scrollY) };
    });
  await trace();
  await reader.photoLink.focus();
  const before = { ...(await reader.place()), ...((await trace()) as object) };
  for (const close of ['Escape', 'Enter on Close']) {
    await page.keyboard.press('Enter');
    await reader.openViewer.waitFor();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await reader.openViewer.getByRole('button', { name: 'Close' }).press('Enter');
    await eventually(async () => assert.equal(await reader.openViewer.count(), 0));
    await reader.arrive('a');
    assert.deepEqual({ ...(await reader.place()), ...((await trace()) as object) }, before, close);
    assert.equal(await reader.photoLink.evaluate((link) => link === document.activeElement), true, 'focus');
  }
}

/** A reader can still use everything, and each action has its effect once. */
async function works(reader: Reader, signupIsDone = false): Promise<void> {
  const { page, site } = reader;
  await reader.openPhoto();
  assert.equal((await reader.state()).openDialogs, 1);
  await closeViewer(reader);

  assert.equal(await reader.cover.count(), 1, 'one cover');
  const isSeen = await reader.pictureIsSeen();
  for (const seen of [!isSeen, isSeen]) {
    await reader.cover.click();
    await eventually(async () => assert.equal(await reader.pictureIsSeen(), seen));
  }

  if (signupIsDone) return;
  await page.evaluate(() => {
    Object.assign(window, { submits: 0 });
    document.addEventListener('stet-signup-submit', () => ((window as unknown as { submits: number }).submits += 1));
  });
  await reader.signUp('nobody', 'invalid');
  assert.equal(await page.locator('[aria-invalid=true]').count(), 1);
  const address = `works-${++addresses}@example.org`;
  await reader.signUp(address, 'pending-confirmation');
  assert.equal(site.signups.filter((body) => body.includes(address)).length, 1, 'sent once');
  assert.equal(await page.evaluate(() => (window as unknown as { submits: number }).submits), 1, 'one event');
}
