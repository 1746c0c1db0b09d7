// Data as a CMS has it: null, empty texts, dates in many formats, HTML instead of text, and typing errors.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import documented from '../../.storybook/markup-arguments.json' with { type: 'json' };
import { articleJsonLd } from '../../src/json-ld.js';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  markup,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../src/html.js';

type Any = (data: never) => string;

const functions: Record<string, [print: Any, data: object]> = {
  articleHeader: [articleHeader, { headline: 'H' }],
  attributionLine: [attributionLine, { authors: [{ name: 'A' }] }],
  captionedPhoto: [captionedPhoto, { src: 'a.jpg', alt: 'A boat.' }],
  newsletterSignup: [newsletterSignup, { heading: 'H', action: '/news' }],
  pullQuote: [pullQuote, { quote: 'Q' }],
  skipLink: [skipLink, { href: '#story' }],
};

const call = (name: string, more: object): string => {
  const [print, data] = functions[name]!;
  return print({ ...data, ...more } as never);
};
const textOf = (printed: string): string =>
  parseHTML(`<html><body>${printed}</body></html>`).document.body.textContent.replace(/\s+/g, ' ').trim();

describe('a part that is missing', () => {
  for (const [name, [, data]] of Object.entries(functions)) {
    const fields = documented[name as keyof typeof documented].arguments.filter(({ required }) => !required);
    for (const { name: field } of fields.filter((argument) => !(argument.name in data))) {
      it(`may be undefined, null or an empty text: ${field} of ${name}()`, () => {
        const without = call(name, {});
        for (const nothing of [undefined, null, '']) assert.equal(call(name, { [field]: nothing }), without);
      });
    }
  }

  it('may be missing inside a list or an object', () => {
    const bare = captionedPhoto({ src: 'a.jpg', alt: 'A boat.' });
    const given = captionedPhoto({
      src: 'a.jpg',
      alt: 'A boat.',
      credit: { creator: null, agency: null, license: null },
      sources: [null, undefined] as never,
    });
    assert.equal(given, bare);
    const line = attributionLine({
      authors: [null, { name: 'Mira Holt', href: null, portrait: null }, { name: '' }, ''] as never,
      contributors: [{ role: 'Photographs by {names}', people: null }, null] as never,
      corrections: [{ text: '', date: null }] as never,
    });
    assert.equal(line, attributionLine({ authors: ['Mira Holt'] }));
  });

  it('leaves out an empty attribution line in a header', () => {
    assert.equal(articleHeader({ headline: 'H', attribution: { authors: [] } }), articleHeader({ headline: 'H' }));
  });
});

describe('an author', () => {
  it('is found in a sentence beside letters of another script, and no byline is printed without names', () => {
    for (const byline of [
      'Mira Holtが取材',
      'Mira Holt의 기사',
      '文Mira Holt報道',
      'بقلم Ana وMira Holt',
      'כתבו Ana ו-Mira Holt',
    ])
      assert.match(
        attributionLine({ byline, authors: ['Mira Holt'] }),
        /<span itemprop="author">Mira Holt<\/span>/,
        byline,
      );
    for (const byline of ['Mira Holtz', 'Anna-Mira Holt'])
      assert.doesNotMatch(attributionLine({ byline, authors: ['Mira Holt'] }), /itemprop="author"/, byline);
    const dated = { published: '2026-09-01' };
    assert.equal(attributionLine({ ...dated, byline: 'By {names}', authors: [{ name: '' }] }), attributionLine(dated));
  });

  it('may be a name alone', () => {
    assert.equal(attributionLine({ authors: ['Mira Holt'] }), attributionLine({ authors: [{ name: 'Mira Holt' }] }));
    assert.match(attributionLine({ authors: 'Mira Holt' as never }), /By <span itemprop="author">Mira Holt</);
  });
});

