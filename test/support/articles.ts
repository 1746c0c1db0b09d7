import { html } from '../../src/html.js';
import { type ArticleJsonLd, type CorrectionJsonLd, type ImageJsonLd, type PersonJsonLd } from '../../src/json-ld.js';
import { contributor, credit, type ModelName, ninjsPicture, size, src, type Story } from './models.js';

/** A story whose data have a shape of their own. */
export interface Article extends Story {
  model: ModelName;
  /** What is special in the data. */
  shape: string;
  /** The fields of the model that differ from a plain article. */
  data: Record<string, unknown>;
  /** The JSON-LD that differs from that of a plain article. */
  jsonLd?: { [Key in keyof ArticleJsonLd]?: ArticleJsonLd[Key] | undefined };
  /** Words that are on the page exactly once. */
  words?: readonly string[];
  /** Texts of the data that are not on the page. */
  unseen?: readonly string[];
}

const at = (path: string): string => `https://paper.example${path}`;
const license = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };

const mastodon = (name: string): object => ({ text: 'Mastodon', href: `https://social.example/@${name}` });
const ansCorrection = (text: string): object => ({ type: 'correction', text });
const ansVideo = (basic: string, url: string, rest: object): object => ({
  type: 'video',
  headlines: { basic },
  streams: [{ url }],
  ...rest,
});
const ansNothing = { org: null, url: '', email: null, social_links: null, bio: '', image: null };
/** Typed blocks with an element in place of the picture. */
const lead = (element: object): object => ({ main: { elements: [element] } });
const embedded = (type: 'audio' | 'video', html: string, caption: string, credit: string): object => ({
  type,
  assets: [],
  [`${type}TypeData`]: { html, caption, credit },
});
const frame = (title: string): string => `<iframe src="https://media.example/jaa" title="${title}"></iframe>`;
const toft = { name: 'Karen Toft', link: '/author', description: '' };
const person = (name: string): PersonJsonLd => ({ '@type': 'Person', name });
const organization = (name: string): PersonJsonLd => ({ '@type': 'Organization', name });
const creator = (name: string): Partial<ImageJsonLd> => ({ creator: { '@type': 'Person', name } });
function image(caption: string, creditText = credit, rest: Partial<ImageJsonLd> = {}): ImageJsonLd {
  return { '@type': 'ImageObject', contentUrl: src, caption, creditText, ...rest };
}
function correction(text: string, datePublished?: string): CorrectionJsonLd {
  return { '@type': 'CorrectionComment', text, ...(datePublished && { datePublished }) };
}
function series(name: string, path: string): ArticleJsonLd['isPartOf'] & object {
  return { '@type': 'CreativeWorkSeries', name, url: at(path) };
}
function basis(name: string, path: string): ArticleJsonLd['isBasedOn'] & object {
  return { '@type': 'CreativeWork', url: at(path), publisher: { '@type': 'Organization', name } };
}

