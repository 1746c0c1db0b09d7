import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** Reads a page, in each DOM for servers. */
export const doms: Record<string, (page: string, url?: string) => Document> = {
  jsdom: (page, url) => new JSDOM(page, { ...(url && { url }) }).window.document,
  linkedom: (page) => parseHTML(page).document,
};

/** The document whose body has this markup, as a server reads it. */
export function parse(markup: string): Document {
  return parseHTML(`<html><body>${markup}</body></html>`).document;
}

/** A text as a reader sees it: with single spaces, and none around it. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The text of markup as a reader sees it. */
export function textOf(markup: string): string {
  return fold(parse(markup).body.textContent);
}
