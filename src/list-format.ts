/** One formatter for each language, because creating one is slower than printing a line. */
const formats = new Map<string, Intl.ListFormat>();

/** Joins names. For a language that `Intl` does not know, it would take that of the server. */
export function listFormat(lang = 'en'): Intl.ListFormat {
  const [known = 'en'] = Intl.ListFormat.supportedLocalesOf(lang);
  const format = formats.get(known) ?? new Intl.ListFormat(known);
  formats.set(known, format);
  return format;
}

/** Prints the items and joins them as the language does. Their names decide the word between them: "Ana e Inés", not "y". */
export function joinItems<Item extends { name: string }, Printed>(
  lang: string | undefined,
  items: readonly Item[],
  print: (item: Item) => Printed,
): readonly (Printed | string)[] {
  let next = 0;
  const parts = listFormat(lang).formatToParts(items.map(({ name }) => name));
  return parts.map(({ type, value }) => (type === 'literal' ? value : print(items[next++]!)));
}
