/** One formatter for each language, because creating one is slower than printing a line. */
const formats = new Map<string, Intl.ListFormat>();

/** Joins names. For a language that `Intl` does not know, it would take that of the server. */
export function listFormat(lang = 'en'): Intl.ListFormat {
  const [known = 'en'] = Intl.ListFormat.supportedLocalesOf(lang);
  const format = formats.get(known) ?? new Intl.ListFormat(known);
  formats.set(known, format);
  return format;
}
