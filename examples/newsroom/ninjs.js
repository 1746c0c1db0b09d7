// An article in IPTC's ninjs 3, as the wire delivers it. https://www.iptc.org/std/ninjs/
import { articleHeader, captionedPhoto, markup } from 'stet/html.js';
import 'stet/messages/sv.js';

export function article(item) {
  const pictures = (item.associations ?? []).filter(({ type }) => type === 'picture').map(photoOf);
  const [lead, ...others] = pictures;
  const header = articleHeader({
    headline: valueOf(item.headlines, 'main'),
    standfirst: valueOf(item.headlines, 'preamble'),
    kicker: item.subjects?.[0]?.name,
    attribution: {
      // "By" is free text: names, with an "and" in the language of the item.
      authors: item.by?.split(/, | and | och /).map((name) => ({ name, location: item.located })),
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
  const paragraphs = valueOf(item.bodies, 'richtext').split(/(?<=<\/p>)\s*/);
  // The other photos stand after every third paragraph.
  const body = paragraphs.flatMap((paragraph, index) => [paragraph, ...(index % 3 === 2 ? photos.splice(0, 1) : [])]);
  return [`<article lang="${item.language}">`, header, ...body, ...photos, '</article>'].join('\n');
}

function photoOf({ headlines, descriptions, by, copyrightHolder, copyrightNotice, renditions, altText }) {
  const byWidth = [...renditions].sort((a, b) => a.width - b.width);
  const [large] = byWidth.slice(-1);
  const { href, width, height } = byWidth.find(({ width }) => width >= 800) ?? large;
  return {
    src: href,
    srcset: byWidth.map((one) => `${one.href} ${one.width}w`).join(', '),
    width,
    height,
    alt: altText ?? null,
    href: large.href,
    loading: 'lazy',
    title: valueOf(headlines),
    caption: markup(valueOf(descriptions, 'richtext') ?? valueOf(descriptions)),
    credit: { creator: by, agency: copyrightHolder, notice: copyrightNotice },
  };
}

function valueOf(values, role) {
  return (values?.find((one) => one.role === role) ?? (role === 'main' || !role ? values?.[0] : undefined))?.value;
}
