import { css } from 'lit';

export const styles = css`
  stet-attribution-line {
    --stet-attribution-line: 1;
    font-size: 0.9375rem;
    line-height: 1.5;
    margin-block: var(--_space);
  }

  stet-attribution-line p {
    color: var(--_muted);
    margin: 0;
  }

  stet-attribution-line p:where(.byline) {
    color: inherit;
    font-weight: 600;
  }

  stet-attribution-line a {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }

  stet-attribution-line a:where(:hover, :focus-visible) {
    text-decoration-color: currentcolor;
  }

  stet-attribution-line time {
    font-variant-numeric: lining-nums;
  }
`;
