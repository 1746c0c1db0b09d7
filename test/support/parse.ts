import { parseHTML } from 'linkedom';

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
