import { assert } from 'chai';
import { captionedPhoto, pullQuote } from '../../src/html.js';
import { embedCss, hasStyleQueries, openPage, type Page, stetCss } from '../support/frame.js';
import { contentClasses, hostileThemes } from '../support/hostile-themes.js';
import { samples, story } from '../support/samples.js';

const embed = await embedCss();

const body = story.replace('<article>', `<article class="${contentClasses}">`);
const hosts = Object.keys(samples).join();

const depot = { src: '/photos/stone-line-480.jpg', alt: 'A depot.', width: 480, height: 320, caption: 'A depot.' };
const covered = captionedPhoto(depot).replace('<stet-captioned-photo', '$& sensitive="Blood."');

const open = (css: string, html = body): Promise<Page> => openPage(html, { css });

/** All computed styles of the parts, and of their `::before` and `::after`. */
function* looks({ document, window }: Page): Iterable<[part: string, property: string, value: string]> {
  for (const part of document.querySelectorAll(`:is(${hosts}) *`)) {
    for (const pseudo of ['', '::before', '::after']) {
      const style = window.getComputedStyle(part, pseudo);
      if (pseudo && /^(?:none|normal)$/.test(style.content)) {
        yield [`${part.localName}${pseudo}`, 'content', 'none'];
        continue;
      }
      for (const property of style) {
        if (property.startsWith('-') || property === 'd') continue;
        yield [`${part.localName}${pseudo}`, property, style.getPropertyValue(property)];
      }
    }
  }
}

/** The theme sets the font and weight of headings, and the width of the elements, on which the size of every box depends. */
const ofTheTheme = (part: string, property: string): boolean =>
  /^(?:(?:block|inline)-size|height|width|top|bottom|left|right|inset-.*|grid-template-.*|.*-origin)$/.test(property) ||
  (/^h\d/.test(part) && /^font-(?:family|weight|variation)/.test(property));

describe('the embed sheet', () => {
  for (const [theme, css] of Object.entries(hostileThemes)) {
    it(`lets no rule of ${theme} reach the parts`, async () => {
      const inherited = /^\s*body \{[^}]*\}/.exec(css)![0];
      // The theme may style the six tags themselves; only rules for their parts must have no effect.
      const host = `${hosts} { all: revert-layer }`;
      const before = [...looks(await open(`${inherited} ${host} ${embed}`))];
      const after = [...looks(await open(`${css} ${host} ${embed} ${css}`))];
      assert.equal(after.length, before.length);
      const changed = after.flatMap(([part, property, value], index) =>
        value === before[index]![2] || ofTheTheme(part, property)
          ? []
          : [`${part} ${property}: ${before[index]![2]} → ${value}`],
      );
      assert.deepEqual([...new Set(changed)], []);
    });
  }

  it('covers a sensitive photo as stet.css does', async () => {
    const looks = [await open(stetCss, covered), await open(embed, covered)].map((page) => [
      page.style('stet-captioned-photo').display,
      page.style('figure').display,
      page.style('figcaption').gridRowStart,
      ...['content', 'display', 'border-top-width', 'font-size'].map((name) =>
        page.style('stet-captioned-photo', '::before').getPropertyValue(name),
      ),
      page.style('img').visibility,
      page.box('stet-captioned-photo').height,
    ]);
    assert.deepEqual(looks[1], looks[0]);
    assert.include(looks[0]!, 'hidden');
    assert.notInclude(looks[0]!, 'none');
  });

  it('keeps a theme’s drop cap and its first line in capitals out of the parts', async () => {
    const css = `.entry-content p:first-of-type::first-letter { float: left; font-size: 4em; color: red }
      .entry-content p:first-child::first-line { font-size: 2em; color: red }`;
    const { document, window } = await open(`${embed} ${css}`);
    const paragraphs = [...document.querySelectorAll(`:is(${hosts}) p`)];
    assert.isAbove(paragraphs.length, 5);
    for (const paragraph of paragraphs)
      for (const pseudo of ['::first-letter', '::first-line']) {
        const style = window.getComputedStyle(paragraph, pseudo);
        const { fontSize, color } = window.getComputedStyle(paragraph);
        assert.deepEqual([style.fontSize, style.color, style.float], [fontSize, color, 'none'], paragraph.outerHTML);
      }
    const own = document.querySelector('article > p')!;
    assert.equal(window.getComputedStyle(own, '::first-letter').float, 'left');
  });

  it('leaves grid, measure and rhythm to the theme', async () => {
    const grid = '.entry-content > * { max-width: 333px; margin-block: 7px; grid-column: 2 }';
    const style = (await open(`${embed} ${grid}`)).style('article > stet-captioned-photo');
    assert.deepEqual([style.maxWidth, style.marginTop, style.marginBottom], ['333px', '7px', '7px']);
  });

  it('keeps the ratio of a photo from its width and height, and hidden parts hidden', async () => {
    const page = await open(`${embed} p, li { display: flex }`);
    assert.closeTo(page.box('img').width / page.box('img').height, 1.5, 0.01);
    page.find('stet-attribution-line p').hidden = true;
    assert.equal(page.style('stet-attribution-line p').display, 'none');
  });

  it('keeps the font of a theme’s headings, unless a token sets another', async () => {
    const theme = 'h1 { font-family: fantasy; font-weight: 300 }';
    const heading = (page: Page): string => `${page.style('h1').fontFamily} ${page.style('h1').fontWeight}`;
    assert.equal(heading(await open(`${theme} ${embed}`)), 'fantasy 300');
    assert.match(heading(await open(embed)), / 700$/);
    if (!hasStyleQueries(await open(embed))) return;
    const tokens = ':root { --stet-headline-font: cursive; --stet-headline-weight: 400 }';
    assert.equal(heading(await open(`${theme} ${embed} ${tokens}`)), 'cursive 400');
  });

  it('follows custom properties', async () => {
    const tokens = `:root { --stet-caption-align: center; --stet-link-color: rgb(1, 2, 3); --stet-link-decoration: none;
      --stet-button-background: rgb(4, 5, 6); --stet-button-ink: rgb(7, 8, 9); --stet-field-border: rgb(10, 11, 12);
      --stet-quote-font: cursive; --stet-caption-measure: 100px }`;
    const page = await open(`${embed} ${tokens}`, body + pullQuote({ quote: '“A.”' }));
    const followed: [selector: string, property: string, value: string][] = [
      ['figcaption', 'text-align', 'center'],
      ['figcaption', 'max-width', '100px'],
      ['.stet-byline a', 'color', 'rgb(1, 2, 3)'],
      ['.stet-byline a', 'text-decoration-line', 'none'],
      ['button', 'background-color', 'rgb(4, 5, 6)'],
      ['button', 'color', 'rgb(7, 8, 9)'],
      ['input[type=email]', 'border-top-color', 'rgb(10, 11, 12)'],
      ['blockquote', 'font-family', 'cursive'],
    ];
    for (const [selector, property, value] of followed)
      assert.equal(page.style(selector).getPropertyValue(property), value, `${property} of ${selector}`);
  });
});
