import { type NewsletterSignupData, type SkipLinkData } from '../../src/html.js';

/** The form and the skip link of a page in another language; the rest of its text is in `other-texts.ts`. */
export interface OtherForm {
  skip: SkipLinkData;
  newsletters: Pick<NewsletterSignupData, 'heading' | 'description' | 'messages'> & {
    labels: readonly [string, string];
  };
}

export const otherForms: Readonly<Record<string, OtherForm>> = {
  de: {
    skip: { href: '#story', text: 'Zum Hauptinhalt springen' },
    newsletters: {
      heading: 'Morgenbrief und Abendbrief',
      description: 'Die Nachrichten von der Küste in fünf Minuten, ausgewählt von unserer Redaktion.',
      labels: ['Morgenbrief', 'Abendbrief'],
      messages: {
        signupNewsletters: 'Newsletter',
        signupEmail: 'E-Mail-Adresse',
        signupName: 'Name',
        signupSubmit: 'Anmelden',
      },
    },
  },
  fr: {
    skip: { href: '#story', text: 'Aller au contenu principal' },
    newsletters: {
      heading: 'La lettre du matin et la lettre du soir',
      description: 'L’essentiel de l’actualité de la côte en cinq minutes, choisi par la rédaction.',
      labels: ['La lettre du matin', 'La lettre du soir'],
      messages: {
        signupNewsletters: 'Lettres',
        signupEmail: 'Adresse e-mail',
        signupName: 'Nom',
        signupSubmit: 'S’inscrire',
      },
    },
  },
  ar: {
    skip: { href: '#story', text: 'تخطّ إلى المحتوى الرئيسي' },
    newsletters: {
      heading: 'نشرة الصباح ونشرة المساء',
      description: 'أخبار الساحل في خمس دقائق، يختارها محرّرونا.',
      labels: ['نشرة الصباح', 'نشرة المساء'],
      messages: {
        signupNewsletters: 'النشرات',
        signupEmail: 'البريد الإلكتروني',
        signupName: 'الاسم',
        signupSubmit: 'اشترك',
      },
    },
  },
  he: {
    skip: { href: '#story', text: 'דילוג לתוכן הראשי' },
    newsletters: {
      heading: 'עדכון בוקר ועדכון ערב',
      description: 'חדשות החוף בחמש דקות, בבחירת העורכים שלנו.',
      labels: ['עדכון בוקר', 'עדכון ערב'],
      messages: {
        signupNewsletters: 'ניוזלטרים',
        signupEmail: 'כתובת אימייל',
        signupName: 'שם',
        signupSubmit: 'הרשמה',
      },
    },
  },
  'zh-Hans': {
    skip: { href: '#story', text: '跳到正文' },
    newsletters: {
      heading: '早间简报和晚间简报',
      description: '五分钟读完海岸新闻，由编辑精选。',
      labels: ['早间简报', '晚间简报'],
      messages: { signupNewsletters: '简报', signupEmail: '电子邮箱', signupName: '姓名', signupSubmit: '订阅' },
    },
  },
  ja: {
    skip: { href: '#story', text: '本文へ移動' },
    newsletters: {
      heading: '朝のニュースレターと夕方のニュースレター',
      description: '沿岸のニュースを編集部が選び、5分で読めるようにまとめます。',
      labels: ['朝のニュースレター', '夕方のニュースレター'],
      messages: {
        signupNewsletters: 'ニュースレター',
        signupEmail: 'メールアドレス',
        signupName: 'お名前',
        signupSubmit: '登録する',
      },
    },
  },
};
