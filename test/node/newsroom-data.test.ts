// Data of newsroom systems beyond the simple case: roles, email addresses, biographies, films, several pictures, hidden credits.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleHeader, attributionLine, captionedPhoto, html } from '../../src/html.js';
import { articleJsonLd } from '../../src/json-ld.js';
import { fold, parse } from '../support/parse.js';

const site = 'https://paper.example';
const base = `${site}/2026/story`;
const at = (printed: string, selector: string): string => fold(parse(printed).querySelector(selector)?.textContent);
const data = (printed: string): ReturnType<typeof articleJsonLd> =>
  articleJsonLd(parse(`<article>${articleHeader({ headline: 'Pumps' })}${printed}</article>`), { base });
const fileOf = (printed: string): unknown =>
  data(printed).image?.map(({ contentUrl }) => contentUrl?.replace(site, ''));
const line = (inside: string): string => `<stet-attribution-line>${inside}</stet-attribution-line>`;
const photo = (inside: string): string => `<stet-captioned-photo><figure>${inside}</figure></stet-captioned-photo>`;

describe('an author', () => {
  it('has a role, and then a place, in the order of the language', () => {
    const author = { name: 'Mira Holt', role: 'ports correspondent', location: 'Fenmouth' };
    const printed = attributionLine({ authors: [author] });
    assert.equal(at(printed, '.stet-byline'), 'By Mira Holt (ports correspondent) in Fenmouth');
  });

  it('has an email address and links in a paragraph of their own, with the name if there are several authors', () => {
    const links = [{ text: 'Mastodon', href: 'https://s.example/@holt' }];
    const author = { name: 'Mira Holt', email: 'holt@paper.example', links };
    assert.equal(at(attributionLine({ authors: [author] }), '.stet-contact'), 'holt@paper.example · Mastodon');
    const two = attributionLine({ authors: [author, 'Jonas Lind'] });
    assert.equal(at(two, '.stet-contact'), 'Mira Holt · holt@paper.example · Mastodon');
    assert.equal(parse(two).querySelectorAll('.stet-contact').length, 1);
    assert.equal(parse(two).querySelector('.stet-contact a')?.getAttribute('href'), 'mailto:holt@paper.example');
  });

  it('has a biography, as text or as paragraphs', () => {
    const text = attributionLine({ authors: [{ name: 'Mira Holt', bio: 'Mira Holt writes about ports.' }] });
    assert.equal(parse(text).querySelector('p.stet-bio')?.textContent, 'Mira Holt writes about ports.');
    const blocks = attributionLine({ authors: [{ name: 'Mira Holt', bio: html`<p>One.</p><p>Two.</p>` }] });
    assert.equal(parse(blocks).querySelectorAll('div.stet-bio > p').length, 2);
  });
});

