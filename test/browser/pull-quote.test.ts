import { assert } from 'chai';
import { pullQuote, type RepeatedQuoteData } from '../../src/html.js';
import { openPage, type Page, rangeOf, stetCss, warningsOf } from '../support/frame.js';

let page: Page;

const sentence = 'The rails were never the problem, the pumps were';
const by = 'Ruth Adeyemi, depot manager';
const repeat = (data: Partial<RepeatedQuoteData> = {}): string =>
  pullQuote({ quote: sentence, repeated: true, ...data });
const element = (): Element => page.find('stet-pull-quote');
const box = (): DOMRect => element().getBoundingClientRect();
const paragraph = `<p>${`${sentence}, she said. By noon the water stood a hand below the platform, and the last buses had left. `.repeat(5)}</p>`;

/** The generated text before an element's content, with its quotation marks. */
function shown(quote: Element = element()): string {
  const { content, quotes } = page.window.getComputedStyle(quote, '::before');
  const [open, close] = quotes === 'auto' ? ['?', '?'] : [...quotes.matchAll(/"([^"]*)"/g)].map(([, mark]) => mark!);
  return content
    .replace('attr(quote)', () => JSON.stringify(quote.getAttribute('quote')))
    .replace('open-quote', () => JSON.stringify(open))
    .replace('close-quote', () => JSON.stringify(close))
    .replace(/^"|"$/g, '')
    .replace(/(?<!\\)" "/g, '')
    .replaceAll('\\"', '"');
}

describe('a pull quote', () => {
  it('stays in a narrow card with large text', async () => {
    for (const placement of ['start', 'end'] as const) {
      page = await openPage(`<article>${paragraph}${repeat({ placement })}${paragraph}</article>`, {
        css: 'article { font-size: 20px; width: 160px; margin: 0 100px }',
      });
      const { left, right } = box();
      assert.isAtLeast(left, 99.5, placement);
      assert.isAtMost(right, 260.5, placement);
    }
  });

  it('has the portrait beside the name, also in the middle of a wide row', async () => {
    const portrait = { src: '/photos/stone-line-480.jpg' };
    page = await openPage(pullQuote({ quote: 'We won.', by: 'Ana', portrait, placement: 'wide' }));
    const name = rangeOf(page.find('figcaption').lastChild!).getBoundingClientRect();
    assert.closeTo(name.left - page.box('img').right, 10, 6);
  });

  it('keeps an emoji in its sentence, and a portrait beside the name', async () => {
    const emoji = '<img class="emoji" style="width: 1em; height: 1em" src="/photos/stone-line-480.jpg" alt="🎉">';
    const portrait = '<img class="face" src="/photos/stone-line-480.jpg" alt="">';
    const quotation = `<blockquote><p>We won ${emoji} at last.</p></blockquote>`;
    const figure = `<figure>${quotation}<figcaption>${portrait} Ana ${emoji}</figcaption></figure>`;
    page = await openPage(`<stet-pull-quote>${figure}</stet-pull-quote>`);
    const positions = page.all('img').map((img) => page.window.getComputedStyle(img).position);
    assert.deepEqual(positions, ['static', 'absolute', 'static']);
  });
});

