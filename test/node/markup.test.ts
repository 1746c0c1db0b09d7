import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  html,
  markup,
  type Markup,
  newsletterSignup,
} from '../../src/html.js';
import { blocks, safeUrl } from '../../src/markup.js';
import { everyOption } from '../support/every-option.js';
import { story } from '../support/samples.js';
import { assertValidHtml } from '../support/valid-html.js';

describe('the markup functions', () => {
  it('have a template tag that leaves out lines with nothing in them, and indents markup like its place', () => {
    const two = html`<b>1</b>\n<b>2</b>`;
    const printed: [Markup, string][] = [
      [html`<p>${undefined}${null}${false}${''}${0}</p>`, '<p>0</p>'],
      [html`<ul>\n  ${two}\n</ul>`, '<ul>\n  <b>1</b>\n  <b>2</b>\n</ul>'],
      [html`<ul>\n  a ${two}\n</ul>`, '<ul>\n  a <b>1</b>\n<b>2</b>\n</ul>'],
      [html`<ul>\n  ${null}\n  ${[]}\n</ul>`, '<ul>\n</ul>'],
      [html`${null}\n<p>A</p>`, '<p>A</p>'],
      [html`\n${null}\n<p>A</p>`, '\n<p>A</p>'],
      [html`<p>A</p>\n  ${null}`, '<p>A</p>'],
      [html`  ${null} b`, '   b'],
      [html`a${null}\nb`, 'a\nb'],
      [html`<i title="${`'"`}">`, '<i title="&#39;&quot;">'],
      [html`${['<', html`<i>`, 5]}`, '&lt;<i>5'],
    ];
    for (const [given, wanted] of printed) assert.equal(given.toString(), wanted);
  });

  it('keep each line break that counts, however deep they print it', () => {
    const verbatim = '<pre>if dry:\n  pump()</pre><p title="One\ntwo">A</p><textarea>a\nb</textarea>';
    const photo = { src: 'a.jpg', alt: 'Volunteers\nwith sandbags', caption: markup(`${verbatim}\n<p>B</p>`) };
    const printed = articleHeader({ headline: 'H', standfirst: markup(verbatim), photo });
    assert.equal(printed.split(verbatim).length, 3);
    assert.match(printed, /alt="Volunteers\nwith sandbags"/);
    assert.match(printed, /<\/textarea>\n {10}<p>B<\/p>/);
    const fields = { note: 'One\ntwo' };
    assert.match(newsletterSignup({ heading: 'H', action: '/', fields }), /value="One\ntwo"/);
  });

  it('print markup if the caller marks it as markup', () => {
    const headline = markup('The <em>Ada</em> sails');
    assert.match(articleHeader({ headline }), /<h1>The <em>Ada<\/em> sails<\/h1>/);
    assert.ok(
      captionedPhoto({ src: 'a.jpg', alt: '', credit: html`<a href="${'/x"y'}">${'A & B'}</a>` }).includes(
        '<small><a href="/x&quot;y">A &amp; B</a></small>',
      ),
    );
  });

  it('name the beginning of a URL that would run script, and print one that only has such a word', () => {
    const refused = /^TypeError: Stet: refused the URL "javascript:x{49}"$/;
    assert.throws(() => safeUrl(`javascript:${'x'.repeat(99)}`), refused);
    for (const url of [undefined, '/a?javascript:b', '/a\u0001javascript:b', 'data:image/png;base64,A'])
      assert.equal(safeUrl(url), url);
    for (const url of [' JaVa\tScript:x', 'vbscript:x', 'data:text/html,<script>', '\u0001\u0002javascript:x'])
      assert.throws(() => safeUrl(url), TypeError);
  });

  it('print blocks as blocks, and text as a paragraph', () => {
    const of = (given: string | Markup): string => {
      const { isPhrasing, isParagraphs } = blocks(given);
      return isPhrasing ? 'text' : isParagraphs ? 'paragraphs' : 'blocks';
    };
    const kinds: [string | Markup, string][] = [
      ['<p>One.</p>', 'text'],
      [html`A <em>b</em>`, 'text'],
      [html`A <p>b</p>`, 'blocks'],
      [html`Intro.<ul><li>One.</li></ul>`, 'blocks'],
      [html`One <path d=""> <pre-view></pre-view> <!-- <p> -->`, 'text'],
      [html`<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->`, 'paragraphs'],
      [html`<!-- wp:list --><ul><li>One.</li></ul>`, 'blocks'],
      [html`<pre>a</pre>`, 'blocks'],
      [html` \n <p class="a">One.</p> <P>Two.</P>\n `, 'paragraphs'],
      [html`<p>One.</p><ul><li>Two.</li></ul>`, 'blocks'],
      [html`<ul><li>One.</li></ul><p>Two.</p>`, 'blocks'],
      [html`<p>One.<p>Two.</p>`, 'blocks'],
      [html`<p>One.</p>Two.`, 'blocks'],
      [html`<p>One.</p>a<p>Two.</p>`, 'blocks'],
    ];
    for (const [given, wanted] of kinds) assert.equal(of(given), wanted, given.toString());
  });

  it('join names as the language, and the next name, require', () => {
    const cases: [lang: string, names: string[], joined: string][] = [
      ['en-GB', ['Ada Ek', 'Bo Ito', 'Cy Oba'], 'Ada Ek, Bo Ito and Cy Oba'],
      ['fr', ['Ada Ek', 'Bo Ito', 'Cy Oba'], 'Ada Ek, Bo Ito et Cy Oba'],
      ['ja', ['Ada Ek', 'Bo Ito', 'Cy Oba'], 'Ada Ek、Bo Ito、Cy Oba'],
      ['es', ['Ana', 'Inés'], 'Ana e Inés'],
      ['es', ['Ana', 'Luis'], 'Ana y Luis'],
      ['he', ['דנה', 'יונס'], 'דנה ויונס'],
    ];
    for (const [lang, authors, joined] of cases) {
      const printed = attributionLine({ lang, authors, messages: { lineByline: '{names}' } });
      assert.equal(printed.replace(/<[^>]+>/g, '').trim(), joined);
    }
  });
});

describe('the documented markup', () => {
  it('of the whole story is valid HTML', () => assertValidHtml(story));

  for (const [name, forms] of Object.entries(everyOption)) {
    it(`of ${name} is valid HTML in each of its forms, with every option`, async () => {
      for (const form of forms) await assertValidHtml(`<main>${form}</main>`);
    });
  }

  it('in the doc comments is valid HTML', async () => {
    const files = (await readdir('src', { recursive: true })).filter((file) => /^([\w-]+)\/\1\.ts$/.test(file));
    assert.equal(files.length, 6);
    for (const file of files) {
      const source = await readFile(`src/${file}`, 'utf8');
      const examples = [...source.matchAll(/```html\n([^]*?)```/g)].map(([, example]) =>
        example!.replace(/^ \* ?/gm, ''),
      );
      assert.ok(examples.length, `${file} shows no markup`);
      for (const example of examples) await assertValidHtml(example);
    }
  });
});
