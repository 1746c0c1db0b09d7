import { css } from 'lit';

/** In the photo's shadow root. Nothing is inherited from the page but its fonts; sizes follow the text size of the browser. */
export const styles = css`
  dialog[open] {
    all: initial;
    background: #111;
    block-size: 100%;
    box-sizing: border-box;
    color: #fff;
    color-scheme: dark;
    direction: inherit;
    display: grid;
    font-family: inherit;
    font-family: var(--stet-label-font, inherit);
    font-size: medium;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    inline-size: 100%;
    inset: 0;
    line-height: 1.45;
    outline: none;
    overflow: hidden;
    overscroll-behavior: contain;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    position: fixed;
    touch-action: none;
  }

  dialog::backdrop {
    background: #111;
  }

  [part='bar'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    grid-area: 1 / 1;
    justify-content: end;
    padding: 0.25em 0.5em;
    z-index: 1;
  }

  [part='counter'] {
    background: rgb(17 17 17 / 0.6);
    border-radius: 1em;
    font-size: 0.875em;
    margin-inline-end: auto;
    padding: 0.25em 0.5em;
  }

  dialog button {
    align-items: center;
    appearance: none;
    background: rgb(17 17 17 / 0.6);
    block-size: clamp(44px, 2.75em, 56px);
    border: 1px solid transparent;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
    display: flex;
    flex: none;
    font: inherit;
    inline-size: clamp(44px, 2.75em, 56px);
    justify-content: center;
    margin: 0;
    padding: 0;
  }

  dialog button:hover {
    background: #444;
  }

  dialog button:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -4px;
  }

  dialog button[aria-pressed='true'] {
    background: #fff;
    color: #111;
  }

  dialog button[hidden] {
    visibility: hidden;
  }

  dialog button[aria-pressed='true']:focus-visible {
    outline-color: #111;
  }

  [part='previous'],
  [part='next'] {
    align-self: center;
    grid-area: 2 / 1;
    justify-self: start;
    margin-inline: 0.5em;
    z-index: 1;
  }

  [part='next'] {
    justify-self: end;
  }

  [part='previous']:dir(rtl) svg,
  [part='next']:dir(rtl) svg {
    scale: -1 1;
  }

  svg {
    block-size: 24px;
    fill: none;
    inline-size: 24px;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  [part='stage'] {
    contain: strict;
    grid-area: 2 / 1;
    user-select: none;
  }

  /* Also on the children that scroll, where the browser stops looking for it. */
  [part='stage'],
  [part='stage'] * {
    touch-action: none;
  }

  [part='stage'] div {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  [part='stage'] div > div {
    container-type: size;
    display: grid;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
  }

  /* What fits, at most the pixels of the file, and that times the scale. */
  img {
    aspect-ratio: var(--shape, 1.5);
    block-size: auto;
    inline-size: calc(min(100cqi, 100cqb * var(--shape, 1.5), var(--pixels, 100cqi)) * var(--scale, 1));
    margin: auto;
    max-inline-size: none;
    object-fit: contain;
  }

  [part='caption'] {
    box-sizing: border-box;
    font-size: 0.875em;
    grid-area: 3 / 1;
    justify-self: center;
    max-block-size: 30vb;
    max-inline-size: 75ch;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.5em 1em 0.75em;
    text-wrap: pretty;
    touch-action: pan-y;
    z-index: 1;
  }

  [part='caption'][hidden] {
    display: none;
  }

  [part='caption'] small {
    color: #ccc;
    font-size: 1em;
  }

  [part='caption'] data {
    border: 1px solid;
    border-radius: 2px;
    font-weight: 600;
    padding-inline: 0.3em;
  }

  [part='caption'] a {
    color: inherit;
  }

  [role='status'] {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  /* Where the window is low, the picture has all of it, and the rest lies over it. */
  @media (height < 500px) {
    [part='stage'] {
      grid-row: 1 / -1;
    }

    [part='caption'] {
      background: rgb(17 17 17 / 0.75);
      justify-self: stretch;
      max-block-size: 35vb;
      max-inline-size: none;
    }
  }

  @media (forced-colors: active) {
    dialog button {
      border-color: ButtonBorder;
    }

    dialog button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  /* Paper has the article, with the photo in it. */
  @media print {
    dialog[open] {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog {
      transition: opacity 0.15s;
    }

    @starting-style {
      dialog[open] {
        opacity: 0;
      }
    }
  }
`;

/*
 * Stops the page behind from scrolling; `!important` wins over any style of the site. If `html` has no `overflow`, browsers use that of
 * `body` for the window. Then the rule must be on `body`: a rule on `html` would make `body` a scroll container of its own, scrolled to
 * its beginning.
 */
export const stillRoot = css`
  :root {
    overflow: hidden !important;
  }
`;

export const stillBody = css`
  body {
    overflow: hidden !important;
  }
`;

/** The room of a scroll bar is kept only where there is one; `!important`, as above. */
export const gutter = css`
  :root {
    scrollbar-gutter: stable !important;
  }
`;
