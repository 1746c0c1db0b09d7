import { assert } from 'chai';
import { attributionLine, type AttributionLineData, type Author } from '../../src/html.js';
import { bylines } from '../support/bylines.js';
import { setClock } from '../support/clock.js';
import { boxes, importIn, openPage, type Page, rendered, warningsOf } from '../support/frame.js';
import { attribution } from '../support/samples.js';

let page: Page;

const noon = '2026-11-24T12:00:00Z';
const { published } = attribution;
const morning = published.datetime;
const early = { ...published, datetime: '2020-09-01T10:30:00-04:00' };

describe('a byline', () => {
  /** What a reader and a program have of each: text, markup and places. */
  const looks = () =>
    page.all('section').map((form) => ({
      html: form.innerHTML,
      text: form.innerText,
      boxes: boxes(page.document, form),
      fits: form.scrollWidth <= form.clientWidth,
    }));
  let first: ReturnType<typeof looks>;
  let last: ReturnType<typeof looks>;
  let written: HTMLElement[];

  before(async () => {
    const forms = Object.values(bylines).map(({ lang = 'en', ...data }) => {
      const dir = /^(?:ar|he|fa)/.test(lang) ? 'rtl' : 'ltr';
      return `<section lang="${lang}" dir="${dir}">${attributionLine({ lang, ...data })}<p>Below.</p></section>`;
    });
    page = await openPage(forms.join(''), { width: 320, stays: true });
    first = looks();
    written = page.all('section').map((form) => form.cloneNode(true) as HTMLElement);
    await page.define();
    await wait();
    last = looks();
    page.remove();
  });

  for (const [index, [what, data]] of Object.entries(bylines).entries()) {
    it(`has each name whole and apart, before and after the script: ${what}`, () => {
      assert.isTrue(first[index]!.fits, 'fits a narrow page');
      const people = data.authors ?? [];
      const line = written[index]!.querySelector('.stet-byline');
      assert.equal(!!line, people.length > 0);
      if (line) assertNamesApart(line, people);
      for (const [place, { people }] of (data.contributors ?? []).entries()) {
        assertNamesApart(written[index]!.querySelectorAll('.stet-contributors')[place]!, people);
      }
      assert.deepEqual(last[index], first[index]);
    });
  }

  /** Each name is whole, in order and in its own element, with a word or a comma between one and the next. */
  function assertNamesApart(line: Element, people: readonly (string | Author)[]): void {
    const names = [...line.querySelectorAll('a, [itemprop]')];
    const given = people.map((person) => (typeof person === 'string' ? person : person.name));
    const shown = names.map(({ textContent }) => textContent);
    assert.deepEqual(shown, given);
    for (const name of names.slice(1))
      assert.match(name.previousSibling?.textContent ?? '', /[^\s]/, 'a word or a comma between');
    assert.notMatch(line.textContent, /[{}]|undefined| {2}/);
  }
});

