import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  newsletterSignup,
  pullQuote,
  skipLink,
  toFeed,
} from '../../src/feed.js';
import * as forFeeds from '../../src/feed.js';
import { simplify } from '../../src/feed/simplify.js';
import * as page from '../../src/html.js';
import '../../src/messages/fr.js';
import { everyOption } from '../support/every-option.js';
import { doms, fold } from '../support/parse.js';
import { repeated, story } from '../support/samples.js';

const base = 'https://news.example/2026/rain/';
const photo = { src: 'a.jpg', alt: 'A depot', caption: 'The depot.', credit: 'Ines Moreau', href: '/b.jpg?x=1&y=2' };
const signup = page.newsletterSignup({ heading: 'Morning Update', action: '/' });
function errorOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return undefined;
}

const signupText = /Email address|Sign up|Morning Update|Evening Update/;

/** HTML that stays as it is. */
const unchanged: Record<string, string> = {
  'elements with similar names':
    '<x-data><data-x><headers><x-stet-a><stet-></stet-></x-stet-a></headers></data-x></x-data>',
  'attributes with similar names':
    '<p classic="a" x-style="b" idea="c" hidden-x relation="d" aria="e" data="https://f.example/" x-onclick="g">A</p>',
  'other values that look like addresses': '<p title="/a" xsrc="/b" hrefs="/c">A</p>',
  'addresses that are none': '<a href="http://[">A</a>',
};

