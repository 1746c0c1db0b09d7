// The whole article in real Ghost 5 and 6 with a default theme: with code injection and HTML cards, then with a theme's partials.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Ghost, installGhost, startGhost } from '../../scripts/ghost.js';
import { setUpSite } from '../ghost/admin.js';
import { startSink } from '../ghost/mail-sink.js';
import { check, openPhoto, pieces, type Publisher, signUp, startPublisher, textsOf } from './article.js';
import { card, codeInjection } from './ghost-site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = `${root}examples/ghost/`;

for (const major of [5, 6] as const) {
  describe(`Ghost ${major}`, { timeout: 1_200_000 }, () => {
    let sink: Awaited<ReturnType<typeof startSink>>;
    let ghost: Ghost;
    let site: Awaited<ReturnType<typeof setUpSite>>;
    let publisher: Publisher;
    let blocks: Element[];
    let address: string;

    before(async () => {
      publisher = await startPublisher();
      sink = await startSink();
      ghost = await startGhost(major, { smtpPort: sink.port });
      site = await setUpSite(ghost.url);
      await site.set({ codeinjection_head: codeInjection(publisher.assets.url) });
      blocks = pieces({ assets: publisher.assets.url, adapter: 'ghost', endpoint: ghost.url });
      address = await site.publish({ title: 'The path', html: blocks.map(card).join('\n') });
    });

    after(async () => {
      await publisher?.close();
      await ghost?.remove();
      await sink?.stop();
    });

    async function open(url: string, width: number): Promise<{ page: Page; errors: string[] }> {
      const page = await publisher.browser.newPage({ viewport: { width, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(url);
      await page.waitForFunction(() => customElements.get('stet-captioned-photo'));
      return { page, errors };
    }

    for (const width of [375, 1280]) {
      it(`shows the article from HTML cards, at ${width} px`, async () => {
        const { page, errors } = await open(address, width);
        const seen = await check(page, textsOf(blocks));
        assert.deepEqual(errors, []);
        assert.ok(seen.sizes.includes('stet-captioned-photo figcaption 0.81'), seen.sizes.join());
        if (width === 1280) assert.ok(seen.wide[0]!.left < -20, JSON.stringify(seen.wide));
        await page.close();
      });
    }

    it('is legible on a dark background', async () => {
      await site.setTheme({ site_background_color: '#15171a' });
      const { page } = await open(address, 1280);
      await check(page, textsOf(blocks), { dark: true });
      await page.close();
      await site.setTheme({ site_background_color: '#ffffff' });
    });

    it('has a viewer that opens, and a signup that makes a member', async () => {
      const { page, errors } = await open(address, 1280);
      await openPhoto(page);
      await becomeMember(page, `ada-${major}@example.org`);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it('has a feed with a space between caption and credit', async () => {
      const feed = await (await fetch(`${ghost.url}/rss/`)).text();
      const [, story = ''] = /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(feed) ?? [];
      const text = story.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');
      assert.match(text, /undated file photo\.\s+Aitzol Berasategi/);
      assert.equal(text.split('Nobody wore this path out on purpose').length, 2, 'a repeated sentence is there once');
    });

    it('renders the partials of a theme, with full and with missing data', async () => {
      await site.activateTheme(themeArchive(major));
      const full = await site.publish({
        title: 'Full',
        html: '<p>Story.</p>',
        custom_excerpt: 'One sentence.',
        tags: [{ name: 'Environment' }],
        feature_image: `${publisher.assets.url}/stories/public/photos/stone-line-800.jpg`,
        feature_image_alt: 'A line of people.',
        feature_image_caption: 'Volunteers. <small>Ines Moreau</small>',
      });
      const { page, errors } = await open(full, 1280);
      const text = async (selector: string): Promise<string> =>
        (await page.locator(selector).innerText()).replace(/\s+/g, ' ');
      assert.equal(await text('stet-article-header hgroup'), 'Environment Full One sentence.');
      assert.equal(await text('stet-attribution-line .stet-byline'), 'By Ruth Adeyemi');
      assert.match(await text('stet-attribution-line p:has(time)'), /^Published \w+ \d+, \d{4}, \d+:\d\d [ap]m UTC$/);
      assert.equal(await text('stet-captioned-photo figcaption'), 'Volunteers. Ines Moreau');
      await becomeMember(page, `grace-${major}@example.org`);
      assert.deepEqual(errors, []);
      await page.close();

      const bare = await open(await site.publish({ title: 'Bare', html: '<p>Story.</p>' }), 375);
      assert.equal(await bare.page.locator('stet-captioned-photo').count(), 0);
      const empty = 'article :is(p, a, small, figcaption):not(output *, :has(*)):empty';
      assert.equal(await bare.page.locator(empty).count(), 0);
      assert.equal(await bare.page.locator('[href=""], [src=""]').count(), 0);
      assert.deepEqual(bare.errors, []);
      await bare.page.close();
    });

    async function becomeMember(page: Page, reader: string): Promise<void> {
      await signUp(page, reader);
      const { text } = await sink.mailTo(reader);
      await fetch(/http\S+\/members\/\S+/.exec(text)![0], { redirect: 'manual' });
      assert.ok(await site.member(reader));
    }
  });
}

/** A default theme of Ghost with the example's files, as an archive that an owner uploads. */
function themeArchive(major: 5 | 6): string {
  const folder = `${root}.cache/ghost/theme-${major}/stet-example`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${installGhost(major)}/content/themes/source`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as object;
  writeFileSync(`${folder}/package.json`, JSON.stringify({ ...manifest, name: 'stet-example' }));
  cpSync(`${examples}post.hbs`, `${folder}/post.hbs`);
  for (const file of readdirSync(`${examples}partials`))
    cpSync(`${examples}partials/${file}`, `${folder}/partials/${file}`);
  const archive = `${folder}.zip`;
  if (existsSync(archive)) rmSync(archive);
  execFileSync('python3', ['-m', 'zipfile', '-c', archive, folder]);
  return archive;
}
