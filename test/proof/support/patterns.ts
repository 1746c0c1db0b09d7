// The ways of writing each element that its markup function documents, apart from those of the usual page.
import {
  authors,
  caption,
  credit,
  headline,
  html,
  type parts,
  promo,
  published,
  quotation,
  quoted,
  repeated,
  source,
} from './page.js';

const image = { src: '/photo.svg', width: 1200, height: 800, alt: 'Four people pass sandbags.', caption, credit };
const linked = { ...image, href: '/photo-large.svg' };
const offer = { heading: promo.heading, description: promo.description, action: '/newsletters' };
const names = authors.map((name) => ({ name }));
const date = { datetime: published, text: 'Sept. 1, 2026' };
const attribution = { authors: names, published: date };
const head = { headline, attribution };
const { articleHeader, attributionLine, captionedPhoto, markup, newsletterSignup, pullQuote, skipLink } = html;

/** What promos of the patterns say besides the words of `promo`. */
export const promoMore = [
  'I agree to get these letters',
  'We send what you ticked',
  'past the newsletter',
  'Your name',
] as const;

export const patterns: Record<string, Partial<typeof parts>> = {
  'several skip links': {
    skip: skipLink({
      links: [
        { href: '#story', text: 'Skip to main content' },
        { href: '#newsletter', text: 'Skip to newsletters' },
      ],
      push: true,
    }),
  },
  'promo that can be skipped': { promo: newsletterSignup({ ...offer, skipPast: true }) },

  'header without a kicker': { header: articleHeader(head) },
  'header of another level': { header: articleHeader({ ...head, level: 2 }) },
  'header with an unlinked kicker': { header: articleHeader({ ...head, kicker: 'World' }) },
  'header of a live page': {
    header: articleHeader({ ...head, marker: { text: 'Live', kind: 'live' }, size: 'xl', alignment: 'center' }),
  },
  'header of a corrected article': {
    header: articleHeader({ ...head, kicker: 'World', marker: { text: 'Corrected', href: '#correction' } }),
  },
  'header of a paid article': { header: articleHeader({ ...head, marker: { text: 'Paid for by', kind: 'paid' } }) },
  'header that tells its facts': { header: articleHeader({ ...head, standfirst: 'A sentence.', jsonLd: true }) },
  'header with the photo below': { header: articleHeader({ ...head, photo: linked, hero: 'stacked' }), photo: '' },
  'header with the photo beside': { header: articleHeader({ ...head, photo: linked, hero: 'beside' }), photo: '' },

  'authors with pages, places and portraits': {
    header: articleHeader({
      headline,
      attribution: {
        authors: authors.map((name) => ({ name, href: '/staff', location: 'Fenmouth', portrait: '/photo.svg' })),
        published: date,
      },
    }),
  },
  'authors and an agency': {
    header: articleHeader({
      headline,
      attribution: { authors: [...names, { name: 'Coastal Press', organization: true }], published: date },
    }),
  },
  'people who did something else': {
    header: articleHeader({
      headline,
      attribution: {
        ...attribution,
        contributors: [{ role: 'Translated by {names}', people: [{ name: 'Ana Ruiz' }] }],
      },
    }),
  },
  'dates that count': {
    header: articleHeader({
      headline,
      attribution: { ...attribution, updated: date, age: true, ageAfter: 30, readerTime: true, relative: true },
    }),
  },
  'words of another language': {
    header: articleHeader({
      headline,
      attribution: { ...attribution, lang: 'de', messages: { lineByline: 'Von {names}', linePublished: 'Am {date}' } },
    }),
  },
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
  'photo without a credit': { photo: captionedPhoto({ ...linked, credit: '' }) },
  'photo without a caption': { photo: captionedPhoto({ ...linked, caption: '' }) },
  'photo in several formats': {
    photo: captionedPhoto({ ...linked, sources: [{ srcset: '/photo.avif 800w', type: 'image/avif' }] }),
  },
  'photo that loads late': { photo: captionedPhoto({ ...image, loading: 'lazy', srcset: '/photo.svg 800w' }) },
  'photo that zooms': { photo: captionedPhoto({ ...linked, zoom: true, id: 'depot' }) },
  'photo of another layout': {
    photo: captionedPhoto({ ...linked, layout: 'inset-end', ratio: '1:1', focusPoint: '30% 20%' }),
  },
  'photo with its origin': {
    photo: captionedPhoto({ ...linked, origin: { text: 'File photo.', type: 'digitalCapture' } }),
  },
  'photo with its rights': {
    photo: captionedPhoto({
      ...linked,
      credit: {
        creator: { name: 'Ines Moreau', href: '/moreau' },
        agency: 'Coastal Press',
        notice: '© 2026 Coastal Press',
        license: { text: 'CC BY 4.0', href: '/licence' },
        acquire: { text: 'Buy a licence', href: '/buy' },
      },
    }),
  },
  'photo that is covered': { photo: captionedPhoto({ ...linked, sensitive: 'The photo shows an injury.' }) },

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

  'promo of one newsletter': {
    promo: newsletterSignup({ ...offer, newsletters: [{ value: 'morning', label: 'Morning' }] }),
  },
  'promo of no choice': { promo: newsletterSignup({ ...offer, level: 3 }) },
  'promo with an adapter': {
    promo: newsletterSignup({
      ...offer,
      adapter: 'json',
      endpoint: '/signup',
      singleOptIn: true,
      timeout: 5,
      minTime: 2,
      remember: 'updates',
      returning: true,
    }),
  },
  'promo that asks for more': {
    promo: newsletterSignup({
      ...offer,
      name: true,
      consent: { text: promoMore[0], version: '2026-09', required: true },
      privacy: promoMore[1],
      honeypot: 'website',
      fields: { list: '7' },
      names: { email: 'EMAIL', newsletter: 'LISTS' },
      newsletters: [
        { value: 'a', label: 'Morning', frequency: promo.frequency, sample: '/morning' },
        { value: 'b', label: 'Evening' },
      ],
      messages: { signupName: promoMore[3] },
    }),
  },
};
