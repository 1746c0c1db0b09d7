import { css } from 'lit';

/**
 * Beside the text only where at least 45 characters of it have room (40ch: a letter is narrower than a nought on average):
 * below that width the clamp falls to 100 %, without a container query, which would need a container that the page may
 * not have.
 *
 * Marks are those of CLDR 48 for the nearest `lang`, and the browser's own for a language that is not in the table; French ones
 * have their no-break space, thin in France, full in Canada. A quote that begins with a mark, or with the dash of a
 * dialogue, gets none; an apostrophe (’Tis) is a mark only where the quote ends with one too.
 *
 * @cssprop [--stet-quote-wide=54rem] - Width of `placement="wide"`, where the page has the room.
 * @cssprop [--stet-quote-outdent=0px] - How far `placement="start"` and `end` may reach out of the column, where the page has the room.
 */
export const styles = css`
  stet-pull-quote {
    --stet-pull-quote: 1;
    --_room: max(0px, 50cqi - 50% - 1.5rem);
    --_out: min(var(--stet-quote-outdent, 0px), var(--_room));
    --_narrow: calc((40ch + 16.5rem - 100% - var(--_out)) * 999);
    --_size: var(--_step-3);
    border-block: var(--_rule-width) solid var(--_accent);
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
    clear: both;
    margin-block: calc(var(--_space) * 4 / 3);
    padding-block: calc(var(--_space) / 2);
    /* Chromium takes any placement for the attribute of HTML 3.2. */
    text-align: start;
  }

  stet-pull-quote:where(:not([hidden])) {
    display: flow-root;
  }

  stet-pull-quote:where([placement='start'], [placement='end']) {
    --_size: var(--_step-2);
    inline-size: clamp(min(15rem, 100%), var(--_narrow), 100%);
    margin-block: calc(var(--_space) / 3) calc(var(--_space) * 2 / 3);
  }

  stet-pull-quote:where([placement='start']) {
    float: inline-start;
    margin-inline-end: clamp(0px, 1.5rem - var(--_narrow), 1.5rem);
    margin-inline-start: clamp(-1 * var(--_out), var(--_narrow), 0px);
  }

  stet-pull-quote:where([placement='end']) {
    float: inline-end;
    margin-inline-end: clamp(-1 * var(--_out), var(--_narrow), 0px);
    margin-inline-start: clamp(0px, 1.5rem - var(--_narrow), 1.5rem);
  }

  stet-pull-quote:where([placement='wide']) {
    --_size: var(--_step-4);
    margin-inline: calc(-1 * clamp(0px, var(--stet-quote-wide, 54rem) / 2 - 50%, var(--_room)));
    text-align: center;
  }

  stet-pull-quote::before,
  stet-pull-quote blockquote {
    font-family: var(--stet-quote-font, var(--_font));
    font-size: var(--_size);
    font-style: var(--stet-quote-style, normal);
    font-weight: var(--stet-quote-weight, 600);
    hanging-punctuation: first;
    letter-spacing: -0.01em;
    line-height: 1.25;
    overflow-wrap: break-word;
    padding: 0;
    text-wrap: balance;
  }

  stet-pull-quote:where(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(th), :lang(ug), :lang(ur), :lang(zh))::before,
  stet-pull-quote blockquote:where(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(th), :lang(ug), :lang(ur), :lang(zh)) {
    letter-spacing: 0;
    line-height: 1.5;
    line-break: strict;
    word-break: auto-phrase;
  }

  stet-pull-quote:where([quote]:not([quote='']))::before {
    content: open-quote attr(quote) close-quote;
    display: block;
  }

  stet-pull-quote:where(:lang(en), :lang(es), :lang(pt), :lang(zh))::before {
    quotes: '“' '”';
  }

  stet-pull-quote:where(:lang(fr))::before {
    quotes: '«\\202f' '\\202f»';
  }

  stet-pull-quote:where(:lang(fr-CA))::before {
    quotes: '«\\a0' '\\a0»';
  }

  stet-pull-quote:where(:lang(de))::before {
    quotes: '„' '“';
  }

  stet-pull-quote:where(:lang(fa), :lang(it), :lang(pt-PT), :lang(ru))::before {
    quotes: '«' '»';
  }

  stet-pull-quote:where(:lang(nl))::before {
    quotes: '‘' '’';
  }

  stet-pull-quote:where(:lang(pl))::before {
    quotes: '„' '”';
  }

  stet-pull-quote:where(:lang(he), :lang(sv))::before {
    quotes: '”' '”';
  }

  stet-pull-quote:where(:lang(ja), :lang(zh-Hant), :lang(zh-HK), :lang(zh-MO), :lang(zh-TW))::before {
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
      [quote^='‘'],
      [quote^='‚'],
      [quote^='‹'],
      [quote^='›'],
      [quote^='「'],
      [quote^='『'],
      [quote^='"'],
      [quote^='—'],
      [quote^='–'],
      [quote^='’'][quote$='’'],
      [quote^="'"][quote$="'"]
    )::before {
    content: attr(quote);
  }

  stet-pull-quote::after,
  stet-pull-quote figcaption {
    color: var(--_muted);
    font-family: var(--_label-font);
    font-size: 0.9375rem;
    line-height: 1.5;
    margin-block-start: 0.75rem;
    text-wrap: balance;
  }

  stet-pull-quote:where([quote][by]:not([by='']))::after {
    content: attr(by);
    display: block;
  }

  stet-pull-quote figcaption:where(:has(img)) {
    align-content: center;
    min-block-size: 3.5rem;
    padding-inline-start: 4.25rem;
    position: relative;
  }

  stet-pull-quote img {
    block-size: 3.5rem;
    border-radius: 50%;
    inline-size: 3.5rem;
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
    stet-pull-quote:where([quote]) {
      display: none;
    }
  }
`;
