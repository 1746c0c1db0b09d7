import { assert } from 'chai';
import { articleHeader, attributionLine, captionedPhoto, newsletterSignup, pullQuote } from '../../src/html.js';
import { openPage, type Page, rangeOf, stetCss } from '../support/frame.js';

let page: Page;

/** Texts with high and low letters in forty languages. */
const texts: Record<string, string> = {
  am: 'ከተማዋ ወንዙን በፓምፖች ትከላከላለች ጿቿ',
  ar: 'بلدة تصدّ النهر بمضخّاتٍ أقدم من رئيس بلديّتها',
  as: 'চহৰখনে নদীক পাম্পেৰে ৰোধ কৰিছে ক্ষ্মী',
  bg: 'Градът удържа реката с помпи, Й Щ ф',
  bn: 'শহরটি পুরোনো পাম্প দিয়ে নদী ঠেকিয়ে রাখল ক্ষ্মী র্দ্ধ',
  bo: 'གྲོང་ཁྱེར་གྱིས་ཆུ་རྒྱུན་བཀག རྒྱུ སྐྱིད',
  cs: 'Město zadržuje řeku čerpadly Ů Ž ý',
  de: 'Ärzte prüfen Übergröße, Gefängnis',
  dz: 'འབྲུག་རྒྱལ་ཁབ་ནང་ཆུ་རྒྱུན',
  el: 'Η πόλη κρατά έξω το ποτάμι Ά Ή ψ',
  en: 'Town keeps the river out with pumps, Ågy',
  fa: 'شهر با پمپ‌هایی کهنه رود را پس می‌زند، آگاهی',
  gu: 'શહેરે જૂના પંપોથી નદીને રોકી રાખી ષ્ટ્રૂ',
  he: 'העיירה עוצרת את הנהר בְּמַשְׁאֵבוֹת',
  hi: 'शहर ने पुराने पंपों से नदी को रोक रखा है, राष्ट्रीय र्ट्रू',
  hy: 'Քաղաքը պոմպերով կանգնեցրեց գետը',
  ja: '町長より古いポンプが川の水を町の外に押しとどめた',
  ka: 'ქალაქი ტუმბოებით აკავებს მდინარეს',
  km: 'ទីក្រុងទប់ស្កាត់ទន្លេដោយស្នប់ចាស់ៗ ស្ត្រី',
  kn: 'ಪಟ್ಟಣವು ಹಳೆಯ ಪಂಪ್‌ಗಳಿಂದ ನದಿಯನ್ನು ತಡೆಯಿತು ಕ್ಷ್ಮಿ',
  ko: '시장보다 오래된 펌프가 강물을 막아냈다',
  lo: 'ເມືອງກັ້ນແມ່ນ້ຳດ້ວຍປ້ຳເກົ່າ ທີ່ ຫຼື',
  ml: 'പഴയ പമ്പുകൾ കൊണ്ട് നഗരം പുഴയെ തടഞ്ഞു ക്ഷ്മി',
  mr: 'जुन्या पंपांनी शहराने नदी रोखली, महाराष्ट्र',
  my: 'မြို့သည် မြစ်ကို ပန့်ဟောင်းများဖြင့် တားဆီးထားသည် က္ကျွှ',
  ne: 'पुराना पम्पले नदी रोक्यो, राष्ट्रिय',
  or: 'ପୁରୁଣା ପମ୍ପରେ ସହର ନଦୀକୁ ରୋକିଲା କ୍ଷ୍ମୀ',
  pa: 'ਸ਼ਹਿਰ ਨੇ ਪੁਰਾਣੇ ਪੰਪਾਂ ਨਾਲ ਦਰਿਆ ਰੋਕਿਆ ਪ੍ਰੀਤੂੰ',
  pl: 'Miasto zatrzymuje rzekę, Żółć ł',
  ps: 'ښار په زړو پمپونو سیند بند کړ، ځای ږغ',
  ru: 'Город сдерживает реку насосами, Й Щ ф',
  si: 'නගරය පැරණි පොම්ප වලින් ගඟ වළක්වයි ක්‍ෂ්‍රී',
  sv: 'Staden håller ån ute, Åäö',
  ta: 'பழைய பம்புகளால் நகரம் ஆற்றைத் தடுத்தது ஶ்ரீ',
  te: 'పాత పంపులతో పట్టణం నదిని ఆపింది క్ష్మీ స్త్రీ',
  th: 'เมืองกั้นแม่น้ำด้วยเครื่องสูบน้ำเก่า ที่ปู่ญี่ปุ่น',
  ti: 'ከተማ ንሩባ ብፓምፕ ዓጊታ ጿ',
  tr: 'Kasaba ırmağı pompalarla tutuyor, Ğ Ç ş',
  uk: 'Місто стримує річку насосами, Ї Щ ф',
  ur: 'قصبے نے پرانے پمپوں سے دریا کو روک رکھا ہے، ٹھیک',
  vi: 'Thị trấn giữ dòng sông ở ngoài, Ậ ễ ỵ',
  zh: '小鎮用比鎮長還老的水泵擋住了河水',
};