describe("a byline in the site's own words", () => {
  const authors = [{ name: 'Ana', href: '/ana' }, { name: 'Ana Reis', href: '/reis' }, 'Jonas Lind'];

  it('marks the names in it, longer names before shorter ones', () => {
    const printed = attributionLine({ byline: 'Written by Ana Reis and Ana, and read by Jonas Lind', authors });
    assert.equal(at(printed, '.stet-byline'), 'Written by Ana Reis and Ana, and read by Jonas Lind');
    const names = data(printed).author?.map(({ name, url }) => `${name}, ${url?.replace(site, '')}`);
    assert.deepEqual(names, ['Ana Reis, /reis', 'Ana, /ana', 'Jonas Lind, undefined']);
  });

  const marked: [byline: string, ...authors: string[]][] = [
    // Whole names, not parts of words.
    ['Analysis by [Ana], with Anabel Cruz (AP)', 'Ana'],
    ['Analysis by the desk', 'Ana'],
    ['By LeAna', 'Ana'],
    ['By Ana-Maria Cruz and Jean-Ana', 'Ana'],
    ['By Ana‑Maria Reis', 'Ana'],
    ['By Jean‑Ana Reis', 'Ana'],
    ['Mira Holtz', 'Mira Holt'],
    ['Anna-Mira Holt', 'Mira Holt'],
    ['By J', 'J'.repeat(10_000)],
    ['By [Ana\u00a0Reis]', 'Ana Reis'],
    ['By [Ana Reis]', 'Ana  Reis'],
    ['Par [Zoé] (texte) et [J. O’Neil]', 'Zoé', 'J. O’Neil'],
    ['By [C++] (the desk)', 'C++'],
    // Other words that look like the name.
    ['What will come, by [Will]', 'Will'],
    ['The iris garden, by [Iris]', 'Iris'],
    ['What will Ana do', 'Will'],
    // Beside letters of the same script that is written without spaces, and of another script.
    ['[林晓雨]报道', '林晓雨'],
    ['[한지우]가 썼다', '한지우'],
    ['대한 민국, [한민] 기자', '한민'],
    ['بقلم يوسف و[مي]', 'مي'],
    ['[Mira Holt]が取材', 'Mira Holt'],
    ['[Mira Holt]의 기사', 'Mira Holt'],
    ['文[Mira Holt]報道', 'Mira Holt'],
    ['بقلم Ana و[Mira Holt]', 'Mira Holt'],
    ['כתבו Ana ו-[Mira Holt]', 'Mira Holt'],
    // Written a little differently: printed as it stands in the byline.
    ['© [J. O’Neil], Depot', "J. O'Neil"],
    ['© [José Núñez], Depot', 'José Núñez'.normalize('NFD')],
    ['© [Марʼяна Коваль], Depot', 'Мар’яна Коваль'],
    ['© [Mary‑Jane Watson], Depot', 'Mary-Jane Watson'],
    ['© [约翰•史密斯], Depot', '约翰·史密斯'],
    ['© [ANA REIS], Depot', 'Ana Reis'],
    ['© [İSMAİL YILMAZ], Depot', 'İsmail Yılmaz'],
    ['© [ΝΙΚΟΣ ΠΑΠΠΑΣ], Depot', 'Νίκος Παππάς'],
    ['© [ELODIE NEE], Depot', 'Élodie Née'],
    ['© [J.K. Rowling], Depot', 'J. K. Rowling'],
    ['© [J. K. Rowling], Depot', 'J.K. Rowling'],
    ['© [山田太郎], Depot', '山田 太郎'],
    ['© [山田 太郎], Depot', '山田太郎'],
    ['© [김철수], Depot', '김 철수'],
  ];
  for (const [expected, ...authors] of marked) {
    it(`marks the names of its authors, and nothing else: ${expected}`, () => {
      const line = attributionLine({ byline: expected.replace(/[[\]]/g, ''), authors });
      const printed = line.replace(/<span itemprop="author">(.*?)<\/span>/g, '[$1]');
      assert.ok(printed.includes(` itemscope>${expected}</p>`), line);
    });
  }

  it('warns about an author whom it does not name', (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    attributionLine({ byline: 'By Jose Maria and Ana', authors: ['José María', 'Ana'] });
    const warnings = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    const warning = 'Stet: the byline "By Jose Maria and Ana" does not name José María, ';
    assert.deepEqual(warnings, [`${warning}so the structured data omit this author.`]);
  });

  it('may say where the names stand, and so may a role; otherwise they follow the role', () => {
    const of = (line: object): string => at(attributionLine(line), 'p');
    assert.equal(of({ byline: 'Reported by {names} for us', authors: ['Ana', 'Bo'] }), 'Reported by Ana and Bo for us');
    const people = ['Ana', 'Bo'];
    assert.equal(of({ contributors: [{ role: 'Photos by', people }] }), 'Photos by Ana and Bo');
    assert.equal(of({ contributors: [{ role: '{names} (photos)', people }] }), 'Ana and Bo (photos)');
  });

  it('works without authors, and is printed as text', () => {
    assert.equal(at(attributionLine({ byline: 'By our staff <b>' }), '.stet-byline'), 'By our staff <b>');
  });
});

