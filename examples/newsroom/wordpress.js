// A post of WordPress's REST API: `/wp-json/wp/v2/posts/7?_embed`. https://developer.wordpress.org/rest-api/reference/posts/
import { articleHeader, markup } from 'stet/html.js';
import 'stet/messages/de.js';

export function article({ title, excerpt, content, date_gmt, modified_gmt, _embedded }, { lang, timeZone }) {
  const { author = [], 'wp:featuredmedia': [media] = [], 'wp:term': terms = [] } = _embedded ?? {};
  const category = terms.flat().find(({ taxonomy }) => taxonomy === 'category');
  const header = articleHeader({
    headline: markup(title.rendered),
    standfirst: markup(excerpt.rendered),
    kicker: category && { text: markup(category.name), href: category.link },
    attribution: {
      authors: author.map(({ name, link: href, description: bio, avatar_urls: avatars }) => ({
        name,
        href,
        bio: bio && markup(bio),
        portrait: avatars?.['96'],
      })),
      published: `${date_gmt}Z`,
      updated: `${modified_gmt}Z`,
      updatedAfter: 60,
      lang,
      timeZone,
    },
    photo: media?.media_details ? { ...photoOf(media), lang } : null,
    jsonLd: true,
  });
  // An image block is a figure already: it lacks the element around it, and its caption the credit's <small>.
  const body = content.rendered.replace(
    /<figure class="wp-block-image[^]*?<\/figure>/g,
    (figure) => `<stet-captioned-photo zoom>${figure}</stet-captioned-photo>`,
  );
  return [`<article lang="${lang}">`, header, body, '</article>'].join('\n');
}

function photoOf({ source_url, alt_text, caption, media_details: { width, height, sizes = {} } }) {
  const files = [...Object.values(sizes), { source_url, width, height }].filter((file) => file.width >= 300);
  return {
    src: sizes.large?.source_url ?? source_url,
    srcset: files.map((file) => `${file.source_url} ${file.width}w`).join(', '),
    width,
    height,
    alt: alt_text || null,
    href: source_url,
    zoom: true,
    // The editor writes "The stall at noon. <small>Ines Moreau</small>"; WordPress puts it into a paragraph, or several.
    caption: markup((caption?.rendered ?? '').replace(/^\s*<p>((?:(?!<p>)[^])*)<\/p>\s*$/, '$1')),
  };
}
