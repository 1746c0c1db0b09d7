import { css } from 'lit';

/* Out of sight until focused, by place and not by size: some screen readers pass over what has none. */
export const styles = css`
  stet-skip-link {
    --stet-skip-link: 1;
    -webkit-user-select: none;
    user-select: none;
  }

  stet-skip-link a {
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 700;
    inset-block-start: 0;
    inset-inline-start: 0;
    outline: 3px solid currentcolor;
    outline-offset: -3px;
    padding: 0.75rem 1.25rem;
    position: absolute;
    z-index: 1000;
  }

  stet-skip-link a:where(:not(:focus, :active)) {
    transform: translateY(-200%);
  }

  @media print {
    stet-skip-link {
      display: none;
    }
  }
`;