describe('a correction', () => {
  it('begins with its label in bold, with a date and without', () => {
    const date = '2026-09-02';
    const corrections = [{ text: 'It is Fenn Road.' }, { text: 'It is nine.', date, kind: 'clarification' as const }];
    const lines = [...parse(attributionLine({ corrections })).querySelectorAll('.stet-correction')];
    assert.deepEqual(
      lines.flatMap((each) => [each.querySelector('b')?.textContent, fold(each.textContent)]),
      [
        'Correction:',
        'Correction: It is Fenn Road.',
        'Clarification,',
        'Clarification, September 2, 2026: It is nine.',
      ],
    );
  });

  it("has the label of the site's own message", () => {
    const date = { datetime: '2026-09-02', text: '2. September' };
    for (const [lineCorrection, bold, shown] of [
      ['Korrektur vom {date}: {text}', 'Korrektur vom', 'Korrektur vom 2. September: It is nine.'],
      ['{date}: {text}', '', '2. September: It is nine.'],
    ] as const) {
      const printed = attributionLine({ corrections: [{ text: 'It is nine.', date }], messages: { lineCorrection } });
      assert.deepEqual([at(printed, '.stet-correction b'), at(printed, '.stet-correction')], [bold, shown]);
    }
  });
});

describe('a series', () => {
  it('has no separator if there is no section', () => {
    const printed = articleHeader({ headline: 'Pumps', series: 'The polluters' });
    assert.equal(at(printed, 'hgroup p'), 'The polluters');
    assert.equal(articleJsonLd(parse(printed)).articleSection, undefined);
  });
});

describe('a picture', () => {
  it('has no `alt` if nobody has described it and HTML allows that', () => {
    assert.doesNotMatch(captionedPhoto({ src: 'a.jpg', alt: null, caption: 'The depot.' }), / alt/);
    assert.match(captionedPhoto({ src: 'a.jpg', alt: '', caption: 'The depot.' }), / alt=""/);
    const linked = captionedPhoto({ src: 'a.jpg', alt: null, caption: 'El depósito.', href: 'b.jpg', lang: 'es' });
    assert.match(linked, /<a href="b\.jpg" aria-label="Show the photo"><img src="a\.jpg" alt=""><\/a>/);
  });
});

describe('a caption', () => {
  it('has a title in bold before it', () => {
    const words = { title: 'The wall.', caption: 'Built in June.', credit: 'Moreau' };
    const printed = captionedPhoto({ src: 'a.jpg', alt: '', ...words });
    assert.equal(at(printed, 'figcaption'), 'The wall. Built in June. Moreau');
    assert.equal(parse(printed).querySelector('figcaption > b')?.textContent, 'The wall.');
  });

  it('has paragraphs, a heading or a list, and then the credit in a paragraph', () => {
    const caption = html`<h3>The wall</h3><p>In June.</p><ul><li>Nine pumps</li></ul>`;
    const printed = captionedPhoto({ src: 'a.jpg', alt: '', caption, credit: 'Moreau' });
    const children = [...parse(printed).querySelector('figcaption')!.children].map(({ localName }) => localName);
    assert.deepEqual(children, ['h3', 'p', 'ul', 'p']);
    assert.equal(parse(printed).querySelector('figcaption > p > small')?.textContent, 'Moreau');
  });
});

