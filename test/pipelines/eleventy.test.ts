import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import Eleventy from '@11ty/eleventy';
import { JSDOM } from 'jsdom';
import { captionedPhoto, markup, newsletterSignup } from '../../src/html.js';
import { everyOption } from '../support/every-option.js';
import { load } from './recipes.js';
import { assertNone } from '../support/none.js';

type Configure = (config: object) => void;

/** Calls of each page's shortcode with full and with missing data, as in an author's Nunjucks template. */
const calls: Record<string, readonly string[]> = {
  'article-header': [
    '{% header { title: "Rain & river", section: "World", standfirst: "Four days." } %}',
    '{% header { title: "Rain", section: "", standfirst: null } %}',
    '{% header { title: "Rain" } %}',
  ],
  'attribution-line': [
    '{% attribution [{ name: "Amara Okoye", href: "/okoye" }, "Jonas Lindqvist"], "2026-05-01" %}',
    '{% attribution [], "2026-05-01" %}',
    '{% attribution ["Amara Okoye"] %}',
    '{% attribution %}',
  ],
  'captioned-photo': [
    '{% photo { src: "a.jpg", alt: "A", caption: "The depot.", credit: "Ines" } %}',
    '{% photo { src: "a.jpg", alt: "", caption: "", credit: null } %}',
  ],
  'newsletter-signup': ['{% newsletter "Morning" %}'],
  'pull-quote': ['{% pull "Rain & river", "Ruth" %}', '{% pull "Rain" %}', '{% pull "Rain", "" %}'],
  'skip-link': ['{% skip %}', '{% skip "#main" %}'],
};

describe('Eleventy', () => {
  for (const [page, templates] of Object.entries(calls)) {
    it(`prints ${page} with full and with missing data`, async () => {
      const { default: configure } = await load<{ default: Configure }>(`../${page}`, 'Eleventy');
      mkdirSync('.cache/pipelines/eleventy', { recursive: true });
      const site = new Eleventy('.cache/pipelines/eleventy', '.cache/pipelines/eleventy-out', {
        quietMode: true,
        config(config) {
          configure(config);
          for (const [index, template] of templates.entries()) config.addTemplate(`${index}.njk`, template);
        },
      });
      const pages = await site.toJSON();
      assert.equal(pages.length, templates.length);
      for (const { content } of pages) {
        const { body } = new JSDOM(`<body>${content}`).window.document;
        const parts = [...body.querySelectorAll('p, small, figcaption, h1, time')];
        const empty = parts.filter((part) => !part.textContent.trim());
        assertNone(empty.map(({ outerHTML }) => outerHTML));
        assert.doesNotMatch(content, /(?:href|src|by|datetime)=""|undefined|\[object|&amp;amp;|May\. /);
      }
      assert.match(pages.map(({ content }) => content).join(''), new RegExp(`<stet-${page}`));
    });
  }

  it('keeps the parts of a post in Markdown as they are printed', async () => {
    const parts = [
      ...Object.values(everyOption).flat(),
      newsletterSignup({ heading: 'Morning', action: '/', skipPast: true }),
      captionedPhoto({ src: 'a.jpg', alt: 'A', caption: markup('<p>One.</p>\n\n<p>Two.</p>'), credit: 'Ines' }),
    ];
    const post = parts.map((_, index) => `Before.\n\n{% part ${index} %}\n\nAfter.`).join('\n\n');
    const site = new Eleventy('.cache/pipelines/eleventy', '.cache/pipelines/eleventy-out', {
      quietMode: true,
      config(config) {
        config.addShortcode('part', (index: number) => parts[index]!);
        config.addTemplate('post.md', post);
      },
    });
    const folded = (html: string): string =>
      new JSDOM(`<body>${html}`).window.document.body.innerHTML.replace(/\s+/g, ' ');
    const [page] = await site.toJSON();
    const printed = folded(page!.content);
    assertNone(parts.filter((part) => !printed.includes(folded(part).trim())));
  });
});
