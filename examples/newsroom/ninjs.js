// An article in IPTC's ninjs 3, as the wire delivers it. https://www.iptc.org/std/ninjs/
import { articleHeader, captionedPhoto, html, markup } from 'stet/html.js';
import 'stet/messages/sv.js';

export function article(item) {
  const isFigure = ({ type, renditions }) => /^(?:picture|video)$/.test(type) && renditions?.length;
  const figures = (item.associations ?? []).filter(isFigure).map(figureOf);
  const [lead, ...others] = figures;
  const [, and] = new Intl.ListFormat(item.language).formatToParts(['a', 'b']);
  const header = articleHeader({
    headline: valueOf(item.headlines, 'main'),
    standfirst: valueOf(item.headlines, 'preamble'),
    kicker: item.subjects?.[0]?.name,
    attribution: {
      // "By" is free text: names, with an "and" in the language of the item.
      authors: item.by
        ?.split(new RegExp(`, |\\s${and.value.trim()}\\s`))
        .map((name) => ({ name, location: item.located })),
      published: item.firstCreated,
      updated: item.versionCreated,
      updatedAfter: 1,
      source: item.copyrightHolder,
      lang: item.language,
      timeZone: 'Europe/Stockholm',
    },
    photo: lead && { ...lead, loading: 'eager', lang: item.language },
    jsonLd: true,
  });
  const photos = others.map((photo) => captionedPhoto({ ...photo, lang: item.language }));
  const paragraphs = (valueOf(item.bodies, 'richtext') ?? valueOf(item.bodies) ?? '').split(/(?<=<\/p>)\s*/);
  // The other photos stand after every third paragraph.
  const body = paragraphs.flatMap((paragraph, index) => [paragraph, ...(index % 3 === 2 ? photos.splice(0, 1) : [])]);
  return [`<article lang="${item.language}">`, header, ...body, ...photos, '</article>'].join('\n');
}

function figureOf({ type, headlines, descriptions, by, copyrightHolder, copyrightNotice, renditions, altText }) {
  const byWidth = [...renditions].sort((a, b) => a.width - b.width);
  const [large] = byWidth.slice(-1);
  const { href, width, height } = byWidth.find(({ width }) => width >= 800) ?? large;
  const caption = markup(valueOf(descriptions, 'richtext') ?? valueOf(descriptions) ?? '');
  const credit = { creator: by, agency: copyrightHolder, notice: copyrightNotice };
  const frame = { title: valueOf(headlines), caption, credit };
  if (type === 'video') return { media: html`<video src="${large.href}" controls></video>`, ...frame };
  return {
    ...frame,
    src: href,
    srcset: byWidth.map((one) => `${one.href} ${one.width}w`).join(', '),
    width,
    height,
    alt: altText ?? null,
    href: large.href,
    loading: 'lazy',
  };
}

function valueOf(values, role) {
  return (values?.find((one) => one.role === role) ?? (role === 'main' || !role ? values?.[0] : undefined))?.value;
}