const simplified: Record<string, [html: string, plain: string, base?: string]> = {
  'elements that readers of feeds do not know are unwrapped': [
    '<body><stet-pull-quote><header><HGROUP><picture><data value="1"><bdi>A</bdi></data></picture></HGROUP></header></stet-pull-quote></body>',
    'A',
  ],
  'the language and direction of unwrapped elements stay': [
    '<stet-pull-quote lang="ar" placement="wide" dir="rtl"><p>A</p><stet-x><header DIR=ltr>B</header></stet-x></stet-pull-quote><p><data value="1" lang="fr">C</data></p>',
    '<div lang="ar" dir="rtl"><p>A</p><div DIR=ltr>B</div></div><p><span lang="fr">C</span></p>',
  ],
  'sources of pictures and line-break opportunities are dropped': [
    'A<picture><source src="a.avif"></picture>B<wbr>C<SOURCE SRCSET="a.avif" src="a.avif"><source title=" src=a">D<sources>E<x-wbr>',
    'ABCD<sources>E<x-wbr>',
  ],
  'sources of films and sounds stay': [
    '<picture></picture><video controls><source src="/a.mp4" type="video/mp4"></video><audio><SOURCE SRC=/a.mp3></audio>',
    '<video controls><source src="https://n.example/a.mp4" type="video/mp4"></video><audio><SOURCE SRC="https://n.example/a.mp3"></audio>',
    'https://n.example/',
  ],
  'pictures that wait for a script have their largest file': [
    '<img src="data:image/gif;base64,R0" srcset="a-800.jpg 800w, /a-1600.jpg?x=1&amp;y=2 1600w,a-400.jpg 400w" alt="A"><img alt="B" srcset="b.jpg, b,2.jpg 1.5x"><IMG SRC="" SRCSET="c.jpg">',
    '<img src="https://n.example/a-1600.jpg?x=1&amp;y=2" alt="A"><img alt="B" src="https://n.example/b,2.jpg"><IMG src="https://n.example/c.jpg">',
    'https://n.example/',
  ],
  'pictures of a lazy loader have the file of their data attributes': [
    '<img src="data:image/gif;base64,R0" data-src="/a.jpg"><img src="data:," data-srcset="b.jpg 800w 600h, c.jpg 400w 300h"><img src="/clear.gif" data-src="/d.jpg">',
    '<img src="https://n.example/a.jpg"><img src="https://n.example/b.jpg"><img src="https://n.example/d.jpg">',
    'https://n.example/',
  ],
  'scripts and control characters are dropped, and other addresses are whole': [
    'A\u000b<script async src="x.js">a < b</script><STYLE>p{}</STYLE ><object data="/a.pdf"></object><form action="/s" formaction="/t"></form><svg><a xlink:href="javascript:x()"></a></svg>',
    'A <object data="https://n.example/a.pdf"></object><form action="https://n.example/s"></form><svg><a></a></svg>',
    'https://n.example/',
  ],
  'pictures that do not wait have their own file': [
    '<img src="a.jpg" srcset="b.jpg 2x"><img src="data:image/gif;base64,R0"><img srcset=" , " alt="">',
    '<img src="a.jpg"><img src="data:image/gif;base64,R0"><img alt="">',
  ],
  'attributes for the page are dropped': [
    '<p CLASS="a" style="b" id="c" hidden="until-found" rel="d" role="e" itemprop="f" itemscope aria-label="g" data-h="i" srcset="j" sizes="k" loading="l" fetchpriority="m" decoding="n" onclick="o()">A</p>',
    '<p>A</p>',
  ],
  'attributes may have no value, no quotes or the other quotes': [
    "<video controls width=480 title='a \"b\"' id=c class='d e'>",
    '<video controls width=480 title=\'a "b"\'>',
  ],
  'signs of tags inside values end no tag': [
    `<img alt="a > b < c" class="d > e"><img alt='f > g'>`,
    `<img alt="a > b < c"><img alt='f > g'>`,
  ],
  'addresses become absolute': [
    '<a HREF="/a"><img src="b.jpg"><video poster="?c"></video><q cite="#d">A</q></a>',
    '<a HREF="https://n.example/a"><img src="https://n.example/x/b.jpg"><video poster="https://n.example/x/?c"></video><q cite="https://n.example/x/#d">A</q></a>',
    'https://n.example/x/',
  ],
  'characters of addresses keep their meaning': [
    `<a href='/?a=1&amp;b=&quot;&#39;&#x27;&apos;&lt;&gt;&unknown;&#1114112;'>A</a>`,
    `<a href="/?a=1&amp;b=&quot;'''<>&unknown;&#1114112;">A</a>`,
  ],
  'names of parameters are no characters': [
    '<a href="/?x=1&tab=2&colon=3&constructor=4&lt=5&amp;copy;">A</a>',
    '<a href="https://n.example/?x=1&amp;tab=2&amp;colon=3&amp;constructor=4&amp;lt=5&amp;copy;">A</a>',
    'https://n.example/',
  ],
  'other characters of addresses stay as they are written': [
    '<a href="/caf&eacute;&toString;&Quot;">A</a>',
    '<a href="https://n.example/caf&eacute;&toString;&Quot;">A</a>',
    'https://n.example/',
  ],
  'an address is decoded once': [
    '<a href="java&&#84;ab;script:a()">A</a><a href="java&#38;Tab;script:a()">A</a><a href="java&amp;Tab;script:a()">A</a>',
    '<a href="java&amp;Tab;script:a()">A</a>'.repeat(3),
  ],
  'addresses that would run script are dropped, however they are written': [
    [
      'javascript:a()',
      'java&#115;cript:a()',
      'java&#x73;cript:a()',
      'javascript&colon;a()',
      'java&Tab;script:a()',
      'java&NewLine;script:a()',
      'java&#115cript:a()',
      'java&#10;script:a()',
      '&#x01;vbscript:a()',
      'javascript&#x3A;a()',
      'javascript&#0058a()',
    ]
      .map((url) => `<a href="${url}">A</a>`)
      .join(''),
    '<a>A</a>'.repeat(11),
    'https://n.example/',
  ],
  'parts that the page hides are dropped': [
    'A<span hidden>b <span>c</span> <img src="d.jpg"></span><p HIDDEN="">e</p><img hidden src="f.jpg"><br/><i title=" hidden ">B</i>',
    'A<br/><i title=" hidden ">B</i>',
  ],
  'what is not hidden stays, whatever is hidden before it': [
    '<picture hidden><img src="a.jpg"></picture><video><source src="b.mp4"></video><!-- <div hidden> --><svg><path hidden/></svg><p hidden>A',
    '<video><source src="b.mp4"></video><svg></svg><p>A',
  ],
  'a picture without an address does not get that of the page': [
    '<img src="" alt="A">',
    '<img alt="A">',
    'https://n.example/',
  ],
  'lines that were an element of the page alone are dropped': [
    '\n<header>\n  \n\t<p>A</p>\n\n</header>\n<p>B\n\nC</p>\n',
    '<p>A</p>\n<p>B\nC</p>',
  ],
  'lines of preformatted text stay': [
    '<PRE class="a">A\n\n\n  B</PRE>\n\n<textarea>C\n \nD</textarea>\n\n<prefix>E\n\nF</prefix>',
    '<PRE>A\n\n\n  B</PRE>\n<textarea>C\n \nD</textarea>\n<prefix>E\nF</prefix>',
  ],
};

