import { css } from 'lit';

export const styles = css`
  stet-article-header {
    --stet-article-header: 1;
    margin-block: 0 var(--_space);
  }

  stet-article-header hgroup {
    margin: 0;
  }

  stet-article-header :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_font);
    font-size: clamp(2rem, 1.55rem + 2.25vi, 3.25rem);
    font-weight: var(--_weight);
    letter-spacing: -0.015em;
    line-height: 1.1;
    margin: 0;
    overflow-wrap: break-word;
    text-wrap: balance;
  }

  stet-article-header p:where(:has(+ :is(h1, h2, h3, h4, h5, h6))) {
    color: var(--_accent);
    font-size: 0.9375rem;
    font-weight: 700;
    line-height: 1.4;
    margin: 0 0 0.5rem;
  }

  stet-article-header a:where(hgroup *) {
    color: inherit;
    text-decoration: none;
  }

  stet-article-header a:where(hgroup *):where(:hover, :focus-visible) {
    text-decoration: underline;
  }

  stet-article-header p:where(:is(h1, h2, h3, h4, h5, h6) + *) {
    font-size: clamp(1.125rem, 1.05rem + 0.4vi, 1.3125rem);
    line-height: 1.4;
    margin: 0.75rem 0 0;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  stet-article-header stet-attribution-line {
    border-block-start: 1px solid var(--_rule);
    margin-block: calc(var(--_space) * 2 / 3) 0;
    padding-block-start: calc(var(--_space) / 2);
  }

  @media print {
    stet-article-header hgroup {
      break-after: avoid;
    }
  }
`;
