import { assert } from 'chai';
import { articleHeader, captionedPhoto, pullQuote } from '../../src/html.js';
import { tokens } from '../../src/tokens.styles.js';
import { boxes, openPage, type Page, stetCss } from '../support/frame.js';
import { samples, story } from '../support/samples.js';

let page: Page;

afterEach(() => page?.remove());

const paragraph = `<p>${'By noon the water stood a hand below the platform, and the last of the buses had left. '.repeat(8)}</p>`;
// Pages of the same width in em look the same.
const looks = (css: string, width: number, html = story): Promise<Page> =>
  openPage(html, { css: `${stetCss} body { margin: 0 auto; max-width: 38em; line-height: 1.5 } ${css}`, width });
const parts = ({ document }: Page): string[] => boxes(document);

describe('the look', () => {
  for (const size of [16, 18, 20]) {
    it(`is the same with any font size of the root, with body text of ${size} px`, async () => {
      // WebKit rounds differently when it wraps the text of a button.
      page = await looks(`body { font-size: ${size}px } button { white-space: nowrap }`, 1280);
      const expected = parts(page);
      for (const root of ['62.5%', '112.5%', '200%']) {
        page.document.documentElement.style.fontSize = root;
        assert.deepEqual(parts(page), expected, root);
      }
    });
  }

  it('grows in proportion to the body text', async () => {
    const selectors = ['h1', 'hgroup p', 'figcaption', 'small', 'stet-attribution-line p', 'blockquote'];
    const heights = (): number[] =>
      selectors.map((selector) =>
        parseFloat(page.window.getComputedStyle(page.document.querySelector(selector)!).fontSize),
      );
    page = await looks('body { font-size: 16px }', 1280);
    const normal = heights();
    (page.window.frameElement as HTMLIFrameElement).width = '2560';
    page.document.body.style.fontSize = '32px';
    for (const [index, height] of heights().entries())
      assert.closeTo(height, normal[index]! * 2, 0.1, selectors[index]);
  });

  it('works with text of 200 % in a window of 640 px (WCAG 1.4.4): the page does not scroll sideways', async () => {
    page = await looks('body { font-size: 36px; padding: 0 12px }', 640);
    assert.isAtMost(page.document.documentElement.scrollWidth, 640);
  });

  it('has headlines whose size depends on the column, not on the window', async () => {
    const sizeOf = async (width: number): Promise<string> => {
      page = await looks(
        'body { font-size: 18px } main { width: 300px }',
        width,
        `<main>${articleHeader({ headline: 'A' })}</main>`,
      );
      const { fontSize } = page.window.getComputedStyle(page.document.querySelector('h1')!);
      page.remove();
      return fontSize;
    };
    assert.equal(await sizeOf(320), await sizeOf(1600));
  });

  it('has a headline of at least 34 px on a phone with text of 18 px', async () => {
    page = await looks('body { font-size: 18px; padding: 0 16px }', 320, articleHeader({ headline: 'A' }));
    assert.isAtLeast(parseFloat(page.window.getComputedStyle(page.document.querySelector('h1')!).fontSize), 34);
  });
});

describe('an article with article.css', () => {
  const head = articleHeader({
    kicker: 'Environment',
    headline: 'Hikers carry a mountain path back up, one stone at a time',
    standfirst:
      'A helicopter would have cost $412,000, so 214 people stood in a line on a Newfoundland hillside and passed 11 tonnes of rock from hand to hand.',
    attribution: {
      authors: [{ name: 'Amara Okoye', href: '#' }],
      published: { datetime: '2026-09-01T10:30Z', text: 'Sept. 1, 2026, 10:30 a.m. NDT' },
      updated: { datetime: '2026-09-01T14:05Z', text: '2:05 p.m. NDT' },
    },
  });
  const lead = captionedPhoto({
    src: '/photos/stone-line-800.jpg',
    alt: '',
    width: 1200,
    height: 800,
    ratio: '16:9',
    caption: 'Volunteers pass stones up the last 250 metres of the Stair, on Mount Tolland.',
  });
  const open = async (width: number): Promise<Element> => {
    const article = await (await fetch('/src/article.css')).text();
    const masthead = '<header style="height: 80px">The Coastal</header>';
    page = await openPage(`${masthead}<article>${head}${lead}${paragraph}<h2>Why turf gives way</h2></article>`, {
      css: `${article} ${stetCss} body { font: 16px Georgia, 'Liberation Serif', serif; margin: 0; padding: 0 16px }`,
      width,
    });
    return page.document.querySelector('article > p')!;
  };

  it('has the first words of the story on the first screen of 1280 × 900', async () => {
    assert.isAtMost((await open(1280)).getBoundingClientRect().top, 860);
  });

  it('has lines of 55 to 80 characters on a wide screen', async () => {
    const text = (await open(1280)).firstChild!;
    const range = page.document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    assert.isAtLeast(text.textContent!.length / (lines - 0.5), 55);
    assert.isAtMost(text.textContent!.length / lines, 80);
  });

  it('has a standfirst larger than the text, and subheads much smaller than the headline', async () => {
    for (const width of [320, 1280]) {
      const body = await open(width);
      const size = (element: Element): number => parseFloat(page.window.getComputedStyle(element).fontSize);
      assert.isAtLeast(size(page.document.querySelector('hgroup p:last-child')!), size(body) * 1.15);
      assert.isAtMost(size(page.document.querySelector('h2')!), 25);
      assert.isAtLeast(size(page.document.querySelector('h1')!), size(page.document.querySelector('h2')!) * 1.4);
      page.remove();
    }
  });
});

