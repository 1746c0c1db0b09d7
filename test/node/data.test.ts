// Data as a CMS has it: null, empty texts, dates in many formats, HTML instead of text, and typing errors.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import documented from '../../.storybook/markup-arguments.json' with { type: 'json' };
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
import { parse, textOf } from '../support/parse.js';

type Any = (data: never) => string;

const functions = {
  articleHeader: [articleHeader, { headline: 'H' }],
  attributionLine: [attributionLine, { authors: [{ name: 'A' }] }],
  captionedPhoto: [captionedPhoto, { src: 'a.jpg', alt: 'A boat.' }],
  newsletterSignup: [newsletterSignup, { heading: 'H', action: '/news' }],
  pullQuote: [pullQuote, { quote: 'Q' }],
  skipLink: [skipLink, { href: '#story' }],
} satisfies Record<string, [print: Any, data: object]>;

type Name = keyof typeof functions;

/** The markup of the least data with some more. */
const call = (name: Name, more: object): string => {
  const [print, data] = functions[name] as [Any, object];
  return print({ ...data, ...more } as never);
};

describe('a part that is missing', () => {
  for (const [name, [, data]] of Object.entries(functions) as [Name, [Any, object]][]) {
    const fields = documented[name].arguments.filter(({ required }) => !required);
    for (const { name: field } of fields.filter((argument) => !(argument.name in data))) {
      it(`may be undefined, null or an empty text: ${field} of ${name}()`, () => {
        const without = call(name, {});
        for (const nothing of [undefined, null, '']) assert.equal(call(name, { [field]: nothing }), without);
      });
    }
  }
});