describe('in the plain HTML of a feed,', () => {
  for (const [what, [html, plain, base]] of Object.entries(simplified))
    it(what, () => assert.equal(simplify(html, base), plain));

  for (const [what, html] of Object.entries(unchanged))
    it(`${what} stay`, () => assert.equal(simplify(html, 'https://n.example/'), html));
});

describe('the functions for feeds', () => {
  it('may have no options, and need a whole address as the base', () => {
    for (const none of [undefined, null, {}, { base: '' }])
      assert.equal(attributionLine({ source: 'A' }, none), '<p>A</p>');
    const print = (): string => attributionLine({ source: 'A' }, { base: 'n.example/story' });
    assert.throws(print, /base has to be a whole address/);
  });

  it('print a photo as a figure with absolute URLs', () => {
    assert.equal(
      captionedPhoto({ ...photo, layout: 'wide', zoom: true, srcset: 'a.jpg 800w', loading: 'lazy' }, { base }),
      `<figure>
    <a href="https://news.example/b.jpg?x=1&amp;y=2"><img src="https://news.example/2026/rain/a.jpg" alt="A depot"></a>
    <figcaption>The depot. <small>Ines Moreau</small></figcaption>
  </figure>`,
    );
  });

  for (const sensitive of ['Shows the dead & wounded.', ' Blood ']) {
    it(`print the reason and a link in place of a sensitive picture: "${sensitive}"`, () => {
      const printed = captionedPhoto({ ...photo, sensitive }, { base });
      const { body } = new JSDOM(printed).window.document;
      assert.doesNotMatch(printed, /<img|a\.jpg|b\.jpg/);
      assert.equal(fold(body.querySelector('p')!.textContent), `${sensitive.trim()} Show the photo`);
      assert.equal(body.querySelector('a')!.href, base);
      assert.match(body.textContent, /The depot\. Ines Moreau/);
      assert.doesNotMatch(captionedPhoto({ ...photo, sensitive }), /<img|<a|a\.jpg/, 'without a base too');
    });
  }

  it('print no sensitive media, whatever details are in it', () => {
    const media = page.markup('<details><summary>Transcript</summary>Words.</details><video src="/blood.mp4"></video>');
    assert.equal(
      captionedPhoto({ media, caption: 'The depot.', sensitive: 'Blood.', show: 'Watch' }, { base }),
      `<figure>
    <p>Blood. <a href="${base}">Watch</a></p>
    <figcaption>The depot.</figcaption>
  </figure>`,
    );
  });

  it('keep details in a caption', () => {
    const caption = page.markup('<details><summary>About <b>the photo</b></summary><p>Words.</p></details>');
    for (const sensitive of [null, 'Blood.'])
      assert.ok(captionedPhoto({ ...photo, caption, sensitive }, { base }).includes(caption.toString()));
  });

  it('print nothing for a signup, a repeated quote and skip links', () => {
    assert.equal(newsletterSignup({ heading: 'Morning', action: '/' }), '');
    assert.equal(pullQuote({ quote: 'Rain', repeated: true }), '');
    assert.equal(pullQuote({ quote: 'a > b', repeated: true, by: 'x', placement: 'end' }), '');
    assert.equal(skipLink({ href: '#story' }), '');
    assert.equal(skipLink({ links: [{ href: '#a', text: 'A' }] }), '');
  });

  it('print the block that a skip link skips', () => {
    const past = page.html`<p><a href="/map">Map</a></p>`;
    const printed = skipLink({ past, id: 'end', text: 'Skip', end: 'End' }, { base });
    assert.equal(printed, '<p><a href="https://news.example/map">Map</a></p>');
  });

  it('print a quotation with its name', () => {
    const printed = pullQuote({ quote: '“Rain.”', by: 'Ruth Adeyemi', role: 'manager', source: '/talk' }, { base });
    assert.match(printed, /<blockquote cite="https:\/\/news\.example\/talk"><p>“Rain\.”<\/p><\/blockquote>/);
    assert.match(printed, /<figcaption><b>Ruth Adeyemi<\/b>, manager<\/figcaption>/);
  });

  it('print the header in the order of the page, with its photo', () => {
    const authors = [{ name: 'Amara Okoye', href: '/okoye', portrait: '/okoye.jpg' }];
    const kicker = { text: 'World', href: '/world' };
    const marker = { text: 'Live', kind: 'live' } as const;
    const printed = articleHeader({ headline: 'Rain', kicker, marker, attribution: { authors }, photo }, { base });
    const { body } = new JSDOM(printed).window.document;
    const lines = [...body.children].map(({ textContent }) => fold(textContent));
    assert.deepEqual(lines, ['Live World', 'Rain', 'By Amara Okoye', 'The depot. Ines Moreau']);
    assert.doesNotMatch(printed, /okoye\.jpg/);
    assert.doesNotMatch(articleHeader({ headline: 'Rain', photo: { ...photo, sensitive: 'Blood' } }), /<img/);
  });

  const long: Record<string, string> = {
    'spaces in text': `a${' '.repeat(100_000)}b`,
    'line breaks in text': `a${'\n'.repeat(100_000)}b`,
    'spaces in a tag': `<p${' '.repeat(100_000)}>a</p>`,
    'spaces after an attribute': `<p title="a"${' '.repeat(100_000)}>a</p>`,
  };
  for (const [what, text] of Object.entries(long)) {
    it(`print 100,000 ${what} without delay`, () => {
      const before = performance.now();
      captionedPhoto({ ...photo, caption: page.markup(text) });
      assert.ok(performance.now() - before < 1000);
    });
  }

  const text = '<script>alert(1)</script>';
  const refused: [name: Exclude<keyof typeof forFeeds, 'toFeed'>, data: unknown][] = [
    ['articleHeader', {}],
    ['articleHeader', { headline: 'H', photo: 'a.jpg' }],
    ['articleHeader', { headline: 'H', photo: { src: 'a.jpg' } }],
    ['attributionLine', {}],
    ['captionedPhoto', { ...photo, src: 'javascript:alert(1)' }],
    ['pullQuote', { by: 'A' }],
    ['skipLink', { past: text, id: 'end', text: 'Skip', end: 'End' }],
    ['skipLink', null],
  ];
  it('throw the same errors as the functions for pages', () => {
    for (const [name, data] of refused) {
      const [own, forPages] = [forFeeds, page].map((functions) => errorOf(() => functions[name](data as never)));
      assert.match(own!, /^TypeError: Stet: /);
      assert.equal(own, forPages);
    }
  });

  it('take a photo whose parts are all empty for none, as the functions for pages do', () => {
    for (const none of [{}, { src: '', alt: '' }, { src: null, alt: null }, false])
      assert.equal(articleHeader({ headline: 'H', photo: none as never }), '<h1>H</h1>');
  });
});

