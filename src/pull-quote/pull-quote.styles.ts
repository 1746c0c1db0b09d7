import { css } from 'lit';

/**
 * Three forms: a large sentence between hairlines in the column, a smaller one beside the text behind a line of ink, and one in the
 * middle of a wide row. None has a rule in the accent colour, so that a quote does not look like a correction.
 *
 * Beside the text only where at least 45 characters of it have room (42ch: a letter is narrower than a nought on average):
 * below that width the least width is all of it, without a container query, which would need a container that the page may
 * not have. Whole pixels times a large factor are a switch without an edge. The content asks for no width: in a grid or a flex box,
 * where nothing floats, the quote fills its row.
 *
 * Marks are those of CLDR 48 for the nearest `lang`, and the browser's own for a language that is not in the table; French ones
 * have their no-break space, thin in France, full in Canada. A quote that begins with a double mark, or with the dash of a
 * dialogue, gets none; a single mark, or an apostrophe (’Tis), counts only where the quote ends with one too.
 *
 * @cssprop [--stet-quote-wide=46em] - Width of `placement="wide"`, where the page has the room.
 * @cssprop [--stet-quote-outdent=0px] - How far `placement="start"` and `end` may reach out of the column, where the page has the room.
 */
export const styles = css`
  stet-pull-quote {
    --stet-pull-quote: 1;
    --_quote-room: max(0px, 50cqi - 50% - 1.5em);
    --_quote-out: min(var(--stet-quote-outdent, 0px), var(--_quote-room));
    --_quote-narrow: calc(round(up, 42ch + 13.5em - var(--_column) - var(--_quote-out), 1px) * 9999);
    --_quote-rule: var(--stet-quote-rule, 1px);
    --_quote-size: 1.5em;
    --_quote-hang: 0.44em;
    border-block: var(--_quote-rule) solid;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
    clear: both;
    display: flow-root;
    margin-block: calc(var(--_space) * 4 / 3);
    padding-block: calc(var(--_space) * 2 / 3);
    /* Chromium takes any placement for the attribute of HTML 3.2. */
    text-align: start;
  }

  /* On a phone the quote is a float as wide as the column. Beside it, a block formatting context of width 0 would fit. */
  :where(stet-pull-quote:is([placement='start'], [placement='end']) + *) {
    min-inline-size: 1px;
  }

  stet-pull-quote:where([placement='start'], [placement='end']) {
    --_quote-size: 1.25em;
    border-block: 0;
    border-inline-start: max(2px, var(--_quote-rule)) solid;
    contain: inline-size;
    contain-intrinsic-inline-size: 12em;
    margin-block: calc(var(--_space) / 3) calc(var(--_space) * 2 / 3);
    max-inline-size: 100%;
    min-inline-size: clamp(0px, var(--_quote-narrow), var(--_column));
    padding-block: 0;
    padding-inline-start: 1em;
  }

  stet-pull-quote:where([placement='start']) {
    float: inline-start;
    margin-inline-end: clamp(0px, 1.5em - var(--_quote-narrow), 1.5em);
    margin-inline-start: clamp(-1 * var(--_quote-out), var(--_quote-narrow), 0px);
  }

  stet-pull-quote:where([placement='end']) {
    float: inline-end;
    margin-inline-end: clamp(-1 * var(--_quote-out), var(--_quote-narrow), 0px);
    margin-inline-start: clamp(0px, 1.5em - var(--_quote-narrow), 1.5em);
  }

  stet-pull-quote:where([placement='wide']) {
    --_quote-hang: 0px;
    --_quote-size: 1.9em;
    column-span: all;
    margin-inline: calc(-1 * clamp(0px, var(--stet-quote-wide, 46em) / 2 - 50%, var(--_quote-room)));
    text-align: center;
  }

  stet-pull-quote::before,
  stet-pull-quote blockquote {
    font-family: var(--stet-quote-font, var(--stet-headline-font, inherit));
    font-size: calc(var(--_quote-size) * var(--stet-quote-scale, 1));
    font-style: var(--stet-quote-style, normal);
    font-weight: var(--stet-quote-weight, 600);
    hanging-punctuation: first;
    letter-spacing: calc(-0.01em * var(--_tracking));
    line-break: strict;
    line-height: max(1.25, var(--_leading));
    padding: 0;
    text-wrap: balance;
    word-break: auto-phrase;
  }

  /* The opening mark hangs in every browser; the beginning of the text is then one line. */
  @supports not (hanging-punctuation: first) {
    stet-pull-quote::before {
      text-indent: calc(-1 * var(--_quote-hang));
    }
  }

  stet-pull-quote:where([quote]:not([quote='']))::before {
    content: open-quote attr(quote) close-quote;
    display: block;
  }

  stet-pull-quote:where(:lang(en), :lang(es), :lang(eu), :lang(pt), :lang(zh))::before {
    quotes: '“' '”';
  }

  stet-pull-quote:where(:lang(fr))::before {
    quotes: '«\\202f' '\\202f»';
  }

  stet-pull-quote:where(:lang(fr-CA))::before {
    quotes: '«\\a0' '\\a0»';
  }

  stet-pull-quote:where(:lang(de), :lang(is), :lang(ka), :lang(mk))::before {
    quotes: '„' '“';
  }

  stet-pull-quote:where(:lang(be), :lang(fa), :lang(hy), :lang(it), :lang(ky), :lang(pt-PT), :lang(ru), :lang(rw))::before {
    quotes: '«' '»';
  }

  stet-pull-quote:where(:lang(nl), :lang(ti))::before {
    quotes: '‘' '’';
  }

  stet-pull-quote:where(:lang(pl))::before {
    quotes: '„' '”';
  }

  stet-pull-quote:where(:lang(he), :lang(sv))::before {
    quotes: '”' '”';
  }

  stet-pull-quote:where(:lang(ja), :lang(yue), :lang(zh-Hant), :lang(zh-HK), :lang(zh-MO), :lang(zh-TW))::before {
    quotes: '「' '」';
  }

  stet-pull-quote:where(:lang(ar))::before {
    quotes: '”' '“';
  }

  stet-pull-quote:where(:lang(ug))::before {
    quotes: '»' '«';
  }

  stet-pull-quote:where(
      [quote^='“'],
      [quote^='”'],
      [quote^='„'],
      [quote^='«'],
      [quote^='»'],
      [quote^='「'],
      [quote^='『'],
      [quote^='"'],
      [quote^='❝'],
      [quote^='〝'],
      [quote^='《'],
      [quote^='―'],
      [quote^='—'],
      [quote^='–'],
      [quote^='‘'][quote$='’'],
      [quote^='‚'][quote$='‘'],
      [quote^='‹'][quote$='›'],
      [quote^='›'][quote$='‹'],
      [quote^='’'][quote$='’'],
      [quote^="'"][quote$="'"]
    )::before {
    content: attr(quote);
  }

  @supports (hyphenate-limit-chars: 15 6 6) {
    stet-pull-quote::before,
    stet-pull-quote blockquote {
      hyphenate-limit-chars: 15 6 6;
      hyphens: auto;
    }
  }

  stet-pull-quote::after,
  stet-pull-quote figcaption {
    color: var(--_muted);
    font-family: var(--stet-label-font, inherit);
    font-size: 0.8125em;
    line-height: max(1.5, var(--_leading));
    margin-block-start: 0.75em;
    text-align: inherit;
    text-wrap: balance;
  }

  stet-pull-quote:where([quote][by]:not([quote=''], [by='']))::after {
    content: attr(by);
    display: block;
  }

  stet-pull-quote figcaption:where(:has(img:not(.emoji))) {
    align-content: center;
    min-block-size: 3.5em;
    padding-inline-start: 4.25em;
    position: relative;
  }

  stet-pull-quote figcaption:where([placement='wide'] *):where(:has(img:not(.emoji))) {
    inline-size: fit-content;
    margin-inline: auto;
    text-align: start;
  }

  stet-pull-quote img:where(figcaption *):where(:not(.emoji)) {
    block-size: 3.5em;
    border-radius: 50%;
    inline-size: 3.5em;
    inset-block-start: 0;
    inset-inline-start: 0;
    object-fit: cover;
    position: absolute;
  }

  stet-pull-quote :is(figure, blockquote, p) {
    margin: 0;
  }

  stet-pull-quote p + p {
    margin-block-start: 0.5em;
  }

  @media print {
    stet-pull-quote:where([quote]:not([quote=''])) {
      display: none;
    }
  }
`;
