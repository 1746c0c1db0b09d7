import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import FeedParser from 'feedparser';
import { JSDOM } from 'jsdom';
import Parser from 'rss-parser';
import { toFeed } from '../../src/feed.js';
import { repeated, story } from '../support/samples.js';
import { debian, php } from './php.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

const base = 'https://news.example/2026/rain';
const fed = toFeed(new JSDOM(`<body>${story}</body>`).window.document, { base });

const readers: Record<string, (rss: string) => string | Promise<string>> = {
  'rss-parser': async (rss) => {
    const { items } = await new Parser().parseString(rss);
    return (items[0] as { 'content:encoded': string })['content:encoded'];
  },
  feedparser: (rss) =>
    new Promise((resolve, reject) => {
      const parser = new FeedParser({ feedurl: base });
      parser.on('error', reject);
      parser.on('readable', () => {
        const item = parser.read();
        if (item) resolve(item.description);
      });
      Readable.from([rss]).pipe(parser);
    }),
  'SimplePie of WordPress': (rss) => php('simplepie', simplePie(), rss),
  'feedparser of Python': (rss) => {
    const program =
      'import feedparser, sys; print(feedparser.parse(sys.stdin.buffer.read()).entries[0].content[0].value)';
    const env = { ...process.env, PYTHONPATH: `${debian()}/usr/lib/python3/dist-packages`, PYTHONIOENCODING: 'utf-8' };
    return execFileSync('/usr/bin/python3', ['-c', program], { input: rss, encoding: 'utf8', env });
  },
};

const paragraphs = [...new JSDOM(story).window.document.querySelectorAll('article > p')].map((p) => p.textContent);

for (const [name, read] of Object.entries(readers)) {
  describe(name, () => {
    it('shows the story and not the signup', async () => {
      const html = await read(rss(fed));
      const { body } = new JSDOM(`<body>${html}`).window.document;
      assertStory(body.textContent);
      const src = body.querySelector('figure img, img')!.getAttribute('src');
      assert.equal(src, 'https://news.example/photos/stone-line-800.jpg');
      assert.equal(body.querySelector('a[href*="okoye"]')!.getAttribute('href'), 'https://news.example/staff/okoye');
    });
  });
}

describe('toFeed in a browser', () => {
  it('returns the story from a page whose elements are upgraded, and does not change the page', async () => {
    const browser = await browserForTests();
    const server = await serverForTests('dist', (request, response) => {
      if (request.url !== '/') return false;
      const scripts = '<script type="module" src="/stet.js"></script>';
      response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><body>${story}${scripts}`);
      return true;
    });
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(() => customElements.whenDefined('stet-newsletter-signup'));
    const [printed, isUnchanged] = await page.evaluate(
      async ([path, base]) => {
        const module = (await import(path)) as { toFeed(root: Element, options: object): string };
        const before = document.body.innerHTML;
        return [module.toFeed(document.querySelector('main')!, { base }), document.body.innerHTML === before] as const;
      },
      ['/feed.js', base] as const,
    );
    assertStory(new JSDOM(`<body>${printed}`).window.document.body.textContent);
    assert.doesNotMatch(printed, /stet-/);
    assert.ok(isUnchanged);
  });
});

function assertStory(text: string): void {
  const words = text.replace(/\s+/g, ' ');
  for (const paragraph of paragraphs) assert.ok(words.includes(paragraph), `${paragraph}\n\nin\n\n${words}`);
  assert.equal(words.split(repeated).length, 2, 'the repeated sentence is there once');
  assert.match(words, /World (?:#+ )?Town keeps/i);
  assert.match(words, /Sept\. 1, 2026\. Ines Moreau\/Coastal Press/);
  assert.match(words, /We were told that it could wait\.” Ruth Adeyemi/);
  assert.doesNotMatch(words, /Email address|Sign up|Newsletters|weekdays|Skip/);
}

function rss(html: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Coastal</title><link>https://news.example/</link><description>News</description>
<item><title>Rain</title><link>${base}</link><guid>${base}</guid><pubDate>Tue, 01 Sep 2026 14:30:00 GMT</pubDate>
<content:encoded><![CDATA[${html}]]></content:encoded></item>
</channel></rss>`;
}

function simplePie(): string {
  return `<?php
define( 'ABSPATH', '${debian()}/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
require ABSPATH . WPINC . '/class-simplepie.php';
$feed = new SimplePie();
$feed->set_raw_data( stream_get_contents( STDIN ) );
$feed->enable_cache( false );
$feed->init();
if ( $feed->error() ) { exit( $feed->error() ); }
echo $feed->get_item( 0 )->get_content();`;
}