for (const [name, open] of Object.entries(doms)) {
  const parse = (html: string): HTMLElement => open(`<html><body>${html}</body></html>`).body;
  describe(`toFeed in ${name}`, () => {
    const feed = (html: string): string => toFeed(parse(html), { base });

    it('keeps every word of the story once, and none of the signup', () => {
      const content = fold(parse(feed(story)).textContent);
      for (const text of parse(story).querySelectorAll('article > p')) assert.ok(content.includes(text.textContent));
      assert.equal(content.split(repeated).length, 2);
      assert.match(content, /Sept\. 1, 2026\. Ines Moreau\/Coastal Press/);
      assert.match(content, /“We were told that it could wait\.”/);
      assert.doesNotMatch(content, signupText);
      assert.doesNotMatch(content, /Skip/);
    });

    it('prints plain elements with absolute URLs, whatever options the six have', () => {
      const printed = feed(Object.values(everyOption).flat().join('\n'));
      assert.doesNotMatch(printed, /stet-|<form|<input|srcset|item|aria-|<details|<wbr|role=/);
      for (const [, url] of printed.matchAll(/ (?:href|src|cite)="([^"]*)"/g)) assert.match(url!, /^(?:https|mailto):/);
      assert.doesNotMatch(printed, /End of the/);
    });

    it('prints a picture of a lazy loader once, with or without `noscript` before it', () => {
      const [lazy, plain] = ['<img data-src="/a.jpg" alt="A">', '<noscript><img src="/a.jpg" alt="A"></noscript>'];
      for (const html of [lazy + plain, plain + lazy, `<picture>${lazy}</picture>${plain}`])
        assert.equal(feed(`<p>${html}</p>`), `<p><img src="https://news.example/a.jpg" alt="A"></p>`);
      assert.match(feed(`<p>B</p>${plain}`), /<noscript>/);
      const other = '<img src="data:image/gif;base64,R0" data-lazy-src="/a.jpg" alt="A">';
      const kept = '<p><noscript><img src="https://news.example/a.jpg" alt="A"></noscript></p>';
      assert.equal(feed(`<p>${other}${plain}</p>`), kept);
      const chart = '<img src="/chart.png" alt="A"><noscript><p>Open the chart.</p></noscript>';
      assert.match(feed(chart), /chart\.png.*Open the chart\./);
    });

    const picture = '<a href="b.jpg"><picture><source srcset="a.avif"><img src="a.jpg" alt="A"></picture></a>';
    const caption = '<figcaption>The <a href="/depot">depot</a>. <small>Ines</small></figcaption>';
    const shownCaption = caption.replace('/depot', 'https://news.example/depot');
    const reason = (text = 'Blood', show = 'Show the photo'): string => `<p>${text} <a href="${base}">${show}</a></p>`;
    const figure = (inside: string): string => `<figure>${inside}</figure>`;
    const photo = (inside: string, attributes = 'sensitive="Blood"'): string =>
      `<stet-captioned-photo ${attributes}>${inside}</stet-captioned-photo>`;
    const details = (summary: string, inside: string, open = ''): string =>
      `<details${open}><summary>${summary}</summary>${inside}</details>`;
    const other =
      '<audio src="a"></audio><object data="a"></object><embed src="a"><canvas></canvas><svg><image href="a"></image></svg><noscript><img src="a"></noscript><x-player src="a"></x-player>';
    const film = '<video src="a"></video>';
    const unlinked = caption.replace(/<.?a[^>]*>/g, '');
    const covered: Record<string, [photo: string, feed: string]> = {
      'with an attribute': [photo(figure(picture + caption), 'sensitive=" Blood "'), figure(reason() + shownCaption)],
      'that the reader has uncovered': [photo(figure(picture), 'sensitive="Blood" revealed'), figure(reason())],
      'without a reason': [photo(figure(picture + caption), 'sensitive=""'), figure(reason('') + shownCaption)],
      'in details': [
        photo(figure(details(' Blood <b>Show</b>', picture, ' open') + caption), ''),
        figure(reason('Blood', 'Show') + shownCaption),
      ],
      'in details without a button': [photo(figure(details('Blood', picture)), ''), figure(reason())],
      'that is a film': [photo(figure('<video src="a.mp4"></video><iframe src="/a"></iframe>')), figure(reason())],
      'that is of any other kind': [photo(figure(other)), figure(reason())],
      'with another picture in its caption': [
        photo(figure(`${picture}<figcaption>The <b>depot</b>${picture}<video src="a"></video>.</figcaption>`)),
        figure(`${reason()}<figcaption>The <b>depot</b>.</figcaption>`),
      ],
      'of several figures': [
        photo(figure(picture + caption).repeat(2)),
        figure(reason() + shownCaption) + figure(shownCaption),
      ],
      'with a link around its figure': [
        photo(`<a href="b.jpg">${figure(`<img src="a.jpg" alt="">${unlinked}`)}</a>`),
        figure(reason() + unlinked),
      ],
      'with details around its figure': [
        photo(details('Blood <b>Show</b>', figure(picture + caption)), ''),
        figure(reason('Blood', 'Show') + shownCaption),
      ],
      'with details of its own': [
        photo(figure(details('Transcript', 'Words.') + film)),
        figure(reason() + details('Transcript', 'Words.')),
      ],
      'without a figure': [photo(picture), reason()],
      'in another language': [
        `<div lang="fr">${photo(figure(picture), 'sensitive="Du sang"')}</div>`,
        `<div lang="fr">${figure(reason('Du sang', 'Afficher la photo'))}</div>`,
      ],
      'in a language that does not exist': [
        `<div lang="no such">${photo(figure(picture))}</div>`,
        `<div lang="no such">${figure(reason())}</div>`,
      ],
    };
    it('keeps a photo that nothing covers, with its long description', () => {
      const shown = feed(photo(figure(picture + details('Description', 'Line by line.') + caption), ''));
      assert.equal(shown, figure(feed(picture) + details('Description', 'Line by line.') + shownCaption));
    });

    for (const [what, [given, printed]] of Object.entries(covered)) {
      it(`prints the reason and a link in place of a sensitive photo ${what}`, () => {
        assert.equal(feed(given), printed);
      });
    }

    it('prints the reason alone in place of a sensitive photo, if the story has no address', () => {
      const page = parse(photo(figure(picture)));
      assert.equal(toFeed(page.firstElementChild!), '<figure><p>Blood</p></figure>');
      page.firstElementChild!.setAttribute('sensitive', ' ');
      assert.equal(toFeed(page.firstElementChild!), '<figure></figure>');
    });

    it('takes the language from the page around the story', () => {
      const page = parse(`<main lang="fr"><p>${photo(picture, 'sensitive="Du sang"')}</p></main>`);
      assert.match(toFeed(page.querySelector('p')!, { base }), />Afficher la photo</);
    });

    it('keeps details in a caption, because they cover nothing', () => {
      const about = `<figcaption>${details('More', 'Words.')}</figcaption>`;
      const printed = feed(photo(figure(`<img src="a.jpg" alt="">${about}`), ''));
      assert.match(printed, /<img src="https/);
      assert.match(printed, /More.*Words\./s);
    });

    it('keeps a quotation that has an empty `quote`', () => {
      const quotation = figure('<blockquote><p>“A”</p></blockquote>');
      assert.equal(feed(`<stet-pull-quote quote="">${quotation}</stet-pull-quote>`), quotation);
    });

    it('removes the end point of a skip link past a block, and no other note', () => {
      const skip = '<stet-skip-link past><a href="#e" aria-label="Skip"></a></stet-skip-link>';
      const end = '<span id="e" role="note" aria-label="End"></span>';
      assert.equal(feed(`${skip}<p>Map</p>${end}<p role="note">Kept</p>`), '<p>Map</p><p>Kept</p>');
    });

    it('does not change the page', () => {
      const body = parse(story);
      const before = body.innerHTML;
      toFeed(body, { base });
      assert.equal(body.innerHTML, before);
    });

    it('accepts an element, a fragment and a document', () => {
      const body = parse('<article><stet-pull-quote quote="x"></stet-pull-quote><p>A</p></article>');
      const page = body.ownerDocument;
      assert.equal(toFeed(body.firstElementChild!), '<article><p>A</p></article>');
      assert.equal(toFeed(page), '<article><p>A</p></article>');
      const fragment = page.createDocumentFragment();
      fragment.append(body.firstElementChild!.cloneNode(true));
      assert.equal(toFeed(fragment), '<article><p>A</p></article>');
      assert.equal(toFeed(parse(signup).firstElementChild!), '');
    });

    it('keeps the rest of a page: tables, lists, code, and text with special characters', () => {
      const html = '<p>a &lt; b &amp; c</p><table><tbody><tr><td>1</td></tr></tbody></table><pre>  x\n  y</pre>';
      assert.equal(feed(html), html);
    });
  });
}
