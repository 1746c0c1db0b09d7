import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  markup,
  newsletterSignup,
  pullQuote,
  skipLink,
  type ArticleHeaderData,
  type AttributionLineData,
  type CaptionedPhotoData,
  type Markup,
  type NewsletterSignupData,
  type QuotationData,
  type RepeatedQuoteData,
  type SkipLinkData,
} from '../../src/html.js';
import { photoFolder, photosIn } from './photos.js';
import { body, repeated, type Block } from './text.js';

export { archiveCredit, inlinePhoto, leadPhoto, photosIn } from './photos.js';
export { body, repeated } from './text.js';

export const skip: SkipLinkData = { href: '#story' };

export const attribution: AttributionLineData = {
  authors: [
    { name: 'Amara Okoye', href: 'https://coastal.example/staff/okoye' },
    { name: 'Jonas Lindqvist', href: 'https://coastal.example/staff/lindqvist' },
  ],
  published: { datetime: '2026-09-01T10:30:00-02:30', text: 'Sept. 1, 2026, 10:30 a.m. NDT' },
  updated: { datetime: '2026-09-01T14:05:00-02:30', text: '2:05 p.m. NDT' },
};

export const header: ArticleHeaderData = {
  kicker: { text: 'Environment', href: 'https://coastal.example/environment' },
  headline: 'Hikers carry a mountain path back up, one stone at a time',
  standfirst:
    'A helicopter would have cost $412,000, so 214 people stood in a line on a Newfoundland hillside and passed 11 tonnes of rock from hand to hand.',
  attribution,
};

export const pull: RepeatedQuoteData = {
  quote: repeated,
  repeated: true,
  by: 'Marguerite Penney, Friends of Tolland Barrens',
  placement: 'end',
};

export const quotation: QuotationData = {
  quote: '“People ask me when it will be finished. I ask them when they plan to stop walking.”',
  by: 'Denis Gillingham, park warden',
};

export const newsletters: NewsletterSignupData = {
  heading: 'Morning Update and Evening Update',
  description: 'The news of the coast in five minutes, chosen and written by our editors.',
  action: 'https://coastal.example/newsletters',
  id: 'updates',
  newsletters: [
    { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
    { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
  ],
};

export const sources: AttributionLineData = { source: 'With files from Priya Raman in St. John’s and Coastal Press' };

/** Parts of the article that a test or a page can change. */
export interface ArticleParts {
  header?: ArticleHeaderData;
  leadPhoto?: CaptionedPhotoData;
  inlinePhoto?: CaptionedPhotoData;
  pull?: RepeatedQuoteData;
  quotation?: QuotationData;
  newsletters?: NewsletterSignupData;
  sources?: AttributionLineData;
  /** Folder of the photos, with a slash at its end. Default: `/photos/`. */
  photos?: string;
}

/** The whole story as one `article`, with five of the six elements; the sixth is first in {@link page}. */
export function article(parts: ArticleParts = {}): string {
  const all = { header, pull, quotation, newsletters, sources, ...photosIn(parts.photos ?? photoFolder), ...parts };
  const places = {
    inlinePhoto: () => captionedPhoto(all.inlinePhoto),
    pull: () => pullQuote(all.pull),
    quotation: () => pullQuote(all.quotation),
    newsletters: () => newsletterSignup(all.newsletters),
  };
  const printed = (block: Block): Markup => {
    if ('p' in block) return html`<p>${block.p}</p>`;
    if ('h2' in block) return html`<h2>${block.h2}</h2>`;
    return markup(places[block.place]());
  };
  return html`<article>
  ${markup(articleHeader(all.header))}
  ${markup(captionedPhoto(all.leadPhoto))}
  ${body.map((block, index) => html`${index > 0 && '\n'}${printed(block)}`)}
  ${markup(attributionLine(all.sources))}
</article>`.toString();
}

/** The content of `body`: the skip link, the site's own header and footer, and the article in `main`. */
export function page(parts: ArticleParts = {}): string {
  return html`${markup(skipLink(skip))}
<header class="masthead"><a href="https://coastal.example/">The Coastal</a></header>
<main id="story">
  ${markup(article(parts))}
</main>
<footer class="imprint"><p>The Coastal is an invented newspaper. Its people, places and events are invented too.</p></footer>`.toString();
}
