/** A short article. */
export interface Story {
  section: string;
  headline: string;
  standfirst?: string;
  authors: readonly string[];
  /** What the first of them does. */
  role?: string;
  caption?: string;
  credit?: string;
  paragraph: string;
  correction?: string;
  /** What else its system holds after the paragraph: elements of the story, or their HTML. */
  more?: readonly unknown[];
  published?: string;
  updated?: string;
}

type Whole = Story & Required<Pick<Story, 'standfirst' | 'role' | 'caption' | 'correction'>>;

/**
 * The same invented story of a bridge, told by an invented newspaper of each language, by BCP 47 tag: English, and the languages of the
 * library that have no article of their own in `articles.ts`.
 */
export const corpus: Readonly<Record<string, Whole>> = {
  en: {
    section: 'Cities',
    headline: 'The bridge that rests on Sundays',
    standfirst: 'Once a week, a town gives its oldest bridge back to people on foot.',
    authors: ['Mira Holt', 'Jonas Lind'],
    role: 'city reporter',
    caption: 'Walkers on the old bridge in Fenmouth, on a Sunday in June.',
    paragraph: 'Since May, no car has crossed the bridge on a Sunday. The town counted 1,200 walkers on the first day.',
    correction: 'An earlier version gave the wrong year. The bridge was built in 1893.',
  },
  bn: {
    section: 'শহর',
    headline: 'যে সেতু শুক্রবারে বিশ্রাম নেয়',
    standfirst: 'সপ্তাহে এক দিন একটি শহর তার সবচেয়ে পুরোনো সেতু পথচারীদের ফিরিয়ে দেয়।',
    authors: ['নীলা সরকার', 'তপন রায়'],
    role: 'নগর প্রতিবেদক',
    caption: 'জুন মাসের এক শুক্রবারে শালবনির পুরোনো সেতুতে পথচারীরা।',
    paragraph: 'মে মাস থেকে শুক্রবারে কোনো গাড়ি সেতু পার হয়নি। প্রথম দিনে পৌরসভা ১২০০ পথচারী গুনেছে।',
    correction: 'আগের সংস্করণে সাল ভুল ছিল। সেতুটি ১৮৯৩ সালে তৈরি।',
  },
  ta: {
    section: 'நகரங்கள்',
    headline: 'ஞாயிற்றுக்கிழமை ஓய்வெடுக்கும் பாலம்',
    standfirst: 'வாரத்தில் ஒரு நாள் ஓர் ஊர் தன் மிகப் பழைய பாலத்தை நடந்து செல்பவர்களுக்குத் திருப்பித் தருகிறது.',
    authors: ['மீனா செல்வன்', 'கதிர் வேலன்'],
    role: 'நகரச் செய்தியாளர்',
    caption: 'ஜூன் மாத ஞாயிற்றுக்கிழமை ஒன்றில் ஆற்றூரின் பழைய பாலத்தில் நடப்பவர்கள்.',
    paragraph: 'மே மாதத்திலிருந்து ஞாயிற்றுக்கிழமைகளில் எந்த வாகனமும் பாலத்தைக் கடக்கவில்லை. முதல் நாளில் 1,200 பேர் நடந்தனர்.',
    correction: 'முந்தைய பதிப்பில் ஆண்டு தவறாக இருந்தது. பாலம் 1893-இல் கட்டப்பட்டது.',
  },
  th: {
    section: 'เมือง',
    headline: 'สะพานที่หยุดพักวันอาทิตย์',
    standfirst: 'สัปดาห์ละครั้ง เมืองหนึ่งคืนสะพานที่เก่าที่สุดให้คนเดินเท้า',
    authors: ['ดวงใจ แสงทอง', 'ภูผา วารี'],
    role: 'ผู้สื่อข่าวท้องถิ่น',
    caption: 'คนเดินเท้าบนสะพานเก่าของบ้านธารน้อยในวันอาทิตย์หนึ่งของเดือนมิถุนายน',
    paragraph: 'ตั้งแต่เดือนพฤษภาคม ไม่มีรถคันใดข้ามสะพานในวันอาทิตย์ วันแรกเมืองนับคนเดินได้ 1,200 คน',
    correction: 'ฉบับก่อนหน้านี้ระบุปีผิด สะพานสร้างในปี 1893',
  },
  ur: {
    section: 'شہر',
    headline: 'وہ پل جو اتوار کو آرام کرتا ہے',
    standfirst: 'ہفتے میں ایک دن ایک قصبہ اپنا سب سے پرانا پل پیدل چلنے والوں کو لوٹا دیتا ہے۔',
    authors: ['نادیہ قریشی', 'عمران شاہ'],
    role: 'شہری نامہ نگار',
    caption: 'جون کے ایک اتوار کو شاہ پور کے پرانے پل پر پیدل چلنے والے۔',
    paragraph: 'مئی سے اتوار کے دن کوئی گاڑی پل سے نہیں گزری۔ پہلے دن بلدیہ نے 1200 افراد گنے۔',
    correction: 'پچھلے نسخے میں سال غلط تھا۔ پل 1893 میں بنا تھا۔',
  },
};
