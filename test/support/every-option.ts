import type * as Html from '../../src/html.js';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../src/html.js';

/** Requires every option, also in nested objects: the compiler fails if a new option is missing here. */
type Every<T> = T extends string | number | boolean | Date | Html.Markup | readonly unknown[] | null | undefined
  ? T
  : { [Key in keyof T]-?: Every<Exclude<T[Key], undefined>> };

const license = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };

const author: Every<Html.Author> = {
  name: 'Amara Okoye',
  href: '/staff/okoye',
  role: 'ports correspondent',
  location: 'Fenmouth',
  organization: false,
  portrait: '/okoye.jpg',
  email: 'okoye@coastal-press.example',
  links: [{ text: 'Mastodon', href: 'https://social.example/@okoye' }],
  bio: html`<p>Amara Okoye has written about ports since 2014.</p><p>She lives in Fenmouth.</p>`,
};

const moreau = { name: 'Ines Moreau', href: '/staff/moreau' };

const attribution: Every<Html.AttributionLineData> = {
  authors: [author, 'Jonas Lindqvist', { name: 'Coastal Press', href: '/', organization: true }],
  byline: 'Written by Amara Okoye and read by Jonas Lindqvist',
  contributors: [{ role: 'Photographs by {names}', people: [moreau, { name: 'Reuters', organization: true }] }],
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

const rights: Every<Html.PhotoRights> = {
  creator: moreau,
  agency: 'Coastal Press',
  separator: '/',
  notice: '© 2026 Coastal Press',
  license: { text: 'CC BY 4.0', href: license.href },
  acquire: { text: 'Buy this photo', href: '/shop/depot' },
  hidden: false,
};

const picture: Every<Html.Picture> = {
  src: '/photos/depot-800.jpg',
  srcset: '/photos/depot-800.jpg 800w, /photos/depot-1600.jpg 1600w',
  sizes: '40em',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
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
};

const frame: Every<Html.PhotoFrame> = {
  origin: { text: 'File photo.', type: 'digitalCapture' },
  title: 'The last wall.',
  caption: html`Volunteers stack <em>sandbags</em> beside the depot on Sept. 1.`,
  credit: rights,
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

const photo = { ...picture, ...frame };

const pair = {
  pictures: [picture, { src: '/b.jpg', alt: '', href: '/b-large.jpg' }],
  title: 'Before and after.',
  caption: html`<h3>The wall</h3><p>In June.</p><p>In September.</p>`,
  credit: { ...rights, hidden: true },
};

const lists = html`<p>Two facts:</p><ul><li>Nine pumps</li></ul><ol><li>One ring</li></ol>`;
const headings = html`<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6>`;

const header: Every<Html.ArticleHeaderData> = {
  headline: 'Town keeps the river out with pumps older than its mayor',
  level: 1,
  kicker: { text: 'World', href: '/world' },
  series: { text: 'The water years', href: '/water' },
  marker: { text: 'Live', kind: 'live', href: '/live' },
  standfirst: 'Four days of rain tested a drainage works that the council had twice voted to close.',
  attribution,
  photo: { ...photo, id: 'lead' },
  hero: 'stacked',
  size: 'l',
  alignment: 'center',
  jsonLd: true,
};

const signup: Every<Html.NewsletterSignupData> = {
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

const quotation: Every<Html.QuotationData> = {
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

const repeated: Every<Html.RepeatedQuoteData> = {
  quote: 'The rails were never the problem',
  repeated: true,
  by: 'Ruth Adeyemi',
  role: 'depot manager',
  separator: ', ',
  placement: 'end',
  lang: 'en',
};

const skip: Every<Html.SkipLinkData> = { href: '#story', text: 'Skip to main content', lang: 'en', push: true };
const sections = { href: '#sections', text: 'Skip to sections' };
const skips: Every<Html.SkipLinksData> = {
  links: [{ href: '#story', text: 'Skip to main content' }, sections],
  push: false,
  lang: 'en',
};
const past: Every<Html.SkipPastData> = {
  past: html`<p>A map of the flood.</p>`,
  id: 'after-map',
  text: 'Skip past the map',
  end: 'End of the map',
  push: false,
  lang: 'en',
};

/** With a byline that is made of the names. */
const written = { ...attribution, byline: null };
const paid = { text: 'Paid for by the port', kind: 'paid' } as const;

/** The data of every form of the six, with every option. */
export const everyData = {
  skipLink: [skip, skips, past],
  articleHeader: [header, { ...header, attribution: written }],
  attributionLine: [attribution, written],
  captionedPhoto: [photo, { ...frame, pictures: [picture, { src: '/b.jpg', alt: null, href: '/b-large.jpg' }] }],
  newsletterSignup: [signup],
  pullQuote: [quotation, repeated],
};

/** The output of the markup functions with every option, in each of their forms. */
export const everyOption: Readonly<Record<string, readonly string[]>> = {
  'stet-skip-link': [skipLink(skip), skipLink(skips), skipLink(past)],
  'stet-article-header': [
    articleHeader(header),
    articleHeader({ headline: 'Pumps', level: 2, kicker: 'Town', marker: paid, attribution: written }),
    articleHeader({ headline: 'Rain', level: 3, marker: { text: 'Corrected', href: '#corrections' } }),
    articleHeader({ headline: 'Rain', level: 4, standfirst: lists }),
    articleHeader({ headline: 'Rain', level: 5, photo: pair }),
    articleHeader({ headline: 'Rain', level: 6 }),
  ],
  'stet-attribution-line': [
    attributionLine(attribution),
    attributionLine(written),
    attributionLine({ authors: [{ name: 'Amara Okoye', bio: lists }], source: lists, corrections: [{ text: lists }] }),
  ],
  'stet-captioned-photo': [
    captionedPhoto({ ...photo, id: 'open-depot', sensitive: null }),
    captionedPhoto(photo),
    captionedPhoto({ src: '/a.jpg', alt: '', caption: 'The depot.', credit: 'Ines Moreau/Coastal Press' }),
    captionedPhoto(pair),
    captionedPhoto({ src: '/a.jpg', alt: '', caption: html`${headings}${lists}` }),
  ],
  'stet-newsletter-signup': [
    newsletterSignup(signup),
    newsletterSignup({ heading: 'Noon', action: '/noon', id: 'noon', description: lists }),
    ...([3, 4, 5, 6] as const).map((level) =>
      newsletterSignup({ heading: 'Evening', action: '/evening', id: `e-${level}`, level }),
    ),
  ],
  'stet-pull-quote': [pullQuote(quotation), pullQuote(repeated)],
};

/** Films, audio and frames in place of a photo: the author's own markup, which a sanitizer may remove. */
export const everyMedium: readonly string[] = [
  html`<video src="/pumps.mp4" poster="/pumps.jpg" width="1280" height="720" controls preload="none"></video>`,
  html`<audio src="/pumps.mp3" controls preload="none"></audio>`,
  html`<iframe src="/map.html" title="Map of the flood" width="640" height="360" loading="lazy" allowfullscreen></iframe>`,
].map((media) => captionedPhoto({ media, caption: 'The pumps at work.', credit: rights }));