describe('an email address', () => {
  for (const email of ['Ana Reis <ana@paper.example>', 'mailto:ana@paper.example?subject=Your%20story']) {
    it(`is only the address: ${email}`, () => {
      const printed = attributionLine({ authors: [{ name: 'Ana Reis', email }] });
      assert.match(printed, /<a href="mailto:ana@paper\.example">ana@paper\.example<\/a>/);
    });
  }
});

describe('the address of a photo', () => {
  it('needs an id, and is left out without one, with a warning', (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const photo = { src: '/a.jpg', href: '/b.jpg', alt: '', zoom: true, deepLink: true };
    assert.match(captionedPhoto({ ...photo, id: 'a' }), / deep-link>/);
    assert.equal(warn.mock.callCount(), 0);
    assert.doesNotMatch(captionedPhoto(photo), /deep-link/);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /needs an id for deepLink/);
  });
});

describe('a date', () => {
  const dates: Record<string, [given: string | Date, datetime: string, text: string]> = {
    'an ISO date': ['2026-09-01', '2026-09-01', 'September 1, 2026'],
    'a time with its zone': ['2026-09-01T10:30:00-04:00', '2026-09-01T10:30:00-04:00', 'September 1, 2026 at 10:30 AM'],
    microseconds: ['2026-09-01T14:30:00.123456Z', '2026-09-01T14:30:00.123Z', 'September 1, 2026 at 2:30 PM'],
    nanoseconds: ['2026-09-01T14:30:00.123456789Z', '2026-09-01T14:30:00.123Z', 'September 1, 2026 at 2:30 PM'],
    'a zone with hours only': ['2026-09-01T14:30:00+00', '2026-09-01T14:30:00+00:00', 'September 1, 2026 at 2:30 PM'],
    'Ruby’s format': ['2026-09-01 14:30:00 -0400', '2026-09-01T14:30:00-04:00', 'September 1, 2026 at 2:30 PM'],
    'Python’s format': [
      '2026-09-01 14:30:00.000001+02:00',
      '2026-09-01T14:30:00.000+02:00',
      'September 1, 2026 at 2:30 PM',
    ],
    'Rails’ format': ['2026-09-01 14:30:00 UTC', '2026-09-01T14:30:00Z', 'September 1, 2026 at 2:30 PM'],
    'a time without a zone': ['2026-09-01 14:30', '2026-09-01T14:30', 'September 1, 2026 at 2:30 PM'],
    'an unknown offset': ['2026-09-01T14:30:00-00:00', '2026-09-01T14:30:00+00:00', 'September 1, 2026 at 2:30 PM'],
    'RFC 2822': ['Tue, 01 Sep 2026 14:30:00 GMT', '2026-09-01T14:30:00Z', 'September 1, 2026 at 2:30 PM'],
    'RFC 2822 with an offset': ['1 Sep 2026 14:30 -0400', '2026-09-01T14:30-04:00', 'September 1, 2026 at 2:30 PM'],
    'ISO 8601 without separators': ['20260901T143000Z', '2026-09-01T14:30:00Z', 'September 1, 2026 at 2:30 PM'],
    'a day without separators': ['20260901', '2026-09-01', 'September 1, 2026'],
    'an offset as the name of a zone': [
      '2026-09-01T14:30:00-08:00[-08:00]',
      '2026-09-01T14:30:00-08:00',
      'September 1, 2026 at 2:30 PM',
    ],
    'the name of a zone': [
      '2026-09-01T14:30:00+02:00[Europe/Paris]',
      '2026-09-01T14:30:00+02:00',
      'September 1, 2026 at 2:30 PM',
    ],
    'a Date': [new Date('2026-09-01T14:30:00Z'), '2026-09-01T14:30:00.000Z', 'September 1, 2026 at 2:30 PM'],
  };
  for (const [what, [given, datetime, text]] of Object.entries(dates)) {
    it(`is printed as valid HTML, with a text: ${what}`, () => {
      const { document } = parseHTML(attributionLine({ published: given }));
      const time = document.querySelector('time')!;
      assert.equal(time.getAttribute('datetime'), datetime);
      assert.equal(time.textContent.replace(/\s/g, ' '), text);
    });
  }

  it('is written in the language and the zone of the site', () => {
    const printed = attributionLine({
      published: '2026-09-01T14:30:00Z',
      lang: 'de',
      timeZone: 'Europe/Berlin',
      messages: { linePublished: 'Veröffentlicht am {date}' },
    });
    assert.match(textOf(printed), /^Veröffentlicht am 1\. September 2026 um 16:30 MESZ$/);
  });

  it('keeps the text of the house style', () => {
    const printed = attributionLine({ published: { datetime: '2026-09-01', text: 'Sept. 1, 2026' } });
    assert.match(printed, /<time datetime="2026-09-01">Sept\. 1, 2026<\/time>/);
  });

  for (const given of [
    'yesterday',
    '01/09/2026',
    'Mon, 31 Feb 2026 14:30:00 GMT',
    '1 Set 2026 14:30 GMT',
    '20260230',
    '2026-02-30',
    '2026-09-01T24:00Z',
    '2026-09-01T25:00Z',
    '2026-09-01T14:3077Z',
    '2026-09-01T10:00:00+99:99',
    {},
    { text: 'Sept. 1' },
    new Date(NaN),
    5,
    [],
  ]) {
    it(`is rejected if it is no valid date: ${JSON.stringify(given)}`, () => {
      const isEmpty = JSON.stringify(given) === '{}';
      const print = (): string => attributionLine({ authors: ['A'], published: given as never });
      if (isEmpty) assert.equal(print(), attributionLine({ authors: ['A'] }));
      else assert.throws(print, /^TypeError: Stet: attributionLine\(\) cannot use published.*Expected: a date such as/);
    });
  }
});

