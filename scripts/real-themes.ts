// Takes the screenshots for the Storybook page "In real themes": the whole article in WordPress and Ghost, and in pages with the rules of two
// themes that are in no registry.
import { mkdir } from 'node:fs/promises';
import { startGhost } from './ghost.js';
import { writePlugin } from './wordpress-plugin.js';
import { startWordPress } from './wordpress.js';
import { check, pieces, startPublisher, textsOf } from '../test/cms/article.js';
import { card, codeInjection } from '../test/cms/ghost-site.js';
import { asBlocks, chooseVariation, publish } from '../test/cms/wordpress-site.js';
import { setUpSite } from '../test/ghost/admin.js';
import { startSink } from '../test/ghost/mail-sink.js';
import { hostileThemes } from '../test/support/hostile-themes.js';

const folder = 'stories/public/themes';
const plugin = '.cache/wordpress-plugin/stet';
const publisher = await startPublisher();
const { url: assets } = publisher.assets;
await mkdir(folder, { recursive: true });

const post = pieces({ assets, adapter: 'json', endpoint: `${assets}/newsletter-server` });
writePlugin(plugin);
const wordPress = await startWordPress({ plugin });
const address = publish(wordPress, { title: 'The Stair', content: asBlocks(post), author: 'owner' });
await take('wordpress-twenty-twenty-four', address);
chooseVariation(wordPress, 'onyx');
await take('wordpress-twenty-twenty-four-onyx', address);
wordPress.remove();

const sink = await startSink();
const ghost = await startGhost(6, { smtpPort: sink.port });
const site = await setUpSite(ghost.url);
await site.set({ codeinjection_head: codeInjection(assets) });
const signup = pieces({ assets, adapter: 'ghost', endpoint: ghost.url });
const page = await site.publish({ title: 'The Stair', html: signup.map(card).join('\n') });
await take('ghost-source', page);
await site.setTheme({ site_background_color: '#15171a' });
await take('ghost-source-dark', page);
await ghost.remove();
await sink.stop();

for (const [name, theme] of [
  ['wordpress-classic', 'a classic WordPress theme'],
  ['drupal-olivero', 'Olivero'],
] as const)
  await take(name, `${assets}/extract`, extract(hostileThemes[theme]!));

await publisher.close();
process.exit(0);

/** A page with the rules of a theme, and the embed sheet. */
function extract(css: string): string {
  const head = `<style>${css} main { max-width: 40em; margin: 2em auto; padding: 0 1em }</style>${codeInjection(assets)}`;
  const body = post.map(({ outerHTML }) => outerHTML).join('\n');
  const content = `<main><article class="entry-content text-content">${body}</article></main>`;
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>The Stair</title>${head}${content}`;
}

/** Takes a screenshot of the page at a URL. `html` is its content if no server has the page. */
async function take(name: string, from: string, html?: string): Promise<void> {
  const shown = await publisher.browser.newPage({ viewport: { width: 1280, height: 1800 }, deviceScaleFactor: 0.6 });
  if (html) await shown.route(from, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await shown.goto(from);
  await shown.waitForFunction(() => customElements.get('stet-captioned-photo'));
  await shown.evaluate("document.querySelectorAll('img').forEach((image) => (image.loading = 'eager'))");
  await check(shown, textsOf(post), { dark: /dark|onyx/.test(name) });
  await shown.screenshot({ path: `${folder}/${name}.jpg`, quality: 70 });
  await shown.close();
}
