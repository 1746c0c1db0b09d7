import { css } from 'lit';

/*
 * Out of sight by a clip, which leaves the link its size and its place: some screen readers pass over what has none, and
 * nothing hangs outside the page. The sides of a screen that a notch or a bar covers are physical, in any direction of text.
 */
export const styles = css`
  stet-skip-link {
    --stet-skip-link: 1;
    scroll-margin-block-start: var(--stet-skip-offset, 0px);
  }

  /* No cell of a page that is a grid, no gap of one that is a flex box. */
  stet-skip-link:where(:not([hidden])) {
    display: contents;
  }

  /* Without the token, a margin that the site sets in a layer stays. */
  :where(:target) {
    scroll-margin-block-start: var(--stet-skip-offset, revert-layer);
  }

  stet-skip-link > :is(a, ul) {
    background: Canvas;
    border: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    inset-block-start: 0;
    inset-inline-start: 0;
    list-style: none;
    margin: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) 0 env(safe-area-inset-left, 0px);
    padding: 0;
    position: absolute;
    -webkit-user-select: none;
    user-select: none;
    z-index: 2147483647;
  }

  stet-skip-link:where([past]) > :is(a, ul) {
    inset: auto;
    margin: 0;
  }

  stet-skip-link > :is(a, ul):where(:not(:focus-within, :active)) {
    clip-path: inset(50%);
  }

  stet-skip-link:where([push]) > :is(a, ul):where(:focus-within, :active) {
    position: static;
  }

  stet-skip-link a {
    color: CanvasText;
    display: block;
    font-family: var(--stet-label-font, inherit);
    /* The body's text size may be 10px, for a theme that counts in rem. */
    font-size: max(0.875em, 14px);
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
    padding: 0.75em 1.25em;
  }

  stet-skip-link a:where(:focus, :active) {
    outline: 3px solid currentcolor;
    outline-offset: -3px;
  }

  stet-skip-link:where([past]) a::before {
    content: attr(aria-label);
  }

  @media print {
    stet-skip-link {
      display: none;
    }
  }
`;
