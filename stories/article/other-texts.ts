import { type ArticleHeaderData, type CaptionedPhotoData, type RepeatedQuoteData } from '../../src/html.js';
import { archiveCredit, leadPhoto } from './article.js';

/** The beginning of the same story in another language, to show what English does not. */
export interface OtherText {
  lang: string;
  dir: 'ltr' | 'rtl';
  header: ArticleHeaderData;
  photo: CaptionedPhotoData;
  /** A paragraph of the story that contains the sentence of `pull`, word for word. */
  paragraph: string;
  pull: RepeatedQuoteData;
}

/** Long compounds, which have to be hyphenated. */
export const german: OtherText = {
  lang: 'de',
  dir: 'ltr',
  header: {
    kicker: { text: 'Umwelt', href: 'https://coastal.example/de/umwelt' },
    headline: 'Naturschutzgebietsverwaltung überlässt Wanderweginstandsetzung 214 Freiwilligen',
    standfirst:
      'Ein Hubschraubertransport hätte 412.000 Dollar gekostet. Nun wandern elf Tonnen Stein von Hand zu Hand den Berg hinauf.',
    attribution: {
      lang: 'de',
      authors: named('Amara Okoye', 'Jonas Lindqvist', 'Friederike von Hohenlohe-Brandtner'),
      published: { datetime: '2026-09-01T15:00:00+02:00', text: '1. September 2026, 15.00 Uhr' },
      updated: { datetime: '2026-09-01T18:35:00+02:00', text: '1. September 2026, 18.35 Uhr' },
      messages: {
        lineByline: 'Von {names}',
        linePublished: 'Veröffentlicht am {date}',
        lineUpdated: 'Aktualisiert am {date}',
      },
    },
  },
  photo: {
    ...leadPhoto,
    alt: 'Ein brauner Fußpfad, auf einer Seite tief in den Rasen eingeschnitten, führt einen Grashang hinauf zu grauen Felswänden mit Schneeresten.',
    caption:
      'Wegebaumaterial fehlt auch an anderen Höhenwanderwegbaustellen: ein ausgetretener Pfad in den Picos de Europa in Nordspanien, undatiertes Archivbild.',
    credit: archiveCredit('beschnitten'),
  },
  paragraph:
    '„Mit Absicht hat diesen Weg niemand ausgetreten, und aus Versehen wird ihn niemand instand setzen“, sagte Marguerite Penney, die Vorsitzende des Wanderwegfördervereins.',
  pull: {
    quote: 'Mit Absicht hat diesen Weg niemand ausgetreten, und aus Versehen wird ihn niemand instand setzen',
    repeated: true,
    by: 'Marguerite Penney, Wanderwegförderverein',
  },
};

/** Narrow no-break spaces inside guillemets. */
export const french: OtherText = {
  lang: 'fr',
  dir: 'ltr',
  header: {
    kicker: { text: 'Environnement', href: 'https://coastal.example/fr/environnement' },
    headline: 'Pierre par pierre, les randonneurs remontent leur sentier',
    standfirst:
      'L’hélicoptère aurait coûté 412 000 dollars ; 214 personnes ont donc formé une chaîne et passé 11 tonnes de roche de main en main.',
    attribution: {
      lang: 'fr',
      authors: named('Amara Okoye', 'Jonas Lindqvist'),
      published: { datetime: '2026-09-01T10:30:00-02:30', text: '1er septembre 2026, 10 h 30 HAT' },
      updated: { datetime: '2026-09-01T14:05:00-02:30', text: '1er septembre 2026, 14 h 05 HAT' },
      messages: { lineByline: 'Par {names}', linePublished: 'Publié le {date}', lineUpdated: 'Mis à jour le {date}' },
    },
  },
  photo: {
    ...leadPhoto,
    alt: 'Un sentier brun, creusé bien au-dessous du gazon d’un côté, monte une pente herbeuse vers des falaises grises où reste de la neige.',
    caption:
      'Un sentier creusé dans l’herbe par les marcheurs, aux Picos de Europa, dans le nord de l’Espagne (photo d’archives non datée).',
    credit: archiveCredit('recadrée'),
  },
  paragraph:
    '« Personne n’a abîmé ce sentier exprès, et personne ne le réparera par hasard », a déclaré Marguerite Penney, présidente des Amis du mont Tolland.',
  pull: {
    quote: 'Personne n’a abîmé ce sentier exprès, et personne ne le réparera par hasard',
    repeated: true,
    by: 'Marguerite Penney, Amis du mont Tolland',
  },
};

