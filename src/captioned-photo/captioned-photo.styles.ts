import { css } from 'lit';

export const styles = css`
  stet-captioned-photo {
    --stet-captioned-photo: 1;
    margin-block: var(--_space);
  }

  stet-captioned-photo figure {
    margin: 0;
  }

  stet-captioned-photo a:where(figure > *) {
    display: block;
  }

  stet-captioned-photo img {
    block-size: auto;
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
  }

  stet-captioned-photo figcaption {
    font-size: 0.875rem;
    line-height: 1.45;
    margin-block-start: 0.5rem;
    max-inline-size: 75ch;
    text-wrap: pretty;
  }

  stet-captioned-photo small {
    color: var(--_muted);
    font-size: 0.8125rem;
    unicode-bidi: isolate;
  }

  stet-captioned-photo a:where(small *) {
    color: inherit;
  }

  @media print {
    stet-captioned-photo figure {
      break-inside: avoid;
    }
  }
`;
