/** Scripts that put no space between sentences. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Pairs of words in `parent` with no space between them where one of `elements` begins or ends: minifiers and JSX drop it. For the development build.
 */
export function* gluedWords(parent: Element | null, elements: Iterable<Element>): Generator<readonly [string, string]> {
  if (!parent) return;
  const seen = new Set<string>();
  for (const element of elements) {
    const range = document.createRange();
    range.selectNodeContents(parent);
    range.setEndBefore(element);
    const before = range.toString();
    range.selectNodeContents(parent);
    range.setStartAfter(element);
    const text = element.textContent;
    for (const [left, right] of [
      [before, text],
      [text, range.toString()],
    ] as const) {
      const pair = [/\S+$/.exec(left)?.[0] ?? '', /^\S+/.exec(right)?.[0] ?? ''] as const;
      if (!isGlued(...pair) || seen.has(pair.join())) continue;
      seen.add(pair.join());
      yield pair;
    }
  }
}

/** Punctuation belongs to the word before it, and an opening mark to the word after it. */
function isGlued(left: string, right: string): boolean {
  const [last, first] = [[...left].at(-1) ?? '', [...right][0] ?? ''];
  if (unspaced.test(last) || unspaced.test(first)) return false;
  return /[\p{L}\p{N}.!?:…)”"»]/u.test(last) && /[\p{L}\p{N}“"«„(©]/u.test(first);
}