describe('data of a CMS', () => {
  class Getters {
    get name(): string {
      return 'Ana';
    }
  }
  const ana = { authors: ['Ana'] };
  const withDate = { published: '2026-09-01', authors: undefined };
  const flags = { true: ['1', 'true', 1], false: ['0', 'false', 0] };
  const equal: [what: string, name: Name, given: object, plain: object][] = [
    ['a name', 'attributionLine', ana, { authors: [{ name: 'Ana' }] }],
    ['a Set of authors', 'attributionLine', { authors: new Set(['Ana']) }, ana],
    ['a Set of another realm', 'attributionLine', { authors: runInNewContext(`new Set(['Ana'])`) as Set<string> }, ana],
    ['an author with getters', 'attributionLine', { authors: [new Getters()] }, ana],
    [
      'a Date of another realm',
      'attributionLine',
      { published: runInNewContext('new Date(0)') as Date },
      { published: new Date(0) },
    ],
    ['a Map of fields', 'newsletterSignup', { fields: new Map([['a', 'b']]) }, { fields: { a: 'b' } }],
    ['URLSearchParams', 'newsletterSignup', { fields: new URLSearchParams('a=b') }, { fields: { a: 'b' } }],
    ['fields without a text', 'newsletterSignup', { fields: { a: 5, b: null, c: '' } }, { fields: { a: '5' } }],
    ['no source of a photo', 'captionedPhoto', { sources: [null, undefined] }, {}],
    ['no part of a credit', 'captionedPhoto', { credit: { creator: null, agency: null, license: null } }, {}],
    ['nobody among authors', 'attributionLine', { authors: [null, 'Ana', { name: '' }, ''] }, ana],
    ['an author of nulls', 'attributionLine', { authors: [{ name: 'Ana', href: null, portrait: null }] }, ana],
    [
      'a byline without names',
      'attributionLine',
      { ...withDate, byline: 'By {names}', authors: [{ name: '' }] },
      withDate,
    ],
    ['no contributor', 'attributionLine', { contributors: [{ role: 'By {names}', people: null }, null] }, {}],
    ['no correction', 'attributionLine', { corrections: [{ text: '', date: null }] }, {}],
    ['a photo of absent parts', 'articleHeader', { photo: { src: null, alt: null, caption: '' } }, {}],
    ['no author', 'articleHeader', { attribution: { authors: [] } }, {}],
    ['a series without a text', 'articleHeader', { series: { text: null, href: '/x' } }, {}],
    ['an original of nulls', 'attributionLine', { original: { publisher: null, license: null } }, {}],
    ['an original without its publisher', 'attributionLine', { original: { publisher: null, href: '/' } }, {}],
    ['no newsletter', 'newsletterSignup', { newsletters: [null, { value: null }] }, {}],
    ['a consent of nulls', 'newsletterSignup', { consent: { text: null, version: null } }, {}],
    ['a blank width', 'captionedPhoto', { width: ' ' }, {}],
    ['a blank text', 'articleHeader', { kicker: ' ' }, {}],
    ['a blank credit', 'captionedPhoto', { credit: ' ' }, {}],
    ['a text without a character that is seen', 'articleHeader', { kicker: '\u200b' }, {}],
  ];
  for (const [what, name, given, plain] of equal) {
    it(`is printed as its plain form: ${what}`, () => assert.equal(call(name, given), call(name, plain)));
  }

  for (const [name, all] of Object.entries(flags)) {
    const flag = name === 'true';
    it(`is the flag ${name} where a form or a database has ${JSON.stringify(all)}`, () => {
      for (const given of all) {
        assert.equal(call('articleHeader', { jsonLd: given }), call('articleHeader', { jsonLd: flag }));
        assert.equal(call('newsletterSignup', { name: given }), call('newsletterSignup', { name: flag }));
      }
    });
  }

  it('leaves out an update that is no later than the publication', () => {
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

  it('leaves out an update within the minutes of `updatedAfter`, also if both dates have no zone', () => {
    const times = { '10:30:00': false, '11:30:00': false, '11:30:01': true, '09:00:00': false };
    for (const [time, isPrinted] of Object.entries(times)) {
      const dates = { published: '2026-09-01T10:30:00', updated: `2026-09-01T${time}` };
      assert.equal(attributionLine({ ...dates, updatedAfter: 60 }).includes('Updated'), isPrinted, time);
    }
  });

  it('has a language with an underscore, and English in place of an invalid one', () => {
    const namesIn = (lang: unknown): string => textOf(call('attributionLine', { authors: ['Ana', 'Inés'], lang }));
    assert.equal(namesIn('es_ES'), 'By Ana e Inés');
    for (const lang of ['', null, undefined, 'no language!']) assert.equal(namesIn(lang), 'By Ana and Inés');
  });

  it('has whole numbers for a width and height, and texts where a form has numbers', () => {
    assert.match(call('captionedPhoto', { width: '800.2', height: 533.3333 }), / width="800" height="533"/);
    assert.match(call('articleHeader', { level: '2' }), /<h2>H<\/h2>/);
    const portrait = { src: 'b.jpg', width: 47.6, height: 0.2 };
    assert.match(call('pullQuote', { by: 'A', portrait }), / width="48" height="1"/);
    assert.match(call('articleHeader', { headline: 1984 }), /<h1>1984<\/h1>/);
  });

  it('has no control characters, which XML does not allow', () => {
    assert.match(call('captionedPhoto', { caption: 'Line one\u000bline two\u0000' }), /Line one line two <\//);
  });

  it('has no white space around a text', () => {
    assert.match(attributionLine({ authors: [' Mira Holt ', 'Jonas Lind'] }), />Mira Holt<\/span> and </);
  });
});

describe('an author', () => {
  it('may be a text in place of a list', () => {
    assert.match(call('attributionLine', { authors: 'Mira Holt' }), /By <span itemprop="author">Mira Holt</);
  });

  for (const email of ['Ana Reis <ana@paper.example>', 'mailto:ana@paper.example?subject=Your%20story']) {
    it(`has an email address without what stands around it: ${email}`, () => {
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
  const halfPastTwo = 'September 1, 2026 at 2:30 PM';
  const dates: [what: string, given: string | Date, datetime: string, text?: string][] = [
    ['an ISO date', '2026-09-01', '2026-09-01', 'September 1, 2026'],
    ['a time and its zone', '2026-09-01T10:30:00-04:00', '2026-09-01T10:30:00-04:00', 'September 1, 2026 at 10:30 AM'],
    ['microseconds', '2026-09-01T14:30:00.123456Z', '2026-09-01T14:30:00.123Z'],
    ['nanoseconds', '2026-09-01T14:30:00.123456789Z', '2026-09-01T14:30:00.123Z'],
    ['a zone with hours only', '2026-09-01T14:30:00+00', '2026-09-01T14:30:00+00:00'],
    ['Ruby’s format', '2026-09-01 14:30:00 -0400', '2026-09-01T14:30:00-04:00'],
    ['Python’s format', '2026-09-01 14:30:00.000001+02:00', '2026-09-01T14:30:00.000+02:00'],
    ['Rails’ format', '2026-09-01 14:30:00 UTC', '2026-09-01T14:30:00Z'],
    ['a time without a zone', '2026-09-01 14:30', '2026-09-01T14:30'],
    ['an unknown offset', '2026-09-01T14:30:00-00:00', '2026-09-01T14:30:00+00:00'],
    ['RFC 2822', 'Tue, 01 Sep 2026 14:30:00 GMT', '2026-09-01T14:30:00Z'],
    ['RFC 2822 with an offset', '1 Sep 2026 14:30 -0400', '2026-09-01T14:30-04:00'],
    ['ISO 8601 without separators', '20260901T143000Z', '2026-09-01T14:30:00Z'],
    ['RFC 2822 with the name of a zone', 'Tue, 01 Sep 2026 14:30:00 EST', '2026-09-01T14:30:00-05:00'],
    ['RFC 2822 with a comment', 'Tue, 1 Sep 26 14:30:00 +0200 (CEST)', '2026-09-01T14:30:00+02:00'],
    ['JavaScript’s format', 'Tue Sep 01 2026 14:30:00 GMT-0400 (Eastern Time)', '2026-09-01T14:30:00-04:00'],
    ['Python’s and Go’s UTC', '2026-09-01 14:30:00 +0000 UTC', '2026-09-01T14:30:00Z'],
    [
      'RFC 2822 of the last century',
      'Tue, 1 Sep 96 14:30 GMT',
      '1996-09-01T14:30Z',
      'September 1, 1996 at 2:30 PM UTC',
    ],
    ['Go’s format', '2026-09-01 14:30:00 -0400 EDT', '2026-09-01T14:30:00-04:00'],
    ['a comma before the fraction', '2026-09-01T14:30:00,5Z', '2026-09-01T14:30:00.5Z'],
    ['a zone and a calendar', '2026-09-01T14:30:00+02:00[Europe/Paris][u-ca=gregory]', '2026-09-01T14:30:00+02:00'],
    ['a day without separators', '20260901', '2026-09-01', 'September 1, 2026'],
    ['an offset as the name of a zone', '2026-09-01T14:30:00-08:00[-08:00]', '2026-09-01T14:30:00-08:00'],
    ['the name of a zone', '2026-09-01T14:30:00+02:00[Europe/Paris]', '2026-09-01T14:30:00+02:00'],
    ['a Date', new Date('2026-09-01T14:30:00Z'), '2026-09-01T14:30:00.000Z'],
  ];
  for (const [what, given, datetime, text = halfPastTwo + (datetime.endsWith('Z') ? ' UTC' : '')] of dates) {
    it(`is printed as valid HTML, with a text: ${what}`, () => {
      const time = parse(attributionLine({ published: given })).querySelector('time')!;
      assert.equal(time.getAttribute('datetime'), datetime);
      assert.equal(time.textContent.replace(/\s/g, ' '), text);
    });
  }

  it('is written in the language and the zone of the site', () => {
    const site = { lang: 'de', timeZone: 'Europe/Berlin', messages: { linePublished: 'Veröffentlicht am {date}' } };
    const printed = attributionLine({ published: '2026-09-01T14:30:00Z', ...site });
    assert.equal(textOf(printed), 'Veröffentlicht am 1. September 2026 um 16:30 MESZ');
  });

  it('keeps the text of the house style', () => {
    const printed = attributionLine({ published: { datetime: '2026-09-01', text: 'Sept. 1, 2026' } });
    assert.match(printed, /<time datetime="2026-09-01">Sept\. 1, 2026<\/time>/);
  });

  it('has the offset of the site’s zone, by which a reader’s own time is compared', () => {
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

  for (const given of [
    'yesterday',
    '01/09/2026',
    'Mon, 31 Feb 2026 14:30:00 GMT',
    '1 Set 2026 14:30 GMT',
    '20260230',
    '2026-02-30',
    '2026-09-01 (updated)',
    `x${' '.repeat(50_000)}x`,
    `${'[a]'.repeat(50_000)}x`,
    '2026-09-01T24:00Z',
    '2026-09-01T25:00Z',
    '2026-09-01T14:3077Z',
    '2026-09-01T10:00:00+99:99',
    { text: 'Sept. 1' },
    new Date(NaN),
    5,
    [],
  ]) {
    it(`is rejected if it is no valid date: ${JSON.stringify(given)}`, () => {
      const expected = /^TypeError: Stet: attributionLine\(\) cannot use published.*Expected: a date such as/;
      assert.throws(() => call('attributionLine', { published: given }), expected);
    });
  }

  it('is left out if it is an object without any part', () => {
    assert.equal(call('attributionLine', { published: {} }), call('attributionLine', {}));
  });
});

describe('the type of a source', () => {
  for (const [srcset, type] of [
    ['a-800.avif 800w, a-1600.avif 1600w', 'avif'],
    ['depot.jpg.avif 800w', 'avif'],
    ['/a.JPG?w=800 800w', 'jpeg'],
    ['a.svg', 'svg\\+xml'],
    ['https://x.png.example/depot.avif', 'avif'],
    ['https://images.example/depot.jpg?w=800&fm=avif 800w', 'avif'],
    ['/a.webp?from=a.jpg 1x, /b.webp 2x', 'webp'],
    ['/a.jpg, /b.jpg 2x', 'jpeg'],
  ] as const) {
    it(`is that of the first file: ${srcset}`, () =>
      assert.match(call('captionedPhoto', { sources: [{ srcset }] }), new RegExp(` type="image/${type}"`)));
  }
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
      const args = ['--import', 'tsx', '--input-type=module', '-e', script];
      const printed = execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
      assert.equal(textOf(String(printed)), 'By Ana and Ben Published September 1, 2026 Ana and Ben');
    });
  }
});

describe('block markup', () => {
  const standfirst = (text: string): string =>
    articleHeader({ headline: 'H', standfirst: markup(text) }).replace(/\s*\n\s*/g, '');

  it('is a standfirst in the headline group if it is paragraphs, and else after the group', () => {
    assert.match(standfirst('<p>One.</p>\n<p>Two.</p>'), /<hgroup><h1>H<\/h1><p>One\.<\/p><p>Two\.<\/p><\/hgroup>/);
    const list = '<ul><li>One.</li><li>Two.</li></ul>';
    assert.ok(standfirst(list).includes(`</hgroup><div class="stet-standfirst">${list}</div></header>`));
  });
});

describe('an error about a value that cannot be used', () => {
  const script = { name: 'A', href: 'javascript:x' };
  const past = { href: undefined, past: markup('<aside></aside>'), id: 'end', text: 'Skip', end: 'End' };
  const onerror = { srcset: 'a.avif', onerror: 'alert(1)', 'x><img src=y onerror=alert(1)': 'z' };
  const unknownNewsletter = /needs newsletters\[1\]\.value: the name or id that the back end knows/;
  const skipTo = (...links: object[]): object => ({ href: undefined, links });
  const invalid: Record<Name, [what: string, data: object, message: RegExp][]> = {
    articleHeader: [
      ['a level', { level: 9 }, /^TypeError: Stet: articleHeader\(\) cannot use level = 9\. Expected: 1, 2, 3/],
      ['a flag', { jsonLd: 'yes' }, /jsonLd = "yes"\. Expected: true or false/],
      ['a text', { headline: {} }, /headline = \{\}\. Expected: a string/],
      ['a long value, cut', { headline: { text: 'x'.repeat(200) } }, /headline = .{80}\. Expected/],
      ['a headline that is no number', { headline: NaN }, /cannot use headline/],
      ['a blank headline', { headline: ' ' }, /articleHeader\(\) needs headline/],
      ['markup of null as the headline', { headline: markup(null) }, /needs headline/],
      ['markup of undefined as the headline', { headline: markup(undefined) }, /needs headline/],
      ['empty markup as the headline', { headline: markup('') }, /needs headline/],
      [
        'a URL deep inside',
        { attribution: { authors: [script] } },
        /articleHeader\(\).* attribution\.authors\[0\]\.href/,
      ],
      ['a kicker’s URL', { kicker: { text: 'K', href: script.href } }, /kicker\.href = "javascript:x"/],
      ['a photo that is a text', { photo: 'a.jpg' }, /cannot use photo = "a.jpg"/],
    ],
    attributionLine: [
      ['a line without a part', { authors: undefined }, /attributionLine\(\) needs authors/],
      ['an object of a class with nothing to read', { published: new (class Moment {})() }, /cannot use published = /],
      ['a time zone', { timeZone: 'Europe/Berln' }, /timeZone = "Europe\/Berln"\. Expected: a time zone/],
      ['a URL', { authors: [script] }, /authors\[0\]\.href = "javascript:x"/],
      ['a list instead of an object', { original: ['L'] }, /an object with publisher, href, license/],
      ['markup instead of an object', { original: html`L` }, /an object with publisher/],
      ['a text instead of an object', { original: 'L' }, /an object with publisher/],
      ['an email address', { authors: [{ name: 'A', email: 'a b@c' }] }, /email = "a b@c"/],
      ['a key inside', { published: { date: '2026-09-01' } }, /has no field published\.date/],
    ],
    captionedPhoto: [
      ['a photo without an address', { src: '' }, /captionedPhoto\(\) needs src/],
      ['an address that would run script', { src: script.href }, /src = "javascript:x"/],
      ['a larger file that would run script', { href: script.href }, /href = "javascript:x"/],
      ['a photo without an alt', { alt: undefined }, /captionedPhoto\(\) needs alt/],
      ['one of several pictures without an alt', { pictures: [{ src: 'a.jpg' }] }, /needs pictures\[0\]\.alt/],
      ['a viewer without a larger file', { zoom: true }, /needs href/],
      ['a layout', { layout: 'huge' }, /layout = "huge"\. Expected: "column", "wide"/],
      ['a number', { width: '80%' }, /width = "80%"\. Expected: a number/],
      ['a negative height', { height: -1 }, /cannot use height = /],
      ['no height', { height: 0 }, /cannot use height = /],
      ['a list instead of a number', { width: [] }, /width = \[\]\. Expected: a number/],
      ['a text that may be missing', { id: {} }, /id = \{\}\. Expected: a string\./],
      ['a text in place of markup', { media: '<video>' }, /cannot use media/],
      ['a focus point', { focusPoint: '50 20' }, /focusPoint = "50 20"\. Expected: two percentages/],
      ['a focus point of words', { focusPoint: 'left top' }, /Expected: two percentages/],
      ['a focus point beyond the picture', { focusPoint: '120% 20%' }, /Expected: two percentages/],
      ['an id', { id: 'a b' }, /id = "a b"\. Expected: an id without white space/],
      ['an origin', { origin: { text: 'AI', type: 'ai' } }, /origin\.type = "ai"/],
      ['an origin’s address', { origin: { text: 'A', type: 'https://x/composite' } }, /origin.type = "https/],
      ['an origin without a text', { origin: { type: 'composite' } }, /needs origin\.text: the label/],
      ['a source whose file shows no type', { sources: [{ srcset: '/image?id=7 2x' }] }, /needs sources\[0\]\.type/],
      ['an attribute that would run script', { sources: [onerror] }, /has no field sources\[0\]\.onerror/],
      ['a key', { captoin: 'A' }, /has no field captoin\. Did you mean caption\?/],
    ],
    newsletterSignup: [
      [
        'a signup without a heading',
        { heading: undefined },
        /newsletterSignup\(\) needs heading: the text of the heading/,
      ],
      ['a signup without an address', { action: ' ' }, /needs action: the URL that the form is sent to without/],
      ['an address that would run script', { action: script.href }, /action = "javascript:x"/],
      ['fields that are a number', { fields: 5 }, /fields = .*Expected: an object of strings/],
      ['fields that are a list', { fields: ['story'] }, /fields = .*Expected: an object of strings/],
      ['a newsletter without a value', { newsletters: [{ value: 'a' }, { label: 'B' }] }, unknownNewsletter],
      ['a newsletter of no value', { newsletters: [{ value: 'a' }, { value: null, label: 'B' }] }, unknownNewsletter],
      ['a honeypot with the name of the address', { honeypot: 'email' }, /needs a honeypot with a name/],
      ['a honeypot with the name of a field', { honeypot: 'list', fields: { list: '1' } }, /needs a honeypot with a/],
      ['a honeypot named newsletter', { honeypot: 'newsletter' }, /needs a honeypot with a name/],
      ['a honeypot named as newsletters', { honeypot: 'l', names: { newsletter: 'l' } }, /needs a honeypot with a/],
      ['a honeypot with the name of the name', { honeypot: 'fname', name: 'fname' }, /needs a honeypot with a name/],
      ['a honeypot named consent', { honeypot: 'consent' }, /needs a honeypot with a name/],
      ['a negative number', { minTime: -1 }, /cannot use minTime = -1\. Expected: a number of 0 or more/],
      ['no time', { timeout: 0 }, /cannot use timeout = 0\. Expected: a number above 0/],
      ['an id', { id: 'my news' }, /cannot use id = "my news"/],
      ['a consent without a version', { consent: { text: 'I agree' } }, /needs consent\.version/],
      ['a consent without a text', { consent: { version: '1', text: '' } }, /needs consent\.text/],
    ],
    pullQuote: [
      ['a blank quote', { quote: ' ', repeated: true }, /pullQuote\(\) needs quote.*the sentence that it repeats/],
      ['an empty quote', { quote: '' }, /needs quote/],
      ['a quote without a paragraph', { quote: [] }, /needs quote/],
      ['a quote of a blank paragraph', { quote: [' '] }, /needs quote/],
      ['a quote that is empty markup', { quote: markup('<p></p>') }, /needs quote/],
      [
        'markup in a repeat, which shows tags',
        { quote: html`<em>A</em>`, repeated: true },
        /quote.*Expected: a string/,
      ],
      ['markup as the speaker of a repeat', { by: html`<em>A</em>`, repeated: true }, /by.*Expected: a string/],
      ['a source that would run script', { source: 'javascript:x' }, /source = "javascript:x"/],
      [
        'a portrait that would run script',
        { by: 'B', portrait: { src: script.href } },
        /portrait\.src = "javascript:x"/,
      ],
    ],
    skipLink: [
      ['a link without a target', { href: undefined }, /skipLink\(\) needs href: # and the id of the target/],
      ['a list without links', skipTo(), /skipLink\(\) needs href/],
      ['an id as the target', { href: 'main' }, /href = "main"\. Expected: # and the id of the target/],
      ['one of several links', skipTo({ href: '#a', text: 'A' }, { text: 'B' }), /links\[1\]\.href.*id of the target/],
      ['a link without a text', skipTo({ href: '#a', text: ' ' }), /links\[0\]\.text.*the text of the link/],
      ['a link that would run script', skipTo({ href: 'javascript:x', text: 'A' }), /links\[0\]\.href/],
      ['a block that is a text', { ...past, past: '<aside></aside>' }, /past = "<aside><\/aside>".*made by html`…`/],
      ['a block without an id', { ...past, id: '' }, /id.*the id of the end point/],
      ['a link past a block without a text', { ...past, text: '' }, /text.*the text of the link, such as/],
      ['a block without a text at its end', { ...past, end: '' }, /end.*the text at the end point, such as/],
      ['a key with three letters more', { linksABC: [] }, /Did you mean links\?/],
      ['a key like no other', { linksABCD: [] }, /has no field linksABCD\. Fields: href, text, links, /],
    ],
  };
  for (const [name, rows] of Object.entries(invalid) as [Name, (typeof invalid)[Name]][]) {
    for (const [what, data, message] of rows) {
      it(`names function, field, value and what is expected: ${what}, in ${name}()`, () => {
        assert.throws(() => call(name, data), TypeError);
        assert.throws(() => call(name, data), message);
      });
    }
  }
});

describe('the printed markup', () => {
  it('has sizes if srcset has widths, as HTML requires', () => {
    assert.match(captionedPhoto({ src: 'a', alt: '', srcset: 'a 800w, b 1600w' }), /sizes="100vw"/);
    assert.doesNotMatch(captionedPhoto({ src: 'a', alt: '', srcset: 'a 1x, b 2x' }), /sizes/);
  });

  it('has the label of a newsletter unchanged, with characters such as `$&`', () => {
    const newsletters = [{ value: 'a', label: 'The $& Letter', sample: '/a' }, { value: 'b' }];
    assert.match(call('newsletterSignup', { newsletters }), /Sample of The \$&amp; Letter/);
  });
});

describe('markup from a CMS', () => {
  it('loses its paragraphs where only words can stand, and keeps the words apart', () => {
    const headline = markup('<p>Rain</p><p class="more">and <em>rails</em></p>');
    assert.match(articleHeader({ headline }), /<h1>Rain {2}and <em>rails<\/em><\/h1>/);
    for (const tag of ['h1', 'h6', 'div'])
      assert.match(articleHeader({ headline: markup(`<${tag} id="a">Rain</${tag}>`) }), /<h1>Rain<\/h1>/);
  });

  const empty = [
    '<p></p>',
    '<p>&nbsp;</p>',
    '<p class="a"><br></p>',
    '<!-- wp:paragraph --><p> </p>',
    '<p><b></b></p>',
    '<p>&#xA0;</p>',
    '<ul><li><a href="/x" title="a > b"></a></li></ul>',
  ];
  for (const nothing of empty) {
    it(`is absent if nothing is left of it but empty elements: ${nothing}`, () => {
      const text = markup(nothing);
      assert.equal(call('articleHeader', { standfirst: text }), call('articleHeader', {}));
      assert.equal(call('captionedPhoto', { caption: text, credit: text }), call('captionedPhoto', {}));
      assert.equal(call('attributionLine', { authors: [{ name: 'A', bio: text }] }), call('attributionLine', {}));
    });
  }

  it('stands if a picture is left of it', () => {
    assert.match(call('articleHeader', { standfirst: markup('<img src="a.jpg" alt="A">') }), /<img/);
  });

  it('is a text, not the object that holds it', () => {
    assert.throws(() => markup({ rendered: 'H' } as never), /markup\(\) needs a string/);
  });

  it('prints no list in a heading, a label or a paragraph', () => {
    const list = markup('<ul class="a > b"><li>One.</li></ul><section>Two.</section>');
    const blocks = ['source', 'description', 'corrections[].text'];
    for (const [field, print] of Object.entries(places))
      if (!blocks.includes(field)) assert.doesNotMatch(print(list), /<li|<section|b">/, field);
    assert.match(places['description']!(list), /<div>\s*<ul/);
  });

  it('keeps the blocks of a correction or a source', () => {
    const text = markup('<p>Two errors:</p><ul><li>One.</li></ul>');
    const block = (name: string): RegExp => new RegExp(`<div class="${name}">.*<ul><li>One\\.</li></ul></div>`, 's');
    assert.match(attributionLine({ corrections: [{ text }] }), block('stet-correction'));
    assert.match(attributionLine({ source: text }), block('stet-source'));
  });

  it('may be null, undefined or a number', () => {
    for (const nothing of [null, undefined, ''])
      assert.equal(call('captionedPhoto', { media: markup(nothing) }), call('captionedPhoto', {}));
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
      assert.equal(parse(print(p('One.'))).querySelector('p.a'), null);
    });
  }
});
