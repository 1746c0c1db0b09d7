// All documented forms of each element's markup that differ from the usual page.
import type * as Html from '../../../src/html.js';
import {
  authors,
  caption,
  credit,
  headline,
  html,
  type parts,
  signup,
  published,
  quotation,
  quoted,
  repeated,
  source,
} from './page.js';

const image = { src: '/photo.svg', width: 1200, height: 800, alt: 'Four people pass sandbags.', caption, credit };
const linked = { ...image, href: '/photo-large.svg' };
const date = { datetime: published, text: 'Sept. 1, 2026' };
const attribution = { authors: authors.map((name) => ({ name })), published: date };
const { articleHeader, attributionLine, captionedPhoto, markup, newsletterSignup, pullQuote, skipLink } = html;

const place = { href: '/staff', location: 'Fenmouth', portrait: '/photo.svg' };
const german = { lineByline: 'Von {names}', linePublished: 'Am {date}' };

type Parts = Partial<typeof parts>;

const header = (more: Partial<Html.ArticleHeaderData> = {}): Parts => ({
  header: articleHeader({ headline, attribution, ...more }),
});
const byline = (more: Html.AttributionLineData): Parts => header({ attribution: { ...attribution, ...more } });
const photo = (more: Partial<Html.Picture> & Html.PhotoFrame): Parts => ({
  photo: captionedPhoto({ ...linked, ...more }),
});
const signupWith = (more: Partial<Html.NewsletterSignupData>): Parts => ({
  signup: newsletterSignup({
    heading: signup.heading,
    description: signup.description,
    action: '/newsletters',
    ...more,
  }),
});

/** Texts of the signups in the patterns that `signup` does not have. */
export const signupMore = [
  'I agree to get these letters',
  'We send what you ticked',
  'past the newsletter',
  'Your name',
] as const;

export const patterns: Record<string, Parts> = {
  'several skip links': {
    skip: skipLink({
      links: [
        { href: '#story', text: 'Skip to main content' },
        { href: '#newsletter', text: 'Skip to newsletters' },
      ],
      push: true,
    }),
  },

  'header without a kicker': header(),
  'header of another level': header({ level: 2 }),
  'header with an unlinked kicker': header({ kicker: 'World' }),
  'header of a live page': header({ marker: { text: 'Live', kind: 'live' }, size: 'xl', alignment: 'center' }),
  'header of a corrected article': header({ kicker: 'World', marker: { text: 'Corrected', href: '#correction' } }),
  'header of a paid article': header({ marker: { text: 'Paid for by', kind: 'paid' } }),
  'header with JSON-LD': header({ standfirst: 'A sentence.', jsonLd: true }),
  'header with the photo below': { ...header({ photo: linked, hero: 'stacked' }), photo: '' },
  'header with the photo beside': { ...header({ photo: linked, hero: 'beside' }), photo: '' },

  'authors with pages, places and portraits': byline({ authors: authors.map((name) => ({ name, ...place })) }),
  'authors and an agency': byline({ authors: [...attribution.authors, { name: 'Coastal Press', organization: true }] }),
  'people with other roles': byline({
    contributors: [{ role: 'Translated by {names}', people: [{ name: 'Ana Ruiz' }] }],
  }),
  'relative dates': byline({ updated: date, age: true, ageAfter: 30, readerTime: true, relative: true }),
  'messages of another language': byline({ lang: 'de', messages: german }),
  'article of another paper': {
    source: attributionLine({
      source,
      original: { publisher: 'Harbour Post', href: '/original', license: { name: 'CC BY 4.0', href: '/licence' } },
    }),
  },
  corrections: {
    source: attributionLine({
      source,
      corrections: [
        { text: 'There are nine pumps, not eight.', date },
        { text: 'The works opened in May.', date, kind: 'clarification' },
      ],
    }),
  },

  'photo without a link': { photo: captionedPhoto(image) },
  'photo without a credit': photo({ credit: '' }),
  'photo without a caption': photo({ caption: '' }),
  'photo in several formats': photo({ sources: [{ srcset: '/photo.avif 800w', type: 'image/avif' }] }),
  'photo that loads late': { photo: captionedPhoto({ ...image, loading: 'lazy', srcset: '/photo.svg 800w' }) },
  'photo with a viewer': photo({ zoom: true, id: 'depot' }),
  'photo of another layout': photo({ layout: 'inset-end', ratio: '1:1', focusPoint: '30% 20%' }),
  'photo with its origin': photo({ origin: { text: 'File photo.', type: 'digitalCapture' } }),
  'photo with its rights': photo({
    credit: {
      creator: { name: 'Ines Moreau', href: '/moreau' },
      agency: 'Coastal Press',
      notice: '© 2026 Coastal Press',
      license: { text: 'CC BY 4.0', href: '/licence' },
      acquire: { text: 'Buy a licence', href: '/buy' },
    },
  }),
  'photo that is covered': photo({ sensitive: 'The photo shows an injury.' }),

  'quotation without a name': { quotation: pullQuote({ quote: quotation }) },
  'quotation of two paragraphs': { quotation: pullQuote({ quote: [quotation, '“Then it rained.”'], by: quoted }) },
  'quotation with a portrait': {
    quotation: pullQuote({
      quote: quotation,
      by: 'Ruth Adeyemi',
      role: 'depot manager',
      portrait: { src: '/photo.svg', width: 96, height: 96 },
      source: '/report',
      lang: 'en',
    }),
  },
  'quotes beside the text': {
    pullQuote: pullQuote({ quote: repeated, repeated: true, by: quoted, placement: 'end' }),
    quotation: pullQuote({ quote: quotation, by: quoted, placement: 'start' }),
  },
  'wide quotes': {
    pullQuote: pullQuote({ quote: repeated, repeated: true, placement: 'wide' }),
    quotation: pullQuote({ quote: quotation, by: markup('<a href="/adeyemi">Ruth Adeyemi</a>'), placement: 'wide' }),
  },

  'signup that can be skipped': signupWith({ skipPast: true }),
  'signup of one newsletter': signupWith({ newsletters: [{ value: 'morning', label: 'Morning' }] }),
  'signup of no choice': signupWith({ level: 3 }),
  'signup with an adapter': signupWith({
    adapter: 'json',
    endpoint: '/signup',
    singleOptIn: true,
    timeout: 5,
    minTime: 2,
    remember: 'updates',
    returning: true,
  }),
  'signup that asks for more': signupWith({
    name: true,
    consent: { text: signupMore[0], version: '2026-09', required: true },
    privacy: signupMore[1],
    honeypot: 'website',
    fields: { list: '7' },
    names: { email: 'EMAIL', newsletter: 'LISTS' },
    newsletters: [
      { value: 'a', label: 'Morning', frequency: signup.frequency, sample: '/morning' },
      { value: 'b', label: 'Evening' },
    ],
    messages: { signupName: signupMore[3] },
  }),
};
