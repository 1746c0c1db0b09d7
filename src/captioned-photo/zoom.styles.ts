import { css } from 'lit';

export const styles = css`
  stet-captioned-photo dialog[open] {
    background: #111;
    block-size: 100%;
    border: 0;
    box-sizing: border-box;
    color: #fff;
    color-scheme: dark;
    display: grid;
    font-family: var(--_label-font);
    font-size: 1rem;
    gap: 0.5rem;
    grid-template: auto minmax(0, 1fr) auto auto / 1fr auto auto;
    inline-size: 100%;
    inset: 0;
    max-block-size: none;
    max-inline-size: none;
    padding: max(0.5rem, env(safe-area-inset-top)) max(0.5rem, env(safe-area-inset-right))
      max(0.5rem, env(safe-area-inset-bottom)) max(0.5rem, env(safe-area-inset-left));
    position: fixed;
  }

  stet-captioned-photo dialog div {
    container-type: size;
    cursor: zoom-in;
    display: grid;
    grid-column: 1 / -1;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: none;
  }

  stet-captioned-photo dialog div:where(:has([style*='inline-size'])) {
    cursor: grab;
    touch-action: pan-x pan-y;
  }

  stet-captioned-photo dialog img {
    aspect-ratio: var(--_shape);
    inline-size: min(100cqi, 100cqb * var(--_shape), var(--_size, 100cqi));
    margin: auto;
    max-inline-size: none;
    object-fit: contain;
    user-select: none;
  }

  stet-captioned-photo dialog p {
    font-size: 0.875rem;
    grid-column: 1 / -1;
    justify-self: center;
    line-height: 1.45;
    margin: 0;
    max-block-size: 30vb;
    max-inline-size: 75ch;
    overflow: auto;
  }

  stet-captioned-photo dialog small {
    color: #ccc;
  }

  stet-captioned-photo dialog a {
    color: inherit;
  }

  stet-captioned-photo dialog button {
    background: none;
    border: 1px solid;
    border-radius: 0.25rem;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875rem;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  stet-captioned-photo dialog p ~ button {
    justify-self: start;
  }

  stet-captioned-photo dialog p ~ button + button {
    grid-column: 2 / -1;
    justify-self: end;
  }

  stet-captioned-photo dialog button[aria-pressed='true'] {
    background: #fff;
    color: #111;
  }

  stet-captioned-photo dialog output {
    align-self: center;
    font-size: 0.875rem;
  }

  /* Paper has the article, with the photo in it. */
  @media print {
    stet-captioned-photo dialog[open] {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    stet-captioned-photo dialog {
      transition: opacity 0.15s;
    }

    @starting-style {
      stet-captioned-photo dialog {
        opacity: 0;
      }
    }
  }
`;
