/** A sentence, with `{name}` where a value goes; or one sentence for each plural category of `Intl.PluralRules`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

const languages = new Map<string, Record<string, Message>>();

/**
 * Sets sentences that the elements say, for a language: a whole language, or a site's own wording of one sentence.
 * The last one set wins; it counts from the next time that an element speaks.
 *
 * @param lang BCP 47 tag, such as `fr` or `fr-CA`. A region falls back to its language, and that to English.
 */
export function registerMessages(lang: string, words: Record<string, Message>): void {
  languages.set(lang.toLowerCase(), { ...languages.get(lang.toLowerCase()), ...words });
}

/**
 * The language of an element: the nearest `lang`, looked for through shadow roots too; English where there is none, or
 * one that is no language tag, at which `Intl` would throw (`en_US` is taken for `en-US`).
 */
export function langOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const lang = node.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return canonical(lang) ?? 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The sentence `key` in the language of `element`, with its values; `defaultMessages` is the element's own table. */
export function localize<T extends Record<string, Message>>(
  element: Element,
  defaultMessages: T,
  key: keyof T & string,
  values: Record<string, string | number> = {},
): string {
  const tag = tagsFor(langOf(element)).find((tag) => languages.get(tag)?.[key]) ?? 'en';
  const sentence = languages.get(tag)?.[key] ?? defaultMessages[key]!;
  const text = typeof sentence === 'string' ? sentence : pluralOf(sentence, tag, Number(values['n']));
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** `zh-CN` → `zh-cn`, `zh-hans`, `zh`: the tag, the language in the script that it is written in there, the language. */
function tagsFor(lang: string): string[] {
  const { language, script } = new Intl.Locale(lang).maximize();
  return [lang, `${language}-${script}`, language].map((tag) => tag.toLowerCase());
}

function canonical(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function pluralOf(sentence: Exclude<Message, string>, lang: string, n: number): string {
  return sentence[new Intl.PluralRules(lang).select(n)] ?? sentence.other;
}
