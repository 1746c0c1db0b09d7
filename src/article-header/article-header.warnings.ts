import { gluedWords } from '../glued.js';

type ArticleHeader = HTMLElementTagNameMap['stet-article-header'];

export function* warningsFor(header: ArticleHeader): Generator<string> {
  const headline = header.querySelector('h1, h2, h3, h4, h5, h6');
  const text = headline?.textContent.trim() ?? '';
  if (!headline) yield 'has no heading: the headline is an `h1` to `h6`.';
  else if (!headline.closest('hgroup'))
    yield 'has its headline outside `hgroup`: put kicker, headline and standfirst into `<header><hgroup>`.';
  if (header.querySelector('strong.live'))
    yield 'has the class "live" of version 0.1, whose look is gone: write "stet-live".';
  const kicker = headline?.previousElementSibling ?? null;
  for (const [left, right] of gluedWords(kicker, kicker?.querySelectorAll(':scope > :is(strong, small)') ?? []))
    yield `has words above the headline glued together, "${left}${right}": put a space, or &nbsp; for minifiers, between them.`;
  const h1s = [...(header.getRootNode() as ParentNode).querySelectorAll('h1')];
  if (headline?.localName === 'h1' && h1s.find((h1) => h1 === headline || h1.checkVisibility()) !== headline)
    yield 'holds a second `h1` of the page: give all but one story `h2` (`level: 2`).';
  if (isInCapitals(text))
    yield 'has a headline typed in capitals, which some screen readers spell out: type it as a sentence, and use `text-transform`.';
  if (!header.closest('article, main'))
    yield 'stands outside `article` and `main`, so that its `header` is the banner of the page: move it into the story.';
  if (header.hero && !header.querySelector('header > stet-captioned-photo'))
    yield 'has `hero` but no photo: put a `stet-captioned-photo` last in its `header`.';

  if (!header.jsonLd) return;
  if ([...document.querySelectorAll('script[type="application/ld+json"]:not([data-stet])')].some(isArticle))
    yield 'has `json-ld`, but the page already has JSON-LD for an article: keep one of the two.';
  const byline = header.querySelector('stet-attribution-line .stet-byline');
  if (byline && !byline.querySelector('[rel~="author"], [itemprop~="author"]'))
    yield 'has `json-ld`, but its byline does not mark the names: put each into `<a rel="author">` or `<span itemprop="author">`.';
}

/**
 * At least two words of four or more capitals, because headlines may contain abbreviations. Scripts without capitals (Hindi, Korean,
 * Chinese) do not count, even with a Latin abbreviation among them.
 */
function isInCapitals(text: string): boolean {
  return (text.match(/\p{Lu}{4,}/gu) ?? []).length > 1 && !/\p{Ll}|\p{Lo}/u.test(text);
}

function isArticle({ textContent }: Element): boolean {
  return /"@type":\s*\[?\s*"\w*(?:Article|Posting)"/.test(textContent);
}
