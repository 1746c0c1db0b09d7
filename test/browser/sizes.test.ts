import { assert } from 'chai';
import { articleHeader, attributionLine, captionedPhoto, newsletterSignup, pullQuote } from '../../src/html.js';
import { boxes, openPage, type Page, rangeOf, stetCss } from '../support/frame.js';
import { attribution, picture, samples, story } from '../support/samples.js';
import { shrinking } from '../support/shrinking.js';

let page: Page;

const fontSize = (selector: string): number => parseFloat(page.style(selector).fontSize);
const photo = (layout: 'wide' | 'full' | 'inset-start' | 'inset-end'): string => captionedPhoto({ ...picture, layout });
const quote = (placement?: 'wide' | 'end'): string =>
  pullQuote({ quote: 'The rails were never the problem, the pumps were', repeated: true, placement });

const paragraph = `<p>${'By noon the water stood a hand below the platform, and the last of the buses had left. '.repeat(8)}</p>`;
// Pages of the same width in em look the same.
const looks = (css: string, width: number, html = story): Promise<Page> =>
  openPage(html, { css: `${stetCss} body { margin: 0 auto; max-width: 38em; line-height: 1.5 } ${css}`, width });

describe('the look', () => {
  for (const size of [16, 18, 20]) {
    it(`is the same with any font size of the root, with body text of ${size} px`, async () => {
      // WebKit rounds differently when it wraps the text of a button.
      page = await looks(`body { font-size: ${size}px } button { white-space: nowrap }`, 1280);
      const expected = boxes(page.document);
      for (const root of ['62.5%', '112.5%', '200%']) {
        page.document.documentElement.style.fontSize = root;
        assert.deepEqual(boxes(page.document), expected, root);
      }
    });
  }

  it('has a skip link that can be read and pressed, on a page whose body has the text size of a small root', async () => {
    page = await openPage(samples['stet-skip-link']!, { css: `${stetCss} body { font-size: 10px }` });
    assert.isAtLeast(fontSize('stet-skip-link a'), 14);
    assert.isAtLeast(page.box('stet-skip-link a').height, 36);
  });

  it('keeps a correction apart from what stands around it', async () => {
    const authors = [{ name: 'Amara Okoye', email: 'okoye@coastal.example', bio: 'She writes about ports.' }];
    const corrections = [{ text: 'There are nine pumps.' }, { text: 'The first one is new.' }];
    page = await looks('', 900, attributionLine({ authors, corrections }));
    for (const line of page.all('stet-attribution-line > *').slice(-3)) {
      const { bottom } = line.previousElementSibling!.getBoundingClientRect();
      assert.isAtLeast(line.getBoundingClientRect().top - bottom, 9);
    }
  });

  it('grows in proportion to the body text', async () => {
    const selectors = ['h1', 'hgroup p', 'figcaption', 'small', 'stet-attribution-line p', 'blockquote'];
    page = await looks('body { font-size: 16px }', 1280);
    const normal = selectors.map(fontSize);
    page.frame.width = '2560';
    page.document.body.style.fontSize = '32px';
    for (const [index, selector] of selectors.entries())
      assert.closeTo(fontSize(selector), normal[index]! * 2, 0.1, selector);
  });

  it('has headlines whose size depends on the column, not on the window', async () => {
    const headline = `<main>${articleHeader({ headline: 'A' })}</main>`;
    page = await looks('body { font-size: 18px } main { width: 300px }', 320, headline);
    const narrow = fontSize('h1');
    page.frame.width = '1600';
    assert.equal(fontSize('h1'), narrow);
  });

  it('has a headline of at least 34 px on a phone with text of 18 px', async () => {
    page = await looks('body { font-size: 18px; padding: 0 16px }', 320, articleHeader({ headline: 'A' }));
    assert.isAtLeast(fontSize('h1'), 34);
  });
});

describe('an article with article.css', () => {
  const head = articleHeader({
    kicker: 'Environment',
    headline: 'Hikers carry a mountain path back up, one stone at a time',
    standfirst:
      'A helicopter would have cost $412,000, so 214 people stood in a line on a Newfoundland hillside and passed 11 tonnes of rock from hand to hand.',
    attribution,
  });
  const caption = 'Volunteers pass stones up the last 250 metres of the Stair, on Mount Tolland.';
  const lead = captionedPhoto({ ...picture, ratio: '16:9', caption });
  const open = async (width: number): Promise<Element> => {
    const article = await (await fetch('/src/article.css')).text();
    const masthead = '<header style="height: 80px">The Coastal</header>';
    page = await openPage(`${masthead}<article>${head}${lead}${paragraph}<h2>Why turf gives way</h2></article>`, {
      css: `${article} ${stetCss} body { font: 16px Georgia, 'Liberation Serif', serif; margin: 0; padding: 0 16px }`,
      width,
    });
    return page.find('article > p');
  };

  it('has the first words of the story on the first screen of 1280 × 900', async () => {
    assert.isAtMost((await open(1280)).getBoundingClientRect().top, 860);
  });

  it('has lines of 55 to 80 characters on a wide screen', async () => {
    const text = (await open(1280)).firstChild!;
    const lines = new Set([...rangeOf(text).getClientRects()].map(({ top }) => Math.round(top))).size;
    assert.isAtLeast(text.textContent!.length / (lines - 0.5), 55);
    assert.isAtMost(text.textContent!.length / lines, 80);
  });

  it('has a standfirst larger than the text, and subheads much smaller than the headline', async () => {
    for (const width of [320, 1280]) {
      await open(width);
      assert.isAtLeast(fontSize('hgroup p:last-child'), fontSize('article > p') * 1.15);
      assert.isAtMost(fontSize('h2'), 25);
      assert.isAtLeast(fontSize('h1'), fontSize('h2') * 1.4);
    }
  });
});