describe('a repeated sentence', () => {
  const languages = {
    '“|”': 'en en-GB es pt pt-BR zh zh-Hans-CN eu',
    '”|”': 'sv he',
    '”|“': 'ar',
    '„|“': 'de de-CH is ka mk',
    '„|”': 'pl',
    '‘|’': 'nl ti',
    '«|»': 'pt-PT it ru be hy ky rw fa',
    '«\u202f|\u202f»': 'fr fr-CH',
    '«\u00a0|\u00a0»': 'fr-CA',
    '»|«': 'ug',
    '「|」': 'ja zh-Hant zh-TW zh-Hant-HK yue',
  };

  it('has the quotation marks of its language', async () => {
    page = await openPage(repeat());
    for (const [marks, langs] of Object.entries(languages)) {
      for (const lang of langs.split(' ')) {
        page.document.documentElement.lang = lang;
        assert.equal(shown().replace(sentence, '|'), marks, lang);
      }
    }
  });

  it('has the marks of its own language in a story of another language', async () => {
    page = await openPage(repeat({ quote: 'Wasser liest nicht', lang: 'de' }), { lang: 'fr' });
    assert.equal(shown(), '„Wasser liest nicht“');
  });

  const shownOf = async (typed: readonly string[]): Promise<string[]> => {
    page = await openPage(typed.map((quote) => repeat({ quote })).join(''));
    return page.all('stet-pull-quote').map((quote) => shown(quote));
  };

  it('gets no second pair of marks', async () => {
    const double = ['“Wait”, they said', '"Wait," they said', '„Warte“', '« Attends »', '»Warte«', '❝Wait❞'];
    const single = ['‘Wait’', '‚Warte‘', '’Vänta’', "'Wait'"];
    const others = ['「待て」', '『待て』', '〝待て〟', '《等等》', '― Wait', '— Подожди, — сказали нам'];
    const typed = [...double, ...single, ...others];
    assert.deepEqual(await shownOf(typed), typed);
  });

  it('gets marks before an apostrophe or a mark inside', async () => {
    const typed = ['’Tis the season', "'Tis the season", '‘Never’ was the word', '‹Nie› war das Wort'];
    const marked = typed.map((quote) => `“${quote}”`);
    assert.deepEqual(await shownOf(typed), marked);
  });

  it('keeps each mark on the line of its word, at any width', async () => {
    page = await openPage(repeat({ lang: 'fr' }));
    // The same sentence as real text, with the same line breaks, so that its lines can be measured.
    const copy = page.document.createElement('stet-pull-quote');
    copy.lang = 'fr';
    copy.innerHTML = `<figure><blockquote><p>«\u202f${sentence}\u202f»</p></blockquote></figure>`;
    element().after(copy);
    const text = copy.querySelector('p')!.firstChild!;
    const lineOf = (index: number): number => Math.round(rangeOf(text, index, index + 1).getBoundingClientRect().top);
    for (let width = 120; width <= 640; width += 20) {
      page.document.body.style.width = `${width}px`;
      assert.closeTo(box().height, copy.getBoundingClientRect().height, 0.1, `${width}`);
      const last = text.textContent!.length - 1;
      assert.equal(lineOf(0), lineOf(2), `the first mark at ${width} px`);
      assert.equal(lineOf(last), lineOf(last - 2), `the last mark at ${width} px`);
    }
  });
});

