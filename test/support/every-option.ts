import {
  articleHeader,
  type ArticleHeaderData,
  attributionLine,
  type AttributionLineData,
  type Author,
  captionedPhoto,
  type CaptionedPhotoData,
  html,
  type Markup,
  newsletterSignup,
  type NewsletterSignupData,
  pullQuote,
  type QuotationData,
  type RepeatedQuoteData,
  skipLink,
  type SkipLinkData,
  type SkipLinksData,
  type SkipPastData,
} from '../../src/html.js';

/** With every option, and those of the objects in it: the compiler asks for one that was added and is missing here. */
type Every<T> = T extends string | number | boolean | Date | Markup | readonly unknown[] | null | undefined
  ? T
  : { [Key in keyof T]-?: Every<Exclude<T[Key], undefined>> };

const license = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };

const author: Every<Author> = {
  name: 'Amara Okoye',
  href: '/staff/okoye',
  location: 'Fenmouth',
  organization: false,
  portrait: '/okoye.jpg',
};

const attribution: Every<AttributionLineData> = {
  authors: [author, 'Jonas Lindqvist', { name: 'Coastal Press', href: '/', organization: true }],
  contributors: [
    {
      role: 'Photographs by {names}',
      people: [
        { name: 'Ines Moreau', href: '/staff/moreau' },
        { name: 'Reuters', organization: true },
      ],
    },
  ],
  published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' },
  updatedAfter: 5,
  source: 'With files from Coastal Press',
  original: { publisher: 'The Ledger', href: '/ledger/story', license },
  corrections: [
    { text: 'An earlier version misspelled Fenn Road.', date: '2026-09-02', kind: 'correction' },
    { text: 'The pumps are nine in number.', kind: 'clarification' },
  ],
  age: true,
  ageAfter: 300,
  readerTime: true,
  relative: true,
  relativeFor: 12,
  lang: 'en',
  timeZone: 'America/New_York',
  messages: {} as never,
};

const rights: Every<Extract<CaptionedPhotoData['credit'], { license?: unknown }>> = {
  creator: { name: 'Ines Moreau', href: '/staff/moreau' },
  agency: 'Coastal Press',
  separator: '/',
  notice: '© 2026 Coastal Press',
  license: { text: 'CC BY 4.0', href: license.href },
  acquire: { text: 'Buy this photo', href: '/shop/depot' },
};

const photo: Every<CaptionedPhotoData> = {
  src: '/photos/depot-800.jpg',
  srcset: '/photos/depot-800.jpg 800w, /photos/depot-1600.jpg 1600w',
  sizes: '40em',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  origin: { text: 'File photo.', type: 'digitalCapture' },
  caption: html`Volunteers stack <em>sandbags</em> beside the depot on Sept. 1.`,
  credit: rights,
  href: '/photos/depot-2400.jpg',
  sources: [
    {
      srcset: '/photos/depot-800.avif 800w, /photos/depot-1600.avif 1600w',
      type: 'image/avif',
      media: '(min-width: 40em)',
      sizes: '40em',
      width: 1200,
      height: 800,
    },
  ],
  loading: 'lazy',
  fetchpriority: 'low',
  id: 'depot',
  layout: 'wide',
  ratio: '3:2',
  focusPoint: '30% 20%',
  zoom: true,
  deepLink: true,
  sensitive: 'Shows people in distress.',
  show: 'Show the photo',
  lang: 'en',
};

const header: Every<ArticleHeaderData> = {
  headline: 'Town keeps the river out with pumps older than its mayor',
  level: 1,
  kicker: { text: 'World', href: '/world' },
  marker: { text: 'Live', kind: 'live', href: '/live' },
  standfirst: 'Four days of rain tested a drainage works that the council had twice voted to close.',
  attribution,
  photo: { ...photo, id: 'lead' },
  hero: 'stacked',
  size: 'l',
  alignment: 'center',
  jsonLd: true,
};

const signup: Every<NewsletterSignupData> = {
  heading: 'Morning Update',
  level: 2,
  description: 'The day’s most important headlines.',
  action: '/newsletters',
  method: 'post',
  adapter: 'json',
  endpoint: '/api/newsletters',
  singleOptIn: true,
  timeout: 20,
  minTime: 2,
  remember: 'morning',
  returning: true,
  newsletters: [
    { value: 'morning', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', sample: '/morning', checked: true },
    { value: 'evening', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
  ],
  name: 'full-name',
  consent: { text: 'I agree to the terms.', version: '2026-09', lang: 'en', required: true },
  privacy: html`Read our <a href="/privacy">privacy policy</a>.`,
  honeypot: 'website',
  fields: { source: 'article' },
  names: { email: 'email', newsletter: 'newsletter' },
  skipPast: true,
  id: 'signup',
  lang: 'en',
  messages: {} as never,
};

const quotation: Every<QuotationData> = {
  quote: ['“We were told that it could wait.', 'It could not.”'],
  repeated: false,
  by: 'Ruth Adeyemi',
  role: 'depot manager',
  separator: ', ',
  portrait: { src: '/adeyemi.jpg', alt: '', width: 112, height: 112 },
  source: '/interview',
  placement: 'wide',
  lang: 'en',
};

const repeated: Every<RepeatedQuoteData> = {
  quote: 'The rails were never the problem',
  repeated: true,
  by: 'Ruth Adeyemi, depot manager',
  placement: 'end',
  lang: 'en',
};

const skip: Every<SkipLinkData> = { href: '#story', text: 'Skip to main content', lang: 'en', push: true };
const skips: Every<SkipLinksData> = {
  links: [
    { href: '#story', text: 'Skip to main content' },
    { href: '#sections', text: 'Skip to sections' },
  ],
  push: false,
  lang: 'en',
};
const past: Every<SkipPastData> = {
  past: html`<p>A map of the flood.</p>`,
  id: 'after-map',
  text: 'Skip past the map',
  end: 'End of the map',
  push: false,
  lang: 'en',
};

/** What the markup functions print with every option that they have, in each of their forms. */
export const everyOption: Readonly<Record<string, readonly string[]>> = {
  'stet-skip-link': [skipLink(skip), skipLink(skips), skipLink(past)],
  'stet-article-header': [
    articleHeader(header),
    articleHeader({
      headline: 'Pumps',
      level: 2,
      kicker: 'Town',
      marker: { text: 'Paid for by the port', kind: 'paid' },
    }),
    articleHeader({ headline: 'Rain', level: 3, marker: { text: 'Corrected', href: '#corrections' } }),
    articleHeader({ headline: 'Rain', level: 4, standfirst: html`<ul><li>Nine pumps</li><li>One ring</li></ul>` }),
    articleHeader({ headline: 'Rain', level: 5 }),
    articleHeader({ headline: 'Rain', level: 6 }),
  ],
  'stet-attribution-line': [attributionLine(attribution)],
  'stet-captioned-photo': [
    captionedPhoto({ ...photo, id: 'open-depot', sensitive: null }),
    captionedPhoto(photo),
    captionedPhoto({ src: '/a.jpg', alt: '', caption: 'The depot.', credit: 'Ines Moreau/Coastal Press' }),
  ],
  'stet-newsletter-signup': [
    newsletterSignup(signup),
    ...([3, 4, 5, 6] as const).map((level) =>
      newsletterSignup({ heading: 'Evening', action: '/evening', id: `e-${level}`, level }),
    ),
  ],
  'stet-pull-quote': [pullQuote(quotation), pullQuote(repeated)],
};
