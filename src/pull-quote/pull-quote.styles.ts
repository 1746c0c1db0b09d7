import { css } from 'lit';

/*
 * Beside the text only where at least 45 characters of it have room: below that width the clamp falls to 100 %, without a
 * container query, which would need a container that the page may not have.
 */
export const styles = css`
  stet-pull-quote {
    --stet-pull-quote: 1;
    --_narrow: calc((45ch + 20rem - 100%) * 999);
    border-block-start: 3px solid var(--_accent);
    margin-block: calc(var(--_space) * 4 / 3);
    padding-block-start: calc(var(--_space) / 2);
  }

  stet-pull-quote:where([align='start'], [align='end']) {
    inline-size: clamp(min(18rem, 100%), var(--_narrow), 100%);
    margin-block: calc(var(--_space) / 3) calc(var(--_space) * 2 / 3);
  }

  stet-pull-quote:where([align='start']) {
    float: inline-start;
    margin-inline-end: clamp(0px, 2rem - var(--_narrow), 2rem);
  }

  stet-pull-quote:where([align='end']) {
    float: inline-end;
    margin-inline-start: clamp(0px, 2rem - var(--_narrow), 2rem);
  }

  stet-pull-quote::before,
  stet-pull-quote blockquote {
    font-family: var(--_font);
    font-size: clamp(1.375rem, 1.25rem + 0.6vi, 1.75rem);
    font-weight: 600;
    letter-spacing: -0.005em;
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }

  stet-pull-quote:where([quote])::before {
    content: open-quote attr(quote) close-quote;
    display: block;
  }

  stet-pull-quote::after,
  stet-pull-quote figcaption {
    color: var(--_muted);
    font-size: 0.9375rem;
    line-height: 1.4;
    margin-block-start: 0.5rem;
  }

  stet-pull-quote:where([quote][by])::after {
    content: attr(by);
    display: block;
  }

  stet-pull-quote figure,
  stet-pull-quote p {
    margin: 0;
  }

  @media print {
    stet-pull-quote {
      break-inside: avoid;
    }

    stet-pull-quote:where([quote]) {
      display: none;
    }
  }
`;