/** By BCP 47 tag; each has another shape of data. */
export const articles: Readonly<Record<string, Article>> = {
  en: {
    model: 'the markup functions',
    shape: 'role, e-mail and links of two authors; a correction without a date',
    headline: 'The bridge that rests on Sundays',
    standfirst: 'Once a week, a town gives its oldest bridge back to people on foot.',
    authors: ['Tess Marlow', 'Owen Pryce'],
    caption: 'Gull Point at low tide, with the letter box on its east wall.',
    data: {
      attribution: {
        authors: [
          { name: 'Tess Marlow', role: 'coast reporter', email: 'marlow@paper.example', links: [mastodon('marlow')] },
          { name: 'Owen Pryce', links: [{ text: 'Bluesky', href: 'https://sky.example/pryce' }] },
        ],
      },
      corrections: [{ text: 'The lamp was first lit in 1874, not in 1847.' }],
    },
    jsonLd: { correction: [correction('Correction: The lamp was first lit in 1874, not in 1847.')] },
    words: [
      'By Tess Marlow (coast reporter) and Owen Pryce',
      'marlow@paper.example · Mastodon',
      'Owen Pryce · Bluesky',
    ],
  },
  fr: {
    model: 'the markup functions',
    shape: 'section and series; a standfirst of two paragraphs; a date alone; a covered photo',
    headline: 'Le pont qui se repose le dimanche',
    standfirst: 'Une fois par semaine, une ville rend son plus vieux pont aux piétons.',
    section: 'Campagnes',
    authors: ['Solène Garrigue'],
    caption: 'La petite cloche, posée sur la place de Sainte-Orle.',
    published: '2026-10-11',
    data: {
      kicker: { text: 'Campagnes', href: '/campagnes' },
      series: { text: 'Les derniers métiers', href: '/series/metiers' },
      photo: { lang: 'fr', sensitive: 'Montre une cloche brisée.' },
      standfirst: html`<p>Tous les sept ans, Sainte-Orle descend ses trois cloches.</p><p>L’une d’elles a résisté.</p>`,
    },
    jsonLd: {
      description: 'Tous les sept ans, Sainte-Orle descend ses trois cloches. L’une d’elles a résisté.',
      isPartOf: series('Les derniers métiers', '/series/metiers'),
      image: undefined,
    },
    words: [
      'Campagnes · Les derniers métiers',
      'Publié le 11 octobre 2026',
      'Montre une cloche brisée. Afficher la photo',
    ],
  },
  de: {
    model: 'the markup functions',
    shape: 'a byline as a sentence; a contributor; updated on another day, with a space before the zone',
    headline: 'Die Brücke, die sonntags ruht',
    standfirst: 'Einmal in der Woche gibt eine Stadt ihre älteste Brücke den Fußgängern zurück.',
    authors: ['Greta Lohmann', 'Emil Tasch'],
    caption: 'Die Kabine im Erdgeschoss, kurz vor sieben.',
    published: '2026-11-03T06:00:00+01:00',
    updated: '2026-11-05 17:40:00 +0100',
    data: {
      attribution: {
        byline: 'Aufgeschrieben von Greta Lohmann, fotografiert von Emil Tasch',
        contributors: [{ role: 'Mitarbeit: {names}', people: ['Noor Haddad'] }],
      },
    },
    jsonLd: { dateModified: '2026-11-05T17:40:00+01:00', contributor: [person('Noor Haddad')] },
    words: ['Mitarbeit: Noor Haddad', 'Aktualisiert am 5. November 2026'],
  },
  ja: {
    model: 'the markup functions',
    shape: 'three pictures under one caption, one of them not described; a role; microseconds',
    headline: '日曜日に休む橋',
    standfirst: '町は週に一度、最も古い橋を歩く人に返している。',
    authors: ['森田 灯'],
    role: '暮らし担当記者',
    published: '2026-06-15T07:30:12.482913+09:00',
    data: {
      photo: {
        pictures: [
          { src: '/asa.jpg', alt: '空の傘立て。', href: '/asa-large.jpg' },
          { src: '/hiru.jpg', alt: null },
          { src: '/yoru.jpg', alt: '傘でいっぱいの傘立て。' },
        ],
        caption: '朝、昼、夜の傘立て。',
        credit: '小野 渉',
      },
    },
    jsonLd: {
      datePublished: '2026-06-15T07:30:12.482+09:00',
      image: ['/asa-large.jpg', '/hiru.jpg', '/yoru.jpg'].map((path) =>
        image('朝、昼、夜の傘立て。', '小野 渉', { contentUrl: at(path) }),
      ),
    },
    words: ['文・森田 灯（暮らし担当記者）', '朝、昼、夜の傘立て。 小野 渉'],
  },
  ar: {
    model: 'the markup functions',
    shape: 'a biography and a caption of two paragraphs each; a dated correction and a clarification',
    headline: 'الجسر الذي يستريح يوم الجمعة',
    standfirst: 'مرة في الأسبوع تعيد بلدة أقدم جسورها إلى المشاة.',
    authors: ['هالة منصور'],
    data: {
      attribution: {
        authors: [{ name: 'هالة منصور', bio: html`<p>هالة منصور تكتب عن الكتب والمدن.</p><p>تعيش في وادي السرو.</p>` }],
      },
      photo: {
        src,
        alt: null,
        ...size,
        credit: 'كريم طه',
        caption: html`<p>قارئ عند الباب قبل منتصف الليل.</p><p>المصباح من صنع ابنته.</p>`,
      },
      corrections: [
        { text: 'افتُتحت المكتبة عام 1998 لا عام 1989.', date: { datetime: '2026-09-04', text: '4 سبتمبر 2026' } },
        { text: 'الإعارة مجانية للطلاب وحدهم.', kind: 'clarification' },
      ],
    },
    jsonLd: {
      image: [image('قارئ عند الباب قبل منتصف الليل. المصباح من صنع ابنته.', 'كريم طه')],
      correction: [
        correction('تصويب، 4 سبتمبر 2026: افتُتحت المكتبة عام 1998 لا عام 1989.', '2026-09-04'),
        correction('توضيح: الإعارة مجانية للطلاب وحدهم.'),
      ],
    },
    words: ['بقلم هالة منصور'],
  },
  ko: {
    model: 'the markup functions',
    shape: 'audio in place of the picture; a person and an organisation as contributors; updated on the same day',
    headline: '일요일에 쉬는 다리',
    standfirst: '한 소도시가 일주일에 한 번 가장 오래된 다리를 보행자에게 돌려준다.',
    authors: ['서다온'],
    published: '2026-07-02T09:00:00+09:00',
    updated: '2026-07-02T18:20:00+09:00',
    data: {
      attribution: {
        contributors: [{ role: '녹음 {names}', people: ['배하율', { name: '솔내라디오', organization: true }] }],
      },
      photo: {
        media: html`<audio src="/choir.mp3" controls></audio>`,
        caption: '비 오는 날의 연습.',
        credit: '배하율',
      },
    },
    jsonLd: { contributor: [person('배하율'), organization('솔내라디오')] },
    words: ['글 서다온', '녹음 배하율 및 솔내라디오', '비 오는 날의 연습. 배하율'],
  },
  el: {
    model: 'the markup functions',
    shape: 'a standfirst with a list; an original with its licence; a time without its zone',
    headline: 'Η γέφυρα που ξεκουράζεται την Κυριακή',
    standfirst: 'Μία φορά την εβδομάδα μια πόλη δίνει την παλαιότερη γέφυρά της πίσω στους πεζούς.',
    authors: ['Δανάη Ρήγα'],
    caption: 'Η στάση της πλατείας, λίγο πριν τα μεσάνυχτα.',
    published: '2026-02-12T21:10',
    data: {
      standfirst: html`<p>Στην Ανεμόπετρα το τελευταίο δρομολόγιο δεν έχει ώρα.</p><ul><li>Τι λέει ο οδηγός</li></ul>`,
      attribution: { original: { publisher: 'Φωνή της Ανεμόπετρας', href: '/foni/leoforeio', license } },
    },
    jsonLd: {
      description: 'Στην Ανεμόπετρα το τελευταίο δρομολόγιο δεν έχει ώρα. Τι λέει ο οδηγός',
      datePublished: '2026-02-12',
      isBasedOn: basis('Φωνή της Ανεμόπετρας', '/foni/leoforeio'),
      license: license.href,
    },
    words: ['Πρώτη δημοσίευση: Φωνή της Ανεμόπετρας, άδεια CC BY 4.0'],
  },
  'zh-Hant': {
    model: 'the markup functions',
    shape: 'nulls, empty texts and empty lists',
    headline: '星期天休息的橋',
    standfirst: '一座小城每週有一天把最老的橋還給行人。',
    section: '',
    authors: ['許若晴'],
    caption: '鐵櫃放在報社門口。',
    credit: '',
    data: {
      kicker: '',
      series: { text: '', href: null },
      marker: { text: null },
      standfirst: null,
      attribution: {
        authors: [
          null,
          { name: '許若晴', href: '', role: null, email: '', links: [null], bio: '', portrait: null },
          '',
        ],
        byline: '',
        contributors: [],
        updated: '',
        source: null,
        corrections: [null, { text: '', date: null }],
        original: { publisher: '', href: null, license: null },
      },
      photo: { title: null, credit: null, srcset: '', href: null, sources: [] },
      corrections: null,
    },
    jsonLd: { description: undefined },
    words: ['文／許若晴'],
  },
  es: {
    model: 'ANS',
    shape: 'role, e-mail, link and biography of an author; two corrections without dates',
    headline: 'El puente que descansa los domingos',
    standfirst: 'Una vez por semana, un pueblo devuelve su puente más antiguo a los peatones.',
    authors: ['Rocío Almansa', 'Bruno Tejada'],
    caption: 'El paraguas, en su gancho, una mañana de abril.',
    data: {
      credits: {
        by: [
          {
            type: 'author',
            name: 'Rocío Almansa',
            org: 'redactora',
            email: 'almansa@diario.example',
            social_links: [{ site: 'Mastodon', url: 'https://social.example/@almansa' }],
            bio: 'Rocío Almansa escribe sobre pueblos pequeños.',
          },
          { type: 'author', name: 'Bruno Tejada' },
        ],
      },
    },
    more: ['El paraguas llegó al pueblo en 2009.', 'La panadería se llama Ruiz.'].map(ansCorrection),
    jsonLd: {
      correction: [
        correction('Corrección: El paraguas llegó al pueblo en 2009.'),
        correction('Corrección: La panadería se llama Ruiz.'),
      ],
    },
    words: ['Por Rocío Almansa (redactora) y Bruno Tejada', 'Rocío Almansa · almansa@diario.example · Mastodon'],
  },
  pt: {
    model: 'ANS',
    shape:
      'a byline as a sentence with an organisation; a label; a title of the picture; a list; updated on another day',
    headline: 'A ponte que descansa ao domingo',
    standfirst: 'Uma vez por semana, uma vila devolve a sua ponte mais antiga a quem anda a pé.',
    section: 'Mar',
    authors: ['Inês Falcão', 'Agência Maré'],
    caption: 'O sino, por cima das caixas vazias.',
    updated: '2026-09-03T10:30:00Z',
    data: {
      label: { basic: { text: 'Reportagem', display: true } },
      credits: {
        by: [
          { type: 'author', name: 'Inês Falcão' },
          { type: 'organization', name: 'Agência Maré' },
        ],
      },
      vanity_credits: { by: [{ name: 'Texto de Inês Falcão e fotografias da Agência Maré' }] },
      promo_items: { basic: { subtitle: 'Cinco da manhã.', alt_text: 'Um sino de bronze pendurado numa corda.' } },
    },
    more: [{ type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'A que horas toca o sino' }] }],
    jsonLd: {
      author: [person('Inês Falcão'), organization('Agência Maré')],
      image: [image('Cinco da manhã. O sino, por cima das caixas vazias.', credit, creator(credit))],
    },
    words: ['Reportagem Mar', 'Cinco da manhã. O sino, por cima das caixas vazias. Ines Moreau'],
  },
  he: {
    model: 'ANS',
    shape: 'nulls and empty lists',
    headline: 'הגשר שנח בשבת',
    standfirst: 'פעם בשבוע עיירה מחזירה את הגשר הישן ביותר שלה להולכי הרגל.',
    section: '',
    authors: ['תמר אלון'],
    caption: 'הספסל החדש ליד המזרקה.',
    credit: '',
    data: {
      label: null,
      vanity_credits: { by: [] },
      description: { basic: null },
      last_updated_date: null,
      subheadlines: null,
      taxonomy: { primary_section: null },
      credits: { by: [{ type: 'author', name: 'תמר אלון', ...ansNothing }] },
      promo_items: { basic: { alt_text: null, subtitle: null, credits: { by: [], affiliation: null } } },
    },
    jsonLd: { description: undefined },
    words: ['מאת תמר אלון'],
  },
  hu: {
    model: 'ANS',
    shape: 'videos with captions and credits, the first in place of the picture',
    headline: 'A híd, amely vasárnap pihen',
    standfirst: 'Hetente egyszer a város visszaadja legrégebbi hídját a gyalogosoknak.',
    authors: ['Szántó Lilla'],
    data: {
      promo_items: {
        basic: ansVideo('A próba.', '/proba.mp4', {
          description: { basic: 'Egy perc a nézőtérről.' },
          credits: { by: [{ name: 'Hegyi Ábel' }], affiliation: [{ name: 'Füzes TV' }] },
        }),
      },
    },
    more: [ansVideo('A taps.', '/taps.mp4', { description: null, credits: { by: [{ name: 'Rév Kinga' }] } })],
    words: ['Írta: Szántó Lilla', 'A próba. Egy perc a nézőtérről. Hegyi Ábel/Füzes TV', 'A taps. Rév Kinga'],
  },
  nl: {
    model: 'typed blocks',
    shape: 'section and series; a standfirst with a list; a credit that is not displayed',
    headline: 'De brug die op zondag rust',
    standfirst: 'Eén keer per week geeft een stad haar oudste brug terug aan wie loopt.',
    section: 'Landschap',
    authors: ['Jet Brouwer'],
    caption: 'De sluis bij Vlietzicht, in de mist.',
    data: {
      fields: {
        standfirst: '<p>Teun Vos sluit zijn ogen en hoort de schepen.</p><ul><li>Zo klinkt een leeg schip</li></ul>',
      },
      tags: [contributor('Jet Brouwer'), { type: 'series', webTitle: 'Mensen van het water', webUrl: '/water' }],
      blocks: lead({
        type: 'image',
        assets: [{ file: src, typeData: size }],
        imageTypeData: { caption: 'De sluis bij Vlietzicht, in de mist.', credit: 'Foto Sluis', displayCredit: false },
      }),
    },
    jsonLd: {
      description: 'Teun Vos sluit zijn ogen en hoort de schepen. Zo klinkt een leeg schip',
      isPartOf: series('Mensen van het water', '/water'),
      image: [image('De sluis bij Vlietzicht, in de mist.', 'Foto Sluis')],
    },
    words: ['Landschap · Mensen van het water', 'Door Jet Brouwer'],
    unseen: ['Foto Sluis'],
  },
  nb: {
    model: 'typed blocks',
    shape: 'a byline as a sentence; biography and e-mail of an author; section and series',
    headline: 'Broen som hviler om søndagen',
    standfirst: 'Én gang i uken gir en by sin eldste bro tilbake til dem som går.',
    section: 'Fjell',
    authors: ['Sigrid Moe', 'Aslak Berge'],
    caption: 'Hytta i le, en kveld i februar.',
    data: {
      fields: { byline: 'Tekst: Sigrid Moe. Foto: Aslak Berge' },
      tags: [
        { type: 'series', webTitle: 'Rare hus', webUrl: '/rare-hus' },
        {
          ...contributor('Sigrid Moe'),
          emailAddress: 'moe@paper.example',
          bio: '<p>Sigrid Moe skriver om fjellet.</p>',
        },
        { ...contributor('Aslak Berge'), bio: '' },
      ],
    },
    jsonLd: { isPartOf: series('Rare hus', '/rare-hus') },
    words: ['Fjell · Rare hus', 'moe@paper.example'],
  },
  fi: {
    model: 'typed blocks',
    shape: 'a video in place of the picture, and audio in the story',
    headline: 'Silta, joka lepää sunnuntaisin',
    standfirst: 'Kerran viikossa kaupunki antaa vanhimman siltansa takaisin jalankulkijoille.',
    authors: ['Venla Koski'],
    data: { blocks: lead(embedded('video', frame('Jään laulu'), 'Jää laulaa huhtikuussa.', 'Onni Salo')) },
    more: [embedded('audio', frame('Jään ääni'), 'Sama ääni veden alta.', 'Helmi Aro')],
    words: ['Teksti: Venla Koski', 'Jää laulaa huhtikuussa. Onni Salo', 'Sama ääni veden alta. Helmi Aro'],
  },
  ru: {
    model: 'typed blocks',
    shape: 'biographies of two authors; nulls, empty texts and no credit; updated on the same day',
    headline: 'Мост, который отдыхает по воскресеньям',
    standfirst: 'Раз в неделю город возвращает свой самый старый мост пешеходам.',
    authors: ['Лидия Ветрова', 'Глеб Осинин'],
    caption: 'Мастер слушает калитку.',
    credit: '',
    updated: '2026-09-01T12:45:00Z',
    data: {
      fields: { byline: '', trailText: null },
      tags: [
        {
          ...contributor('Лидия Ветрова'),
          webUrl: null,
          bylineImageUrl: null,
          emailAddress: '',
          bio: '<p>Лидия Ветрова пишет о ремёслах.</p>',
        },
        { ...contributor('Глеб Осинин'), webUrl: '', bio: '<p>Глеб Осинин снимает север.</p>' },
      ],
    },
    jsonLd: { author: [person('Лидия Ветрова'), person('Глеб Осинин')] },
    words: ['Текст: Лидия Ветрова и Глеб Осинин'],
  },
  sv: {
    model: 'ninjs',
    shape: 'a title and a caption of two paragraphs; microseconds; the place of the author',
    headline: 'Bron som vilar på söndagar',
    standfirst: 'En gång i veckan lämnar en stad tillbaka sin äldsta bro till dem som går.',
    authors: ['Tove Nyman'],
    published: '2026-08-14T05:12:44.918273Z',
    data: {
      located: 'Malnö',
      associations: [
        {
          ...ninjsPicture('Isak Lund', ''),
          headlines: [{ value: 'Full igen.' }],
          descriptions: [{ role: 'richtext', value: '<p>Lådan på berget.</p><p>Den töms på tisdagar.</p>' }],
        },
      ],
    },
    jsonLd: {
      datePublished: '2026-08-14T05:12:44.918Z',
      image: [image('Full igen. Lådan på berget. Den töms på tisdagar.', 'Isak Lund', creator('Isak Lund'))],
    },
    words: ['Av Tove Nyman i Malnö'],
  },
  uk: {
    model: 'ninjs',
    shape: 'two names in one text; a time without its zone; a copyright notice of the picture',
    headline: 'Міст, що відпочиває в неділю',
    standfirst: 'Раз на тиждень містечко повертає свій найстаріший міст пішоходам.',
    authors: ['Оксана Гай', 'Лесь Бондар'],
    published: '2026-03-27T06:05:00',
    data: {
      by: 'Оксана Гай і Лесь Бондар',
      associations: [
        {
          ...ninjsPicture('Марта Клен', 'Перший хліб на підвіконні.'),
          copyrightHolder: 'Верба',
          copyrightNotice: '© 2026 Верба',
        },
      ],
    },
    jsonLd: {
      datePublished: '2026-03-27',
      image: [
        image('Перший хліб на підвіконні.', 'Марта Клен/Верба', {
          ...creator('Марта Клен'),
          copyrightNotice: '© 2026 Верба',
        }),
      ],
    },
    words: ['Текст: Оксана Гай і Лесь Бондар', 'Марта Клен/Верба © 2026 Верба'],
  },
  id: {
    model: 'ninjs',
    shape: 'a video beside the picture, with caption and credit; a source',
    headline: 'Jembatan yang beristirahat pada hari Minggu',
    standfirst: 'Sekali seminggu, sebuah kota mengembalikan jembatan tertuanya kepada pejalan kaki.',
    authors: ['Ratna Maheswari'],
    data: {
      copyrightHolder: 'Kantor Berita Asam',
      associations: [
        ninjsPicture('Bima Laksana', 'Bangku di bawah pohon asam.'),
        {
          type: 'video',
          by: 'Dewi Anggun',
          headlines: [{ value: 'Siang hari.' }],
          descriptions: [{ value: 'Bayangan bergerak dalam satu menit.' }],
          renditions: [{ href: '/bayangan.mp4', width: 1280, height: 720 }],
        },
      ],
    },
    jsonLd: { image: [image('Bangku di bawah pohon asam.', 'Bima Laksana', creator('Bima Laksana'))] },
    words: ['Oleh Ratna Maheswari', 'Siang hari. Bayangan bergerak dalam satu menit. Dewi Anggun'],
  },
  vi: {
    model: 'ninjs',
    shape: 'nulls and empty texts: no byline, no section, a picture without words',
    section: '',
    headline: 'Con đò chỉ chở người quay lại',
    standfirst: 'Mỗi tuần một lần, một thị trấn trả cây cầu cổ nhất của mình cho người đi bộ.',
    authors: [],
    data: {
      by: '',
      located: null,
      subjects: null,
      versionCreated: null,
      copyrightHolder: '',
      headlines: [{ role: 'main', value: 'Con đò chỉ chở người quay lại' }],
      associations: [
        {
          type: 'picture',
          by: null,
          headlines: null,
          descriptions: null,
          altText: '',
          renditions: [{ href: src, width: 800 }],
        },
      ],
    },
    jsonLd: { description: undefined, image: [{ '@type': 'ImageObject', contentUrl: src }] },
  },
  hi: {
    model: 'WordPress',
    shape:
      'a biography; a caption of two paragraphs, the credit in the second; a standfirst of two; updated on another day',
    headline: 'वह पुल जो रविवार को आराम करता है',
    standfirst: 'हफ़्ते में एक दिन एक क़स्बा अपना सबसे पुराना पुल पैदल चलने वालों को लौटा देता है।',
    authors: ['कविता रावत'],
    updated: '2026-09-04T09:20:00Z',
    data: {
      excerpt: { rendered: '<p>नीमखेड़ा में एक ही घड़ी है।</p>\n<p>वह रोज़ जगह बदलती है।</p>\n' },
      _embedded: {
        author: [{ name: 'कविता रावत', link: '/author', description: 'कविता रावत गाँवों पर लिखती हैं।' }],
        'wp:featuredmedia': [
          {
            source_url: src,
            alt_text: '',
            media_details: size,
            caption: { rendered: '<p>चौपाल पर घड़ी।</p>\n<p>काँटे 1962 के हैं। <small>दीपक नेगी</small></p>\n' },
          },
        ],
      },
    },
    jsonLd: {
      description: 'नीमखेड़ा में एक ही घड़ी है। वह रोज़ जगह बदलती है।',
      image: [image('चौपाल पर घड़ी। काँटे 1962 के हैं।', 'दीपक नेगी')],
    },
  },
  sw: {
    model: 'WordPress',
    shape: 'a gallery of two pictures under one caption; a lead picture that the API does not give',
    headline: 'Daraja linalopumzika Jumapili',
    standfirst: 'Mara moja kwa wiki mji unawarudishia watembea kwa miguu daraja lake la kale zaidi.',
    authors: ['Zainabu Mrisho'],
    data: { _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden', data: { status: 401 } }] } },
    more: [
      '<figure class="wp-block-gallery">',
      '<figure class="wp-block-image"><img src="/kamba.jpg" alt="Kamba yenye mafundo."></figure>',
      '<figure class="wp-block-image"><img src="/tanga.jpg" alt="Tanga jeupe."></figure>',
      '<figcaption>Kamba na tanga, kabla ya somo. <small>Ali Faki</small></figcaption></figure>',
    ],
    jsonLd: {
      image: ['/kamba.jpg', '/tanga.jpg'].map((path) =>
        image('Kamba na tanga, kabla ya somo.', 'Ali Faki', { contentUrl: at(path) }),
      ),
    },
    words: ['Kamba na tanga, kabla ya somo. Ali Faki'],
  },
  da: {
    model: 'WordPress',
    shape: 'a video in the story with its caption; an account that the API does not give; entities',
    headline: 'Broen, der hviler om søndagen',
    standfirst: 'En gang om ugen giver en by sin ældste bro tilbage til fodgængerne.',
    section: 'Havn &amp; Kyst',
    authors: ['Karen Toft'],
    caption: 'Færgen ved kaj, i solskin.',
    data: { _embedded: { author: [{ code: 'rest_user_invalid_id' }, toft] } },
    more: [
      '<figure class="wp-block-video"><video controls src="/faerge.mp4"></video>' +
        '<figcaption>Afgang &#8211; endelig. <small>Bo Juul</small></figcaption></figure>',
    ],
    jsonLd: { articleSection: 'Havn & Kyst' },
    words: ['Havn & Kyst', 'Af Karen Toft', 'Afgang – endelig. Bo Juul'],
  },
};
