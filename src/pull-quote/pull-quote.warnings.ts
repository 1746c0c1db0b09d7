type PullQuote = HTMLElementTagNameMap['stet-pull-quote'];

export function* warningsFor(element: PullQuote): Generator<string> {
  const { quote } = element;
  const content = element.textContent.trim();
  const hidden = element.getAttribute('aria-hidden') === 'true';
  if (!quote) {
    if (element.by !== undefined) yield 'has by without quote, which shows nothing. Write the name in <figcaption>.';
    if (!element.querySelector('figure > blockquote'))
      yield 'holds no quotation. Set quote="…" to repeat a sentence of the story, or put <figure><blockquote><p>“…”</p></blockquote></figure> inside.';
    else if (hidden) yield 'hides a quotation that stands nowhere else from screen readers. Take aria-hidden away.';
    if (element.querySelector('blockquote figcaption'))
      yield 'holds <figcaption> inside <blockquote>, as if it were part of the quotation. Put it after </blockquote>.';
    return;
  }
  if (content)
    yield 'has both quote="…" and a quotation inside. Keep quote for a sentence of the story, or the quotation for a new one.';
  if (!hidden) yield 'repeats a sentence that screen readers have read already. Set aria-hidden="true".';
  if (quote !== quote.trim())
    yield 'has white space at an end of quote, which separates the quotation mark from its word. Remove it.';
  if (!isInStory(element, quote))
    yield `repeats "${quote}", which is not in the story. Repeat words of the story, or put a new quotation into <figure> inside.`;
}

function isInStory(element: Element, quote: string): boolean {
  const around = element.parentElement?.closest<HTMLElement>('article, main, body');
  if (!around) return true;
  // Not textContent, in which two paragraphs may be one word.
  const story = around.innerText;
  // An editor leaves out words, explains others in brackets, and joins sentences.
  const parts = quote.split(/…|\.{3}|\[[^\]]*\]|(?<=[.!?。！？])/).filter((part) => wordsOf(part).length);
  return parts.every((part) => isIn(part, story)) || isIn(quote, story);
}

/** Word for word, or most words in the same order: an editor shortens and smooths. */
function isIn(part: string, story: string): boolean {
  const [words, storyWords] = [wordsOf(part), wordsOf(story)];
  if (` ${storyWords.join(' ')} `.includes(` ${words.join(' ')} `)) return true;
  return (
    words.length > 3 &&
    storyWords.some((_, start) => inOrder(words, storyWords.slice(start, start + words.length * 3)) >= 0.75)
  );
}

/** The part of the words that come in this order. */
function inOrder(words: readonly string[], storyWords: readonly string[]): number {
  let next = 0;
  const found = words.filter((word) => {
    const place = storyWords.indexOf(word, next);
    if (place >= 0) next = place + 1;
    return place >= 0;
  });
  return found.length / words.length;
}

/** The words alone: an editor may give a pull quote a capital, a full stop, or quotation marks of another kind. */
function wordsOf(text: string): string[] {
  const words = text
    .normalize()
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  // Some languages put no space between words.
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
