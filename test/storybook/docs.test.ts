import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { type FrameLocator, type Page } from 'playwright-core';
import { newsletters, pull } from '../../stories/article/article.js';
import { everyOption } from '../support/every-option.js';
import { listen, serveStorybook } from '../support/storybook.js';
import { assertNone } from '../support/none.js';

const storybook = await serveStorybook();
const { base, browser, docs, stories } = storybook;
// One context, so that the pages share their cache.
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const ids = [...docs, ...stories].map(({ id }) => id);

interface Element {
  tagName: string;
  attributes?: { name: string }[];
  events?: { name: string }[];
  cssProperties?: { name: string }[];
  cssStates?: { name: string }[];
}

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Element[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

after(() => storybook.close());

for (const { tagName, attributes = [], events = [], cssProperties = [], cssStates = [] } of elements) {
  describe(`the page of ${tagName}`, () => {
    let page: Page;
    before(async () => {
      page = await open(`elements-${tagName.replace('stet-', '')}--docs`);
    });
    after(() => page.close());

    it('names every attribute, event, state and custom property', async () => {
      const named = await page.locator('.doc-block th code').allInnerTexts();
      const declared = [...attributes, ...events, ...cssProperties, ...cssStates].map(({ name }) => name);
      assertNone(declared.filter((name) => !named.includes(name) && !named.includes(`:state(${name})`)));
    });

    it('has complete markup to copy on every story', async () => {
      const button = page.getByRole('switch', { name: 'Show code' }).first();
      while (await button.count()) await button.click();
      const codes = (await page.locator('.sbdocs-preview pre').allInnerTexts()).filter((code) =>
        code.includes('<stet-'),
      );
      assert.ok(codes.length >= 6, `${codes.length} pieces of markup`);
      for (const code of codes) {
        const { document } = new JSDOM(`<body>${code}`).window;
        assert.doesNotMatch(code, /demonstration|\$\{|html`/);
        if (/[\u0590-\u06ff]/.test(code)) assert.ok(document.querySelector('[lang][dir="rtl"]'), code);
        for (const image of document.querySelectorAll('img')) {
          if (image.src.includes('no-such-photo')) continue;
          assert.equal((await page.request.get(image.src)).status(), 200, image.src);
        }
      }
    });
  });
}

describe('the search', () => {
  const expected: Record<string, string> = {
    byline: 'elements-attribution-line--docs',
    lightbox: 'elements-captioned-photo--docs',
    colour: 'guides-design-tokens--docs',
    wordpress: 'guides-wordpress-and-ghost--docs',
    Mailchimp: 'guides-newsletters-by-back-end--docs',
    GDPR: 'guides-consent-and-privacy--docs',
    install: 'start-here--docs',
    '--stet-accent': 'guides-design-tokens--docs',
    'focus-point': 'elements-captioned-photo--docs',
    changelog: 'about-changelog--docs',
    analytics: 'guides-events-and-analytics--docs',
    Nuxt: 'frameworks-nuxt--docs',
    getExtraFields: 'guides-newsletters-by-back-end--docs',
  };

  it('finds the terms of the pages, and their synonyms', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(base);
    const field = page.locator('#storybook-explorer-searchfield');
    const results = page.getByRole('region', { name: 'Found in the documentation' });
    const found: Record<string, boolean> = {};
    for (const [word, id] of Object.entries(expected)) {
      await field.fill('');
      await field.pressSequentially(word);
      await results.getByRole('link').first().waitFor();
      const links = await results.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      found[word] = links.some((link) => link!.startsWith(`?path=/docs/${id}`));
    }
    assertNone(Object.keys(found).filter((word) => !found[word]));
    await results.getByRole('link').first().click();
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').first().waitFor();
    await page.close();
  });

  for (const { tagName, attributes = [], events = [], cssProperties = [] } of elements) {
    it(`has every attribute, event and custom property of ${tagName}`, async () => {
      const documents = JSON.parse(await readFile('.storybook/search-documents.json', 'utf8')) as {
        id: string;
        text: string;
      }[];
      const { text } = documents.find(({ id }) => id === `elements-${tagName.replace('stet-', '')}--docs`)!;
      const words = text.split(' ');
      assertNone([...attributes, ...events, ...cssProperties].filter(({ name }) => !words.includes(name)));
    });
  }
});

describe('the sidebar', () => {
  it('opens on "Start here", with its own title, no onboarding list and no console message', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const consoleMessages = listen(page);
    await page.goto(base);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Start here' }).waitFor();
    assert.match(await page.title(), /Stet/);
    assert.equal(await page.getByText(/Get started|Onboarding/i).count(), 0);
    assert.ok(await page.getByText('Theme: system').isVisible());
    assert.deepEqual(consoleMessages, []);
    await page.close();
  });
});

describe('"Open in a new page"', () => {
  it('opens one self-contained HTML file, from a page and from a story', async () => {
    const docs = await open('elements-captioned-photo--docs');
    const button = docs.getByRole('button', { name: 'Open in a new page' }).first();
    const [fromPage] = await Promise.all([docs.waitForEvent('popup'), button.click()]);
    await assertWhole(fromPage);
    await docs.close();

    const manager = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await manager.goto(`${base}?path=/story/elements-captioned-photo--default`);
    await manager.frameLocator('#storybook-preview-iframe').locator('stet-captioned-photo img').waitFor();
    const link = manager.getByRole('button', { name: /^Open in a new page/ });
    const [fromStory] = await Promise.all([manager.waitForEvent('popup'), link.click()]);
    await assertWhole(fromStory);
    await manager.close();
  });

  async function assertWhole(page: Page): Promise<void> {
    await page.locator('stet-captioned-photo:defined img').waitFor();
    const state = await page.evaluate(() => ({
      address: location.href.slice(0, 5),
      others: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:')).length,
      width: document.querySelector('img')!.naturalWidth,
      margin: getComputedStyle(document.querySelector('figure')!).marginInlineStart,
    }));
    assert.deepEqual({ ...state, width: state.width > 0 }, { address: 'blob:', others: 0, width: true, margin: '0px' });
  }
});

describe('every page of the documentation', () => {
  for (const { id, title } of docs) {
    it(`${title}: opens with no console message, has whole headings and links, fits a phone, and is dark if the system is`, async () => {
      const page = await context.newPage();
      const consoleMessages = listen(page);
      await show(page, id);
      assert.deepEqual(consoleMessages, []);
      const { levels, links, anchors } = await page.evaluate(() => {
        const own = (selector: string): globalThis.Element[] =>
          [...document.querySelectorAll(`#storybook-docs :is(${selector})`)].filter(
            (found) => !found.closest('.sb-story, .docs-story, .paper, .sbdocs-toc--custom'),
          );
        return {
          levels: own('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1])),
          links: own('a[href]').map((link) => link.getAttribute('href')!),
          anchors: [...document.querySelectorAll('[id]')].map((element) => `#${element.id}`),
        };
      });
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [index, level] of levels.entries()) {
        assert.ok(index === 0 || level <= levels[index - 1]! + 1, `a heading ${level} follows a ${levels[index - 1]}`);
      }
      const dead = links.filter((link) => {
        const target = /^\?path=\/(?:docs|story)\/([\w-]+)(?:#[\w-]+)?$/.exec(link)?.[1];
        return target ? !ids.includes(target) : link.startsWith('#') ? !anchors.includes(link) : !/^https:/.test(link);
      });
      assert.deepEqual(dead, []);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const width of [320, 375]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width} px`);
      }
      await page.waitForFunction(() => {
        const { backgroundColor } = getComputedStyle(document.querySelector('.sbdocs-wrapper')!);
        return backgroundColor === 'rgb(23, 22, 20)';
      });
      await page.close();
    });
  }
});

describe('the templates for other systems', () => {
  for (const [tag, printed] of Object.entries(everyOption)) {
    const name = tag.replace('stet-', '');
    it(`for ${name} nest the elements as the markup function does`, async () => {
      const page = await readFile(`stories/${name}.mdx`, 'utf8');
      const templates = [...page.matchAll(/```(php|handlebars|twig|jsx|html)\n([^]*?)```/g)];
      assert.ok(templates.length >= 4, `${templates.length} templates`);
      // React needs an element around a caption that is HTML.
      const allowed = new Set(['figcaption > span', ...printed.flatMap(nesting)]);
      for (const [, language, template] of templates) {
        const pairs = nesting(withoutLogic(template!)).filter((pair) => !pair.startsWith('body > '));
        assert.match(template!, new RegExp(`<stet-${name}[ >]`));
        assert.deepEqual(
          [...new Set(pairs)].filter((pair) => !allowed.has(pair)),
          [],
          language,
        );
      }
    });
  }
});

describe('one article, six ways', () => {
  const sentence = pull.quote;
  const signup = String(newsletters.description);
  let page: Page;
  before(async () => {
    page = await open('one-article-six-ways--docs');
  });
  after(() => page.close());

  it('shows the whole story each time, the repeated sentence once in text formats, and no signup in reader mode', async () => {
    await frameOf(page, 'The article, styled').locator('output').waitFor({ state: 'attached' });
    const text = async (title: string): Promise<string> =>
      (await frameOf(page, title).locator('body').innerText()).replace(/\s+/g, ' ');
    const count = (whole: string): number => whole.split(sentence).length - 1;
    const last = 'But I know where it is';

    for (const title of ['The article, styled', 'The article without script', 'The article as printed']) {
      assert.match(await text(title), new RegExp(last), title);
    }
    const reader = await text('The article in reader mode');
    assert.equal(count(reader), 1);
    assert.ok(reader.includes(last) && !reader.includes(signup));
    const pasted = await page.getByRole('region', { name: 'The article as plain text' }).innerText();
    assert.ok(pasted.includes(last));
    assert.equal(count(pasted), 1);
    const outline = await page.getByRole('region', { name: 'The article as an outline' }).locator('li').allInnerTexts();
    assert.equal(outline.filter((line) => line.startsWith('heading 1')).length, 1);
    assert.equal(outline.filter((line) => line.includes(sentence)).length, 0);
  });

  it('runs no script in the frame without script, and prints no signup', async () => {
    const bare = frameOf(page, 'The article without script');
    await bare.locator('stet-newsletter-signup').waitFor({ state: 'attached' });
    assert.equal(await bare.locator('stet-captioned-photo:defined').count(), 0);
    const paper = frameOf(page, 'The article as printed');
    await paper.locator('stet-newsletter-signup').waitFor({ state: 'attached' });
    await paper.locator('stet-newsletter-signup').waitFor({ state: 'hidden' });
    await paper.locator('stet-article-header h1').waitFor();
  });
});

function frameOf(page: Page, title: string): FrameLocator {
  return page.frameLocator(`[title="${title}"]`);
}

async function open(id: string): Promise<Page> {
  const page = await context.newPage();
  await show(page, id);
  return page;
}

async function show(page: Page, id: string): Promise<void> {
  // tsx wraps named functions in a call of its helper, which a page lacks.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`${base}iframe.html?viewMode=docs&id=${id}`);
  await page.locator('#storybook-docs h1').first().waitFor();
}

/** Each element with its parent, as in `figure > img`. */
function nesting(text: string): string[] {
  const { body } = new JSDOM(`<body>${text}`).window.document;
  const all = [...body.querySelectorAll('*')];
  return all.map(({ localName, parentElement }) => `${parentElement!.localName} > ${localName}`);
}

/** The HTML of a template, with `x` for each value. */
function withoutLogic(template: string): string {
  const isJsx = /\breturn\b/.test(template);
  const markup = isJsx ? template.slice(template.indexOf('<', template.search(/return[ (]/))) : template;
  return markup
    .replace(/<\?php\s+(?:echo|the_)[^]*?\?>\n?/g, 'x')
    .replace(/<\?php[^]*?\?>\n?/g, '')
    .replace(/\{%[^]*?%\}|\{\{[#/!>][^]*?\}\}|\{#[^]*?#\}/g, '')
    .replace(/\{\{[^]*?\}\}/g, 'x')
    .replaceAll("{' '}", ' ')
    .replace(/\{[^{}<]*&&\s*(?=<)/g, '')
    .replace(/<\/?(?:>|Fragment[^>]*>)/g, '')
    .replace(/<(?!img|input)([a-z][\w-]*)([^>]*)\/>/g, '<$1$2></$1>')
    .replace(/<(stet-[\w-]+)([^>]*)\/>/g, '<$1$2></$1>')
    .replace(/\{[\w.]+\}/g, 'x')
    .replace(/\{ \w+ \}/g, 'x')
    .replace(/\{[^{}<]*\}/g, 'x');
}