/** Right to left, joined letters, vowel marks above the line. */
export const arabic: OtherText = {
  lang: 'ar',
  dir: 'rtl',
  header: {
    kicker: { text: 'بيئة', href: 'https://coastal.example/ar/environment' },
    headline: 'متطوّعون يعيدون بناء درب جبلي حجرًا بعد حجر',
    standfirst:
      'كان نقل الحجارة بالمروحية سيكلّف 412 ألف دولار، فاصطفّ 214 شخصًا على سفح الجبل ومرّروا 11 طنًّا من الصخور من يد إلى يد.',
    attribution: {
      lang: 'ar',
      authors: named('أمارا أوكوي', 'يوناس ليندكفيست'),
      published: { datetime: '2026-09-01T16:00:00+03:00', text: '1 سبتمبر 2026، الساعة 16:00' },
      updated: { datetime: '2026-09-01T19:35:00+03:00', text: '1 سبتمبر 2026، الساعة 19:35' },
      messages: { lineByline: 'بقلم {names}', linePublished: 'نُشر في {date}', lineUpdated: 'حُدّث في {date}' },
    },
  },
  photo: {
    ...leadPhoto,
    alt: 'درب ترابيّ محفور في العشب يصعد سفحًا نحو جروف رمادية تكسوها بقع من الثلج.',
    caption: 'درب حفرته أقدام المتنزّهين في العشب في جبال بيكوس دي أوروبا شمالي إسبانيا، في صورة أرشيفية غير مؤرّخة.',
    credit: archiveCredit('مقصوصة'),
  },
  paragraph: 'وقالت مارغريت بيني، رئيسة جمعية أصدقاء الجبل: «لم يُتلف أحد هذا الدرب عن قصد، ولن يصلحه أحد بالمصادفة».',
  pull: {
    quote: 'لم يُتلف أحد هذا الدرب عن قصد، ولن يصلحه أحد بالمصادفة',
    repeated: true,
    by: 'مارغريت بيني، جمعية أصدقاء الجبل',
  },
};

/** Right to left, with digits and Latin names that run left to right. */
export const hebrew: OtherText = {
  lang: 'he',
  dir: 'rtl',
  header: {
    kicker: { text: 'סביבה', href: 'https://coastal.example/he/environment' },
    headline: 'מטיילים מחזירים שביל אל ההר, אבן אחר אבן',
    standfirst:
      'הובלה במסוק הייתה עולה 412 אלף דולר. במקומה עמדו 214 בני אדם בשורה על המדרון והעבירו 11 טונות של סלע מיד ליד.',
    attribution: {
      lang: 'he',
      authors: named('אמרה אוקוי', 'יונס לינדקוויסט'),
      published: { datetime: '2026-09-01T16:00:00+03:00', text: '1 בספטמבר 2026, 16:00' },
      updated: { datetime: '2026-09-01T19:35:00+03:00', text: '1 בספטמבר 2026, 19:35' },
      messages: { lineByline: 'מאת {names}', linePublished: 'פורסם: {date}', lineUpdated: 'עודכן: {date}' },
    },
  },
  photo: {
    ...leadPhoto,
    alt: 'שביל עפר חתור בדשא עולה במדרון אל מצוקים אפורים ובהם כתמי שלג.',
    caption: 'שביל שמטיילים חרשו בדשא בפיקוס דה אאורופה שבצפון ספרד, בתמונת ארכיון לא מתוארכת.',
    credit: archiveCredit('חתוך'),
  },
  paragraph: '״איש לא הרס את השביל הזה בכוונה, ואיש לא יתקן אותו במקרה״, אמרה מרגריט פני, יושבת ראש עמותת ידידי ההר.',
  pull: {
    quote: 'איש לא הרס את השביל הזה בכוונה, ואיש לא יתקן אותו במקרה',
    repeated: true,
    by: 'מרגריט פני, ידידי ההר',
  },
};