describe('an update', () => {
  it('is left out if it is no later than the publication', () => {
    for (const [published, updated, isPrinted] of [
      ['2026-09-02', '2026-09-01', false],
      ['2026-09-01', '2026-09-01', false],
      ['2026-09-01T10:00:00Z', '2026-09-01T12:00:00+02:00', false],
      ['2026-09-01', '2026-09-01T10:00:00Z', true],
      ['2026-09-01', '2026-09-02', true],
      [null, '2026-09-01', true],
    ] as const)
      assert.equal(attributionLine({ published, updated }).includes('Updated'), isPrinted, `${published} ${updated}`);
  });

  it('is left out within the minutes of `updatedAfter`, also if both dates have no zone', () => {
    const published = '2026-09-01T10:30:00';
    const isPrinted = (updated: string): boolean =>
      attributionLine({ published, updated, updatedAfter: 60 }).includes('Updated');
    assert.deepEqual(
      ['10:30:00', '11:30:00', '11:30:01', '09:00:00'].map((time) => isPrinted(`2026-09-01T${time}`)),
      [false, false, true, false],
    );
  });
});

describe('a collection', () => {
  it('may be a Set, a Map or URLSearchParams', () => {
    assert.equal(attributionLine({ authors: new Set(['Ana']) as never }), attributionLine({ authors: ['Ana'] }));
    const signup = { heading: 'H', action: '/n' };
    for (const fields of [new Map([['a', 'b']]), new URLSearchParams('a=b')])
      assert.equal(
        newsletterSignup({ ...signup, fields: fields as never }),
        newsletterSignup({ ...signup, fields: { a: 'b' } }),
      );
  });
});

describe('a text', () => {
  it('has no control characters, which XML does not allow', () => {
    const caption = 'Line one\u000bline two\u0000';
    const photo = { src: 'a.jpg', alt: '' };
    assert.equal(
      captionedPhoto({ ...photo, caption }),
      captionedPhoto({ ...photo, caption: 'Line one line two ' as never }).replace('two<', 'two <'),
    );
    assert.equal(articleHeader({ headline: 'H', kicker: '\u200b' }), articleHeader({ headline: 'H' }));
  });
});

describe('a language', () => {
  it('may have an underscore, and is English if it is invalid', () => {
    const joined = (lang: unknown): string =>
      textOf(attributionLine({ authors: ['Ana', 'Inés'], lang: lang as string }));
    assert.equal(joined('es_ES'), 'By Ana e Inés');
    for (const lang of ['', null, undefined, 'no language!']) assert.equal(joined(lang), 'By Ana and Inés');
  });
});

