// An article in ANS, the Arc Native Specification. https://github.com/washingtonpost/ans-schema
import { articleHeader, attributionLine, captionedPhoto, html, markup, pullQuote } from 'stet/html.js';
import 'stet/messages/es.js';

export function article(story) {
  const { language: lang, content_elements: elements, taxonomy, label, promo_items: promo } = story;
  const section = taxonomy?.primary_section;
  const header = articleHeader({
    headline: story.headlines.basic,
    standfirst: story.subheadlines?.basic ?? story.description?.basic,
    kicker: section && { text: section.name, href: section._id },
    marker: label?.basic?.display && { text: label.basic.text },
    attribution: {
      authors: story.credits?.by?.map(authorOf),
      byline: story.vanity_credits?.by?.map(({ name }) => name).join(', '),
      published: story.first_publish_date ?? story.display_date,
      updated: story.last_updated_date,
      updatedAfter: 10,
      lang,
      timeZone: 'Europe/Madrid',
    },
    photo: promo?.basic?.type === 'image' ? photoOf(promo.basic) : null,
    jsonLd: true,
  });
  const body = elements.map((element) => print[element.type]?.(element, lang));
  const corrections = elements.filter(({ type }) => type === 'correction').map(({ text }) => ({ text }));
  const notes = corrections.length && attributionLine({ corrections, lang });
  return [`<article lang="${lang}">`, header, ...body, notes, '</article>'].filter(Boolean).join('\n');
}

const authorOf = ({ type, name, org, url, email, social_links: links, bio, image }) => ({
  name,
  role: org,
  href: url,
  email,
  links: links?.map(({ site, url: href }) => ({ text: site, href })),
  bio,
  portrait: image?.url,
  organization: type === 'organization',
});

const photoOf = ({ url: src, width, height, alt_text: alt = null, subtitle: title, caption, credits }) => {
  const credit = { creator: credits?.by?.[0]?.name, agency: credits?.affiliation?.[0]?.name };
  return { src, width, height, alt, title, caption: caption && markup(caption), credit };
};

/** What the body is made of. Its texts are HTML. */
const print = {
  text: ({ content }) => `<p>${content}</p>`,
  header: ({ content, level }) => `<h${level}>${content}</h${level}>`,
  image: (element) => captionedPhoto({ ...photoOf(element), loading: 'lazy' }),
  video: ({ streams: [{ url }], headlines: { basic: title }, description }) =>
    captionedPhoto({ media: html`<video src="${url}" controls></video>`, title, caption: description?.basic }),
  quote: ({ content_elements: [{ content }], citation }, lang) =>
    pullQuote({ quote: markup(`<p>${content}</p>`), by: citation?.content, lang }),
  raw_html: ({ content }) => content,
};
