import { css } from 'lit';

export const styles = css`
  stet-attribution-line {
    --stet-attribution-line: 1;
    line-height: 1.2;
    margin-block: var(--_space);
    /* A page that justifies its paragraphs would stretch these short lines. */
    text-justify: none;
  }

  stet-attribution-line:where([age], [relative]) {
    --_room: 9em;
  }

  stet-attribution-line:where([reader-time]) {
    --_room: 12em;
  }

  stet-attribution-line:where([reader-time]:is([age], [relative])) {
    --_room: 20em;
  }

  /* Three portraits and more leave the names no room beside them, and what is centred has them above it. */
  stet-attribution-line:where(:has(> .stet-portraits):not(:has(> .stet-portraits > :nth-child(3)), [alignment='center'] *)) {
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    text-align: start;
  }

  stet-attribution-line :is(p, div:where(.stet-correction, .stet-source)) {
    color: var(--_muted);
    font-family: var(--stet-label-font, inherit);
    font-size: 0.8125em;
    line-height: max(1.5, var(--_leading));
    margin: 0;
    text-wrap: pretty;
  }

  stet-attribution-line :is(p, div):where(.stet-byline, .stet-correction) {
    color: inherit;
  }

  /* A reset may have made 'b' plain. */
  stet-attribution-line :where(.stet-byline :is(a, [itemprop]), .stet-correction b) {
    font-weight: 600;
  }

  /* The update stands after the publication where both have room. A line with a note of its own needs its room. */
  stet-attribution-line
    p:where(:not([age], [reader-time], [relative]) > :has(time):not(.stet-byline, .stet-correction, .stet-original)) {
    display: inline-block;
  }

  stet-attribution-line p:where(:has(+ .stet-updated)) {
    margin-inline-end: 1em;
  }

  stet-attribution-line p:where(.stet-portraits) {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
    grid-area: 1 / 1 / span 99;
    margin-block: 0.25em;
  }

  stet-attribution-line :is(p, div):where(.stet-bio, .stet-correction, .stet-correction + *) {
    margin-block-start: calc(var(--_space) / 2);
    max-inline-size: 45em;
    text-align: start;
  }

  stet-attribution-line :is(p, div):where(.stet-correction) {
    border-inline-start: var(--_rule-width) solid var(--_accent);
    display: flow-root;
    padding-inline-start: 0.75em;
  }

  stet-attribution-line img:where(.stet-portraits *) {
    --_portrait: min(3em, 12vi);
    block-size: var(--_portrait);
    border-radius: 50%;
    inline-size: var(--_portrait);
    max-inline-size: none;
    object-fit: cover;
    overflow: clip;
  }

  stet-attribution-line :where(p > a, [itemprop]) {
    unicode-bidi: plaintext;
  }

  /* A time breaks only where it is longer than a line. */
  stet-attribution-line time {
    display: inline-block;
    font-variant-numeric: lining-nums;
    unicode-bidi: isolate;
  }

  /* A colon follows, which would begin the next line. */
  stet-attribution-line time:where(.stet-correction *) {
    display: inline;
  }

  stet-attribution-line p:where(:state(unchanged) > .stet-updated) {
    visibility: hidden;
  }

  /* The room for a note is kept from the first paint. */
  stet-attribution-line:where([age], [reader-time], [relative])
    p:where(.stet-updated, :nth-child(1 of :has(time:not([datetime^='P'])):not(.stet-updated, .stet-correction, .stet-original, .stet-bio, .stet-bio *)))::after {
    content: var(--_published, '');
    display: inline-block;
    margin-inline-start: 0.35em;
    min-inline-size: min(var(--_room), 100% - 0.35em);
    text-align: start;
  }

  stet-attribution-line:where([age], [reader-time], [relative]) p:where(.stet-updated)::after {
    content: var(--_updated, '');
  }

  @media print {
    stet-attribution-line:where([relative]) p::after {
      content: none;
    }
  }
`;
