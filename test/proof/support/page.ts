// The page for the proofs: an invented story with all six elements, printed by the built markup functions.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Html from '../../../src/html.js';

export const html = (await import(pathToFileURL(resolve('dist/html.js')).href)) as typeof Html;

export const headline = 'Town keeps the river out with pumps older than its mayor';
export const standfirst = 'Four days of rain tested a drainage works that the council had twice voted to close.';
export const authors = ['Amara Okoye', 'Jonas Lindqvist'];
export const published = '2026-09-01T10:30:00-04:00';
export const caption = 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.';
export const credit = 'Ines Moreau/Coastal Press';
export const source = 'With files from Coastal Press';
export const quotation = '“We were told that it could wait, and then it could not.”';
export const quoted = 'Ruth Adeyemi, depot manager';
export const skip = 'Skip to main content';
export const repeated = 'The rails were never the problem, the pumps were';

/** Every text of the signup. */
export const signup = {
  heading: 'Morning Update and Evening Update',
  description: 'The day’s most important headlines, written by our editors.',
  legend: 'Newsletters',
  frequency: 'weekdays, 6 a.m.',
  label: 'Email address',
  button: 'Sign up',
};

export const paragraphs = [
  `${repeated}, said Ruth Adeyemi, who has run the depot for eleven years and has the keys of all nine of them on one ring.`,
  'By noon on Tuesday the water stood a hand below the platform, and the last of the buses had left for the higher yard at Fenn Road, where the drivers parked them nose to tail.',
  'The works at the river mouth were built in 1931, the year the town was cut off for nine days, and were meant to be replaced after fifty years, then after seventy.',
  'Twice the council voted to close them. Twice it found that nobody could say what would happen to the low streets if it did, and put the decision off.',
  'On Wednesday, with the tide at its highest, two of the nine pumps stopped. A retired fitter, called from his bed, had one of them going again before the water reached the switch room.',
  'Engineers who looked at the works last year put the cost of new pumps at four million dollars, and that of doing nothing, over twenty years, at six times as much.',
  'At the school on the hill, where ninety people slept on gym mats, the talk was of cellars and freezers, and of who had a van that could be trusted.',
  'The council meets again on Thursday. Its engineers have asked for two new pumps and for someone to look after the old ones, which have asked for nothing.',
];

type Place = 'before' | 'inside' | 'after';

/** Places in the page: of the photo and the signup among the paragraphs, and of the header in or before the article. */
export interface Layout {
  photo: Place;
  signup: Place | 'outside';
  header: 'in article' | 'in main';
}

export const usual: Layout = { photo: 'inside', signup: 'after', header: 'in article' };

export const parts = {
  skip: html.skipLink({ href: '#story' }),
  header: html.articleHeader({
    kicker: { text: 'World', href: '/world' },
    headline,
    standfirst,
    attribution: {
      authors: authors.map((name) => ({ name, href: `/staff/${name.split(' ')[1]!.toLowerCase()}` })),
      published: { datetime: published, text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
      updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' },
    },
  }),
  photo: html.captionedPhoto({
    src: '/photo.svg',
    width: 1200,
    height: 800,
    alt: 'Four people pass sandbags along a wet platform.',
    caption,
    credit,
    href: '/photo-large.svg',
  }),
  pullQuote: html.pullQuote({ quote: repeated, repeated: true, by: quoted }),
  quotation: html.pullQuote({ quote: quotation, by: quoted }),
  source: html.attributionLine({ source }),
  signup: html.newsletterSignup({
    heading: signup.heading,
    description: signup.description,
    action: '/newsletters',
    newsletters: [
      { value: 'Morning Update', label: 'Morning Update', frequency: signup.frequency, checked: true },
      { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
    ],
  }),
};

/** The content of `body`, with some parts replaced. */
export function body(layout: Layout = usual, replaced: Partial<typeof parts> = {}): string {
  const part = { ...parts, ...replaced };
  const put = (what: string, where: string, here: string): string => (where === here ? what : '');
  const [first, second, third, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  return `${part.skip}
<main id="story">${put(part.header, layout.header, 'in main')}
<article>
${put(part.header, layout.header, 'in article')}
${put(part.photo, layout.photo, 'before')}
${put(part.signup, layout.signup, 'before')}
${first}
${second}
${put(part.photo, layout.photo, 'inside')}
${third}
${part.pullQuote}
${others.slice(0, 2).join('\n')}
${put(part.signup, layout.signup, 'inside')}
${others.slice(2).join('\n')}
${part.quotation}
${part.source}
${put(part.photo, layout.photo, 'after')}
${put(part.signup, layout.signup, 'after')}
</article>
${put(part.signup, layout.signup, 'outside')}</main>`;
}

/** The usual page with every attribute that makes the script do more. */
export const lively = body(usual, {
  header: parts.header
    .replace('<stet-article-header>', '<stet-article-header json-ld>')
    .replace('<stet-attribution-line>', '<stet-attribution-line age relative reader-time>'),
  photo: parts.photo.replace('<stet-captioned-photo>', '<stet-captioned-photo id="depot" zoom>'),
});

/** A whole page. */
export function page(inBody = body(), { head = '', lang = 'en', dir = 'ltr' } = {}): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>${headline}</title><meta name="viewport" content="width=device-width">${head}</head>
<body>
${inBody}
</body>
</html>`;
}

export const stylesheet = '<link rel="stylesheet" href="/dist/stet.css">';
export const script = '<script type="module" src="/dist/stet.js"></script>';
