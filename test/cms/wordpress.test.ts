// The whole article in a real WordPress with its default theme and the plugin of examples/wordpress, as a site owner publishes it.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { elements } from '../../scripts/entries.js';
import { writePlugin } from '../../scripts/wordpress-plugin.js';
import { startWordPress, type WordPress } from '../../scripts/wordpress.js';
import { captionedPhoto, markup } from '../../src/html.js';
import { check, openPhoto, pieces, type Publisher, signUp, startPublisher, textsOf } from './article.js';
import { asBlocks, chooseVariation, publish } from './wordpress-site.js';

const plugin = fileURLToPath(new URL('../../.cache/wordpress-plugin/stet/', import.meta.url));

/** Ways to put the same article into a post. */
const forms: Record<string, { post: (blocks: readonly Element[]) => string; author: string }> = {
  blocks: { post: asBlocks, author: 'owner' },
  'blocks by an author without rights to HTML': { post: asBlocks, author: 'reporter' },
  'the classic editor': { post: (blocks) => blocks.map(({ outerHTML }) => outerHTML).join('\n\n'), author: 'owner' },
};

let wordPress: WordPress;
let publisher: Publisher;
let blocks: Element[];
const addresses: Record<string, string> = {};

before(async () => {
  writePlugin(plugin);
  publisher = await startPublisher();
  wordPress = await startWordPress({ plugin });
  const endpoint = `${publisher.assets.url}/newsletter-server`;
  blocks = pieces({ assets: publisher.assets.url, adapter: 'json', endpoint });
  wordPress.php(
    "wp_insert_user( array( 'user_login' => 'reporter', 'user_pass' => 'vigilant-otter-4471', 'role' => 'author' ) );",
  );
  for (const [name, { post, author }] of Object.entries(forms))
    addresses[name] = publish(wordPress, { title: name, content: post(blocks), author });
});

after(async () => {
  await publisher?.close();
  wordPress?.remove();
});

