import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { pullQuote } from '../../src/html.js';
import { everyOption } from '../support/every-option.js';

/** Everything that the six can print, and texts that begin like a URL. */
export const everything = [
  ...Object.values(everyOption).flat(),
  pullQuote({ quote: 'Adeyemi: no rails', repeated: true, by: 'Fenn: the depot' }),
].join('\n');

/** Scripts that must not run, in every place that a recipe allows. */
export const attacks: readonly string[] = [
  '<stet-captioned-photo onclick="alert(1)"><figure onmouseover="alert(1)"><img src="x" onerror="alert(1)" alt=""></figure></stet-captioned-photo>',
  '<stet-pull-quote quote="x" by="y" onfocus="alert(1)" tabindex="0" style="background:url(javascript:alert(1))"></stet-pull-quote>',
  '<stet-skip-link><a href="javascript:alert(1)">Skip</a></stet-skip-link>',
  '<p><a href="java&#10;script:alert(1)">A</a> <a href=" &#1;javascript:alert(1)">B</a> <a href="JaVaScRiPt:alert(1)">C</a></p>',
  '<p><a href="data:text/html,<script>alert(1)</script>">A</a><a href="vbscript:msgbox(1)">B</a></p>',
  '<stet-newsletter-signup endpoint="javascript:alert(1)"><form action="javascript:alert(1)"><button formaction="javascript:alert(1)" onclick="alert(1)">Go</button></form></stet-newsletter-signup>',
  '<stet-pull-quote><figure><blockquote cite="javascript:alert(1)"><p onclick="alert(1)">x</p></blockquote></figure></stet-pull-quote>',
  '<stet-captioned-photo><template shadowrootmode="open"><script>alert(1)</script></template><script>alert(1)</script></stet-captioned-photo>',
  '<stet-captioned-photo><figure><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object></figure></stet-captioned-photo>',
  '<stet-captioned-photo><details open ontoggle="alert(1)"><summary>x</summary></details><svg onload="alert(1)"></svg></stet-captioned-photo>',
  '<stet-captioned-photo revealed sensitive="Blood"><figure><img src="a.jpg" alt=""></figure></stet-captioned-photo>',
  '<stet-evil onclick="alert(1)">x</stet-evil><stet-pull-quote/onclick=alert(1)>',
];

/** Throws if something in `html` could run, or could uncover a photo. */
export function assertHarmless(html: string): void {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  for (const element of body.querySelectorAll('*')) {
    assert.doesNotMatch(element.localName, /^(?:script|iframe|embed|link|meta|base)$/, html);
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on|^srcdoc$|^formaction$|^data$|^revealed$/, html);
      // eslint-disable-next-line no-control-regex
      const url = value.replace(/[\u0000-\u0020]/g, '');
      // A browser does not follow `cite`, and does not run what an adapter fetches.
      if (!/^(?:cite|endpoint)$/.test(name)) assert.doesNotMatch(url, /^javascript:/i, html);
    }
  }
}

/** Throws unless all elements of `before` are there in order, with their attributes, their text and the spaces in it. */
export function assertKept(after: string, before: string): void {
  assert.deepEqual(elementsOf(after), elementsOf(before));
  assert.equal(visibleText(after), visibleText(before));
}

/** The same for an editor, which may add paragraphs around content between blocks. */
export function assertKeptBlocks(after: string, before: string): void {
  const withoutBare = (html: string): string[] => elementsOf(html).filter((line) => line !== 'p');
  assert.deepEqual(withoutBare(after), withoutBare(before));
  assert.equal(visibleText(after), visibleText(before));
}

function elementsOf(html: string): string[] {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  return [...body.querySelectorAll('*')].map(({ localName, attributes }) => {
    const printed = [...attributes].map(({ name, value }) => ` ${name}=${value === name ? '' : value}`);
    return localName + printed.sort().join('');
  });
}

const inline =
  'a, abbr, b, bdi, button, data, em, i, img, input, label, output, picture, small, source, span, strong, time, wbr';

/** The text as a reader sees it: with a space between blocks, and between inline elements only if there is white space. */
export function visibleText(html: string): string {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  for (const block of body.querySelectorAll(`:not(${inline})`)) {
    block.before(' ');
    block.prepend(' ');
    block.append(' ');
    block.after(' ');
  }
  return body.textContent.replace(/\s+/g, ' ').trim();
}
