import { assert } from 'chai';
import { articleHeader, captionedPhoto } from '../../src/html.js';
import { openPage, type Page, rangeOf } from '../support/frame.js';
import { nextTurn, until } from '../support/wait.js';

let page: Page;

const origin = { text: 'File photo.', type: 'digitalCapture' } as const;
const credit = { agency: 'Coastal Press', notice: '© 2026', license: { text: 'CC BY 4.0', href: '/cc' } };
const photo = { src: 'a.jpg', alt: 'A', width: 3, height: 2, caption: 'The depot.' };
const marked = { kicker: 'World', marker: { text: 'Live' } };
const photoBy = (credit: string): string => captionedPhoto({ ...photo, credit });

const heightOf = (selector: string): number => page.box(selector).height;

describe('an element that a sanitizer has emptied', () => {
  for (const html of [
    '<stet-pull-quote></stet-pull-quote>',
    '<stet-pull-quote aria-hidden="true"><wbr hidden></stet-pull-quote>',
    '<stet-pull-quote quote=""> </stet-pull-quote>',
    '<stet-pull-quote placement="start"></stet-pull-quote>',
    '<stet-pull-quote placement="wide"></stet-pull-quote>',
    '<stet-pull-quote by="Ruth Adeyemi"></stet-pull-quote>',
    '<stet-captioned-photo layout="full">\n  \n</stet-captioned-photo>',
    '<stet-newsletter-signup adapter="json"></stet-newsletter-signup>',
    '<stet-article-header size="xl"></stet-article-header>',
    '<stet-attribution-line age relative></stet-attribution-line>',
  ]) {
    it(`draws nothing and takes no room: ${JSON.stringify(html)}`, async () => {
      const around = (inside: string): string => `<article><p>Before.</p>${inside}<p>After.</p></article>`;
      page = await openPage(around(''));
      const height = heightOf('article');
      page = await openPage(around(html));
      assert.equal(heightOf('article'), height);
      await page.define();
      assert.equal(heightOf('article'), height, 'with script');
    });
  }

  it('draws no cover if no picture is left', async () => {
    page = await openPage('<stet-captioned-photo sensitive="Blood"></stet-captioned-photo>');
    assert.equal(heightOf('stet-captioned-photo'), 0);
    await page.define();
    const photo = page.find('stet-captioned-photo');
    const cover = (): Element | null | undefined => photo.shadowRoot?.querySelector('button');
    await nextTurn();
    assert.isNotOk(cover());
    assert.equal(heightOf('stet-captioned-photo'), 0, 'with script');
    photo.innerHTML = '<figure><img src="a.jpg" alt="A" width="300" height="200"></figure>';
    await until(cover);
    assert.isAbove(cover()!.getBoundingClientRect().height, 20, 'but covers a picture that comes later');
  });

  for (const tag of ['stet-pull-quote', 'stet-captioned-photo', 'stet-newsletter-signup', 'stet-article-header']) {
    it(`shows the text that is left in ${tag}`, async () => {
      page = await openPage(`<${tag}>Words of the author.</${tag}>`);
      const element = page.document.querySelector<HTMLElement>(tag)!;
      assert.include(element.innerText, 'Words of the author.');
      assert.isAbove(element.getClientRects()[0]!.height, 10);
    });
  }
});

describe('parts whose white space a minifier removed', () => {
  const gaps: Record<string, [html: string, left: string, right: string]> = {
    'caption and credit': [photoBy('Ines').replace(' <small>', '<small>'), 'depot.', 'Ines'],
    'label and caption': [captionedPhoto({ ...photo, origin }).replace('&nbsp;', ''), 'photo.', 'The'],
    'parts of the rights': [captionedPhoto({ ...photo, credit }).replaceAll('&nbsp;', ''), '2026', 'CC'],
    'marker and section': [articleHeader({ headline: 'Rain', ...marked }).replace('&nbsp;', ''), 'Live', 'World'],
  };
  for (const [what, [html, left, right]] of Object.entries(gaps)) {
    it(`still have a gap: ${what}`, async () => {
      page = await openPage(`<article>${html}</article>`);
      assert.isAbove(rectOf(right).left - rectOf(left).right, 2);
    });
  }

  it('have the same gap between caption and credit with or without a space', async () => {
    const widths: number[] = [];
    for (const space of [' ', '', '\n      ']) {
      page = await openPage(photoBy('Ines').replace(' <small>', `${space}<small>`));
      widths.push(Math.round(rectOf('Ines').left - rectOf('depot.').right));
    }
    assert.deepEqual(widths, [widths[0], widths[0], widths[0]]);
  });
});

/** The box of the first occurrence of a text. */
function rectOf(text: string): DOMRect {
  const texts = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.textContent!.indexOf(text);
    if (start >= 0) return rangeOf(node, start, start + text.length).getBoundingClientRect();
  }
  throw new Error(`No "${text}"`);
}
