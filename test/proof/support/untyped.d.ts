// Types for tools of the proof that have none.
declare module '@postlight/parser' {
  interface Result {
    title: string | null;
    author: string | null;
    date_published: string | null;
    content: string | null;
  }
  const parser: { parse(url: string, options: { html: string; contentType: 'html' }): Promise<Result> };
  export default parser;
}

declare module 'html-to-text' {
  export function convert(html: string, options?: { wordwrap?: number | false; selectors?: readonly object[] }): string;
}

declare module 'turndown' {
  export default class TurndownService {
    turndown(html: string): string;
  }
}
