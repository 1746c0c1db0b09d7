import { css } from 'lit';

/** In the photo's shadow root. The host is a grid while its photo is covered; the cover lies in the rows of the pictures. */
export const styles = css`
  [part='cover'] {
    background: Canvas;
    border: 1px solid;
    border-radius: var(--_radius);
    color: CanvasText;
    cursor: pointer;
    font: inherit;
    font-family: var(--stet-label-font, inherit);
    font-size: 0.8125em;
    font-weight: 700;
    grid-column: 1;
    grid-row: var(--_cover-rows, 1 / 9);
    line-height: 1.45;
    margin: 1em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    place-self: end center;
    user-select: none;
    z-index: 2;
  }

  [part='cover'][aria-expanded='true'] {
    inset-block-start: 0.5em;
    margin: 0.5em;
    place-self: start;
    /* In view beside the picture that it has uncovered. */
    position: sticky;
  }

  [part='cover']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media print {
    [part='cover'] {
      display: none;
    }
  }
`;
