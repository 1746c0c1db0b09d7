import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../src/html.js';

export const picture = { src: '/photos/stone-line-800.jpg', width: 1200, height: 800, alt: '' };

export const attribution = {
  authors: [
    { name: 'Amara Okoye', href: '/staff/okoye' },
    { name: 'Jonas Lindqvist', href: '/staff/lindqvist' },
  ],
  published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' },
};

export const header = {
  kicker: { text: 'World', href: '/world' },
  headline: 'Town keeps the river out with pumps older than its mayor',
  standfirst: 'Four days of rain tested a drainage works that the council had twice voted to close.',
};

/** The documented markup of each element, as its markup function prints it. */
export const samples: Record<string, string> = {
  'stet-skip-link': skipLink({ href: '#story' }),
  'stet-article-header': articleHeader({ ...header, attribution }),
  'stet-attribution-line': attributionLine({ ...attribution, source: 'With files from Coastal Press' }),
  'stet-captioned-photo': captionedPhoto({
    ...picture,
    alt: 'Four people pass sandbags along a wet platform.',
    caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
    credit: 'Ines Moreau/Coastal Press',
    href: '/photos/stone-line-1600.jpg',
  }),
  'stet-pull-quote': pullQuote({ quote: '“We were told that it could wait.”', by: 'Ruth Adeyemi, depot manager' }),
  'stet-newsletter-signup': newsletterSignup({
    heading: 'Morning Update and Evening Update',
    description: 'The day’s most important headlines, written by our editors.',
    action: '/newsletters',
    newsletters: [
      { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
      { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
    ],
  }),
};

/** A sentence that the sample story repeats as a pull quote. */
export const repeated = 'The rails were never the problem, the pumps were';

/** All six in one article, with each kind of pull quote. */
export const story = `
${samples['stet-skip-link']}
<main id="story"><article>
${samples['stet-article-header']}
<p>${repeated}, said Ruth Adeyemi, who has run the depot for eleven years and has the keys of all nine pumps on one ring.</p>
${samples['stet-captioned-photo']}
<p>By noon the water stood a hand below the platform, and the last of the buses had left for the higher yard at Fenn Road.</p>
${pullQuote({ quote: repeated, repeated: true, by: 'Ruth Adeyemi, depot manager', placement: 'end' })}
<p>The council meets again on Thursday. Its engineers have asked for two new pumps and for someone to look after the old ones.</p>
${samples['stet-pull-quote']}
${attributionLine({ source: 'With files from Coastal Press' })}
${samples['stet-newsletter-signup']}
</article></main>`;
