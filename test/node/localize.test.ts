import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { attributionLine } from '../../src/html.js';
import { localize, type Message, messagesFor, registerMessages } from '../../src/localize.js';
import { assertNone } from '../support/none.js';

/** The elements' message tables: for the script, the markup functions and the results. */
type Tables = Record<string, Record<string, Message>>;

const root = new URL('../../src/', import.meta.url);
const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
const tables = await Promise.all(
  files
    .filter((file) => file.endsWith('.messages.ts'))
    .map((file) => import(new URL(file, root).href) as Promise<Tables>),
);
const defaultMessages: Record<string, Message> = Object.assign({}, ...tables.flatMap(tablesIn)) as never;
const languages = files.flatMap((file) => /^messages\/(.+)\.ts$/.exec(file)?.[1] ?? []);
for (const lang of languages) await import(new URL(`messages/${lang}.ts`, root).href);
Object.assign(globalThis, { ShadowRoot: class {} });

const inPage = (lang: string): Element =>
  parseHTML(`<html lang="${lang}"><body><p></p></body></html>`).document.querySelector('p') as unknown as Element;
const messageIn = (lang: string, key: string, values?: Record<string, string | number>): string =>
  localize(inPage(lang), defaultMessages, key, values);
const slots = (message: Message): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

describe('the messages of the six elements', () => {
  it('exist in the languages that package.json names', async () => {
    const { exports } = JSON.parse(await readFile(new URL('../package.json', root), 'utf8')) as { exports: object };
    const named = Object.keys(exports).flatMap((path) => /^\.\/messages\/(.+)\.js$/.exec(path)?.[1] ?? []);
    assert.deepEqual(languages.sort(), named.sort());
  });

  it('have unique keys in the whole library', () => {
    const keys = tables.flatMap(tablesIn).flatMap((table) => Object.keys(table));
    assert.equal(new Set(keys).size, keys.length);
  });

  /** Words that a language shares with English. */
  const shared = [
    'de lineLocation',
    'de signupName',
    'fr signupNewsletters',
    'nl lineLocation',
    'pt signupNewsletters',
  ];

  for (const lang of languages) {
    it(`are complete in ${lang}, with the same values and no English`, async () => {
      const source = await readFile(new URL(`messages/${lang}.ts`, root), 'utf8');
      for (const [key, message] of Object.entries(defaultMessages)) {
        assert.equal(typeof message, 'string', `test the plural forms of ${key} in each language here`);
        assert.match(source, new RegExp(`\\b${key}:`), `${key} has a translation`);
        const values = Object.fromEntries(slots(message).map((slot) => [slot.slice(1, -1), slot]));
        const localized = messageIn(lang, key, values);
        assert.deepEqual(slots(localized), slots(message), `${key} in ${lang}: "${localized}"`);
        assert.ok(localized.trim());
        if (/\p{L}/u.test(localized.replace(/\{\w+\}/g, '')) && !shared.includes(`${lang} ${key}`))
          assert.notEqual(localized, messageIn('en', key, values), key);
      }
      const keys = [...source.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key);
      assertNone(
        keys.filter((key) => !(key! in defaultMessages)),
        'no message that the library does not use',
      );
    });
  }

  it('choose the plural by the language of the message', () => {
    const table = { photoOf: { one: '{n} photo', other: '{n} photos' } } satisfies Record<string, Message>;
    registerMessages('mt', { photoOf: { one: '{n} photo (mt)', other: '{n} photos (mt)' } });
    const count = (lang: string, n: number): string => localize(inPage(lang), table, 'photoOf', { n });
    assert.equal(count('en', 0), '0 photos');
    assert.equal(count('mt', 1), '1 photo (mt)');
    assert.equal(count('mt-MT', 2), '2 photos (mt)');
    // Lao has one form for all numbers. A message in English follows the rules of English.
    assert.equal(count('lo', 1), '1 photo');
  });

  it('fall back from a region to its language, and to English', () => {
    const key = 'lineReaderTime';
    const [fr, zh, traditional, plain] = ['fr', 'zh-Hans', 'zh-Hant', 'en'].map((lang) => messageIn(lang, key));
    for (const lang of ['fr-CA', 'FR-ca', 'fr-Latn-CH', 'fr_CA']) assert.equal(messageIn(lang, key), fr, lang);
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-CN', 'zh_CN']) assert.equal(messageIn(lang, key), zh, lang);
    // Traditional characters are not simplified ones.
    for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant-TW', 'zh_TW']) assert.equal(messageIn(lang, key), traditional, lang);
    for (const [lang, other] of Object.entries({ no: 'nb', iw: 'he', in: 'id', 'uk-UA': 'uk' }))
      assert.equal(messageIn(lang, key), messageIn(other, key), lang);
    for (const lang of ['is', 'rm', '', 'x', 'no language at all']) assert.equal(messageIn(lang, key), plain, lang);
  });

  it('warn once about a language without messages, but not if the caller gives all messages', (test) => {
    const warn = test.mock.method(console, 'warn', () => undefined);
    for (const lang of ['lb', 'lb', 'fr', 'en-GB']) attributionLine({ authors: ['Mira Holt'], lang });
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [text] }) => /lang="(\w+)"/.exec(String(text))?.[1]),
      ['lb'],
    );
    messagesFor('ga', { lineByline: 'By {names}' }, { lineByline: 'le {names}' });
    assert.equal(warn.mock.callCount(), 1);
  });

  it('warn about a message of the caller that has no place for its value', (test) => {
    const warn = test.mock.method(console, 'warn', () => undefined);
    attributionLine({ published: '2026-09-01', messages: { linePublished: 'Out {datum}', lineUpdated: 'New {date}' } });
    const [warning, ...others] = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    assert.equal(warning, 'Stet: the message linePublished has no {date}: "Out {datum}".');
    assert.deepEqual(others, []);
  });

  it('can be replaced by those of the site', () => {
    registerMessages('de-AT', { lineReaderTime: '{time} bei Ihnen' });
    assert.equal(messageIn('de-AT', 'lineReaderTime', { time: '9:00' }), '9:00 bei Ihnen');
    assert.notEqual(messageIn('de', 'lineReaderTime', { time: '9:00' }), '9:00 bei Ihnen');
    registerMessages('en', { lineReaderTime: '{time} where you are' });
    assert.equal(messageIn('en-GB', 'lineReaderTime', { time: '9:00' }), '9:00 where you are');
    assert.equal(messageIn('is', 'lineReaderTime', { time: '9:00' }), '9:00 where you are');
    registerMessages('en', { lineReaderTime: defaultMessages['lineReaderTime']! });
  });

  it('can be replaced for a tag with an underscore, and for a region of a longer tag', () => {
    registerMessages('gd_GB', { skipToMain: 'Leum (GB)' });
    for (const lang of ['gd-GB', 'gd-Latn-GB'])
      assert.equal(messagesFor(lang, { skipToMain: '' }).skipToMain, 'Leum (GB)');
    assert.notEqual(messagesFor('gd', { skipToMain: 'Skip' }).skipToMain, 'Leum (GB)');
  });

  it('of a markup function may have plural forms, of which it prints the general one', () => {
    registerMessages('gv', { lineByline: { one: 'Author: {names}', other: 'Authors: {names}' } });
    assert.match(attributionLine({ authors: ['Ana'], lang: 'gv' }), />Authors: /);
  });
});

function tablesIn(module: Tables): Record<string, Message>[] {
  return Object.entries(module).flatMap(([name, table]) => (name.endsWith('Messages') ? [table] : []));
}
