import { assert } from 'chai';
import { skipLink } from '../../src/html.js';
import { markup } from '../../src/markup.js';
import { click, press } from '../support/commands.js';
import { PageWithUrl, rendered } from '../support/frame.js';

const page = new PageWithUrl();
const warnings = page.consoleMessages;

const header = '<header><a href="/">Home</a> <a href="/world" id="last">World</a></header>';
const paragraph = `<p>${'Four days of rain tested a drainage works. '.repeat(12)}</p>`;
const main = (attributes: string): string =>
  `<main ${attributes}>${paragraph.repeat(4)}<p><a href="/1" id="m1">First</a></p><p id="text">By noon the water stood high.</p><p><a href="/2" id="m2">Second</a></p>${paragraph.repeat(6)}</main>`;

const story = main('id="story"');
const toStory = skipLink({ href: '#story' });
const inElement = (link: string): string => `<stet-skip-link>${link}</stet-skip-link>`;
const offset = ':root { --stet-skip-offset: 48px }';
const everything = toStory + header + story;
const sections = { href: '#sections', text: 'Skip to sections' };
const toBoth = skipLink({ links: [{ href: '#story', text: 'Skip to main content' }, sections] });

afterEach(() => {
  warnings.length = 0;
  page.window.history.replaceState(null, '', page.window.location.pathname);
});

async function open(body = everything, css = ''): Promise<void> {
  await page.open(body, { css, height: 500 });
}

/** Follows the first link of the page with the keyboard. */
async function follow(): Promise<void> {
  await press('Tab');
  await press('Enter');
}

const focused = (): string => page.document.activeElement!.id || page.document.activeElement!.localName;
const top = (selector: string): number => Math.round(page.box(selector).top);

