import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, markup, pullQuote } from '../../src/html.js';

describe('the markup of a pull quote', () => {
  it('prints a language tag that browsers accept, or none', () => {
    assert.match(pullQuote({ quote: 'Q', lang: 'en_US' }), /<stet-pull-quote lang="en-US">/);
    assert.match(pullQuote({ quote: 'Q', lang: 'no language!' }), /<stet-pull-quote>/);
  });

  it('prints a repeat without the white space around it, hidden from screen readers', () => {
    assert.equal(
      pullQuote({ quote: ' “A” & B\n', repeated: true, by: 'C', placement: 'wide', lang: 'fr' }),
      '<stet-pull-quote quote="“A” &amp; B" by="C" placement="wide" lang="fr" aria-hidden="true"><wbr hidden></stet-pull-quote>',
    );
  });

  it('prints the speaker and the role of a repeat, or what there is of them', () => {
    const speakerOf = (data: object): string | undefined =>
      / by="([^"]*)"/.exec(pullQuote({ quote: 'Q', repeated: true, ...data }))?.[1];
    assert.equal(speakerOf({ by: 'Ada', role: 'driver' }), 'Ada, driver');
    assert.equal(speakerOf({ by: '阿达', role: '司机', separator: ',' }), '阿达,司机');
    assert.equal(speakerOf({ by: null, role: 'driver' }), 'driver');
    assert.equal(speakerOf({ by: '', role: ' ' }), undefined);
  });

  it('prints a repeat of several paragraphs in one line', () => {
    assert.match(pullQuote({ quote: ['A.', 'B.'], repeated: true } as never), / quote="A\. B\." /);
  });

  it('prints a quotation with portrait, name, role and source, and white space between paragraphs', () => {
    const data = {
      quote: ['“A.', html`“<em>B</em>.”`],
      by: 'Ruth Adeyemi',
      role: 'depot manager',
      separator: '、',
      portrait: { src: 'a.jpg', width: 112, height: 112 },
      source: 'https://council.example/minutes?n=4&p=2',
      placement: 'end',
      lang: 'ja',
    } as const;
    assert.equal(
      pullQuote(data),
      `<stet-pull-quote placement="end" lang="ja">
  <figure>
    <blockquote cite="https://council.example/minutes?n=4&amp;p=2">
      <p>“A.</p>
      <p>“<em>B</em>.”</p>
    </blockquote>
    <figcaption><img src="a.jpg" alt="" width="112" height="112" loading="lazy"> <b>Ruth Adeyemi</b>、depot manager</figcaption>
  </figure>
</stet-pull-quote>`,
    );
  });

  const wholeQuotations: Record<string, string> = {
    'a blockquote with its speaker': '<blockquote><p>“A.”</p><cite>Ruth</cite></blockquote>',
    'a blockquote in a figure':
      '<figure class="x"><blockquote><p>“A.”</p></blockquote><figcaption>Ruth</figcaption></figure>',
    'a headline': '<blockquote><h2 class="x">“A.”</h2><cite>Ruth</cite></blockquote>',
    'a speaker in the paragraph': '<blockquote><p>“A.” <cite>Ruth</cite></p></blockquote>',
    'a speaker in the footer': '<blockquote><p>“A.”</p><footer>— <cite>Ruth</cite></footer></blockquote>',
  };
  for (const [what, given] of Object.entries(wholeQuotations))
    it(`prints markup once that is a quotation already: ${what}`, () => {
      const wanted = pullQuote({ quote: '“A.”', by: 'Ruth', placement: 'wide' });
      assert.equal(pullQuote({ quote: markup(given), placement: 'wide' }), wanted);
    });

  it('keeps a title in the quotation, and what stands around one', () => {
    const words = '<p>“He read <cite>The Times</cite> daily.”</p>';
    const printed = pullQuote({ quote: markup(`<blockquote>${words}</blockquote>`), by: 'Ruth' });
    assert.equal(printed, pullQuote({ quote: markup(words), by: 'Ruth' }));
    const around = '<p>Before.</p><blockquote><p>“A.”</p></blockquote><p>After.</p>';
    assert.ok(pullQuote({ quote: markup(around) }).includes(around));
    const many = markup('<blockquote>'.repeat(20_000) + '<cite>'.repeat(20_000));
    const start = performance.now();
    pullQuote({ quote: many });
    assert.ok(performance.now() - start < 1000);
  });

  const speakers: Record<string, [data: object, caption: string]> = {
    'a name and a role': [{ by: 'A', role: 'B' }, '<figcaption><b>A</b>, B</figcaption>'],
    'a separator with spaces': [{ by: 'A', role: 'B', separator: ' · ' }, '<figcaption><b>A</b> · B</figcaption>'],
    'a separator of white space': [{ by: 'A', role: '(B)', separator: ' ' }, '<figcaption><b>A</b> (B)</figcaption>'],
    'a name alone': [{ by: 'A' }, '<figcaption>A</figcaption>'],
    'a role alone': [{ role: 'B' }, '<figcaption>B</figcaption>'],
    'no speaker, even with a portrait': [{ by: ' ', portrait: { src: 'a.jpg' } }, ''],
  };
  for (const [what, [data, caption]] of Object.entries(speakers)) {
    it(`prints a quotation of one paragraph with ${what}`, () => {
      const printed = pullQuote({ quote: 'Q', ...data }).replace(/>\s+</g, '><');
      const figure = `<figure><blockquote><p>Q</p></blockquote>${caption}</figure>`;
      assert.equal(printed, `<stet-pull-quote>${figure}</stet-pull-quote>`);
    });
  }

  it('keeps the paragraphs of a quotation that is HTML', () => {
    assert.match(pullQuote({ quote: html`<p>A</p>\n<p>B</p>` }), /<blockquote><p>A<\/p>\n\s*<p>B<\/p><\/blockquote>/);
  });
});
