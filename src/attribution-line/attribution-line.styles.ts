import { css } from 'lit';

export const styles = css`
  stet-attribution-line {
    --stet-attribution-line: 1;
    font-family: var(--_label-font);
    font-size: 0.9375rem;
    line-height: 1.5;
    margin-block: var(--_space);
  }

  stet-attribution-line:where([relative]) {
    --_room: 9em;
  }

  stet-attribution-line:where([age]) {
    --_room: 8em;
  }

  stet-attribution-line:where([reader-time]) {
    --_room: 12em;
  }

  stet-attribution-line:where([reader-time]:is([age], [relative])) {
    --_room: 20em;
  }

  stet-attribution-line:where(:has(> .stet-portraits)) {
    column-gap: 0.75rem;
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    text-align: start;
  }

  stet-attribution-line p {
    color: var(--_muted);
    grid-column: -2;
    margin: 0;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  stet-attribution-line p:where(.stet-byline, .stet-correction) {
    color: inherit;
  }

  stet-attribution-line p:where(.stet-byline) {
    font-weight: 600;
  }

  stet-attribution-line p:where(.stet-portraits) {
    display: flex;
    grid-column: 1;
    grid-row: 1 / span 9;
  }

  stet-attribution-line p:where(.stet-correction) {
    border-inline-start: var(--_rule-width) solid var(--_accent);
    margin-block-start: calc(var(--_space) / 2);
    padding-inline-start: 0.75rem;
  }

  stet-attribution-line img {
    block-size: 3rem;
    border-radius: 50%;
    inline-size: 3rem;
    max-inline-size: none;
    object-fit: cover;
  }

  stet-attribution-line img:where(* + *) {
    margin-inline-start: -0.75rem;
    outline: 2px solid Canvas;
  }

  /* Three portraits and more leave the names no room beside them. */
  @media (width < 30rem) {
    stet-attribution-line:where(:has(> .stet-portraits > :nth-child(3))) {
      display: block;
    }
  }

  stet-attribution-line a {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }

  stet-attribution-line a:where(:hover, :focus-visible) {
    text-decoration-color: currentcolor;
  }

  stet-attribution-line :where(p > a, [itemprop]) {
    unicode-bidi: plaintext;
  }

  stet-attribution-line time {
    font-variant-numeric: lining-nums;
  }

  stet-attribution-line p:where(:state(unchanged) > .stet-updated) {
    visibility: hidden;
  }

  /* The room for a note is kept from the first paint. */
  stet-attribution-line:where([age], [reader-time], [relative])
    p:where(.stet-updated, :nth-child(1 of :has(> time):not(.stet-updated, .stet-correction, .stet-original)))::after {
    content: var(--_published, '') / var(--_published-spoken, '');
    display: inline-block;
    margin-inline-start: 0.35em;
    min-inline-size: min(var(--_room), 100% - 0.35em);
  }

  stet-attribution-line:where([age], [reader-time], [relative]) p:where(.stet-updated)::after {
    content: var(--_updated, '') / var(--_updated-spoken, '');
  }

  @media print {
    stet-attribution-line:where([relative]) p::after {
      content: none;
    }
  }
`;
