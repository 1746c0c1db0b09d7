import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../../src/html.js';
import { photo } from './photo.js';

/** The smallest complete markup of each element. */
export const smallest = {
  articleHeader: articleHeader({ headline: 'Council votes to close the yard' }),
  attributionLine: attributionLine({
    authors: [{ name: 'Amara Okoye' }],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  }),
  captionedPhoto: captionedPhoto(photo),
  repeated: pullQuote({ quote: 'The rails were never the problem', repeated: true, by: 'Ruth Adeyemi' }),
  quotation: pullQuote({ quote: '“We were told that it could wait.”', by: 'Ruth Adeyemi' }),
  newsletterSignup: newsletterSignup({ heading: 'Morning Update', action: 'https://coastal.example/newsletters' }),
  skipLink: `${skipLink({ href: '#story' })}\n<main id="story">The story</main>`,
} satisfies Record<string, string>;
