import { css } from 'lit';

/**
 * The text is a container, so the headline is sized by its column and not by the window; a photo in the header still
 * sees the page.
 */
export const styles = css`
  stet-article-header {
    --stet-article-header: 1;
    --_headline-size: clamp(1.9em, 1.3em + 2.8cqi, 2.2em);
    place-self: stretch;
    text-align: var(--stet-align, start);
    margin-block: 0 var(--_space);
  }

  stet-article-header:where([size='s']) {
    --_headline-size: clamp(1.5em, 1.2em + 1.6cqi, 1.75em);
  }

  stet-article-header:where([size='l']) {
    --_headline-size: clamp(2em, 1em + 5cqi, 3em);
  }

  stet-article-header:where([size='xl']) {
    --_headline-size: clamp(2.1em, 0.6em + 8cqi, 4.6em);
  }

  stet-article-header:where([alignment='start']) {
    --stet-align: start;
  }

  stet-article-header:where([alignment='center']) {
    text-align: center;
  }

  /* As a container, the hgroup has no intrinsic width. In a shrink-to-fit parent, this row of no height asks for 40em at most. */
  stet-article-header:where(:has(hgroup))::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }

  stet-article-header hgroup {
    container-type: inline-size;
    margin: 0;
    /* Beside a float as wide as the column, a width of 0 would fit. */
    min-inline-size: 1px;
  }

  stet-article-header :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--stet-headline-size, var(--_headline-size));
    letter-spacing: calc(var(--stet-headline-tracking, -0.015em) * var(--_tracking));
    line-height: max(1.14, var(--_leading));
    margin: 0;
    text-wrap: balance;
    word-break: auto-phrase;
  }

  /* Without a token, the theme's own font for headings stays. */
  :where(stet-article-header :is(h1, h2, h3, h4, h5, h6)) {
    font-family: var(--stet-headline-font, inherit);
    font-weight: var(--stet-headline-weight, 700);
  }

  /* With a token, the token wins, in browsers that have style queries. */
  @container not style(--stet-headline-font: initial) {
    stet-article-header :is(h1, h2, h3, h4, h5, h6) {
      font-family: var(--stet-headline-font);
    }
  }

  @container not style(--stet-headline-weight: initial) {
    stet-article-header :is(h1, h2, h3, h4, h5, h6) {
      font-weight: var(--stet-headline-weight);
    }
  }

  /* Only words that a line may be too short for, and only where the browser can hyphenate long words alone. */
  @supports (hyphenate-limit-chars: 18 6 6) {
    stet-article-header :is(h1, h2, h3, h4, h5, h6, p) {
      hyphenate-limit-chars: 18 6 6;
      hyphens: auto;
    }

    @container (inline-size < 24em) {
      stet-article-header :is(h1, h2, h3, h4, h5, h6) {
        hyphenate-limit-chars: 15 6 6;
      }
    }
  }

  stet-article-header p:where(:has(+ :is(h1, h2, h3, h4, h5, h6))) {
    color: var(--_accent);
    font-family: var(--stet-label-font, inherit);
    font-size: 0.8125em;
    font-variant-caps: var(--stet-kicker-caps, normal);
    font-weight: 700;
    line-height: max(1.4, var(--_leading));
    margin: 0 0 0.6em;
  }

  stet-article-header :where(p:has(+ :is(h1, h2, h3, h4, h5, h6)) > :is(strong, small)) {
    border: 1px solid;
    border-radius: var(--_radius);
    display: inline-block;
    font-size: 0.875em;
    margin-inline-end: 0.375em;
    padding: 0 0.5em;
  }

  stet-article-header strong:where(.stet-live) {
    background: var(--_button-background);
    border-color: transparent;
    color: var(--_button-ink);
  }

  stet-article-header a:where(hgroup *) {
    color: inherit;
  }

  stet-article-header a:where(hgroup *):where(:not(:hover, :focus-visible, :is(h1, h2, h3, h4, h5, h6) + p *)) {
    text-decoration: none;
  }

  /* Larger than the body text, and 15 % more transparent. */
  stet-article-header :is(p, div):where(:is(h1, h2, h3, h4, h5, h6) ~ *, .stet-standfirst) {
    color: color-mix(in srgb, currentcolor 85%, transparent);
    font-size: 1.2em;
    font-style: var(--stet-standfirst-style, inherit);
    font-weight: var(--stet-standfirst-weight, inherit);
    line-height: max(1.35, var(--_leading));
    margin: 0.6em 0 0;
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  stet-article-header p:where([alignment='center'] *) {
    margin-inline: auto;
  }

  /* A theme may centre the header too. Firefox cannot ask for that yet. */
  @container style(--stet-align: center) {
    stet-article-header p {
      margin-inline: auto;
    }

    stet-article-header stet-attribution-line {
      display: block;
      text-align: center;
    }
  }

  stet-article-header stet-attribution-line {
    margin-block: calc(var(--_space) * 2 / 3) 0;
  }

  stet-article-header stet-captioned-photo {
    margin-block: var(--_space) 0;
  }

  stet-article-header :is(hgroup, stet-attribution-line):where([hero='stacked'] *) {
    margin-inline: auto;
    max-inline-size: 40em;
  }

  stet-article-header:where([hero='beside']) {
    /* In a shrink-to-fit parent, as for the hgroup. */
    contain-intrinsic-inline-size: 12em;
    container-type: inline-size;
  }

  @container (inline-size >= 40em) {
    stet-article-header header:where([hero='beside'] > :has(> stet-captioned-photo)) {
      align-items: start;
      column-gap: calc(var(--_space) * 1.5);
      display: grid;
      grid-template: auto 1fr / repeat(2, minmax(0, 1fr));
    }

    stet-article-header stet-captioned-photo:where([hero='beside'] *) {
      --_photo-bleed: 0px;
      --_photo-indent: 0px;
      grid-area: 1 / 2 / span 2;
      margin-block: 0;
    }
  }

  @media print {
    stet-article-header::before {
      content: var(--_printed);
      display: block;
      font-size: 0.75em;
      margin-block-end: var(--_space);
    }

    stet-article-header hgroup {
      break-after: avoid;
    }

    /* Backgrounds are printed only if the reader wants it, and white ink with them. */
    stet-article-header strong:where(.stet-live) {
      background: none;
      border-color: currentcolor;
      color: inherit;
    }
  }
`;