describe('a signup', () => {
  const signup = newsletterSignup({ heading: 'Morning Update', action: '/' });
  const dialog = ['padding: 0; border: 0', (content: string) => `<dialog open>${content}</dialog>`] as const;
  for (const [what, [css, wrap = String]] of Object.entries({ ...shrinking, 'a dialog': dialog })) {
    it(`has room in ${what}, which shrinks to its content`, async () => {
      for (const width of [320, 900]) {
        page = await openPage(`<article>${wrap(signup)}</article>`, { css: `${stetCss} article { ${css} }`, width });
        assert.isAtLeast(page.box('stet-newsletter-signup').width, width === 320 ? 240 : 480, `${width} px`);
        assert.isAtMost(page.document.documentElement.scrollWidth, width);
      }
    });
  }

  it('is not cut in two by columns of text', async () => {
    page = await looks('body { max-width: none; columns: 3 }', 1000, `${paragraph}${signup}${paragraph}${signup}`);
    for (const each of page.all('stet-newsletter-signup')) assert.lengthOf(each.getClientRects(), 1);
  });

  it('shows boxes and lists that the page has reset', async () => {
    const fields =
      '<label><input type="checkbox" name="consent"> I agree</label><label>Country <select><option>NL</select></label>';
    const css = 'input, select { appearance: none; border-width: 0; margin: 0 }';
    page = await openPage(signup.replace('<button', `${fields}<button`), { css: `${css} ${stetCss}` });
    assert.equal(page.style('[type=checkbox]').appearance, 'auto');
    assert.equal(page.style('select').borderTopWidth, '1px');
    assert.isAtLeast(page.box('select').height, 36);
  });
});

describe('beside the text,', () => {
  for (const [form, html] of Object.entries({ 'a pull quote': quote('end'), 'a photo': photo('inset-start') })) {
    for (const [layout, css] of Object.entries({ 'a grid': 'grid', 'a flex column': 'flex; flex-direction: column' })) {
      it(`${form} fills a row of ${layout}, where nothing floats`, async () => {
        const row = `article { width: 900px; display: ${css} }`;
        page = await looks(row, 1000, `<article>${html}${paragraph}</article>`);
        assert.isAtLeast(page.box('article > :first-child').width, 850);
      });
    }
  }

  for (const [what, html] of Object.entries({
    'a photo': captionedPhoto(picture),
    'a covered photo': captionedPhoto({ ...picture, sensitive: 'Shows an injured man.' }),
    'a photo whose page covers it': captionedPhoto(picture).replace('photo', 'photo sensitive="Shows an injured man."'),
    'a pair of pictures': captionedPhoto({ pictures: [picture, picture] }),
  }))
    it(`${what} that comes after a quote is as wide as the column`, async () => {
      page = await looks('', 900, `${quote('end')}<p>One line.</p>${html}`);
      const column = page.document.body.getBoundingClientRect().width;
      for (const part of ['details, stet-captioned-photo', 'figure > *'])
        assert.closeTo(page.box(part).width, column, 1, part);
      await page.define();
      assert.closeTo(page.box('figure > *').width, column, 1);
    });

  it('a photo does not stand on the other side of another one, with a gutter of text between them', async () => {
    const html = `${photo('inset-start')}<p>One line.</p>${photo('inset-end')}${paragraph}`;
    page = await looks('body { max-width: 45em }', 1000, html);
    assert.isAtLeast(page.box('[layout=inset-end]').top, page.box('[layout=inset-start]').bottom);
  });

  for (const layout of ['wide', 'full'] as const) {
    it(`${layout} does not scroll a page of columns sideways`, async () => {
      const html = `<article>${paragraph}${photo(layout)}${quote('wide')}${paragraph}</article>`;
      page = await looks('body { max-width: 60em } article { columns: 3 }', 1000, html);
      assert.isAtMost(page.document.documentElement.scrollWidth, 1000);
    });
  }

  it('a class on an image can make it narrower', async () => {
    page = await looks('.small { max-width: 200px }', 1000, photo('wide').replace('<img', '<img class="small"'));
    assert.equal(page.box('img').width, 200);
  });
});