/** In Latin, Greek and Cyrillic an accented capital is rarely below a descender, so lines may overlap by a tenth. */
const tight = ['bg', 'cs', 'de', 'el', 'en', 'pl', 'ru', 'sv', 'tr', 'uk', 'vi'];

describe('the lines of large text', () => {
  before(async () => {
    const sections = Object.entries(texts).map(([lang, text]) => {
      const parts = articleHeader({ headline: text, standfirst: text }) + pullQuote({ quote: text, placement: 'wide' });
      return `<section lang="${lang}">${parts}</section>`;
    });
    const css = `${stetCss} body { font: 18px 'Noto Sans', sans-serif }`;
    page = await openPage(sections.join(''), { css, stays: true });
  });
  after(() => page.remove());

  const styleOf = (lang: string, selector: string): CSSStyleDeclaration =>
    page.style(`section[lang="${lang}"] ${selector}`);

  for (const [lang, text] of Object.entries(texts)) {
    it(`do not overlap: ${lang}`, () => {
      for (const selector of ['h1', 'hgroup p', 'blockquote']) {
        const style = styleOf(lang, selector);
        const brush = page.document.createElement('canvas').getContext('2d')!;
        brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        (brush as unknown as { lang: string }).lang = lang;
        const { actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent } = brush.measureText(text);
        const most = parseFloat(style.lineHeight) * (tight.includes(lang) ? 1.1 : 1.005);
        assert.isAtMost(ascent + descent, most, selector);
      }
    });
  }

  it('are tight, with negative letter-spacing, only in Latin, Greek and Cyrillic', () => {
    for (const lang of Object.keys(texts)) {
      const { lineHeight, fontSize, letterSpacing } = styleOf(lang, 'h1');
      const isTight = parseFloat(lineHeight) / parseFloat(fontSize) < 1.2;
      assert.equal(isTight, tight.includes(lang), lang);
      assert.equal(parseFloat(letterSpacing) < 0, tight.includes(lang), lang);
    }
  });

  for (const lang of ['ur', 'my']) {
    it(`have the room of their script in small text too: ${lang}`, async () => {
      const text = texts[lang]!;
      const line = attributionLine({ byline: text, corrections: [{ text }] });
      const photo = captionedPhoto({ src: '/photos/stone-line-800.jpg', alt: '', caption: text });
      const signup = newsletterSignup({ heading: text, description: text, action: '/' });
      const small = await openPage(line + photo + signup, { lang });
      for (const part of small.document.querySelectorAll('p, figcaption, h2')) {
        const { lineHeight, fontSize } = small.window.getComputedStyle(part);
        assert.isAtLeast(parseFloat(lineHeight) / parseFloat(fontSize), lang === 'ur' ? 2.19 : 1.89, part.outerHTML);
      }
      small.remove();
    });
  }

  it('follow a language that is set inside the element', () => {
    const headline = page.find<HTMLElement>('section[lang=en] h1');
    headline.lang = 'ar';
    const style = page.window.getComputedStyle(headline);
    assert.isAtLeast(parseFloat(style.lineHeight) / parseFloat(style.fontSize), 1.49);
  });
});

describe('a time', () => {
  const line = attributionLine({ published: { datetime: '2026-09-01T10:30Z', text: '1 September 2026, 10:30 a.m.' } });

  it('is isolated on a right-to-left line', async () => {
    page = await openPage(line, { lang: 'ar', dir: 'rtl' });
    assert.equal(page.style('time').unicodeBidi, 'isolate');
  });

  it('does not break if it fits on a line', async () => {
    page = await openPage(line, { css: `${stetCss} body { font: 16px sans-serif; margin: 0 }` });
    const range = rangeOf(page.find('time'));
    for (let width = 320; width >= 240; width -= 5) {
      page.document.body.style.width = `${width}px`;
      assert.lengthOf(new Set([...range.getClientRects()].map(({ top }) => top)), 1, `${width} px`);
    }
  });
});
