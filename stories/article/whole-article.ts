import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  markup,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../src/html.js';
import { newsletters, page, photosIn, pull } from './article.js';
import { otherForms } from './other-forms.js';
import { type OtherText } from './other-texts.js';

/** The page as the stories show it: photos that open in the viewer, one of them wider than the text. */
export function wholeArticle(text?: OtherText): string {
  const { leadPhoto, inlinePhoto } = photosIn('photos/');
  const sizes = '(min-width: 68rem) 68rem, 100vw';
  const lead = { ...leadPhoto, zoom: true };
  const wide = {
    ...inlinePhoto,
    layout: 'wide',
    zoom: true,
    sizes,
    sources: inlinePhoto.sources!.map((source) => ({ ...source, sizes })),
  } as const;
  if (!text) return page({ leadPhoto: lead, inlinePhoto: wide });
  const { alt, caption, credit } = text.photo;
  const {
    skip,
    newsletters: { labels, ...form },
  } = otherForms[text.lang]!;
  const list = labels.map((label, index) => ({ ...newsletters.newsletters![index]!, frequency: '', label }));
  // The beginning of the story, with every element once.
  return html`${markup(skipLink(skip))}
<main id="story">
  <article>
    ${markup(articleHeader(text.header))}
    ${markup(captionedPhoto({ ...lead, alt, caption: caption!, credit: credit! }))}
    <p>${text.paragraph}</p>
    ${markup(pullQuote({ ...text.pull, placement: pull.placement! }))}
    <p>${text.paragraph}</p>
    ${markup(newsletterSignup({ ...newsletters, ...form, newsletters: list }))}
    ${markup(attributionLine({ ...text.header.attribution, published: text.header.attribution!.published! }))}
  </article>
</main>`.toString();
}