/** By the line's attributes: the note after one date, the date, the numbers in the note (`null`: no note), and when the page is read. */
const notes: Record<string, [what: string, datetime: string | undefined, note: string | null, now?: string][]> = {
  age: [
    ['no age before a year has passed', '2025-09-01T10:30:00-04:00', null, '2026-09-01T14:29:00Z'],
    ['an age of one year on the day after', '2025-09-01T10:30:00-04:00', '1', '2026-09-02T14:31:00Z'],
    ['an age in whole years, never rounded up', '2020-09-01', '5', '2026-08-31T00:00:00Z'],
    ['an age counted from the 29th of February', '2024-02-29T12:00:00Z', '1', '2026-02-28T12:00:00Z'],
    ['no age for a date without a zone', '2020-09-01T10:30:00', null],
    ['no age for a day that does not exist', '2020-02-30', null],
    ['no age without a datetime', undefined, null],
  ],
  'age age-after="30"': [['an age in months if age-after asks for it sooner', morning, '2']],
  'age age-after="7"': [['an age in days if age-after asks for it after a week', '2026-11-10T12:00:00Z', '14']],
  'age age-after="0"': [
    ['no age on the first day', morning, null, '2026-09-02T13:30:00Z'],
    ['an age of one day after it', morning, '1', '2026-09-02T14:31:00Z'],
  ],
  'age age-after="7" relative relative-for="1000"': [
    ['the relative note alone, where there is an age too', '2026-09-01T10:30:00-04:00', '4', '2026-09-30T15:30:00Z'],
  ],
  'age age-after="soon"': [['the age after the default number of days if age-after is no number', '2020-09-01', '6']],
  relative: [
    ['hours on a live page', morning, '3', '2026-09-01T18:17:30Z'],
    ['nothing for a date in the future', morning, null, '2026-09-01T14:00:00Z'],
    ['no hours for a date without a time', '2026-09-01', null, '2026-09-01T00:40:00Z'],
  ],
  'relative relative-for="3"': [['nothing after the hours of relative-for', morning, null, '2026-09-01T18:17:30Z']],
  'relative relative-for="100000"': [
    ['days if relative-for is long', morning, '3', '2026-09-04T15:30:00Z'],
    ['weeks if relative-for is long', morning, '2', '2026-09-21T15:30:00Z'],
    ['months if relative-for is long', morning, '2'],
    ['years if relative-for is long', '2024-09-01T10:30:00-04:00', '2'],
    ['days for a date without a time', '2026-09-01', '2', '2026-09-03T09:40:00Z'],
  ],
};

/**
 * With reader-time: the note, the zone in which the page is read at noon, the date, and the numbers in the note. A zone other than UTC
 * shows that no date is read in the time zone of the machine.
 */
const readerTimes: [what: string, zone: string, datetime: string, note: string | null][] = [
  ["the reader's time in another zone", 'Europe/Berlin', morning, '4 30'],
  ["no reader's time in the same zone by another name", 'America/Toronto', morning, null],
  ["the reader's summer time for a date in summer, read in winter", 'Europe/London', '2026-07-01T12:00:00Z', '1 00'],
  ["no reader's time just after summer time ended in both", 'Europe/Berlin', '2026-10-25T02:30:00+01:00', null],
  ['the second 2:30 of the night when clocks go back', 'Europe/Berlin', '2026-10-25T01:30:00+01:00', '2 30'],
  ['3:30 for a time that clocks skip in spring', 'America/New_York', '2026-03-08T02:30:00-05:00', '3 30'],
  ['the time and the day in a half-hour zone', 'Asia/Kolkata', '2026-09-01T20:00:00-04:00', '5 30'],
];

/** A story of the morning with an update, read at 18:17:30 UTC: the note after the update, and whether the update is hidden. */
const updates: [what: string, attributes: string, updated: string, note: string | null, isHidden: boolean][] = [
  ['minutes on a live page, after the latest date only', 'relative', '2026-09-01T14:05:00-04:00', '12', false],
  ['no update within the minutes of updated-after', 'updated-after="5"', '2026-09-01T14:35:00Z', null, true],
  ['an update after the minutes of updated-after', 'updated-after="5"', '2026-09-01T14:35:01Z', null, false],
  ['no update that precedes the publication', 'updated-after="0"', '2026-09-01T08:00:00-04:00', null, true],
  ['an update without a time zone', 'updated-after="5"', '2026-09-01T10:30', null, false],
];

it('an attribution line wraps its portraits, and leaves other pictures as they are', async () => {
  const portrait = '<img src="/photos/stone-line-480.jpg" alt="" width="48" height="48">';
  const logo = '<img src="/photos/stone-line-480.jpg" alt="Agency" width="60" height="14">';
  const portraits = `<p class="stet-portraits">${portrait.repeat(12)}</p>`;
  const byline = `<p class="stet-byline">By Ana ${logo}</p>`;
  page = await openPage(`<stet-attribution-line>${portraits}${byline}</stet-attribution-line>`, { width: 320 });
  const { width, height } = page.box('.stet-byline img');
  assert.deepEqual([width, height], [60, 14]);
  assert.isAtMost(page.document.documentElement.scrollWidth, 320);
});

