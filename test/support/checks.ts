// What every printed article is held against.
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

export const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const pageOf = (body: string, lang: string): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page</title></head>\n<body>${body}</body></html>`;

/** The library's own words, seen or heard, are English only where the page is. */
export function assertNoEnglish(article: Element, lang: string): void {
  if (lang === 'en') return;
  const labels = [...article.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  const english = /\b(?:By|Published|Updated|Originally published|Correction:|Clarification|Show the photo)\b/;
  for (const text of [article.textContent, ...labels]) assert.doesNotMatch(text ?? '', english);
}

/** The text of an article in a reader mode. */
export function readerText(printed: string, lang: string): string {
  const { document } = new JSDOM(pageOf(printed, lang), { url: 'https://paper.example/story' }).window;
  return fold(new Readability(document).parse()?.textContent);
}

/** The data with its times as instants: the site's zone decides with which offset a time is printed. */
export function withInstants<T>(data: T): T {
  const dateTime = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;
  const instant = (_: string, value: unknown): unknown =>
    typeof value === 'string' && dateTime.test(value) ? Date.parse(value) : value;
  return JSON.parse(JSON.stringify(data), instant) as T;
}
