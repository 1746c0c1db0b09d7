// All documented forms of each element's markup that differ from the usual page.
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
const offer = { heading: signup.heading, description: signup.description, action: '/newsletters' };
const names = authors.map((name) => ({ name }));
const date = { datetime: published, text: 'Sept. 1, 2026' };
const attribution = { authors: names, published: date };
const head = { headline, attribution };
const { articleHeader, attributionLine, captionedPhoto, markup, newsletterSignup, pullQuote, skipLink } = html;

/** Texts of the signups in the patterns that `signup` does not have. */
export const signupMore = [
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
  'signup that can be skipped': { signup: newsletterSignup({ ...offer, skipPast: true }) },

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
  'header with JSON-LD': { header: articleHeader({ ...head, standfirst: 'A sentence.', jsonLd: true }) },
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
  'people with other roles': {
    header: articleHeader({
      headline,
      attribution: {
        ...attribution,
        contributors: [{ role: 'Translated by {names}', people: [{ name: 'Ana Ruiz' }] }],
      },
    }),
  },
  'relative dates': {
    header: articleHeader({
      headline,
      attribution: { ...attribution, updated: date, age: true, ageAfter: 30, readerTime: true, relative: true },
    }),
  },
  'messages of another language': {
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
  'photo with a viewer': { photo: captionedPhoto({ ...linked, zoom: true, id: 'depot' }) },
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

  'signup of one newsletter': {
    signup: newsletterSignup({ ...offer, newsletters: [{ value: 'morning', label: 'Morning' }] }),
  },
  'signup of no choice': { signup: newsletterSignup({ ...offer, level: 3 }) },
  'signup with an adapter': {
    signup: newsletterSignup({
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
  'signup that asks for more': {
    signup: newsletterSignup({
      ...offer,
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
  },
};
