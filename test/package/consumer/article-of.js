import { articleHeader, captionedPhoto, newsletterSignup, pullQuote, skipLink } from 'stet/html.js';

export function articleOf(n) {
  return [
    skipLink({ href: '#story' }),
    articleHeader({
      headline: `Town keeps the river out, part ${n}`,
      standfirst: 'Four days of rain tested a drainage works <that> the council had twice voted to close.',
      attribution: {
        authors: [{ name: 'Amara Okoye', href: '/staff/okoye' }],
        published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026' },
      },
    }),
    captionedPhoto({
      src: `/${n}.jpg`,
      width: 3,
      height: 2,
      alt: 'A platform.',
      caption: 'A depot.',
      credit: 'I. Moreau',
    }),
    pullQuote({ quote: 'The rails were never the problem', repeated: true, by: 'Ruth Adeyemi' }),
    newsletterSignup({ heading: 'Morning Update', action: '/newsletters' }),
  ].join('\n');
}
