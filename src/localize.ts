import { isDevelopment } from './is-development.js';
import { type Message } from './message.js';
import { type Messages } from './messages.types.js';

export { type Message, type Messages };

const languages = new Map<string, Readonly<Record<string, Message>>>();

/**
 * Sets messages for a language: a whole language, or a site's own wording of one message. Later calls override earlier ones
 * and apply to the next message that an element or a markup function makes.
 *
 * @param lang BCP 47 tag, such as `fr` or `fr-CA`. A region falls back to its language, and that to English.
 */
export function registerMessages(lang: string, messages: Messages): void {
  const tag = (canonical(lang) ?? lang).toLowerCase();
  languages.set(tag, { ...languages.get(tag), ...messages });
}

/**
 * The language of an element: the nearest `lang`, also through shadow roots. English if there is none, or if `Intl`
 * rejects it (`en_US` is read as `en-US`).
 */
export function langOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return canonical(lang) ?? 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The message `key` in the language of `element`, with its values; `defaultMessages` is the element's own table. */
export function localize<T extends Record<string, Message>>(
  element: Element,
  defaultMessages: T,
  key: keyof T & string,
  values: Record<string, string | number> = {},
): string {
  const [message, tag] = find(tagsFor(langOf(element)), defaultMessages, key);
  const text = typeof message === 'string' ? message : pluralOf(message, tag, Number(values['n']));
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** The messages of a markup function in a language; `own` are the caller's messages. Needs no DOM. */
export function messagesFor<T extends Record<string, string>>(
  lang: string,
  defaultMessages: T,
  own: Messages = {},
): Record<keyof T, string> {
  const tags = tagsFor(lang);
  const keys = Object.keys(defaultMessages);
  if (isDevelopment && keys.some((key) => !(key in own)))
    for (const warning of missingLanguage(lang)) console.warn(`Stet: ${warning}`);
  if (isDevelopment) for (const warning of missingSlots(defaultMessages, own)) console.warn(`Stet: ${warning}`);
  const entries = keys.map((key) => {
    const message = (own as Record<string, Message | undefined>)[key] ?? find(tags, defaultMessages, key)[0];
    return [key, typeof message === 'string' ? message : message.other];
  });
  return Object.fromEntries(entries) as Record<keyof T, string>;
}

/**
 * The language of the library's messages for `lang`, so that the text that `Intl` adds to a message is in the same language,
 * and not in the browser's.
 */
export function languageOfMessages(lang: string): string {
  return tagsFor(lang).some((tag) => languages.has(tag)) || /^en\b/i.test(lang) ? lang : 'en';
}

/** Warns about a caller's messages in which a value would be lost. */
function* missingSlots(defaultMessages: Record<string, string>, own: Messages): Generator<string> {
  for (const [key, message] of Object.entries(own)) {
    for (const slot of defaultMessages[key]?.match(/\{\w+\}/g) ?? [])
      if (typeof message === 'string' && !message.includes(slot))
        yield `the message ${key} has no ${slot}: "${message}".`;
  }
}

const warned = new Set<string>();

/** Warns once about a language without messages. */
export function* missingLanguage(lang: string): Generator<string> {
  if (languageOfMessages(lang) === lang || warned.has(lang)) return;
  warned.add(lang);
  yield `lang="${lang}" has no messages, so those that Stet adds are English: import 'stet/messages/${fileOf(lang)}.js' where there is such a file, or call registerMessages('${lang}', { … }).`;
}

/** `pt-BR` → `pt`, `zh-TW` → `zh-Hant`. */
function fileOf(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  return { no: 'nb', zh: `zh-${script}` }[language] ?? language;
}

function find(tags: readonly string[], defaultMessages: Record<string, Message>, key: string): [Message, tag: string] {
  const tag = tags.find((tag) => languages.get(tag)?.[key]) ?? 'en';
  return [languages.get(tag)?.[key] ?? defaultMessages[key]!, tag];
}

/** `zh-Hans-CN` → `zh-hans-cn`, `zh-cn`, `zh-hans`, `zh`: the tag, the language with its region, with its usual script, and alone. */
function tagsFor(lang: string): readonly string[] {
  // `Intl` is slower than printing a paragraph, and on its first use slower than drawing the viewer.
  if (!languages.size) return [];
  if (lang !== latest.lang) {
    const locale = new Intl.Locale(lang);
    const { region } = locale;
    const { language, script } = locale.maximize();
    const tags = [lang, ...(region ? [`${language}-${region}`] : []), `${language}-${script}`, language];
    latest = { lang, tags: tags.map((tag) => tag.toLowerCase()) };
  }
  return latest.tags;
}

let latest: { readonly lang: string; readonly tags: readonly string[] } = { lang: '', tags: [] };

/** A tag that `Intl` accepts; `undefined` if there is none. */
export function canonical(lang: string): string | undefined {
  try {
    // POSIX: `de_DE.UTF-8`.
    return Intl.getCanonicalLocales(lang.replace(/[.@].*/, '').replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function pluralOf(message: Exclude<Message, string>, lang: string, n: number): string {
  return message[new Intl.PluralRules(lang).select(n)] ?? message.other;
}
