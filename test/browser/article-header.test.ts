import { assert } from 'chai';
import { articleHeader, type ArticleHeaderData } from '../../src/html.js';
import { shrinking } from '../support/shrinking.js';
import { boxes, hasStyleQueries, openPage, type Page, rangeOf, stetCss, warningsOf } from '../support/frame.js';
import { header, picture } from '../support/samples.js';

let page: Page;

const photo = { ...picture, alt: 'Sandbags.', caption: 'Volunteers stack sandbags.', credit: 'Ines Moreau' };
const author = { name: 'Amara Okoye', href: '#okoye', portrait: photo.src };
const published = { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026' };
const data: ArticleHeaderData = { ...header, attribution: { authors: [author], published } };
const headlines: Record<string, string> = {
  en: 'Incomprehensibilities of counterrevolutionaries notwithstanding, the internationalisation of telecommunications goes on',
  de: 'Hochwasserrückhaltebeckenverordnung: Bundesverfassungsgericht prüft Grundstücksverkehrsgenehmigungszuständigkeitsübertragung',
  fi: 'Epäjärjestelmällistyttämättömyydellänsäkäänköhän lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
  ja: '町長より古いポンプが川の水を町の外に押しとどめた四日間',
  ar: 'بلدة تصد النهر بمضخات أقدم من رئيس بلديتها',
};

describe('the header', () => {
  const sizes = ['s', 'm', 'l', 'xl'] as const;
  const variants: ArticleHeaderData[] = sizes.flatMap((size) => [
    { ...data, size },
    { ...data, size, alignment: 'center' },
    { ...data, size, photo, hero: 'stacked' },
    { ...data, size, photo, hero: 'beside' },
  ]);
  const inArticle = (header: ArticleHeaderData): string => `<article>${articleHeader(header)}</article>`;
  for (const width of [320, 768, 1280]) {
    it(`has the same boxes before and after the script, in every size, place and photo, at ${width} px`, async () => {
      page = await openPage(variants.map(inArticle).join(''), { width });
      const before = boxes(page.document);
      assert.isAtMost(page.document.documentElement.scrollWidth, width);
      await page.define();
      assert.deepEqual(boxes(page.document), before);
    });
  }

  const centred: [how: string, css: string, alignment?: 'center'][] = [
    ['its attribute', stetCss, 'center'],
    ['a theme', `${stetCss} html { --stet-align: center }`],
  ];
  for (const [how, css, alignment] of centred) {
    it(`keeps a note after the date in its line and the portraits in the middle, if ${how} centres it`, async () => {
      const attributions = [{}, { age: true }, { readerTime: true }].map((note) => ({ ...data.attribution!, ...note }));
      const html = attributions.map((attribution) => articleHeader({ ...data, alignment, attribution })).join('');
      page = await openPage(html, { css, width: 768 });
      // Firefox has no style queries yet: there, a theme's portraits stay at the start.
      if (!alignment && !hasStyleQueries(page)) return;
      const heights = page.all('stet-attribution-line').map((line) => line.getBoundingClientRect().height);
      for (const height of heights) assert.closeTo(height, heights[0]!, 2);
      for (const portrait of page.all('.stet-portraits img')) {
        const { left, width } = portrait.getBoundingClientRect();
        assert.closeTo(left + width / 2, page.document.documentElement.clientWidth / 2, 1);
      }
    });

    it(`has its standfirst in the middle, unless the header begins at the start, if ${how} centres it`, async () => {
      const html = [alignment, 'start' as const].map((alignment) => articleHeader({ ...data, alignment })).join('');
      page = await openPage(html, { css, width: 1280 });
      const [first, second] = page.all('h1 + p').map((standfirst) => {
        const { left, right } = standfirst.getBoundingClientRect();
        return [left, page.document.documentElement.clientWidth - right] as const;
      });
      assert.isAbove(second![1], second![0] + 100);
      assert.equal(page.style('stet-article-header:last-of-type h1').textAlign, 'start');
      if (alignment || hasStyleQueries(page)) assert.closeTo(first![0], first![1], 1);
    });

    it(`begins the lines of corrections and biographies at the start, if ${how} centres it`, async () => {
      const authors = [{ ...author, bio: 'She writes about ports.' }];
      const attribution = { ...data.attribution, authors, corrections: [{ text: 'There are nine pumps.' }] };
      page = await openPage(articleHeader({ ...data, alignment, attribution }), { css });
      for (const selector of ['h1', '.stet-byline']) assert.equal(page.style(selector).textAlign, 'center', selector);
      for (const selector of ['.stet-bio', '.stet-correction']) assert.equal(page.style(selector).textAlign, 'start');
    });
  }

  for (const hero of [undefined, 'beside'] as const) {
    for (const [what, [css, wrap = String]] of Object.entries(shrinking)) {
      it(`has room in ${what}, which shrinks to its content, ${hero ? 'with a photo beside it' : 'without a photo'}`, async () => {
        const header = articleHeader(hero ? { headline: data.headline, photo, hero } : { headline: data.headline });
        for (const width of [320, 900]) {
          page = await openPage(`<article>${wrap(header)}</article>`, { css: `${stetCss} article { ${css} }`, width });
          const column = page.document.body.getBoundingClientRect().width;
          const { width: own } = page.box('hgroup');
          assert.isAtLeast(own, hero ? 190 : Math.min(column, 640) - 1, `${width} px`);
          assert.isAtMost(page.document.documentElement.scrollWidth, width);
        }
      });
    }
  }

  it('has no empty second column without the photo that stands beside the text', async () => {
    page = await openPage(articleHeader({ ...data, hero: 'beside' }), { width: 1000 });
    assert.isAtLeast(page.box('hgroup').width, 900);
    assert.isAtLeast(page.box('.stet-byline').top, page.box('hgroup').bottom);
  });

  it('asks for no width in a grid of narrow columns', async () => {
    const cards = inArticle({ headline: 'Town keeps the river out' }).repeat(3);
    const css = `${stetCss} body { display: grid; grid-template-columns: repeat(3, 1fr) }`;
    page = await openPage(cards, { css, width: 480 });
    assert.isAtMost(page.document.documentElement.scrollWidth, 480);
  });

  it('grows from s to xl', async () => {
    page = await openPage(sizes.map((size) => inArticle({ ...data, size })).join(''));
    const [s, m, l, xl] = page.all('h1').map((each) => parseFloat(page.window.getComputedStyle(each).fontSize));
    assert.isTrue(s! < m! && m! < l! && l! < xl!, `${s}, ${m}, ${l}, ${xl}`);
  });

  for (const [expected, width, dir] of [
    ['right of the text', 1280, 'ltr'],
    ['left of the text', 1280, 'rtl'],
    ['below the text', 600, 'ltr'],
  ] as const) {
    it(`puts a photo beside the text, or below it if there is no room: ${expected}, ${width} px, ${dir}`, async () => {
      page = await openPage(inArticle({ ...data, photo, hero: 'beside' }), { width, dir });
      const text = page.box('hgroup');
      const figure = page.box('figure');
      const places = {
        'right of the text': figure.left >= text.right,
        'left of the text': figure.right <= text.left,
        'below the text': figure.top >= text.bottom,
      };
      for (const [place, isThere] of Object.entries(places)) assert.equal(isThere, place === expected, place);
    });
  }

  it('keeps a photo beside the text off the text and in the page, whatever its layout', async () => {
    for (const layout of ['wide', 'full'] as const) {
      page = await openPage(inArticle({ ...data, photo: { ...photo, layout }, hero: 'beside' }), { width: 1000 });
      assert.isAtLeast(page.box('figure').left, page.box('hgroup').right, layout);
      assert.equal(page.style('figcaption').paddingInlineStart, '0px', 'no indent as at the edge of the window');
      assert.isAtMost(page.document.documentElement.scrollWidth, 1000, layout);
    }
  });

  for (const [lang, headline] of Object.entries(headlines)) {
    it(`fits the longest words of ${lang} into 320 px, and breaks no word that fits on a line`, async () => {
      const headers = sizes.map((size) => inArticle({ headline, size }));
      page = await openPage(headers.join(''), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      for (const [width, letters] of Object.entries({ 320: 15, 1280: 18 })) {
        page.frame.width = width;
        assert.isAtMost(page.document.documentElement.scrollWidth, Number(width));
        // Japanese is set solid: a line may end after any character.
        if (lang !== 'ja') assert.deepEqual(brokenWords(page, letters), [], `at ${width}`);
      }
    });
  }

  it('lets a site style any part with its own class', async () => {
    page = await openPage(articleHeader({ ...data, headline: 'A' }).replace('<h1>', '<h1 class="own">'), {
      css: `.own { font-size: 11px; line-height: 3; letter-spacing: 2px; hyphens: none }${stetCss}`,
      lang: 'ar',
    });
    const { fontSize, letterSpacing } = page.style('h1');
    assert.deepEqual([fontSize, letterSpacing], ['11px', '2px']);
  });

  it('prints site name, URL and day above the first headline, and nothing if the page does not state them', async () => {
    const css = stetCss.replaceAll('@media print', '@media all');
    page = await openPage(`<article>${articleHeader(data)}${articleHeader({ ...data, level: 2 })}</article>`, { css });
    await page.define();
    const signatures = (): string[] =>
      page.all('stet-article-header').map((header) => page.window.getComputedStyle(header, '::before').content);
    const print = (): boolean => page.window.dispatchEvent(new Event('beforeprint'));
    const none = /^(?:none|normal|"")$/;
    print();
    for (const signature of signatures()) assert.match(signature, none);

    const name = '<meta property="og:site_name" content="The “Fenland” Ledger">';
    const link = '<link rel="canonical" href="https://ledger.example/pumps">';
    page.document.head.insertAdjacentHTML('beforeend', name + link);
    assert.match(signatures()[0]!, none, 'before it is printed');
    print();
    const [first, second] = signatures();
    for (const part of ['The “Fenland” Ledger', 'https://ledger.example/pumps', String(new Date().getFullYear())])
      assert.include(first, part);
    assert.match(second!, none);
    page.window.dispatchEvent(new Event('afterprint'));
    assert.isFalse(page.find('stet-article-header').hasAttribute('style'), 'the markup is as it was');
    print();

    page.find('style').textContent = stetCss;
    assert.match(signatures()[0]!, none, 'on a screen');
  });
});

describe('the warnings about a header', () => {
  const right = articleHeader(data);
  const live = articleHeader({ ...data, marker: { text: 'Live', kind: 'live' } });
  const warnings: Record<string, string> = {
    'no heading': '<article><stet-article-header><header><p>A</p></header></stet-article-header></article>',
    'outside `hgroup`': '<article><stet-article-header><h1>A headline</h1></stet-article-header></article>',
    'a second `h1`': `<main><h1>The Ledger</h1><article>${right}</article></main>`,
    'typed in capitals': `<article>${articleHeader({ headline: 'FLOODS WORSEN' })}</article>`,
    'outside `article` and `main`': right,
    'has `hero` but no photo': `<article>${articleHeader({ ...data, hero: 'beside' })}</article>`,
    'keep one of the two': `<script type="application/ld+json">{"@type": "NewsArticle"}</script><article>${articleHeader({ ...data, jsonLd: true })}</article>`,
    'above the headline glued together, "LiveWorld"': `<article>${live.replace('&nbsp;', '')}</article>`,
    'above the headline glued together, "WorldLive"': `<article>${live.replace(/<p><strong.*?<\/p>/, '<p>World<strong>Live</strong></p>')}</article>`,
    'above the headline glued together, "portTown"': `<article>${articleHeader({ ...data, kicker: 'Town', marker: { text: 'For the port', kind: 'paid' } }).replace('&nbsp;', '')}</article>`,
    'does not mark the names': `<article>${articleHeader({ ...data, jsonLd: true }).replaceAll(/ (?:rel|itemprop)="author"/g, '')}</article>`,
  };
  for (const [part, html] of Object.entries(warnings)) {
    it(`include: ${part}`, async () => {
      assert.include((await warningsOf(html)).join('\n'), part);
    });
  }

  it('are none for a right header, in whatever script its headline is', async () => {
    const ofOneScript = [
      'EU votes on Thursday',
      'NATO',
      'COVID-19: Q&A',
      'ЕС — США: 2026',
      '町長より古いポンプが川の水を',
      'بلدة تصد النهر بمضخات',
    ];
    const ofTwo = ['한국 WHO 예산안 통과', 'WHO की बैठक आज', 'WHO宣布疫情结束了吗今天'];
    for (const headline of [...ofOneScript, ...ofTwo]) {
      const html = `<article>${articleHeader({ ...data, headline, jsonLd: true })}</article>`;
      assert.deepEqual(await warningsOf(html), []);
    }
    assert.deepEqual(await warningsOf(`<article>${live}</article>`), []);
  });
});

/** Words of headlines with fewer than `letters` letters that are broken, although they fit on one line. */
function brokenWords({ document, window }: Page, letters: number): string[] {
  return [...document.querySelectorAll('h1')].flatMap((headline) => {
    const text = headline.firstChild as Text;
    const { font, letterSpacing } = window.getComputedStyle(headline);
    const ruler = document.body.appendChild(document.createElement('span'));
    ruler.style.cssText = `font: ${font}; letter-spacing: ${letterSpacing}; white-space: nowrap; position: absolute`;
    const broken = [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const rects = [...rangeOf(text, index, index + word.length).getClientRects()];
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      ruler.textContent = word;
      const fits = ruler.getBoundingClientRect().width <= headline.getBoundingClientRect().width;
      return lines.size > 1 && word.length < letters && fits ? [word] : [];
    });
    ruler.remove();
    return broken;
  });
}
