// An article in ANS, the Arc Native Specification. https://github.com/washingtonpost/ans-schema
import { articleHeader, attributionLine, captionedPhoto, html, markup, pullQuote } from 'stet/html.js';
import 'stet/messages/es.js';

export function article(story) {
  const { language: lang, content_elements: elements, label, promo_items: promo } = story;
  const section = story.taxonomy?.primary_section;
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
    photo: ['image', 'video'].includes(promo?.basic?.type) ? figureOf(promo.basic) : null,
    jsonLd: true,
  });
  const body = elements.map((element) => print[element.type]?.(element, lang));
  const corrections = elements.filter(({ type }) => type === 'correction').map(({ text }) => ({ text }));
  const notes = corrections.length ? [attributionLine({ corrections, lang })] : [];
  return [`<article lang="${lang}">`, header, ...body, ...notes, '</article>'].join('\n');
}

const authorOf = ({ type, name, org: role, url: href, email, social_links, bio, image }) => {
  const links = social_links?.map(({ site, url }) => ({ text: site, href: url }));
  return { name, role, href, email, links, bio, portrait: image?.url, organization: type === 'organization' };
};

/** A picture or a video. */
const figureOf = ({ type, url, width, height, alt_text: alt = null, subtitle, caption, credits, ...video }) => {
  const credit = { creator: credits?.by?.map(({ name }) => name), agency: credits?.affiliation?.[0]?.name };
  if (type === 'image')
    return { src: url, width, height, alt, title: subtitle, caption: caption && markup(caption), credit };
  const media = html`<video src="${video.streams[0].url}" controls></video>`;
  return { media, title: video.headlines?.basic, caption: video.description?.basic, credit };
};

/** What the body is made of. Its texts are HTML. */
const print = {
  text: ({ content }) => `<p>${content}</p>`,
  header: ({ content, level }) => `<h${level}>${content}</h${level}>`,
  list: ({ list_type: type, items }) => {
    const printed = items.map((item) => `<li>${item.items ? print.list(item) : item.content}</li>`).join('');
    return type === 'ordered' ? `<ol>${printed}</ol>` : `<ul>${printed}</ul>`;
  },
  image: (element) => captionedPhoto({ ...figureOf(element), loading: 'lazy' }),
  video: (element) => captionedPhoto(figureOf(element)),
  quote: ({ content_elements: texts, citation }, lang) =>
    pullQuote({ quote: markup(texts.map(print.text).join('\n')), by: citation?.content, lang }),
  raw_html: ({ content }) => content,
};