describe('private custom properties', () => {
  it('have no effect when the page or an element around sets them', async () => {
    const css = `${stetCss}${tokens.cssText}`;
    const names = [...new Set([...css.matchAll(/(--_[\w-]+)\s*[:,)]/g)].map(([, name]) => name!))];
    const nested = Object.entries(samples).flatMap(([outer]) =>
      Object.entries(samples).map(([, inner]) => `<${outer}><div class="hostile">${inner}</div></${outer}>`),
    );
    const photo = captionedPhoto({
      src: '/photos/stone-line-800.jpg',
      alt: '',
      width: 3,
      height: 2,
      ratio: '1:1',
      layout: 'inset-end',
    });
    const html = [...nested, photo, pullQuote({ quote: 'A', repeated: true })].join('');
    page = await looks('', 1000, html);
    const expected = boxes(page.document);
    const hostile = page.document.createElement('style');
    page.document.head.append(hostile);
    for (const value of ['77px', 'red', '3']) {
      hostile.textContent = `:root, .hostile { ${names.map((name) => `${name}: ${value}`).join('; ')} }`;
      assert.deepEqual(boxes(page.document), expected, value);
    }
  });
});

describe('beside the text,', () => {
  const forms = {
    'a pull quote': pullQuote({
      quote: 'The rails were never the problem, the pumps were',
      repeated: true,
      placement: 'end',
    }),
    'a photo': captionedPhoto({
      src: '/photos/stone-line-800.jpg',
      alt: '',
      width: 1200,
      height: 800,
      layout: 'inset-start',
    }),
  };
  for (const [form, html] of Object.entries(forms)) {
    for (const [layout, css] of [
      ['a grid', 'article { display: grid }'],
      ['a flex column', 'article { display: flex; flex-direction: column }'],
    ] as const) {
      it(`${form} fills a row of ${layout}, where nothing floats`, async () => {
        page = await looks(`article { width: 900px } ${css}`, 1000, `<article>${html}${paragraph}</article>`);
        assert.isAtLeast(page.document.querySelector('article')!.firstElementChild!.getBoundingClientRect().width, 850);
      });
    }
  }

  it('wide and full do not scroll a page of columns sideways', async () => {
    for (const placed of ['wide', 'full'] as const) {
      const html = `${captionedPhoto({ src: '/photos/stone-line-800.jpg', alt: '', width: 1200, height: 800, layout: placed })}
        ${pullQuote({ quote: 'A', repeated: true, placement: 'wide' })}`;
      page = await looks(
        'body { max-width: 60em } article { columns: 3 }',
        1000,
        `<article>${paragraph}${html}${paragraph}</article>`,
      );
      assert.isAtMost(page.document.documentElement.scrollWidth, 1000, placed);
      page.remove();
    }
  });

  it('a class on an image can make it narrower', async () => {
    const html = captionedPhoto({
      src: '/photos/stone-line-800.jpg',
      alt: '',
      width: 1200,
      height: 800,
      layout: 'wide',
    });
    page = await looks('.small { max-width: 200px }', 1000, html.replace('<img', '<img class="small"'));
    assert.equal(page.document.querySelector('img')!.getBoundingClientRect().width, 200);
  });
});