describe('a number', () => {
  const photo = { src: 'a.jpg', alt: 'A boat.' };

  it('is whole as a width or height, may be the text of a form, and is absent if it is blank', () => {
    assert.match(captionedPhoto({ ...photo, width: '800.2' as never, height: 533.3333 }), / width="800" height="533"/);
    assert.match(articleHeader({ headline: 'H', level: '2' as never }), /<h2>H<\/h2>/);
    assert.equal(captionedPhoto({ ...photo, width: ' ' as never }), captionedPhoto(photo));
    const portrait = { src: 'b.jpg', width: 47.6, height: 0.2 };
    assert.match(pullQuote({ quote: 'Q', by: 'A', portrait }), / width="48" height="1"/);
  });

  it('is rejected if it cannot be a width, or a text', () => {
    for (const height of [-1, 0]) assert.throws(() => captionedPhoto({ ...photo, height }), /cannot use height = /);
    assert.throws(() => articleHeader({ headline: NaN as never }), /cannot use headline/);
  });
});

describe('a flag', () => {
  it('may be the text of a form, or a number', () => {
    const signup = { heading: 'H', action: '/n' };
    for (const [given, wanted] of [
      ['1', true],
      ['true', true],
      [1, true],
      ['0', false],
      ['false', false],
      [0, false],
    ] as const) {
      assert.equal(
        articleHeader({ headline: 'H', jsonLd: given as never }),
        articleHeader({ headline: 'H', jsonLd: wanted }),
      );
      assert.equal(
        newsletterSignup({ ...signup, name: given as never }),
        newsletterSignup({ ...signup, name: wanted }),
      );
    }
  });
});

describe('the type of a source', () => {
  for (const [srcset, type] of [
    ['a-800.avif 800w, a-1600.avif 1600w', 'avif'],
    ['depot.jpg.avif 800w', 'avif'],
    ['/a.JPG?w=800 800w', 'jpeg'],
    ['a.svg', 'svg\\+xml'],
    ['https://x.png.example/depot.avif', 'avif'],
    ['/a.webp?from=a.jpg 1x, /b.webp 2x', 'webp'],
    ['/a.jpg, /b.jpg 2x', 'jpeg'],
  ] as const) {
    it(`is that of the first file: ${srcset}`, () =>
      assert.match(
        captionedPhoto({ src: 'a.jpg', alt: '', sources: [{ srcset }] }),
        new RegExp(` type="image/${type}"`),
      ));
  }

  it('has to be given if no file tells', () => {
    const print = (): string => captionedPhoto({ src: 'a.jpg', alt: '', sources: [{ srcset: '/image?id=7 2x' }] });
    assert.throws(print, /needs sources\[\]\.type/);
  });
});

describe('a series', () => {
  it('is absent without a text', () => {
    const header = { headline: 'H', kicker: 'E' };
    assert.equal(articleHeader({ ...header, series: { text: null, href: '/x' } } as never), articleHeader(header));
  });
});