async function open(address: string, width: number): Promise<{ page: Page; errors: string[] }> {
  const page = await publisher.browser.newPage({ viewport: { width, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('stet-captioned-photo'));
  return { page, errors };
}

describe('WordPress with the plugin', () => {
  for (const name of Object.keys(forms)) {
    for (const width of [375, 1280]) {
      it(`shows the article from ${name}, at ${width} px`, async () => {
        const { page, errors } = await open(addresses[name]!, width);
        const seen = await check(page, textsOf(blocks));
        assert.deepEqual(errors, []);
        const added = 'stet-newsletter-signup p:empty, stet-captioned-photo > p, stet-article-header > p';
        assert.equal(await page.locator(added).count(), 0);
        assert.ok(seen.sizes.includes('stet-captioned-photo figcaption 0.81'), seen.sizes.join());
        const [wide] = seen.wide;
        if (width === 1280) {
          assert.ok(wide!.left < -50 && wide!.right > 50, JSON.stringify(wide));
          assert.ok(Math.abs(wide!.left + wide!.right) < 2, 'in the middle');
        }
        await page.close();
      });
    }
  }

  it('keeps the elements of an author who may not write HTML', async () => {
    const [rich, poor] = await Promise.all(
      ['blocks', 'blocks by an author without rights to HTML'].map(async (name) => {
        const text = await (await fetch(addresses[name]!)).text();
        return [...text.matchAll(/<stet-[\s\S]*?<\/stet-[\w-]+>/g)].map(([element]) =>
          element.replace(/\s+/g, ' ').replace(/ ?\/>/g, '>'),
        );
      }),
    );
    assert.ok(rich!.length > 5);
    assert.deepEqual(poor, rich);
  });

  it('opens the viewer, and signs up a reader', async () => {
    const { page, errors } = await open(addresses['the classic editor']!, 1280);
    await openPhoto(page);
    await signUp(page, 'ada@example.org');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has a feed with the story only', async () => {
    const feed = await (await fetch(`${wordPress.url}/?feed=rss2`)).text();
    const contents = feed.matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/g);
    const items = [...contents].map(([, text]) => text!);
    const stories = items.filter((text) => text.includes('HALLETT COVE'));
    assert.equal(stories.length, Object.keys(forms).length);
    for (const story of stories) {
      assert.doesNotMatch(story, /<\/?stet-|Email address|<form|<input|Skip to/);
      assert.match(story.replace(/<[^>]*>/g, ''), /undated file photo\.\s+Aitzol Berasategi/);
      assert.equal(story.split('Nobody wore this path out on purpose').length, 2, 'a repeated sentence is there once');
    }
    const excerpts = [...feed.matchAll(/<description><!\[CDATA\[([^]*?)\]\]>/g)].map(([, text]) => text!);
    for (const excerpt of excerpts.filter((text) => text.includes('HALLETT')))
      assert.match(excerpt, /^HALLETT COVE, N\.L\./);
    assert.equal(excerpts.filter((text) => text.startsWith('HALLETT')).length, Object.keys(forms).length);
  });

  it('has the reason in its feed instead of a covered picture', async () => {
    const credit = markup('<a href="/im">Moreau</a>');
    const photo = { src: '/blood.jpg', alt: '', href: '/blood-large.jpg', caption: 'The street.', credit };
    const covered = captionedPhoto({ ...photo, sensitive: 'Shows blood.' });
    const byAttribute = captionedPhoto(photo).replace('>', ' sensitive="Shows $1 blood.">');
    publish(wordPress, { title: 'Covered', content: `${covered}\n\n${byAttribute}`, author: 'owner' });
    const feed = await (await fetch(`${wordPress.url}/?feed=rss2`)).text();
    const story = /<title>Covered<[^]*?<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed)![1]!;
    assert.doesNotMatch(story, /<img|blood\.jpg|blood-large/);
    const text = story
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    assert.match(text, /^Shows blood\. Show the photo The street\. Moreau Shows \$1 blood\. The street\. Moreau$/);
  });

  it('has a pattern for each element, which the editor’s parser reads as one HTML block', () => {
    const patterns = JSON.parse(
      wordPress.php(`$patterns = array_filter( WP_Block_Patterns_Registry::get_instance()->get_all_registered(), fn( $one ) => in_array( 'stet', $one['categories'] ?? array(), true ) );
echo json_encode( array_map( fn( $one ) => array( $one['name'], array_column( parse_blocks( trim( $one['content'] ) ), 'blockName' ) ), array_values( $patterns ) ) );`),
    ) as [string, string[]][];
    assert.deepEqual(
      patterns.map(([name]) => name).sort(),
      elements.map((name) => `stet/${name}`),
    );
    for (const [name, names] of patterns) assert.deepEqual(names, ['core/html'], name);
  });

  it('makes an image block with a caption a captioned photo, unless the theme places it', async () => {
    const caption = '<figcaption class="wp-element-caption">A line of people.</figcaption>';
    const image = (settings: object, className: string, text = caption): string =>
      `<!-- wp:image ${JSON.stringify(settings)} --><figure class="wp-block-image ${className}"><img src="${publisher.assets.url}/stories/public/photos/stone-line-480.jpg" alt="A line."/>${text}</figure><!-- /wp:image -->`;
    const gallery = `<!-- wp:gallery --><figure class="wp-block-gallery has-nested-images">${image({}, '')}</figure><!-- /wp:gallery -->`;
    const images = {
      'in the column': image({ sizeSlug: 'large' }, 'size-large'),
      wide: image({ align: 'wide' }, 'alignwide'),
      full: image({ align: 'full' }, 'alignfull'),
      'without a caption': image({}, '', ''),
      floated: image({ align: 'right' }, 'alignright'),
      centred: image({ align: 'center' }, 'aligncenter'),
      'a thumbnail': image({ sizeSlug: 'thumbnail' }, 'size-thumbnail'),
      'of its own width': image({ width: '240px' }, 'is-resized'),
      small: image({ sizeSlug: 'medium' }, 'size-medium'),
      'in a gallery': gallery,
    };
    const address = publish(wordPress, { title: 'Images', content: Object.values(images).join(''), author: 'owner' });
    const { page, errors } = await open(address, 1280);
    const found = await page
      .locator('.wp-block-post-content img')
      .evaluateAll((all) =>
        all
          .map((one) => one.closest('stet-captioned-photo'))
          .map((photo) => photo && (photo.getAttribute('layout') ?? 'column')),
      );
    const wanted = ['column', 'wide', 'full', ...Array<null>(7).fill(null)];
    assert.deepEqual(found, wanted, Object.keys(images).join());
    const widths = await page
      .locator('stet-captioned-photo')
      .evaluateAll((all) =>
        all.map((photo) => Math.round(photo.querySelector('figure')!.getBoundingClientRect().width)),
      );
    assert.ok(widths[0] === 620 && widths[1]! > 1000 && widths[2] === 1280, widths.join());
    assert.equal(await page.locator('stet-captioned-photo figcaption').first().innerText(), 'A line of people.');
    assert.deepEqual(errors, []);
    await page.close();
  });

  describe('runs the template of the documentation', () => {
    const parts = 'template-parts';
    const templates: Record<string, string> = {
      'article-header': 'stet-single',
      'attribution-line': `${parts}/attribution`,
      'captioned-photo': `${parts}/photo`,
      'newsletter-signup': `${parts}/newsletter`,
      'pull-quote': `${parts}/pull-quote`,
      'skip-link': 'stet-header',
    };
    let theme: string;
    let photo: string;

    before(async () => {
      theme = wordPress.php('echo get_stylesheet_directory();');
      await mkdir(`${theme}/${parts}`, { recursive: true });
      for (const [name, file] of Object.entries(templates)) {
        const page = await readFile(new URL(`../../stories/${name}.mdx`, import.meta.url), 'utf8');
        const [, code] = /^### WordPress\n+```php\n([^]*?)```/m.exec(page)!;
        await writeFile(`${theme}/${file}.php`, code!);
      }
      photo =
        wordPress.php(`$id = wp_insert_attachment( array( 'post_title' => 'Line', 'post_mime_type' => 'image/jpeg' ), 'line.jpg' );
wp_update_attachment_metadata( $id, array( 'width' => 1200, 'height' => 800, 'file' => 'line.jpg', 'sizes' => array() ) );
echo $id;`);
    });

    /** The output of a template for a post with these values; a PHP warning is an error. */
    function run(name: string, post: Record<string, unknown>, parameters: Record<string, unknown> = {}): Element {
      const program = `set_error_handler( function ( $level, $text, $file ) { throw new ErrorException( "$text in $file" ); }, E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED );
$given = json_decode( file_get_contents( 'php://stdin' ), true );
$GLOBALS['post'] = get_post( wp_insert_post( $given['post'] + array( 'post_title' => 'The path', 'post_status' => 'publish', 'post_author' => 1 ) ) );
setup_postdata( $GLOBALS['post'] );
load_template( '${theme}/${templates[name]!}.php', false, $given['parameters'] );`;
      const printed = wordPress.php(program, JSON.stringify({ post, parameters }));
      const { body } = new JSDOM(printed).window.document;
      for (const element of body.querySelectorAll('p, a, small, figcaption, h1'))
        assert.ok(element.textContent.trim() || element.querySelector('img'), element.outerHTML);
      assert.equal(body.querySelector('[href=""], [src=""], [by=""]'), null);
      return body;
    }
    const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

    it('for the header, with and without section and standfirst', () => {
      const full = run('article-header', { post_excerpt: 'One sentence.' });
      assert.match(text(full.querySelector('hgroup')), /^Uncategorized The path One sentence\.$/);
      assert.match(
        text(full.querySelector('stet-attribution-line')),
        /^By owner Published \w+ \d+, \d{4}, \d+:\d\d [ap]m/,
      );
      assert.equal(text(run('article-header', { post_type: 'page' }).querySelector('hgroup')), 'The path');
    });

    it('for the byline, with an update', () => {
      assert.equal(run('attribution-line', {}).querySelector('.stet-updated'), null);
      const dates = { post_date: '2026-09-01 10:30:00', post_date_gmt: '2026-09-01 10:30:00' };
      assert.match(
        text(run('attribution-line', dates).querySelector('p:has(time)')),
        /^Published September 1, 2026, 10:30 am/,
      );
    });

    it('for a photo, with and without caption and credit', () => {
      const bare = run('captioned-photo', {}, { id: Number(photo) });
      assert.equal(bare.querySelector('figcaption'), null);
      assert.equal(bare.querySelector('img')?.getAttribute('loading'), 'lazy');
      wordPress.php(
        `wp_update_post( array( 'ID' => ${photo}, 'post_excerpt' => 'A line of <em>people</em>.' ) ); update_post_meta( ${photo}, 'credit', 'Ines Moreau' );`,
      );
      const full = run('captioned-photo', {}, { id: Number(photo), lead: true });
      assert.equal(text(full.querySelector('figcaption')), 'A line of people. Ines Moreau');
      assert.equal(full.querySelector('img')?.getAttribute('loading'), null);
      assert.equal(full.querySelector('img')?.getAttribute('fetchpriority'), 'high');
    });

    it('for a quotation, with and without a name', () => {
      const quote = 'The rails were "never" the problem';
      const [full, bare] = [run('pull-quote', {}, { quote, by: 'Ruth Adeyemi' }), run('pull-quote', {}, { quote })];
      assert.equal(full.querySelector('stet-pull-quote')?.getAttribute('quote'), quote);
      assert.equal(bare.querySelector('stet-pull-quote')?.hasAttribute('by'), false);
    });

    it('for the signup and the skip link', () => {
      assert.match(run('newsletter-signup', {}).querySelector('form')!.action, /\/wp-admin\/admin-post\.php$/);
      assert.equal(text(run('skip-link', {}).querySelector('stet-skip-link')), 'Skip to main content');
    });
  });

  it('is legible in a dark variation of the theme', async () => {
    chooseVariation(wordPress, 'onyx');
    for (const width of [375, 1280]) {
      const { page } = await open(addresses['blocks']!, width);
      await check(page, textsOf(blocks), { dark: true });
      await page.close();
    }
  });
});
