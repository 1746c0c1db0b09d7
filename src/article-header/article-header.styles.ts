import { css } from 'lit';

export const styles = css`
  stet-article-header {
    --stet-article-header: 1;
    --_size: var(--stet-headline-size, var(--_step-5));
    margin-block: 0 var(--_space);
  }

  stet-article-header:where([size='s']) {
    --_size: var(--_step-3);
  }

  stet-article-header:where([size='l']) {
    --_size: var(--_step-6);
  }

  stet-article-header:where([size='xl']) {
    --_size: clamp(2.25rem, 1.2rem + 5.25vi, 5.75rem);
  }

  stet-article-header:where([alignment='center']) {
    text-align: center;
  }

  stet-article-header hgroup {
    margin: 0;
  }

  stet-article-header :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_font);
    font-size: var(--_size);
    font-weight: var(--_weight);
    letter-spacing: var(--stet-headline-tracking, -0.015em);
    line-height: 1.08;
    margin: 0;
    overflow-wrap: break-word;
    text-wrap: balance;
  }

  /* Only compounds that a line may be too short for, and only where the browser can tell them from other words. */
  @supports (hyphenate-limit-chars: 30 8 8) {
    stet-article-header :where(h1, h2, h3, h4, h5, h6) {
      hyphenate-limit-chars: 30 8 8;
      hyphens: auto;
    }

    @media (width < 30rem) {
      stet-article-header :where(h1, h2, h3, h4, h5, h6) {
        hyphenate-limit-chars: 18 6 6;
      }
    }
  }

  /* Scripts that are joined, or set solid, and stand taller than Latin. */
  stet-article-header
    :is(h1, h2, h3, h4, h5, h6):where(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(ur), :lang(zh)) {
    letter-spacing: 0;
    line-height: 1.3;
    word-break: auto-phrase;
  }

  stet-article-header p:where(:has(+ :is(h1, h2, h3, h4, h5, h6))) {
    color: var(--_accent);
    font-family: var(--_label-font);
    font-size: 0.9375rem;
    font-variant-caps: var(--stet-kicker-caps, normal);
    font-weight: 700;
    line-height: 1.4;
    margin: 0 0 0.625rem;
  }

  stet-article-header :where(p:has(+ :is(h1, h2, h3, h4, h5, h6)) > :is(strong, small)) {
    border: 1px solid;
    border-radius: var(--_radius);
    display: inline-block;
    font-size: 0.8125rem;
    margin-inline-end: 0.375em;
    padding: 0 0.5em;
  }

  stet-article-header small:where(hgroup *) {
    color: var(--_muted);
  }

  stet-article-header strong:where(.stet-live) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  stet-article-header a:where(hgroup *) {
    color: inherit;
    text-decoration: none;
  }

  stet-article-header a:where(hgroup *):where(:hover, :focus-visible, :is(h1, h2, h3, h4, h5, h6) + p *) {
    text-decoration: underline;
  }

  stet-article-header p:where(:is(h1, h2, h3, h4, h5, h6) + *) {
    font-size: var(--_step-1);
    line-height: 1.4;
    margin: 0.75rem 0 0;
    max-inline-size: 60ch;
    text-wrap: balance;
  }

  stet-article-header p:where([alignment='center'] *) {
    margin-inline: auto;
  }

  stet-article-header stet-attribution-line {
    border-block-start: 1px solid var(--_rule);
    margin-block: calc(var(--_space) * 2 / 3) 0;
    padding-block-start: calc(var(--_space) / 2);
  }

  stet-article-header stet-attribution-line:where([alignment='center'] *) {
    justify-content: center;
  }

  stet-article-header stet-captioned-photo {
    margin-block: var(--_space) 0;
  }

  stet-article-header :is(hgroup, stet-attribution-line):where([hero='stacked'] *) {
    margin-inline: auto;
    max-inline-size: 46rem;
  }

  stet-article-header:where([hero='beside']) {
    container-type: inline-size;
  }

  @container (inline-size >= 46rem) {
    stet-article-header header:where([hero='beside'] > *) {
      align-items: start;
      column-gap: calc(var(--_space) * 1.5);
      display: grid;
      grid-template: auto 1fr / repeat(2, minmax(0, 1fr));
    }

    stet-article-header stet-captioned-photo:where([hero='beside'] *) {
      grid-area: 1 / 2 / span 2;
      margin-block: 0;
    }
  }

  @media print {
    stet-article-header::before {
      content: var(--_printed);
      display: block;
      font-size: 0.75rem;
      margin-block-end: var(--_space);
    }

    stet-article-header hgroup {
      break-after: avoid;
    }
  }
`;
