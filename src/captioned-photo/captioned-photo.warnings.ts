import { gluedWords } from '../glued.js';
import { langOf, missingLanguage } from '../localize.js';
import { textOf } from '../json-ld.values.js';

type CaptionedPhoto = HTMLElementTagNameMap['stet-captioned-photo'];

export function* warningsFor(photo: CaptionedPhoto): Generator<string> {
  const contents = [...photo.querySelectorAll('figure :is(img, video, audio, iframe, object, canvas, svg)')];
  const caption = photo.querySelector('figcaption');
  const images = contents.filter((content) => content.localName === 'img' && !caption?.contains(content));
  if (
    !contents.length &&
    !photo.querySelector(
      'figure :is(div:empty, [style*=url], input), figure > :not(a, div, figcaption, noscript, p, picture, span)',
    )
  ) {
    yield 'holds no picture. Put <figure><img …><figcaption>…</figcaption></figure> inside.';
    return;
  }
  for (const image of images) yield* imageWarnings(photo, image, caption);
  if (contents.some((content) => content.localName === 'iframe' && !content.getAttribute('title')?.trim()))
    yield 'has an iframe without title, so a screen reader cannot announce its content. Write the title.';

  if (caption && !caption.textContent.trim()) yield 'has an empty figcaption. Write the caption, or leave it out.';
  for (const credit of caption?.querySelectorAll('small') ?? []) {
    // A paragraph or a line of its own is apart.
    const before = document.createRange();
    before.selectNodeContents(credit.closest('p, div, figcaption')!);
    before.setEndBefore(credit);
    for (const lineBreak of caption!.querySelectorAll('br'))
      if (before.intersectsNode(lineBreak)) before.setStartAfter(lineBreak);
    if (/\S$/.test(before.toString()) && /^\S/.test(credit.textContent))
      yield `has its credit "${credit.textContent.trim()}" glued to the caption. Put a space or a line break before <small>.`;
  }

  for (const [left, right] of gluedWords(caption, caption?.querySelectorAll('data') ?? []))
    yield `has its label of origin glued to the next words, "${left}${right}". Put a space, or &nbsp; for minifiers, between them.`;
  for (const credit of caption?.querySelectorAll('small') ?? []) {
    for (const [left, right] of gluedWords(credit, credit.querySelectorAll(':scope > [itemprop]')))
      yield `has its rights glued together, "${left}${right}". Put a space, or &nbsp; for minifiers, between them.`;
  }

  if (photo.zoom || photo.sensitive !== undefined) yield* missingLanguage(langOf(photo));
  if (photo.focusPoint && !/^\s*[\d.]+%\s+[\d.]+%\s*$/.test(photo.focusPoint))
    yield `has focus-point="${photo.focusPoint}", so the crop keeps the middle. Write two percentages, as in "30% 20%".`;
  if (photo.focusPoint && !photo.ratio) yield 'has focus-point but no ratio, so nothing is cropped. Give it a ratio.';
  if (photo.deepLink && !photo.id) yield 'has deep-link but no id, so it has no address. Give it an id.';
  if (photo.zoom && !images.some((image) => image.closest('figure a[href]')))
    yield 'has zoom, but its picture is not in a link to a larger file. Put <a href="…"> around it.';
}

function* imageWarnings(photo: Element, image: Element, caption: Element | null): Generator<string> {
  const alt = image.getAttribute('alt')?.trim();
  if (alt === undefined) yield "has an img without alt. Describe the picture, or write alt='' if the caption does.";
  if (alt && wordsOf(alt) && [textOf(caption), textOf(caption, 'small')].some((text) => wordsOf(text) === wordsOf(alt)))
    yield "has an alt equal to the caption, which is read twice. Describe the picture, or write alt=''.";
  const link = image.closest('a');
  if (alt === '' && link && !link.textContent.trim() && !link.hasAttribute('aria-label'))
    yield 'has a link without a name around its picture. Write the alt, or aria-label on the link.';
  if (alt === '' && !textOf(caption, 'small'))
    yield "has alt='' and no caption, so nothing describes the picture. Write the alt.";
  if (!image.hasAttribute('width') || !image.hasAttribute('height'))
    yield 'has an img without width and height, so the page jumps when it loads. Give it its size in pixels.';
  if (image.getAttribute('loading') === 'lazy' && isLead(photo))
    yield 'is the lead photo and has loading="lazy", which delays it until the layout is known. Take the attribute away.';
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The first photo, seen before any scrolling. */
function isLead(photo: Element): boolean {
  return (
    photo === document.querySelector(photo.localName) &&
    photo.getBoundingClientRect().top + window.scrollY < window.innerHeight
  );
}