describe('the data of an article', () => {
  const dates: Record<string, string> = {
    '2026-09-01T10:30:00-04:00': '2026-09-01T10:30:00-04:00',
    '2026-09-01': '2026-09-01',
    '2026-09-01T10:30': '2026-09-01',
    '2026-09-01T10:30:00.123456Z': '2026-09-01T10:30:00.123Z',
    '2026-09-01 10:30:00 -0400': '2026-09-01T10:30:00-04:00',
  };
  for (const [datetime, published] of Object.entries(dates))
    it(`has at least the day of ${datetime}`, () => {
      const printed = line(`<p>Published <time datetime="${datetime}">Sept. 1</time></p>`);
      assert.equal(data(printed).datePublished, published);
    });

  it('has no date if the datetime is invalid', () => {
    const printed = line('<p>Published <time datetime="2026-02-30T10:30">?</time></p>');
    assert.equal(data(printed).datePublished, undefined);
  });

  it('has the file of a picture that has a placeholder, and no picture without a file', () => {
    const placeholder = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""';
    for (const [picture, file] of [
      [`<img ${placeholder} srcset="/a-400.jpg 400w, /a-1600.jpg 1600w, /a-800.jpg 800w">`, '/a-1600.jpg'],
      ['<img srcset="/a.jpg, /a-2.jpg 2x" alt="">', '/a-2.jpg'],
      [`<picture><source srcset="/b.avif 1x"><img ${placeholder}></picture>`, '/b.avif'],
      [`<img ${placeholder}>`, undefined],
    ] as const)
      assert.deepEqual(fileOf(photo(picture)), file && [file]);
  });

  it('has the caption and the credit of a figure around several photos for each of them', () => {
    const [one, two] = ['/a.jpg', '/b.jpg'].map((src) => photo(`<img src="${src}" alt="">`));
    const both = `<figure>${one}${two}<figcaption>Both banks. <small>Moreau</small></figcaption></figure>`;
    assert.deepEqual(fileOf(both), ['/a.jpg', '/b.jpg']);
    for (const { caption, creditText } of data(both).image!)
      assert.deepEqual([caption, creditText], ['Both banks.', 'Moreau']);
  });

  it('has the file that a photo links to, and not a page', () => {
    const file = (href: string): unknown => fileOf(captionedPhoto({ src: '/small.jpg', alt: 'A wall.', href }));
    for (const path of ['/large.jpg?w=1600', '/large.AVIF#top', '/large.webp']) assert.deepEqual(file(path), [path]);
    for (const path of ['/photos', '/large.jpg.html', '/?file=large.jpg-1'])
      assert.deepEqual(file(path), ['/small.jpg']);
  });

  it('has a standfirst of one line, of a list or of paragraphs, its lines apart', () => {
    const description = (inside: string): unknown =>
      articleJsonLd(parse(`<stet-article-header><header>${inside}</header></stet-article-header>`)).description;
    assert.equal(description('<h1>H</h1><div class="stet-standfirst">A river.</div>'), 'A river.');
    const list = '<ul class="stet-standfirst"><li>One.</li><li>Two.</li></ul>';
    assert.equal(description(`<hgroup><h1>H</h1></hgroup>${list}`), 'One. Two.');
    const paragraphs = '<p>One.<br>Two.</p><p>Three.</p><b>No.</b>';
    assert.equal(description(`<hgroup><h1>H</h1>${paragraphs}</hgroup>`), 'One. Two. Three.');
    const after = '<ul class="stet-standfirst"><li>Four.</li></ul>';
    assert.equal(description(`<hgroup><h1>H</h1>${paragraphs}</hgroup>${after}`), 'One. Two. Three. Four.');
    assert.equal(description('<hgroup><h1>H</h1></hgroup>'), undefined);
  });

  it('reads the classes of version 0.1, which had no prefix', () => {
    const printed = line(`
      <p class="byline">By <a rel="author" href="/holt">Mira Holt</a>, <span class="name org">Coastal Press</span></p>
      <p>Published <time datetime="2026-09-01T10:30:00Z">Sept. 1</time></p>
      <p class="updated">Updated <time datetime="2026-09-02T10:30:00Z">Sept. 2</time></p>
      <p class="correction">Correction, <time datetime="2026-09-03">Sept. 3</time>: It is nine.</p>`);
    const { author, datePublished, dateModified, correction } = data(printed);
    assert.deepEqual(author, [
      { '@type': 'Person', name: 'Mira Holt', url: 'https://paper.example/holt' },
      { '@type': 'Organization', name: 'Coastal Press' },
    ]);
    assert.deepEqual([datePublished, dateModified], ['2026-09-01T10:30:00Z', '2026-09-02T10:30:00Z']);
    assert.equal(correction?.[0]?.datePublished, '2026-09-03');
  });

  it('has no URL for an author with only an email address', () => {
    const author = (href: string): unknown => data(attributionLine({ authors: [{ name: 'Mira Holt', href }] })).author;
    const plain = { '@type': 'Person', name: 'Mira Holt' };
    assert.deepEqual(author('mailto:holt@paper.example'), [plain]);
    assert.deepEqual(author('http://old.example/holt'), [{ ...plain, url: 'http://old.example/holt' }]);
  });
});
