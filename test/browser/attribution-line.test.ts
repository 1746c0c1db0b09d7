import { assert } from 'chai';
import { attributionLine, type AttributionLineData, type Author } from '../../src/html.js';
import { boxes, importIn, openPage, type Page, rendered } from '../support/frame.js';
import { bylines } from '../support/bylines.js';
import { setClock } from '../support/clock.js';

let page: Page;

const noon = '2026-11-24T12:00:00Z';
const published = { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' };

describe('a byline', () => {
  it('is tested in thirty forms', () => assert.lengthOf(bylines, 30));

  /** What a reader and a program have of each: text, markup and places. */
  const looks = () =>
    [...page.document.querySelectorAll('section')].map((form) => ({
      html: form.innerHTML,
      text: form.innerText,
      boxes: boxes(page.document, form),
      fits: form.scrollWidth <= form.clientWidth,
    }));
  let first: ReturnType<typeof looks>;
  let last: ReturnType<typeof looks>;
  let written: HTMLElement[];

  before(async () => {
    const forms = bylines.map(({ data: { lang = 'en', ...data } }) => {
      const dir = /^(?:ar|he|fa)/.test(lang) ? 'rtl' : 'ltr';
      return `<section lang="${lang}" dir="${dir}">${attributionLine({ lang, ...data })}<p>Below.</p></section>`;
    });
    page = await openPage(forms.join(''), { width: 320 });
    first = looks();
    written = [...page.document.querySelectorAll('section')].map((form) => form.cloneNode(true) as HTMLElement);
    await page.define();
    await wait();
    last = looks();
    page.remove();
  });

  for (const [index, { what, data }] of bylines.entries()) {
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
    assert.deepEqual(
      names.map(({ textContent }) => textContent),
      people.map((person) => (typeof person === 'string' ? person : person.name)),
    );
    for (const name of names.slice(1))
      assert.match(name.previousSibling?.textContent ?? '', /[^\s]/, 'a word or a comma between');
    assert.notMatch(line.textContent, /[{}]|undefined| {2}/);
  }
});

/** A zone other than UTC shows that no date is read in the time zone of the machine. */
const dates: readonly {
  what: string;
  now: string;
  zone?: string;
  settings: string;
  published?: string;
  updated?: string;
  /** Numbers in the note after the date, in order; `null`: no note. */
  notes: readonly [published: string | null, updated?: string | null];
  states?: readonly string[];
}[] = [
  {
    what: 'no age before a year has passed',
    now: '2026-09-01T14:29:00Z',
    settings: 'age',
    published: '2025-09-01T10:30:00-04:00',
    notes: [null],
  },
  {
    what: 'an age of one year on the day after',
    now: '2026-09-02T14:31:00Z',
    settings: 'age',
    published: '2025-09-01T10:30:00-04:00',
    notes: ['1'],
    states: ['old'],
  },
  {
    what: 'an age in whole years, never rounded up',
    now: '2026-08-31T00:00:00Z',
    settings: 'age',
    published: '2020-09-01',
    notes: ['5'],
    states: ['old'],
  },
  {
    what: 'an age counted from the 29th of February',
    now: '2026-02-28T12:00:00Z',
    settings: 'age',
    published: '2024-02-29T12:00:00Z',
    notes: ['1'],
    states: ['old'],
  },
  {
    what: 'an age in months if age-after asks for it sooner',
    now: noon,
    settings: 'age age-after="30"',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['2'],
    states: ['old'],
  },
  {
    what: 'an age in days if age-after asks for it after a week',
    now: noon,
    settings: 'age age-after="7"',
    published: '2026-11-10T12:00:00Z',
    notes: ['14'],
    states: ['old'],
  },
  {
    what: 'the age after the default number of days if age-after is not a number',
    now: noon,
    settings: 'age age-after="soon"',
    published: '2020-09-01',
    notes: ['6'],
    states: ['old'],
  },
  {
    what: 'no age for a date without a zone',
    now: noon,
    settings: 'age',
    published: '2020-09-01T10:30:00',
    notes: [null],
  },
  { what: 'no age for a day that does not exist', now: noon, settings: 'age', published: '2020-02-30', notes: [null] },
  { what: 'no age without a datetime', now: noon, settings: 'age', notes: [null] },
  {
    what: "the reader's time in another zone",
    now: noon,
    zone: 'Europe/Berlin',
    settings: 'reader-time',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['4 30'],
  },
  {
    what: "no reader's time in the same zone by another name",
    now: noon,
    zone: 'America/Toronto',
    settings: 'reader-time',
    published: '2026-09-01T10:30:00-04:00',
    notes: [null],
  },
  {
    what: "the reader's summer time for a date in summer, read in winter",
    now: noon,
    zone: 'Europe/London',
    settings: 'reader-time',
    published: '2026-07-01T12:00:00Z',
    notes: ['1 00'],
  },
  {
    what: "no reader's time in the first hour after summer time has ended in both places",
    now: noon,
    zone: 'Europe/Berlin',
    settings: 'reader-time',
    published: '2026-10-25T02:30:00+01:00',
    notes: [null],
  },
  {
    what: 'the second 2:30 of the night when clocks go back',
    now: noon,
    zone: 'Europe/Berlin',
    settings: 'reader-time',
    published: '2026-10-25T01:30:00+01:00',
    notes: ['2 30'],
  },
  {
    what: '3:30 for a time that clocks skip in spring',
    now: noon,
    zone: 'America/New_York',
    settings: 'reader-time',
    published: '2026-03-08T02:30:00-05:00',
    notes: ['3 30'],
  },
  {
    what: 'the time and the day in a half-hour zone',
    now: noon,
    zone: 'Asia/Kolkata',
    settings: 'reader-time',
    published: '2026-09-01T20:00:00-04:00',
    notes: ['5 30'],
  },
  {
    what: 'minutes on a live page, after the latest date only',
    now: '2026-09-01T18:17:30Z',
    settings: 'relative',
    published: '2026-09-01T10:30:00-04:00',
    updated: '2026-09-01T14:05:00-04:00',
    notes: [null, '12'],
  },
  {
    what: 'hours on a live page',
    now: '2026-09-01T18:17:30Z',
    settings: 'relative',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['3'],
  },
  {
    what: 'nothing on a live page after the hours of relative-for',
    now: '2026-09-01T18:17:30Z',
    settings: 'relative relative-for="3"',
    published: '2026-09-01T10:30:00-04:00',
    notes: [null],
  },
  {
    what: 'nothing for a date in the future',
    now: '2026-09-01T14:00:00Z',
    settings: 'relative',
    published: '2026-09-01T10:30:00-04:00',
    notes: [null],
  },
  {
    what: 'days if relative-for is long',
    now: '2026-09-04T15:30:00Z',
    settings: 'relative relative-for="100000"',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['3'],
  },
  {
    what: 'weeks if relative-for is long',
    now: '2026-09-21T15:30:00Z',
    settings: 'relative relative-for="100000"',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['2'],
  },
  {
    what: 'months if relative-for is long',
    now: '2026-11-24T12:00:00Z',
    settings: 'relative relative-for="100000"',
    published: '2026-09-01T10:30:00-04:00',
    notes: ['2'],
  },
  {
    what: 'years if relative-for is long',
    now: '2026-11-24T12:00:00Z',
    settings: 'relative relative-for="100000"',
    published: '2024-09-01T10:30:00-04:00',
    notes: ['2'],
  },
  {
    what: 'days for a date without a time',
    now: '2026-09-03T09:40:00Z',
    settings: 'relative relative-for="100000"',
    published: '2026-09-01',
    notes: ['2'],
  },
  {
    what: 'no hours for a date without a time',
    now: '2026-09-01T00:40:00Z',
    settings: 'relative',
    published: '2026-09-01',
    notes: [null],
  },
  {
    what: 'no update within the minutes of updated-after',
    now: noon,
    settings: 'updated-after="5"',
    published: '2026-09-01T10:30:00-04:00',
    updated: '2026-09-01T14:35:00Z',
    notes: [null, null],
    states: ['unchanged'],
  },
  {
    what: 'an update after the minutes of updated-after',
    now: noon,
    settings: 'updated-after="5"',
    published: '2026-09-01T10:30:00-04:00',
    updated: '2026-09-01T14:35:01Z',
    notes: [null, null],
  },
  {
    what: 'no update that precedes the publication',
    now: noon,
    settings: 'updated-after="0"',
    published: '2026-09-01T10:30:00-04:00',
    updated: '2026-09-01T08:00:00-04:00',
    notes: [null, null],
    states: ['unchanged'],
  },
  {
    what: 'an update without a time zone',
    now: noon,
    settings: 'updated-after="5"',
    published: '2026-09-01T10:30:00-04:00',
    updated: '2026-09-01T10:30',
    notes: [null, null],
  },
];

describe('the notes after the dates', () => {
  before(async () => {
    page = await openPage('');
    await page.define();
  });
  after(() => page.remove());

  for (const { what, now, zone = 'UTC', settings, notes, states = [], ...times } of dates) {
    for (const order of ['published first', 'updated first']) {
      if (order === 'updated first' && !times.updated) continue;
      it(`show ${what}, ${order}`, async () => {
        const lines = [
          `<p class="first">Published <time${attribute(times.published)}>Day one</time></p>`,
          times.updated ? `<p class="stet-updated">Updated <time${attribute(times.updated)}>Day two</time></p>` : '',
        ];
        if (order === 'updated first') lines.reverse();
        setClock(page, now, zone);
        page.document.body.innerHTML = `<stet-attribution-line ${settings}>${lines.join(' ')}</stet-attribution-line>`;
        await wait();
        assert.deepEqual(numbers(noteOf('.first')), notes[0]);
        if (times.updated) assert.deepEqual(numbers(noteOf('.stet-updated')), notes[1] ?? null);
        for (const state of ['old', 'unchanged']) {
          const inState = page.document.querySelector(`stet-attribution-line:state(${state})`);
          assert.equal(!!inState, states.includes(state), state);
        }
        assert.equal(page.document.querySelector('stet-attribution-line')!.innerHTML, lines.join(' '));
      });
    }
  }
});

describe('the dates', () => {
  afterEach(() => page.remove());

  it('hide an update that comes too soon, and keep its space', async () => {
    page = await openPage(
      `<stet-attribution-line updated-after="5"><p>Published <time datetime="2026-09-01T10:30Z">One</time></p> <p class="stet-updated">Updated <time datetime="2026-09-01T10:31Z">Two</time></p></stet-attribution-line><p>Below.</p>`,
    );
    const before = boxes(page.document);
    await page.define();
    await wait();
    assert.equal(page.window.getComputedStyle(page.document.querySelector('.stet-updated')!).visibility, 'hidden');
    assert.deepEqual(boxes(page.document), before);
  });

  for (const [lang, note] of [
    ['de', '(10:30 PM your time · 3 hours ago)'],
    ['rm', '(10:30 PM your time · 3 hours ago)'],
  ] as const) {
    it(`have a note in English alone where the page has loaded no messages of its language: ${lang}`, async () => {
      page = await openPage(
        attributionLine({
          published: { datetime: '2026-11-24T09:00:00-04:30', text: '9:00' },
          readerTime: true,
          relative: true,
        }),
        { lang },
      );
      setClock(page, '2026-11-24T16:30:00Z', 'Asia/Tokyo');
      await page.define();
      await wait();
      assert.equal(
        noteOf('p')
          ?.replace(/\s+/g, ' ')
          .replace(/ \/ .*/, ''),
        note,
      );
    });
  }

  it('change with the datetime, and when the attribute is removed', async () => {
    page = await openPage(
      attributionLine({ published: { ...published, datetime: '2020-09-01T10:30:00-04:00' }, age: true }),
    );
    setClock(page, noon, 'UTC');
    await page.define();
    await wait();
    assert.equal(numbers(noteOf('p')), '6');
    page.document.querySelector('time')!.setAttribute('datetime', '2022-09-01T10:30:00-04:00');
    await wait();
    assert.equal(numbers(noteOf('p')), '4');
    page.document.querySelector('stet-attribution-line')!.removeAttribute('age');
    await rendered(page.document);
    assert.isNull(noteOf('p'));
  });
});

describe('a note after a date', () => {
  afterEach(() => page.remove());

  it('needs no line of its own beside a portrait', async () => {
    const heightOf = async (data: AttributionLineData): Promise<number> => {
      page?.remove();
      page = await openPage(attributionLine({ published, updated: published, ...data }));
      return page.document.querySelector('stet-attribution-line')!.getBoundingClientRect().height;
    };
    const authors = [{ name: 'Amara Okoye', portrait: '/photos/stone-line-480.jpg' }];
    for (const note of [{ age: true }, { readerTime: true }, { relative: true }, { readerTime: true, age: true }]) {
      const alone = await heightOf({ authors: ['Amara Okoye'], ...note });
      assert.equal(await heightOf({ authors, ...note }), alone, Object.keys(note).join());
    }
  });

  const languages = [
    'en',
    'en-CA',
    'fr',
    'es',
    'de',
    'pt',
    'it',
    'nl',
    'ar',
    'zh-Hans',
    'ja',
    'fi',
    'el',
    'en_US',
    'no language',
  ];
  const cases: Partial<AttributionLineData>[] = [
    { age: true },
    { readerTime: true },
    { relative: true, relativeFor: 1e6 },
  ];
  it('moves nothing and adds no text to a copy, in fifteen languages, at three widths', async () => {
    const lines = cases.map((extra) =>
      attributionLine({
        authors: [{ name: 'Amara Okoye' }],
        published: { ...published, datetime: '2014-12-01T23:30:00+09:00' },
        updated: { ...published, datetime: '2016-12-01T23:30:00+09:00' },
        ...extra,
      }),
    );
    page = await openPage(
      languages.map((lang) => `<article lang="${lang}">${lines.join('')}<p>Below, words.</p></article>`).join(''),
    );
    setClock(page, noon, 'America/Los_Angeles');
    const articles = [...page.document.querySelectorAll('article')];
    const looks = () =>
      [320, 768, 1280].flatMap((width, index) => {
        (page.window.frameElement as HTMLIFrameElement).width = String(width);
        page.document.documentElement.dir = index === 1 ? 'rtl' : 'ltr';
        return articles.map((article) => ({
          lang: article.lang,
          width,
          boxes: boxes(page.document, article),
          text: article.innerText,
        }));
      });
    const before = looks();
    await page.define();
    for (const lang of languages) await loadMessages(lang);
    for (const line of page.document.querySelectorAll('stet-attribution-line')) line.requestUpdate();
    await wait();
    for (const { lang } of articles) {
      for (const [index] of cases.entries()) {
        const line = `[lang="${lang}"] stet-attribution-line:nth-of-type(${index + 1})`;
        const note = noteOf(`${line} p:not(.stet-byline):not(.stet-updated)`) ?? noteOf(`${line} .stet-updated`);
        assert.isNotNull(note, lang);
      }
    }
    assert.deepEqual(looks(), before);
  });

  it('has the messages of the nearest language', async () => {
    page = await openPage(`<div lang="fr-CA">${attributionLine({ published, readerTime: true })}</div>`);
    setClock(page, noon, 'Asia/Tokyo');
    await page.define();
    await loadMessages('fr');
    page.document.querySelector('stet-attribution-line')!.requestUpdate();
    await wait();
    assert.include(noteOf('p'), 'chez vous');
  });
});

describe('a live page', () => {
  afterEach(() => page.remove());

  const live = attributionLine({ published, relative: true });

  it('counts the minutes of all its lines with one timer, which stops while the page is hidden', async () => {
    page = await openPage(live + live);
    const clock = setClock(page, '2026-09-01T14:42:00Z', 'UTC');
    await page.define();
    await wait();
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
    page = await openPage(live + live);
    const clock = setClock(page, '2026-09-01T14:42:00Z', 'UTC');
    await page.define();
    await wait();
    page.document.querySelector('stet-attribution-line')!.remove();
    assert.equal(clock.timers(), 1);
    clock.pass(24 * 60 * 60_000);
    assert.isNull(noteOf('p'));
    assert.equal(clock.timers(), 0);
  });

  /** WebKit's computed value has only the visible string, so the alternative text cannot be tested there. */
  function showsAlternative(): boolean {
    const probe = page.document.createElement('style');
    probe.textContent = 'body::after { content: "seen" / "heard" }';
    page.document.head.append(probe);
    const { content } = page.window.getComputedStyle(page.document.body, '::after');
    probe.remove();
    return content.includes('/');
  }

  it('gives a note without minutes no alternative text, because Chromium would then read nothing', async () => {
    page = await openPage(attributionLine({ published, age: true, ageAfter: 30, readerTime: true }));
    setClock(page, noon, 'Asia/Tokyo');
    await page.define();
    await wait();
    const { content } = page.window.getComputedStyle(page.document.querySelector('p')!, '::after');
    assert.match(content, /^"\([^"]+\)"$/);
  });

  it('hides the minutes from screen readers', async () => {
    page = await openPage(
      attributionLine({
        published: { ...published, datetime: '2026-09-01T10:30:00-04:00' },
        relative: true,
        readerTime: true,
      }),
    );
    setClock(page, '2026-09-01T14:42:00Z', 'Asia/Tokyo');
    await page.define();
    await wait();
    const { content } = page.window.getComputedStyle(page.document.querySelector('p')!, '::after');
    const [, seen, heard] = /^("[^"]*") \/ ("[^"]*")$/.exec(content) ?? [];
    if (!showsAlternative()) return assert.include(content, '12');
    assert.include(seen, '12');
    assert.notInclude(heard, '12');
    assert.include(heard, '30');
  });
});