describe('a text', () => {
  it('has no white space around it', () => {
    assert.match(attributionLine({ authors: [' Mira Holt ', 'Jonas Lind'] }), /">Mira Holt<\/span> and </);
  });
});

describe('a language that Intl does not know', () => {
  for (const lang of ['und', 'mul', 'la']) {
    it(`is English, whatever the language of the server: ${lang}`, () => {
      const line = { authors: ['Ana', 'Ben'], published: '2026-09-01', lang };
      const photo = { src: 'a.jpg', alt: 'A wall.', credit: { creator: ['Ana', 'Ben'] }, lang };
      const module = JSON.stringify(new URL('../../src/html.ts', import.meta.url).href);
      const script = `import { attributionLine, captionedPhoto } from ${module};
        console.log(attributionLine(${JSON.stringify(line)}), captionedPhoto(${JSON.stringify(photo)}))`;
      const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
      const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      assert.equal(textOf(String(printed)), 'By Ana and Ben Published September 1, 2026 Ana and Ben');
    });
  }
});

describe('block markup', () => {
  const standfirst = (text: string): Document =>
    parseHTML(
      `<html><body><article>${articleHeader({ headline: 'H', standfirst: markup(text) })}</article></body></html>`,
    ).document;

  it('can be a standfirst of several paragraphs', () => {
    const document = standfirst('<p>One.</p>\n<p>Two.</p>');
    assert.deepEqual(
      [...document.querySelectorAll('hgroup > p')].map(({ textContent }) => textContent),
      ['One.', 'Two.'],
    );
    assert.equal(articleJsonLd(document).description, 'One. Two.');
  });

  it('can be a standfirst with a list, which comes after the headline group', () => {
    const document = standfirst('<ul><li>One.</li><li>Two.</li></ul>');
    assert.equal(document.querySelectorAll('header > .stet-standfirst li').length, 2);
    assert.equal(document.querySelector('hgroup p, p ul'), null);
    assert.equal(articleJsonLd(document).description, 'One. Two.');
  });
});

describe('an error about a value that cannot be used', () => {
  const script = { name: 'A', href: 'javascript:x' };
  const invalid: [what: string, name: string, data: object, message: RegExp][] = [
    ['a level', 'articleHeader', { level: 9 }, /articleHeader\(\) cannot use level = 9\. Expected: 1, 2, 3/],
    ['a layout', 'captionedPhoto', { layout: 'huge' }, /layout = "huge"\. Expected: "column", "wide"/],
    ['a flag', 'articleHeader', { jsonLd: 'yes' }, /jsonLd = "yes"\. Expected: true or false/],
    ['a number', 'captionedPhoto', { width: '80%' }, /width = "80%"\. Expected: a number/],
    ['a list instead of a number', 'captionedPhoto', { width: [] }, /width = \[\]\. Expected: a number/],
    ['a text', 'articleHeader', { headline: {} }, /headline = \{\}\. Expected: a text/],
    ['a text that may be missing', 'captionedPhoto', { id: {} }, /id = \{\}\. Expected: a text\./],
    ['a long value, cut', 'articleHeader', { headline: { text: 'x'.repeat(200) } }, /headline = .{80}\. Expected/],
    [
      'a time zone',
      'attributionLine',
      { timeZone: 'Europe/Berln' },
      /timeZone = "Europe\/Berln"\. Expected: a time zone/,
    ],
    ['a URL', 'attributionLine', { authors: [script] }, /authors\[0\]\.href = "javascript:x"/],
    [
      'a URL deep inside',
      'articleHeader',
      { attribution: { authors: [script] } },
      /articleHeader\(\) cannot use attribution\.authors\[0\]\.href/,
    ],
    ['an origin', 'captionedPhoto', { origin: { text: 'AI', type: 'ai' } }, /origin\.type = "ai"/],
    ['a list instead of an object', 'attributionLine', { original: ['L'] }, /an object with publisher, href, license/],
    ['markup instead of an object', 'attributionLine', { original: html`L` }, /an object with publisher/],
    ['a text instead of an object', 'attributionLine', { original: 'L' }, /an object with publisher/],
    ['fields that are a number', 'newsletterSignup', { fields: 5 }, /fields = .*Expected: an object of texts/],
    ['fields that are a list', 'newsletterSignup', { fields: ['story'] }, /fields = .*Expected: an object of texts/],
    ['a list without links', 'skipLink', { href: undefined, links: [] }, /skipLink\(\) needs href/],
    [
      'a newsletter without a value',
      'newsletterSignup',
      { newsletters: [{ value: 'a' }, { value: null, label: 'B' }] },
      /newsletterSignup\(\) needs newsletters\[1\]\.value: the name or id that the back end knows/,
    ],
    ['a focus point', 'captionedPhoto', { focusPoint: '50 20' }, /focusPoint = "50 20"\. Expected: two percentages/],
    ['a focus point of words', 'captionedPhoto', { focusPoint: 'left top' }, /Expected: two percentages/],
    ['a photo’s id', 'captionedPhoto', { id: 'a b' }, /id = "a b"\. Expected: an id without white space/],
    ['a focus point beyond the picture', 'captionedPhoto', { focusPoint: '120% 20%' }, /Expected: two percentages/],
    [
      'an origin’s address',
      'captionedPhoto',
      { origin: { text: 'A', type: 'https://x/composite' } },
      /origin.type = "https/,
    ],
    ['an email address', 'attributionLine', { authors: [{ name: 'A', email: 'a b@c' }] }, /email = "a b@c"/],
    ['an id as the target', 'skipLink', { href: 'main' }, /href = "main"\. Expected: # and the id of the target/],
    [
      'a honeypot with the name of the address',
      'newsletterSignup',
      { honeypot: 'email' },
      /needs a honeypot with a name/,
    ],
    ...(
      [
        [{ fields: { list: '1' } }, 'list'],
        [{}, 'newsletter'],
        [{ names: { newsletter: 'lists' } }, 'lists'],
        [{ name: 'fname' }, 'fname'],
        [{}, 'consent'],
      ] as const
    ).map(([data, honeypot]): [string, string, object, RegExp] => [
      `a honeypot with the name of another field: ${honeypot}`,
      'newsletterSignup',
      { ...data, honeypot },
      /needs a honeypot with a name/,
    ]),
    ['an origin without a text', 'captionedPhoto', { origin: { type: 'composite' } }, /needs origin\.text: the label/],
    ['a photo that is a text', 'articleHeader', { photo: 'a.jpg' }, /cannot use photo = "a.jpg"/],
    [
      'a negative number',
      'newsletterSignup',
      { minTime: -1 },
      /cannot use minTime = -1\. Expected: a number of 0 or more/,
    ],
    ['no time', 'newsletterSignup', { timeout: 0 }, /cannot use timeout = 0\. Expected: a number above 0/],
    ['an id with white space', 'newsletterSignup', { id: 'my news' }, /cannot use id = "my news"/],
    ['a consent without a version', 'newsletterSignup', { consent: { text: 'I agree' } }, /needs consent\.version/],
    ['a consent without a text', 'newsletterSignup', { consent: { version: '1', text: '' } }, /needs consent\.text/],
    ['a key', 'captionedPhoto', { captoin: 'A' }, /has no field captoin\. Did you mean caption\?/],
    ['a key inside', 'attributionLine', { published: { date: '2026-09-01' } }, /has no field published\.date/],
    ['a key with three letters more', 'skipLink', { linksABC: [] }, /Did you mean links\?/],
    ['a key like no other', 'skipLink', { linksABCD: [] }, /has no field linksABCD\. Fields: href, text, links, /],
  ];
  for (const [what, name, data, message] of invalid) {
    it(`names function, field, value and what is expected: ${what}`, () => {
      assert.throws(() => call(name, data), TypeError);
      assert.throws(() => call(name, data), message);
    });
  }
});

describe('the printed markup', () => {
  it('has escaped quotation marks in every place', () => {
    // Under another name, because linters check templates that are called `html`.
    const tag = html;
    const value = `'" onclick="alert(1)`;
    const printed = tag`<a title="a > b" data-x="${value}" data-y='${value}'>x</a>`.toString();
    const link = parseHTML(printed).document.querySelector('a')!;
    assert.equal(link.getAttribute('onclick'), null);
    assert.deepEqual([link.getAttribute('data-x'), link.getAttribute('data-y')], [value, value]);
  });

  it('has only attributes that the functions know', () => {
    const sources = [{ srcset: 'a.avif', onerror: 'alert(1)', 'x><img src=y onerror=alert(1)': 'z' }];
    assert.throws(() => captionedPhoto({ src: 'a', alt: '', sources }), /has no field sources\[0\]\.onerror/);
  });

  it('has sizes if srcset has widths, as HTML requires', () => {
    assert.match(captionedPhoto({ src: 'a', alt: '', srcset: 'a 800w, b 1600w' }), /sizes="100vw"/);
    assert.doesNotMatch(captionedPhoto({ src: 'a', alt: '', srcset: 'a 1x, b 2x' }), /sizes/);
  });

  it('has the label of a newsletter unchanged, with characters such as `$&`', () => {
    const newsletters = [
      { value: 'a', label: 'The $& Letter', sample: '/a' },
      { value: 'b', label: '$1' },
    ];
    assert.match(newsletterSignup({ heading: 'H', action: '/', newsletters }), /Sample of The \$&amp; Letter/);
  });

  it('has a text where a CMS has a number', () => {
    assert.match(articleHeader({ headline: 1984 as never }), /<h1>1984<\/h1>/);
    const fields = { a: 5, b: null, c: '' } as never;
    assert.equal(newsletterSignup({ heading: 'H', action: '/', fields }).split('type="hidden"').length, 2);
  });
});

describe('an optional object from a CMS', () => {
  it('is left out if all its parts are null, or an original without its publisher', () => {
    const authors = ['Mira Holt'];
    const line = attributionLine({ authors });
    assert.equal(attributionLine({ authors, original: { publisher: null, href: 'https://a.example' } as never }), line);
    assert.equal(attributionLine({ authors, original: { publisher: null, license: null } as never }), line);
    const signup = { heading: 'H', action: '/' };
    assert.equal(
      newsletterSignup({
        ...signup,
        newsletters: [null, { value: null }],
        consent: { text: null, version: null },
      } as never),
      newsletterSignup(signup),
    );
  });
});

describe('a date in the site’s own zone', () => {
  it('has the offset of that zone, by which a reader’s own time is compared', () => {
    for (const [published, timeZone, datetime] of [
      [new Date('2026-09-01T14:30:00Z'), 'America/New_York', '2026-09-01T10:30:00-04:00'],
      ['2026-12-01T23:30:00Z', 'Asia/Kolkata', '2026-12-02T05:00:00+05:30'],
      ['2026-12-01T23:30:00.250Z', 'Europe/London', '2026-12-01T23:30:00.250+00:00'],
      ['1880-01-01T12:00:00Z', 'America/New_York', '1880-01-01T07:04:00-04:56'],
      ['2026-12-01', 'Asia/Kolkata', '2026-12-01'],
    ] as const)
      assert.ok(attributionLine({ published, timeZone }).includes(`datetime="${datetime}"`), datetime);
    const own = { datetime: '2026-09-01T14:30:00Z', text: '10:30 a.m. EDT' };
    assert.match(attributionLine({ published: own, timeZone: 'America/New_York' }), /datetime="2026-09-01T14:30:00Z"/);
  });
});

describe('markup from a CMS', () => {
  it('loses its paragraphs where only words can stand, and keeps the words apart', () => {
    const headline = markup('<p>Rain</p><p class="more">and <em>rails</em></p>');
    assert.match(articleHeader({ headline }), /<h1>Rain {2}and <em>rails<\/em><\/h1>/);
    for (const tag of ['h1', 'h6', 'div'])
      assert.match(articleHeader({ headline: markup(`<${tag} id="a">Rain</${tag}>`) }), /<h1>Rain<\/h1>/);
  });

  it('is absent if nothing is left of it but empty elements', () => {
    const photo = { src: 'a.jpg', alt: 'A boat.' };
    for (const empty of [
      '<p></p>',
      '<p>&nbsp;</p>',
      '<p class="a"><br></p>',
      '<!-- wp:paragraph --><p> </p>',
      '<p><b></b></p>',
      '<p>&#xA0;</p>',
      '<ul><li><a href="/x" title="a > b"></a></li></ul>',
    ])
      for (const [print, plain] of [
        [articleHeader({ headline: 'H', standfirst: markup(empty) }), articleHeader({ headline: 'H' })],
        [captionedPhoto({ ...photo, caption: markup(empty), credit: markup(empty) }), captionedPhoto(photo)],
        [attributionLine({ authors: [{ name: 'A', bio: markup(empty) }] }), attributionLine({ authors: ['A'] })],
      ])
        assert.equal(print, plain, empty);
    assert.throws(() => pullQuote({ quote: markup('<p></p>') }), /needs quote/);
    assert.match(articleHeader({ headline: 'H', standfirst: markup('<img src="a.jpg" alt="A">') }), /<img/);
  });

  it('is a text, not the object that holds it', () => {
    assert.throws(() => markup({ rendered: 'H' } as never), /markup\(\) needs a text/);
  });

  it('prints no list in a heading, a label or a paragraph', () => {
    const list = markup('<ul class="a > b"><li>One.</li></ul><section>Two.</section>');
    for (const field of [
      'headline',
      'kicker',
      'marker.text',
      'title',
      'credit',
      'heading',
      'privacy',
      'consent.text',
      'by',
      'role',
    ])
      assert.doesNotMatch(places[field]!(list), /<li|<section|b">/, field);
    assert.match(places['description']!(list), /<div>\s*<ul/);
  });

  it('keeps the blocks of a correction or a source', () => {
    const text = markup('<p>Two errors:</p><ul><li>One.</li></ul>');
    assert.match(
      attributionLine({ corrections: [{ text }] }),
      /<div class="stet-correction">.*<ul><li>One\.<\/li><\/ul><\/div>/s,
    );
    assert.match(attributionLine({ source: text }), /<div class="stet-source">.*<ul><li>One\.<\/li><\/ul><\/div>/s);
  });

  it('may be null, undefined or a number', () => {
    for (const nothing of [null, undefined, '']) {
      assert.throws(() => articleHeader({ headline: markup(nothing) }), /needs headline/);
      const photo = { src: 'a.jpg', alt: 'A boat.' };
      assert.equal(captionedPhoto({ ...photo, media: markup(nothing) }), captionedPhoto(photo));
    }
    assert.match(articleHeader({ headline: markup(7) }), /<h1>7<\/h1>/);
  });

  const p = (...words: string[]): ReturnType<typeof markup> =>
    markup(words.map((word) => `<!-- wp:paragraph -->\n<p class="a">${word}</p>\n<!-- /wp:paragraph -->`).join('\n'));
  const places: Record<string, (text: ReturnType<typeof markup>) => string> = {
    headline: (headline) => articleHeader({ headline }),
    kicker: (kicker) => articleHeader({ headline: 'H', kicker }),
    'kicker.text': (text) => articleHeader({ headline: 'H', kicker: { text, href: '/k' } }),
    'marker.text': (text) => articleHeader({ headline: 'H', marker: { text } }),
    source: (source) => attributionLine({ source }),
    'corrections[].text': (text) => attributionLine({ corrections: [{ text, date: '2026-09-01' }] }),
    title: (title) => captionedPhoto({ src: 'a.jpg', alt: '', title }),
    credit: (credit) => captionedPhoto({ src: 'a.jpg', alt: '', credit }),
    heading: (heading) => newsletterSignup({ heading, action: '/n' }),
    description: (description) => newsletterSignup({ heading: 'H', action: '/n', description }),
    privacy: (privacy) => newsletterSignup({ heading: 'H', action: '/n', privacy }),
    'consent.text': (text) => newsletterSignup({ heading: 'H', action: '/n', consent: { text, version: '1' } }),
    by: (by) => pullQuote({ quote: 'Q', by }),
    role: (role) => pullQuote({ quote: 'Q', by: 'A', role }),
  };
  for (const [field, print] of Object.entries(places)) {
    it(`prints no paragraph inside the paragraph or heading of ${field}`, () => {
      assert.equal(textOf(print(p('One <b>b</b>.', 'Two.'))), textOf(print(markup('One <b>b</b>. Two.'))));
      const { document } = parseHTML(`<html><body>${print(p('One.'))}</body></html>`);
      assert.equal(document.querySelector('p.a'), null);
    });
  }
});