describe('a quotation', () => {
  const data = {
    quote: ['“Nobody asked who had the keys.', '“I have had them on one ring for eleven years.”'],
    by: 'Ruth Adeyemi',
    role: 'depot manager',
    portrait: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', width: 112, height: 112 },
  };

  it('gets no marks in addition to those that its author typed', async () => {
    page = await openPage(pullQuote(data), { lang: 'de' });
    assert.include(['none', 'normal'], shown());
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has the portrait beside the name, vertically centred, ${dir}`, async () => {
      page = await openPage(pullQuote(data), { dir });
      const image = page.box('img');
      const name = page.box('b');
      assert.isAbove(dir === 'ltr' ? name.left - image.right : image.left - name.right, 8);
      assert.closeTo((name.top + name.bottom) / 2, (image.top + image.bottom) / 2, 3);
      assert.equal(image.width, image.height);
    });
  }
});

describe('a pull quote beside the text', () => {
  const beside = (placement: 'start' | 'end' | 'wide'): string =>
    `<article>${repeat({ by, placement })}${paragraph}</article>`;

  /** The most characters on one of the lines beside the quote; `undefined` if there is no such line. */
  function charactersBeside(): number | undefined {
    const quote = box();
    const text = page.find('stet-pull-quote + p').firstChild!;
    const lines = new Map<number, number>();
    for (let index = 0; index < text.textContent!.length; index += 1) {
      const { top, bottom } = rangeOf(text, index, index + 1).getBoundingClientRect();
      if (top > quote.top && bottom < quote.bottom) lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return lines.size ? Math.max(...lines.values()) : undefined;
  }

  for (const [font, placement, dir] of [
    ['16px "Liberation Serif", serif', 'end', 'ltr'],
    ['18px "Liberation Sans", sans-serif', 'start', 'ltr'],
    ['20px "Noto Serif", serif', 'end', 'rtl'],
  ] as const) {
    it(`leaves the text 45 characters a line or takes a row of its own: ${font}, ${placement}, ${dir}`, async () => {
      const css = `${stetCss} body { font: ${font}; margin: 0 }`;
      page = await openPage(beside(placement), { css, dir, width: 1000 });
      const article = page.find('article');
      const found = [];
      for (let width = 300; width <= 1000; width += 25) {
        article.style.width = `${width}px`;
        const most = charactersBeside();
        found.push(most);
        if (most === undefined) assert.closeTo(box().width, width, 0.1);
        else assert.isAtLeast(most, 45, `${width} px`);
      }
      assert.isUndefined(found[0]);
      assert.isNumber(found.at(-1));
      article.style.width = '700px';
      assert.isAtMost(page.document.documentElement.scrollWidth, 1000);
    });
  }

  it('extends out of the column if the site allows it and the page has room', async () => {
    const css = `${stetCss} :root { --stet-quote-outdent: 12rem } body { margin: 0 } article { width: 500px; margin: auto }`;
    page = await openPage(beside('end'), { css, width: 1200 });
    const out = (): number => box().right - page.box('article').right;
    assert.closeTo(out(), 192, 0.1);
    page.frame.width = '520';
    assert.closeTo(out(), 0, 0.1);
    assert.isAtMost(page.document.documentElement.scrollWidth, 520);
  });

  it('is wider than the text, in the middle of the page, and no wider than the page', async () => {
    const css = `${stetCss} body { margin: 0 } article { max-width: 500px; margin: auto }`;
    page = await openPage(beside('wide'), { css, width: 1200 });
    assert.closeTo(box().width, 46 * 16, 0.1);
    for (const width of ['700', '320']) {
      page.frame.width = width;
      assert.isAtLeast(box().left, 0);
      assert.isAtMost(box().right, Number(width));
      assert.isAtMost(page.document.documentElement.scrollWidth, Number(width));
    }
  });

  it('aligns its text at the start, whatever its placement', async () => {
    for (const placement of ['start', 'center', 'end'] as const) {
      page = await openPage(repeat({ placement }));
      assert.equal(page.style('stet-pull-quote').textAlign, 'start');
    }
  });

  it('is the quotation of the author if the attribute is empty, on paper too', async () => {
    const css = stetCss.replaceAll('@media print', '@media all');
    page = await openPage(pullQuote({ quote: sentence }).replace('>', ' quote="" by="Ruth Adeyemi">'), { css });
    assert.notEqual(page.style('stet-pull-quote').display, 'none');
    assert.equal(page.style('stet-pull-quote', '::after').content, 'none');
  });
});

describe('the development build', () => {
  const figure = '<figure><blockquote><p>“No.”</p></blockquote></figure>';
  const named = figure.replace('</p>', '</p><figcaption>A</figcaption>');

  /** The warnings about a quote in a story with other white space and marks than the quote has. */
  const text = '<p>«\u202fThe rails “were” never\n the problem, the&nbsp;pumps were\u202f», she said.</p>';
  const warningsAbout = (quote: string): Promise<string[]> => warningsOf(`<article>${text}${quote}</article>`);

  for (const [what, html] of Object.entries({
    'a sentence of the story with other white space and marks': repeat(),
    'one with a full stop, a capital and an ellipsis': repeat({ quote: 'Never the … pumps were.' }),
    'words that an editor smoothed': repeat({ quote: 'Rails were never the real problem, the pumps were' }),
    'the last words of a paragraph': `${repeat({ quote: 'Two pumps' })}<p>Two pumps</p><p>Keys</p>`,
    'a quotation': pullQuote({ quote: '“No.”', by }),
    'words of its own in brackets': repeat({ quote: '[The rails] never the problem, the pumps [broke].' }),
    'letters that are composed otherwise': `${repeat({ quote: 'Déjà vu'.normalize('NFD') })}<p>Déjà vu</p>`,
    'two sentences from two places': `${repeat({ quote: 'We slept. It rained.' })}<p>We slept.</p>${text}<p>It rained.</p>`,
    'words that an editor smoothed, in a language without spaces': `${repeat({ quote: '这座老车站将在明年完成修复，并重新向市民开放。' })}<p>这座老车站将在明年春天完成修复，并重新向全体市民开放。</p>`,
  })) {
    it(`accepts ${what}`, async () => {
      assert.deepEqual(await warningsAbout(html), []);
    });
  }

  for (const [what, html, warning] of [
    ['words that are not in the story', repeat({ quote: 'Trains run on time every day' }), 'not in the story'],
    ['half a word of the story', repeat({ quote: 'never the prob' }), 'not in the story'],
    ['a repeat that is read twice', `<stet-pull-quote quote="${sentence}"></stet-pull-quote>`, 'Set aria-hidden'],
    ['both forms at once', repeat().replace('<wbr hidden>', figure), 'has both'],
    ['white space beside a mark', repeat().replace(sentence, `${sentence} `), 'white space'],
    ['a hidden quotation', `<stet-pull-quote aria-hidden="true">${figure}</stet-pull-quote>`, 'hides a quotation'],
    ['a missing quote', '<stet-pull-quote></stet-pull-quote>', 'holds no quotation'],
    ['a name inside the quotation', `<stet-pull-quote>${named}</stet-pull-quote>`, 'after </blockquote>'],
  ] as const) {
    it(`warns about ${what}`, async () => {
      const warnings = await warningsAbout(html);
      assert.lengthOf(warnings, 1, warnings.join('\n'));
      assert.include(warnings[0], warning);
    });
  }
});