/** No spaces between words; full-width punctuation. */
export const chinese: OtherText = {
  lang: 'zh-Hans',
  dir: 'ltr',
  header: {
    kicker: { text: '环境', href: 'https://coastal.example/zh/environment' },
    headline: '登山者徒手传石，一块一块重修山路',
    standfirst: '用直升机运石头要花41.2万加元。于是214人在山坡上排成一行，把11吨石头一手一手递了上去。',
    attribution: {
      lang: 'zh-Hans',
      authors: named('林语桐', '周航'),
      published: { datetime: '2026-09-01T21:00:00+08:00', text: '2026年9月1日21:00' },
      updated: { datetime: '2026-09-02T00:35:00+08:00', text: '2026年9月2日00:35' },
      messages: { lineByline: '文／{names}', linePublished: '发布于{date}', lineUpdated: '更新于{date}' },
    },
  },
  photo: {
    ...leadPhoto,
    alt: '一条深陷草皮的土路沿草坡通向灰色的山崖，崖间有残雪。',
    caption: '西班牙北部欧罗巴山，登山者在草地上踩出的小路（资料图片，日期不详）。',
    credit: archiveCredit('有裁剪'),
  },
  paragraph: '“没有人存心踩坏这条路，也没有人会碰巧把它修好。”发起这项活动的“山路之友”会长玛格丽特·彭尼说。',
  pull: { quote: '没有人存心踩坏这条路，也没有人会碰巧把它修好', repeated: true, by: '玛格丽特·彭尼，“山路之友”会长' },
};

/** No spaces between words; corner brackets; lines must not begin with small kana or closing marks. */
export const japanese: OtherText = {
  lang: 'ja',
  dir: 'ltr',
  header: {
    kicker: { text: '環境', href: 'https://coastal.example/ja/environment' },
    headline: '荒れた登山道、石の手渡しで直す　214人がリレー',
    standfirst: 'ヘリコプターで運べば41万2千ドル。代わりに214人が山腹に並び、11トンの石を手から手へ送った。',
    attribution: {
      lang: 'ja',
      authors: named('小川あゆみ', '森下亮'),
      published: { datetime: '2026-09-01T22:00:00+09:00', text: '2026年9月1日22時00分' },
      updated: { datetime: '2026-09-02T01:35:00+09:00', text: '2026年9月2日1時35分' },
      messages: { lineByline: '文・{names}', linePublished: '公開：{date}', lineUpdated: '更新：{date}' },
    },
  },
  photo: {
    ...leadPhoto,
    alt: '芝地に深く刻まれた土の登山道が、草の斜面を残雪のある灰色の岩壁へ向かって登っている。',
    caption: '登山者の足で削られた登山道＝スペイン北部ピコス・デ・エウロパ、撮影日不詳の資料写真',
    credit: archiveCredit('トリミング'),
  },
  paragraph:
    '「わざと道を傷めた人はいないが、たまたま直してくれる人もいない」と、主催した「山の友の会」のマーガレット・ペニー会長は話す。',
  pull: {
    quote: 'わざと道を傷めた人はいないが、たまたま直してくれる人もいない',
    repeated: true,
    by: '「山の友の会」マーガレット・ペニー会長',
  },
};

/** All of them, in the order of the exports above. */
export const otherTexts: readonly OtherText[] = [german, french, arabic, hebrew, chinese, japanese];

function named(...names: readonly string[]): { name: string; href: string }[] {
  return names.map((name, index) => ({ name, href: `https://coastal.example/staff/${index + 1}` }));
}
