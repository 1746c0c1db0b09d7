// An article of typed blocks, as the Guardian's Open Platform gives it. https://open-platform.theguardian.com/documentation/
import { articleHeader, captionedPhoto, markup, pullQuote } from 'stet/html.js';

export function article({ webPublicationDate, sectionName, sectionId, fields, tags, blocks }) {
  const series = tags.find(({ type }) => type === 'series');
  const [main] = blocks.main?.elements ?? [];
  const header = articleHeader({
    headline: fields.headline,
    standfirst: fields.standfirst && markup(fields.standfirst),
    kicker: { text: sectionName, href: `/${sectionId}` },
    series: series && { text: series.webTitle, href: series.webUrl },
    attribution: {
      authors: tags.filter(({ type }) => type === 'contributor').map(authorOf),
      byline: fields.byline,
      published: webPublicationDate,
      updated: fields.lastModified,
      updatedAfter: 60,
      lang: fields.lang,
      timeZone: 'Europe/London',
    },
    photo: main ? figureOf(main, fields.lang) : null,
    jsonLd: true,
  });
  const elements = blocks.body.flatMap((block) => block.elements);
  const body = elements.map((element) => {
    const figure = figureOf(element, fields.lang);
    return figure ? captionedPhoto({ ...figure, loading: 'lazy' }) : print[element.type]?.(element);
  });
  return [`<article lang="${fields.lang}">`, header, ...body, '</article>'].filter(Boolean).join('\n');
}

const authorOf = ({ webTitle: name, webUrl: href, bylineImageUrl: portrait, emailAddress: email, bio }) => {
  return { name, href, portrait, email, bio: bio && markup(bio) };
};

/** A picture, or a video, an audio or an embed, which are HTML. */
function figureOf({ assets, imageTypeData: image, videoTypeData, audioTypeData, embedTypeData }, lang) {
  const frame = videoTypeData ?? audioTypeData ?? embedTypeData;
  if (image) return { ...photoOf(assets, image), lang };
  return frame && { media: markup(frame.html), caption: markup(frame.caption ?? ''), credit: frame.credit };
}

/** The largest file is the one that the photo opens; a credit that is not displayed is data. */
function photoOf(assets, { alt = null, caption, credit, displayCredit }) {
  const files = assets.map(({ file, typeData }) => ({ file, ...typeData })).sort((a, b) => a.width - b.width);
  const [{ file: src, width, height }, largest] = [files[0], files.at(-1)];
  const srcset = files.map((one) => `${one.file} ${one.width}w`).join(', ');
  const shown = displayCredit ? credit : credit && { agency: credit, hidden: true };
  return { src, srcset, width, height, alt, href: largest.file, caption: markup(caption ?? ''), credit: shown };
}

const print = {
  text: ({ textTypeData }) => textTypeData.html,
  pullquote: ({ pullquoteTypeData }) =>
    pullQuote({ quote: markup(pullquoteTypeData.html), by: pullquoteTypeData.attribution }),
};