describe('the warnings about an attribution line', () => {
  afterEach(() => page.remove());

  const warnings: Record<string, string> = {
    'a date without a datetime': '<p>Published <time>Sept. 1</time></p>',
    'a datetime without its zone': '<p>Published <time datetime="2026-09-01T10:30">Sept. 1</time></p>',
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
  for (const [what, html] of Object.entries(warnings)) {
    it(`include: ${what}`, async () => {
      page = await openPage(`<stet-attribution-line>${html}</stet-attribution-line>`);
      const shown: string[] = [];
      page.window.console.warn = (warning: unknown) => void shown.push(String(warning));
      await page.define();
      await wait();
      const part = what
        .replace('a date without a datetime', 'without a `datetime`')
        .replace('a datetime without its zone', 'its zone');
      assert.match(shown.join('\n'), new RegExp(part));
    });
  }
});

function attribute(datetime: string | undefined): string {
  return datetime === undefined ? '' : ` datetime="${datetime}"`;
}

/** The text that the reader sees after a paragraph; `null` if there is none. */
function noteOf(selector: string): string | null {
  const { content } = page.window.getComputedStyle(page.document.querySelector(selector)!, '::after');
  return /^"((?:[^"\\]|\\.)+)"/.exec(content)?.[1] ?? null;
}

function numbers(note: string | null): string | null {
  return note && (note.match(/\d+/g) ?? []).join(' ');
}

async function loadMessages(lang: string): Promise<void> {
  if (!['fr', 'es', 'de', 'pt', 'it', 'nl', 'ar', 'zh-Hans', 'ja'].includes(lang)) return;
  await importIn(page.window, `messages/${lang}.js`);
}

/** Waits until the part that is loaded on first use has loaded and run. */
async function wait(): Promise<void> {
  await importIn(page.window, 'all/times.js');
  await new Promise((resolve) => setTimeout(resolve));
  await rendered(page.document);
}