describe('a reader who follows a skip link with the keyboard', () => {
  it('moves the focus to the target, and the Tab key goes on to its first link', async () => {
    await open();
    await press('Tab');
    assert.equal(focused(), 'a');
    await press('Enter');
    assert.equal(focused(), 'story');
    await press('Tab');
    assert.equal(focused(), 'm1');
    assert.isFalse(page.find('main').hasAttribute('tabindex'));
    await press('Shift+Tab');
    assert.equal(focused(), 'last');
  });

  for (const tabs of [0, 1]) {
    it(`goes on with Tab from a later click in the story, after ${tabs} more presses of Tab`, async () => {
      await open();
      await follow();
      for (let n = 0; n < tabs; n += 1) await press('Tab');
      await click(page.find('#text'));
      assert.isFalse(page.find('main').hasAttribute('tabindex'));
      await press('Tab');
      assert.equal(focused(), 'm2');
    });
  }

  it('moves the focus to a target in closed details, which it opens', async () => {
    const details = (summary: string, inside: string): string =>
      `<details><summary>${summary}</summary>${inside}</details>`;
    const inner = details('Story', `<section id="story">${paragraph}</section>`);
    await open(`${toStory}${header}<main>${details('More', inner)}</main>`);
    await follow();
    assert.equal(focused(), 'story');
    assert.isTrue(page.find('section').checkVisibility());
  });

  it('leaves the tabindex of a target that cannot have the focus as it is', async () => {
    await open(`${toStory}<main id="story" tabindex="-1" inert>Story</main>`);
    await follow();
    assert.equal(page.find('main').getAttribute('tabindex'), '-1');
  });

  it('stays on the page when a base URL resolves the fragment to another page', async () => {
    await open(`<base href="/elsewhere/">${toStory}${header}${story}`);
    const { href } = page.window.location;
    await follow();
    assert.equal(focused(), 'story');
    assert.equal(page.window.location.href, href);
    assert.equal(top('#story'), 0);
  });

  it('opens no other window where the base has a target', async () => {
    await open(`<base target="elsewhere">${toStory}${header}${story}`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    assert.isFalse(page.find('stet-skip-link a').dispatchEvent(click));
    assert.equal(focused(), 'story');
    page.find('base').remove();
  });

  it('prefers an id to a named anchor before it, as browsers do', async () => {
    await open(`${toStory}<a name="story" href="/1">First</a>${header}${story}`);
    await follow();
    assert.equal(focused(), 'story');
  });

  it('skips a main that is not rendered', async () => {
    await open(`${skipLink({ href: '#none' })}<main hidden></main>${header}${main('id="real"')}`);
    await follow();
    assert.equal(focused(), 'real');
  });

  it('gets the browser’s own history entry and :target', async () => {
    await open();
    const { history } = page.window;
    await follow();
    assert.equal(page.window.location.hash, '#story');
    assert.equal(page.find(':target')?.id, 'story');
    assert.equal(top('main'), 0);
    const back = new Promise((resolve) => page.window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    assert.equal(page.window.location.hash, '');
  });

  const sticky = `${offset} header { position: sticky; top: 0; height: 3rem; background: silver }`;
  for (const [what, css, distance] of [
    ['below a sticky header', sticky, 48],
    ['at the scroll margin that a site sets in a layer', '@layer site { main { scroll-margin: 20px } }', 20],
    ['at the scroll margin that a site sets for its targets', ':target { scroll-margin: 20px }', 20],
    ['at a scroll margin without specificity, after the stylesheet', ':where(main) { scroll-margin: 20px }', 20],
  ] as const) {
    it(`finds the target ${what}`, async () => {
      await open(everything, css);
      await follow();
      assert.equal(top('main'), distance);
    });
  }

  it('can choose among several links', async () => {
    const sections = '<nav id="sections" aria-label="Sections"><a href="/world" id="world">World</a></nav>';
    await open(toBoth + header + story + sections);
    await press('Tab');
    const second = page.all('stet-skip-link a')[1]!.getBoundingClientRect();
    const seen = page.document.elementFromPoint(second.left + 5, second.top + 5);
    assert.equal(seen?.textContent, 'Skip to sections', 'all links are seen at once');
    await follow();
    assert.equal(focused(), 'sections');
    await press('Tab');
    assert.equal(focused(), 'world');
  });

  it('finds a target that was added to the page after the link', async () => {
    await open(toStory + header);
    page.document.body.insertAdjacentHTML('beforeend', story);
    await follow();
    assert.equal(focused(), 'story');
    assert.deepEqual(warnings, []);
  });

  for (const [id, href] of [
    ['история', '#история'],
    ['история', `#${encodeURIComponent('история')}`],
    ['100%', '#100%'],
    ['%E0%A4%A', '#%E0%A4%A'],
    ['a:b.c', '#a:b.c'],
  ] as const) {
    it(`finds the id "${id}" by ${href}`, async () => {
      await open(skipLink({ href }) + header + main(`id="${id}"`));
      await follow();
      assert.equal(focused(), id);
      assert.equal(top('main'), 0);
    });
  }

  it('finds a target that is a link or a button, and its tabindex stays the same', async () => {
    await open(`${skipLink({ href: '#go' })}${header}<main><h1>Search</h1><button id="go">Go</button></main>`);
    await follow();
    assert.equal(focused(), 'go');
    assert.isFalse(page.find('#go').hasAttribute('tabindex'));
  });
});

describe('a skip link whose target is missing', () => {
  for (const [what, hidden] of [
    ['another element of the id', '<div hidden id="story"></div>'],
    ['another element of the id, although details', '<div hidden><details><p id="story">No</p></details></div>'],
    ['the main content, if only a closed dialog has the id', '<dialog id="story"></dialog>'],
  ] as const) {
    it(`leads past what is not rendered, to ${what}`, async () => {
      const isOther = what.startsWith('another');
      await open(`${toStory}${hidden}<main id="${isOther ? 'story' : 'main'}">${paragraph}</main>`);
      await follow();
      assert.isTrue(page.document.activeElement === page.find('main'));
    });
  }

  it('leads to what find-in-page alone would open', async () => {
    await open(`${toStory}<section hidden="until-found"><div id="story">${paragraph}</div></section><main></main>`);
    await follow();
    assert.equal(focused(), 'story');
  });

  for (const [what, body, found] of [
    ['main', `<h1>No</h1>${main('')}`, 'main'],
    ['[role=main]', `<h1>No</h1><div role="main" id="role">${paragraph}</div>`, 'role'],
    ['the first h1', `<div><h1 id="first">Yes</h1></div><h1>No</h1>`, 'first'],
  ] as const) {
    it(`leads to ${what}, below a sticky header, and warns`, async () => {
      const [above, below] = [700, 2000].map((height) => `<div style="height: ${height}px"></div>`);
      await open(toStory + above + body + below, offset);
      await follow();
      assert.equal(focused(), found);
      assert.closeTo(page.document.activeElement!.getBoundingClientRect().top, 48, 1);
      assert.isTrue(warnings.some((text) => text.includes('leads to #story, but no visible element has that id')));
    });
  }

  it('leaves the focus where it is if there is no main content either', async () => {
    await open(toStory + header);
    await follow();
    await press('Tab');
    assert.equal(focused(), 'a');
    assert.isTrue(warnings.some((text) => text.includes('leads nowhere')));
  });
});

describe('a skip link to a shadow root', () => {
  it('leads to a target inside an open root, below a sticky header', async () => {
    await open(`${toStory}${header}<x-app></x-app>`, offset);
    const root = page.find('x-app').attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="height: 700px"></div>${story}`;
    await follow();
    assert.equal(root.activeElement?.id, 'story');
    assert.closeTo(root.querySelector('main')!.getBoundingClientRect().top, 48, 1);
    assert.deepEqual(warnings, []);
    await press('Tab');
    assert.equal(root.activeElement?.id, 'm1');
  });

  it('leads to an element with a shadow root, and the Tab key goes on inside it', async () => {
    await open(`${toStory}${header}<x-story id="story" style="display: block"></x-story>`);
    const root = page.find('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = main('');
    await follow();
    assert.equal(focused(), 'story');
    await press('Tab');
    assert.equal(root.activeElement?.id, 'm1');
  });
});

describe('the script leaves these links to the browser:', () => {
  for (const [what, link] of [
    ['a link to another page', '<a href="/other#story">Other</a>'],
    ['a link to another site', '<a href="https://news.example/#story">Other</a>'],
    ['a link that opens a tab', '<a href="#story" target="_blank">Other</a>'],
    ['a link to the top', '<a href="#top">Top</a>'],
    ['a link to an empty fragment', '<a href="#">Top</a>'],
  ] as const) {
    it(what, async () => {
      await open(inElement(link) + header + story);
      // So that the browser stays on the page.
      page.window.addEventListener('click', (event) => event.preventDefault());
      await follow();
      assert.equal(focused(), 'a');
    });
  }

  it('a link that the page handles itself, and a link followed with a modifier key', async () => {
    await open();
    const link = page.find('a');
    const stay = (event: Event): void => event.preventDefault();
    page.window.addEventListener('click', stay);
    await press('Tab');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    assert.equal(focused(), 'a');
    page.window.removeEventListener('click', stay);
    link.addEventListener('click', stay);
    await press('Enter');
    assert.equal(focused(), 'a');
  });
});

describe('a skip link past a block', () => {
  const block = '<aside id="promotion"><a href="/a" id="a">A</a> <a href="/b" id="b">B</a></aside>';
  const past = skipLink({ past: markup(block), id: 'end', text: 'Skip past it', end: 'End of the promotion' });
  const storyWith = (inside: string): string =>
    `<main>${paragraph.repeat(3)}${inside}${main('').replace(/main/g, 'div')}</main>`;

  it('lands on its end point, which is announced, and the Tab key goes on after the block', async () => {
    await open(storyWith(past));
    await follow();
    assert.equal(focused(), 'end');
    assert.equal(page.document.activeElement!.ariaLabel, 'End of the promotion');
    await press('Tab');
    assert.equal(focused(), 'm1');
  });

  it('adds one tab stop, the link, and none at the end point', async () => {
    await open(storyWith(past));
    const stops: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await press('Tab');
      stops.push(focused());
    }
    assert.deepEqual(stops, [page.find('stet-skip-link a').id || 'a', 'a', 'b', 'm1']);
  });

  it('lands after the block when the end point is missing, not at the top of the story', async () => {
    await open(storyWith(past.replace('id="end"', '')));
    await follow();
    assert.equal(page.document.activeElement!.ariaLabel, 'End of the promotion');
    assert.equal(warnings.length, 1);
  });

  it('adds no text to the story and moves nothing in it', async () => {
    await open(storyWith(past));
    const after = top('#m1');
    const text = page.document.body.textContent;
    page.find('stet-skip-link').remove();
    page.find('#end').remove();
    assert.equal(top('#m1'), after);
    assert.equal(page.document.body.textContent.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
  });
});

describe('the look of a skip link', () => {
  /** Whether the link is visible where its box is. */
  const isSeen = (): boolean => {
    const link = page.find('stet-skip-link a');
    const { left, top, width, height } = link.getBoundingClientRect();
    return page.document.elementFromPoint(left + width / 2, top + height / 2) === link;
  };

  it('is visible only while it has the focus, but it always has a box', async () => {
    await open();
    const { width, height } = page.box('a');
    assert.isAbove(width * height, 1000);
    assert.isFalse(isSeen());
    await press('Tab');
    assert.isTrue(isSeen());
    await press('Tab');
    assert.isFalse(isSeen());
  });

  it('takes no cell and no gap in a page that is a grid or a flex box', async () => {
    for (const display of ['grid', 'flex']) {
      const css = `body { display: ${display}; flex-direction: column; gap: 40px; margin: 0 } p { margin: 0 }`;
      const past = skipLink({ past: markup('<p id="b">B</p>'), id: 'end', text: 'Skip', end: 'End' });
      await open(`${toStory}<p id="a">A</p>${past}`, css);
      assert.equal(top('#a'), 0, display);
      assert.equal(top('#b'), Math.round(page.box('#a').bottom) + 40, display);
    }
  });

  it('lies over the page, or pushes it down', async () => {
    await open();
    const before = top('header');
    await press('Tab');
    assert.equal(top('header'), before);
    page.find('stet-skip-link').push = true;
    await rendered(page.document);
    const { bottom } = page.box('stet-skip-link a');
    assert.equal(top('header'), Math.round(bottom));
    await press('Tab');
    assert.equal(top('header'), before);
  });

  it('is at the right on a right-to-left page', async () => {
    await open();
    page.document.documentElement.dir = 'rtl';
    const { right } = page.box('stet-skip-link a');
    assert.closeTo(right, page.document.documentElement.clientWidth, 0.1);
  });
});

describe('the development build warns about', () => {
  const past = (before: string, label: string, after = ''): string =>
    `<main>${before}<stet-skip-link past><a href="#end"${label}</a></stet-skip-link><p>2</p>${after}</main>`;
  for (const [what, body, warning] of [
    ['a skip link after other links', `${header}${toStory}${story}`, 'Put it first in <body>'],
    ['a skip link in the story', `<main id="story">${toStory}</main>`, 'stands in the story'],
    ['a missing link', '<stet-skip-link></stet-skip-link>', 'holds no link'],
    ['a link without text', '<stet-skip-link><a href="#story"></a></stet-skip-link>', 'without text'],
    ['a target that stays focusable', toStory + main('id="story" tabindex="-1"'), 'always has tabindex'],
    ['text that gets into the story', past('<p>1</p>', '>Skip', '<p id="end">3</p>'), 'Write it as aria-label'],
    ['an end point before the block', past('<p id="end">1</p>', ' aria-label="Skip">'), 'after the block'],
  ] as const) {
    it(what, async () => {
      await open(body);
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.lengthOf(warnings, 1, warnings.join('\n'));
      assert.include(warnings[0], warning);
    });
  }
});