describe('the notes after the dates', () => {
  before(async () => {
    page = await openPage('', { stays: true });
    await page.define();
  });
  after(() => page.remove());

  async function show(attributes: string, lines: string, now = noon, zone = 'UTC'): Promise<void> {
    setClock(page, now, zone);
    page.document.body.innerHTML = `<stet-attribution-line ${attributes}>${lines}</stet-attribution-line>`;
    await wait();
    assert.equal(page.find('stet-attribution-line').innerHTML, lines);
  }
  const isInState = (state: string): boolean => page.find('stet-attribution-line').matches(`:state(${state})`);
  const lineOf = (datetime: string | undefined): string =>
    `<p>Published <time${datetime ? ` datetime="${datetime}"` : ''}>Day one</time></p>`;

  it('stand after the date, not after a duration such as the reading time', async () => {
    await show('age', `<p>Reading time <time datetime="PT5M">5 minutes</time></p>${lineOf('2020-09-01')}`);
    assert.isNull(noteOf('p'));
    assert.equal(numbers(noteOf('p:last-child')), '6');
  });

  for (const [attributes, cases] of Object.entries(notes)) {
    for (const [what, datetime, note, now] of cases) {
      it(`show ${what}`, async () => {
        await show(attributes, lineOf(datetime), now);
        assert.equal(numbers(noteOf('p')), note);
        assert.equal(isInState('old'), attributes.startsWith('age') && note !== null);
        assert.isFalse(isInState('unchanged'));
      });
    }
  }

  for (const [what, zone, datetime, note] of readerTimes) {
    it(`show ${what}`, async () => {
      await show('reader-time', lineOf(datetime), noon, zone);
      assert.equal(numbers(noteOf('p')), note);
    });
  }

  for (const [what, attributes, updated, note, isHidden] of updates) {
    for (const order of ['published first', 'updated first']) {
      it(`show ${what}, ${order}`, async () => {
        const update = `<p class="stet-updated">Updated <time datetime="${updated}">Day two</time></p>`;
        const lines = [lineOf(morning), update];
        if (order === 'updated first') lines.reverse();
        await show(attributes, lines.join(' '), '2026-09-01T18:17:30Z');
        assert.isNull(noteOf('p:not(.stet-updated)'));
        assert.equal(numbers(noteOf('.stet-updated')), note);
        assert.equal(isInState('unchanged'), isHidden);
        assert.isFalse(isInState('old'));
      });
    }
  }
});

describe('the dates', () => {
  it('hide an update that comes too soon, and keep its space', async () => {
    const updated = { ...published, datetime: '2026-09-01T10:31:00-04:00' };
    const line = attributionLine({ published, updated }).replace('line', 'line updated-after="5"');
    page = await openPage(`${line}<p>Below.</p>`);
    const before = boxes(page.document);
    await page.define();
    await wait();
    assert.equal(page.style('.stet-updated').visibility, 'hidden');
    assert.deepEqual(boxes(page.document), before);
  });

  for (const lang of ['de', 'rm']) {
    it(`have a note in English alone where the page has loaded no messages of its language: ${lang}`, async () => {
      const nine = { datetime: '2026-11-24T09:00:00-04:30', text: '9:00' };
      const line = attributionLine({ published: nine, readerTime: true, relative: true });
      await open(`<div lang="${lang}">${line}</div>`, '2026-11-24T16:30:00Z', 'Asia/Tokyo');
      assert.equal(noteOf('p')?.replace(/\s+/g, ' '), '(10:30 PM your time · 3 hours ago)');
    });
  }

  it('need no shadow root where there is no note', async () => {
    await open(attributionLine({ published }).replace('line', 'line updated-after="10"'));
    assert.isTrue(page.find('stet-attribution-line').shadowRoot === null);
  });

  it('have the age of the publication, however late the update is', async () => {
    const updated = { ...published, datetime: '2026-11-23T10:30:00-05:00' };
    await open(attributionLine({ published: early, updated, age: true }));
    assert.equal(numbers(noteOf('p:not(.stet-updated)')), '6');
    assert.isNull(noteOf('.stet-updated'));
  });

  it('keep their notes when the line comes back from another document', async () => {
    await open(attributionLine({ published: early, age: true }));
    assert.equal(numbers(noteOf('p')), '6');
    const line = page.find('stet-attribution-line');
    page.document.implementation.createHTMLDocument().body.append(line);
    page.document.body.append(line);
    await wait();
    assert.equal(numbers(noteOf('p')), '6');
  });

  it('change with the datetime, and when the attribute is removed', async () => {
    await open(attributionLine({ published: early, age: true }));
    assert.equal(numbers(noteOf('p')), '6');
    page.find('time').setAttribute('datetime', '2022-09-01T10:30:00-04:00');
    await wait();
    assert.equal(numbers(noteOf('p')), '4');
    page.find('stet-attribution-line').removeAttribute('age');
    await rendered(page.document);
    assert.isNull(noteOf('p'));
  });
});

