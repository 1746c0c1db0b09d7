import { html, type Markup } from '../../../src/html.js';

interface Side {
  /** Markup or CSS, shown as code. */
  code: string;
  why: string;
}

export interface Pair {
  do: Side;
  dont: Side;
  /** Also shows the text alone, as search engines, reader modes and the clipboard get it. */
  asText?: boolean;
}

/** What to do and what not to do, side by side. */
export function sides(...pairs: Pair[]): Markup {
  return html`${pairs.map(
    (pair) => html`<div class="sides">
  ${side('Do', 'right', pair.do, pair.asText)}
  ${side('Don’t', 'wrong', pair.dont, pair.asText)}
</div>
`,
  )}`;
}

function side(title: string, kind: string, { code, why }: Side, asText = false): Markup {
  return html`<figure class="side ${kind}">
  <figcaption><strong>${title}.</strong> ${why}</figcaption>
  <pre><code>${code}</code></pre>
  ${asText && html`<p class="as-text">As plain text: ${textOf(code)}</p>`}
</figure>`;
}

function textOf(code: string): string {
  const text = new DOMParser().parseFromString(code, 'text/html').body.textContent;
  return text.replace(/\s+/g, ' ').trim() || '(nothing)';
}