describe('a note after a date', () => {
  it('needs no line of its own beside a portrait', async () => {
    const heightOf = async (data: AttributionLineData): Promise<number> => {
      const updated = { ...published, datetime: '2026-09-01T11:00:00-04:00' };
      page = await openPage(attributionLine({ published, updated, ...data }));
      return page.box('stet-attribution-line').height;
    };
    const authors = [{ name: 'Amara Okoye', portrait: '/photos/stone-line-480.jpg' }];
    for (const note of [{ age: true }, { readerTime: true }, { relative: true }, { readerTime: true, age: true }]) {
      const alone = await heightOf({ authors: ['Amara Okoye'], ...note });
      assert.equal(await heightOf({ authors, ...note }), alone, Object.keys(note).join());
    }
  });

  const translated = ['fr', 'es', 'de', 'pt', 'it', 'nl', 'ar', 'zh-Hans', 'ja'];
  const languages = ['en', 'en-CA', ...translated, 'fi', 'el', 'en_US', 'no language'];
  it('moves nothing and adds no text to a copy, in fifteen languages, at three widths', async () => {
    const kinds = [{ age: true }, { readerTime: true }, { relative: true, relativeFor: 1e6 }];
    const dates = {
      published: { ...published, datetime: '2014-12-01T23:30:00+09:00' },
      updated: { ...published, datetime: '2016-12-01T23:30:00+09:00' },
    };
    const lines = kinds.map((note) => attributionLine({ authors: ['Amara Okoye'], ...dates, ...note }));
    const pages = languages.map((lang) => `<article lang="${lang}">${lines.join('')}<p>Below, words.</p></article>`);
    page = await openPage(pages.join(''));
    setClock(page, noon, 'America/Los_Angeles');
    const articles = page.all('article');
    const looks = () =>
      [320, 768, 1280].flatMap((width, index) => {
        page.frame.width = String(width);
        page.document.documentElement.dir = index === 1 ? 'rtl' : 'ltr';
        return articles.map((article) => [article.lang, width, boxes(page.document, article), article.innerText]);
      });
    const before = looks();
    await page.define();
    for (const lang of translated) await importIn(page.window, `messages/${lang}.js`);
    for (const line of page.all('stet-attribution-line')) line.requestUpdate();
    await wait();
    for (const { lang } of articles) {
      for (const [index] of kinds.entries()) {
        const line = `[lang="${lang}"] stet-attribution-line:nth-of-type(${index + 1})`;
        const note = noteOf(`${line} p:not(.stet-byline):not(.stet-updated)`) ?? noteOf(`${line} .stet-updated`);
        assert.isNotNull(note, lang);
      }
    }
    assert.deepEqual(looks(), before);
  });

  it('has the messages of the nearest language', async () => {
    await open(`<div lang="fr-CA">${attributionLine({ published, readerTime: true })}</div>`, noon, 'Asia/Tokyo');
    await importIn(page.window, 'messages/fr.js');
    page.find('stet-attribution-line').requestUpdate();
    await wait();
    assert.include(noteOf('p'), 'chez vous');
  });
});

describe('a live page', () => {
  const live = attributionLine({ published, relative: true });
  const twelveMinutesLater = '2026-09-01T14:42:00Z';

  it('counts the minutes of all its lines with one timer, which stops while the page is hidden', async () => {
    const clock = await open(live + live, twelveMinutesLater);
    assert.equal(numbers(noteOf('p')), '12');
    assert.equal(clock.timers(), 1);

    clock.pass(60_000);
    assert.equal(numbers(noteOf('p')), '13');

    clock.hide(true);
    assert.equal(clock.timers(), 0);
    clock.pass(5 * 60_000);
    assert.equal(numbers(noteOf('p')), '13');
    clock.hide(false);
    assert.equal(clock.timers(), 1);
    assert.equal(numbers(noteOf('p')), '18');
  });

  it('stops its timer when each line is removed or older than relative-for', async () => {
    const clock = await open(live + live, twelveMinutesLater);
    page.find('stet-attribution-line').remove();
    assert.equal(clock.timers(), 1);
    clock.pass(24 * 60 * 60_000);
    assert.isNull(noteOf('p'));
    assert.equal(clock.timers(), 0);
  });

  it('gives a note without minutes no alternative text, because Chromium would then read nothing', async () => {
    await open(attributionLine({ published, age: true, ageAfter: 30, readerTime: true }), noon, 'Asia/Tokyo');
    assert.match(contentOf('p'), /^"\([^"]+\)"$/);
  });

  it('hides the minutes from screen readers', async () => {
    const line = attributionLine({ published, relative: true, readerTime: true });
    await open(`<style>body::after { content: "seen" / "heard" }</style>${line}`, twelveMinutesLater, 'Asia/Tokyo');
    // WebKit's computed value has only the visible string, so the alternative text cannot be tested there.
    if (!contentOf('body').includes('/')) return assert.include(noteOf('p'), '12');
    const [, seen, heard] = /^("[^"]*") \/ ("[^"]*")$/.exec(contentOf('p')) ?? [];
    assert.include(seen, '12');
    assert.notInclude(heard, '12');
    assert.include(heard, '30');
  });
});

describe('the warnings about an attribution line', () => {
  const warnings: Record<string, string> = {
    'without a `datetime`': '<p>Published <time>Sept. 1</time></p>',
    'its zone': '<p>Published <time datetime="2026-09-01T10:30">Sept. 1</time></p>',
    'class="stet-updated"':
      '<p>Published <time datetime="2026-09-01">1</time></p> <p>Updated <time datetime="2026-09-02">2</time></p>',
    'updated before it was published':
      '<p>Published <time datetime="2026-09-03">1</time></p> <p class="stet-updated">Updated <time datetime="2026-09-02">2</time></p>',
    'two dates in one paragraph':
      '<p>From <time datetime="2026-09-01">1</time> to <time datetime="2026-09-02">2</time></p>',
    together: '<p class="stet-byline">By <a rel="author" href="#a">A</a><a rel="author" href="#b">B</a></p>',
    'the class "byline" of version 0.1': '<p class="byline">By <a rel="author" href="#a">A</a></p>',
    'reader modes drop': '<p>By <cite>A</cite></p>',
  };
  for (const [part, html] of Object.entries(warnings)) {
    it(`include: ${part}`, async () => {
      const shown = await warningsOf(`<stet-attribution-line>${html}</stet-attribution-line>`);
      assert.include(shown.join('\n'), part);
    });
  }
});

/** Opens a page that is read at `now` in a time zone, and waits for its notes. */
async function open(html: string, now = noon, zone = 'UTC') {
  page = await openPage(html);
  const clock = setClock(page, now, zone);
  await page.define();
  await wait();
  return clock;
}

/** The generated text after an element, as CSS. */
function contentOf(selector: string): string {
  return page.style(selector, '::after').content;
}

/** The text that the reader sees after a paragraph; `null` if there is none. */
function noteOf(selector: string): string | null {
  return /^"((?:[^"\\]|\\.)+)"/.exec(contentOf(selector))?.[1] ?? null;
}

function numbers(note: string | null): string | null {
  return note && (note.match(/\d+/g) ?? []).join(' ');
}

/** Waits until the part that is loaded on first use has loaded and run. */
async function wait(): Promise<void> {
  await importIn(page.window, 'all/times.js');
  await new Promise((resolve) => setTimeout(resolve));
  await rendered(page.document);
}
