import { css } from 'lit';

/**
 * @cssprop [--stet-photo-wide=54em] - Width of `layout="wide"`, where the page has the room.
 * @cssprop [--stet-caption-align=start] - Alignment of captions.
 * @cssprop [--stet-caption-measure=45em] - Width of a caption at most, in `em` of the caption.
 */
export const styles = css`
  stet-captioned-photo {
    --stet-captioned-photo: 1;
    --_cover: initial;
    --_focus: 50%;
    --_photo-bleed: 0px;
    --_photo-indent: 1.5em;
    margin-block: var(--_space);
  }

  /* Picture and caption reach out together, so a site that caps its images does not cut one short. */
  stet-captioned-photo figure {
    break-inside: avoid;
    margin: 0 calc(-1 * var(--_photo-bleed));
  }

  stet-captioned-photo :is(img, video, iframe:where([width]:not([width$='%']))) {
    block-size: auto;
  }

  stet-captioned-photo :is(canvas, svg) {
    max-inline-size: 100%;
  }

  /* A picture in the caption is an emoji or an agency's logo. */
  stet-captioned-photo :is(img, video, audio, iframe):where(:not(figcaption *)) {
    color: var(--_muted);
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    text-align: center;
  }

  /* The shape of its attributes where CSS can read them; a chart that has a height alone keeps that. */
  stet-captioned-photo iframe {
    aspect-ratio: 16 / 9;
    aspect-ratio: attr(width type(<number>), 16) / attr(height type(<number>), 9);
    border: 0;
  }

  stet-captioned-photo div:where(.stet-pictures) {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  /* A third picture that has no room beside the others is as wide as both. */
  stet-captioned-photo :where(.stet-pictures > *) {
    flex: 1 1 10em;
    min-inline-size: 0;
  }

  /* The text that stands in for a broken picture is a caption too. */
  stet-captioned-photo :is(img, figcaption, summary),
  stet-captioned-photo:where([sensitive])::before {
    font-family: var(--stet-label-font, inherit);
    font-size: 0.8125em;
    line-height: max(1.45, var(--_leading));
    text-wrap: pretty;
  }

  stet-captioned-photo figcaption {
    color: inherit;
    margin-block-start: 0.6em;
    max-inline-size: var(--stet-caption-measure, 45em);
    text-align: var(--stet-caption-align, start);
  }

  stet-captioned-photo figcaption:where(:first-child) {
    margin-block: 0 0.6em;
  }

  stet-captioned-photo figcaption > * {
    font-size: 1em;
    margin: 0 0 0.4em;
  }

  stet-captioned-photo small {
    color: var(--_muted);
    font-size: 1em;
    unicode-bidi: isolate;
  }

  /* Separates the credit if a minifier has removed the space. Beside a space it collapses. */
  stet-captioned-photo small::before {
    content: ' ';
  }

  stet-captioned-photo :where(small > [itemprop]) {
    margin-inline-end: 0.25em;
    unicode-bidi: isolate;
  }

  stet-captioned-photo data:where(figcaption *) {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    font-weight: 600;
    padding-inline: 0.3em;
  }

  /*
   * A photo reaches out of the column by half of the page less half of the column. If no ancestor is a container, cqi is the viewport's
   * width, scroll bar included.
   */
  stet-captioned-photo:where([layout='wide'], [layout='full']) {
    column-span: all;
    place-self: stretch;
  }

  stet-captioned-photo:where([layout='wide']) {
    --_photo-bleed: max(0px, min(var(--stet-photo-wide, 54em) / 2, 50cqi - 1.5em) - 50%);
  }

  stet-captioned-photo:where([layout='full']) {
    --_photo-bleed: max(0px, 50cqi - var(--_photo-bar) - 50%);
    --_photo-bar: 8.5px;
  }

  stet-captioned-photo figcaption:where([layout='full'] *) {
    padding-inline: var(--_photo-indent);
  }

  @media (pointer: coarse) {
    stet-captioned-photo {
      --_photo-bar: 0px;
    }
  }

  @container (min-width: 1px) {
    stet-captioned-photo {
      --_photo-bar: 0px;
    }
  }

  stet-captioned-photo :is(a, picture, img, details):where(figure > *, .stet-pictures > *) {
    display: block;
    text-decoration: none;
  }

  /* Each of them is a block formatting context, which would shrink beside a float. */
  stet-captioned-photo:where([sensitive], [layout]:not([layout='column'])) {
    clear: both;
  }

  stet-captioned-photo :where(figure > details, .stet-pictures) {
    min-inline-size: 100%;
  }

  /* On a phone an inset photo is a float as wide as the column. Beside it, a block formatting context of width 0 would fit. */
  :where(stet-captioned-photo[layout^='inset'] + *),
  stet-captioned-photo {
    min-inline-size: 1px;
  }

  /*
   * Beside the text from a column of 30em on, a row of its own below. The width is a minimum, and the content asks for none: in a grid or
   * a flex box, where nothing floats, the element fills its row. Whole pixels times a large factor are a switch without an edge.
   */
  stet-captioned-photo:where([layout^='inset']) {
    --_photo-narrow: calc(round(up, 30em - var(--_column), 1px) * 9999);
    contain: inline-size;
    contain-intrinsic-inline-size: 8em;
    float: var(--_photo-side);
    margin-block-start: 0.3em;
    min-inline-size: clamp(0.4 * var(--_column), var(--_photo-narrow), var(--_column));
  }

  stet-captioned-photo:where([layout='inset-start']) {
    --_photo-side: inline-start;
    margin-inline-end: clamp(0px, -1 * var(--_photo-narrow), 1.5em);
  }

  stet-captioned-photo:where([layout='inset-end']) {
    --_photo-side: inline-end;
    margin-inline-start: clamp(0px, -1 * var(--_photo-narrow), 1.5em);
  }

  stet-captioned-photo:where([focus-point]) {
    --_focus: attr(focus-point type(<percentage>+));
  }

  stet-captioned-photo :is(img, video, iframe):where([ratio] *) {
    aspect-ratio: var(--_photo-ratio);
    object-fit: cover;
    object-position: var(--_photo-focus, var(--_focus));
    /* The browser's own, which a theme may have unset. */
    overflow: clip;
  }

  stet-captioned-photo:where([ratio='16:9']) {
    --_photo-ratio: 16 / 9;
  }

  stet-captioned-photo:where([ratio='3:2']) {
    --_photo-ratio: 3 / 2;
  }

  stet-captioned-photo:where([ratio='4:3']) {
    --_photo-ratio: 4 / 3;
  }

  stet-captioned-photo:where([ratio='1:1']) {
    --_photo-ratio: 1;
  }

  stet-captioned-photo:where([ratio='4:5']) {
    --_photo-ratio: 4 / 5;
  }

  stet-captioned-photo:where([ratio='2:3']) {
    --_photo-ratio: 2 / 3;
  }

  stet-captioned-photo:where([ratio='21:9']) {
    --_photo-ratio: 21 / 9;
  }

  /* A quiet sign that the picture opens: two corners. */
  stet-captioned-photo a:where([zoom] figure *):where(:has(img)) {
    --_corner: linear-gradient(#fff, #fff) no-repeat;
    cursor: zoom-in;
    position: relative;
  }

  stet-captioned-photo a:where([zoom] figure *):where(:has(img))::after {
    background:
      var(--_corner) 100% 0 / 0.5em 2px,
      var(--_corner) 100% 0 / 2px 0.5em,
      var(--_corner) 0 100% / 0.5em 2px,
      var(--_corner) 0 100% / 2px 0.5em,
      rgb(17 17 17 / 0.55);
    background-origin: content-box;
    block-size: 1em;
    border-radius: var(--_radius);
    content: '';
    /* The corners are a background image, which forced colours remove. */
    forced-color-adjust: none;
    inline-size: 1em;
    inset: auto 0.5em 0.5em auto;
    padding: 0.4em;
    pointer-events: none;
    position: absolute;
  }

  /* WebKit alone sets the text: it shows no alternative text of more than a line, and forgets the shape. */
  stet-captioned-photo img:where(:state(broken) *) {
    background: var(--_surface);
    box-sizing: border-box;
    content: attr(alt);
    outline: 1px dashed var(--_muted);
    outline-offset: -1px;
    overflow: auto;
  }

  /* Chromium draws a line and an icon into a picture without alternative text, unless an image replaces them. */
  stet-captioned-photo img:where(:not([alt]:not([alt='']))):where(:state(broken) *) {
    content: linear-gradient(#0000, #0000);
  }

  /*
   * A photo that is covered keeps its place: the cover lies in the grid rows of the pictures; the ninth row is the caption's. It hides all but
   * captions and details, and the pictures in those; closed details hide their own content. A browser without :state() keeps the picture covered.
   */
  stet-captioned-photo:where(
      [sensitive]:has(
          :is(div:empty, [style*='url'], :not(details, div, figcaption, figure, noscript, script, style, wbr)):not(
              stet-captioned-photo :is(details, figcaption) *
            )
        )
    ) {
    --_cover: grid;
    display: grid;
    grid-template: repeat(9, min-content) / minmax(0, 1fr);
  }

  stet-captioned-photo:where(
      [sensitive]:has(
          :is(div:empty, [style*='url'], :not(details, div, figcaption, figure, noscript, script, style, wbr)):not(
              stet-captioned-photo :is(details, figcaption) *
            )
        )
    ):not(:where(:state(revealed)))
    :not(details, figcaption, figure, stet-captioned-photo :is(details, figcaption) :not(img, video), :has(details, figcaption, figure)) {
    /* Important: themes with lazy loading set 'visibility: visible' on loaded pictures. */
    visibility: hidden !important;
  }

  stet-captioned-photo > figure:where([sensitive] > *) {
    display: var(--_cover, block);
    grid-area: 1 / 1 / 10;
    grid-template: subgrid / 100%;
  }

  stet-captioned-photo:where([sensitive])::before {
    content: attr(sensitive);
    display: var(--_cover, none);
    grid-template-columns: 100%;
  }

  stet-captioned-photo figcaption:where([sensitive] *) {
    grid-row: 9;
  }

  stet-captioned-photo details:where(figure > :has(img, video, iframe, object, embed, canvas, svg)) {
    display: grid;
    grid-template: repeat(9, min-content) / minmax(0, 1fr);
  }

  stet-captioned-photo:where(:has(> figure > figcaption:first-child)) {
    --_cover-rows: 2 / 10;
  }

  stet-captioned-photo figcaption:where([sensitive] > figure > :first-child) {
    grid-row: 1;
  }

  stet-captioned-photo details:where(figure > :has(img, video, iframe, object, embed, canvas, svg))::details-content {
    content-visibility: visible;
    grid-area: 1 / 1;
  }

  stet-captioned-photo details:where(:not([open], figcaption *))::details-content,
  stet-captioned-photo :is(img, video, iframe, object, embed, canvas, svg, picture, a):where(
      details:not([open], figcaption *) > :not(summary),
      details:not([open], figcaption *) > :not(summary) *
    ) {
    /* Important, as above. */
    visibility: hidden !important;
  }

  stet-captioned-photo summary:where(:has(img, video, iframe, object, embed, canvas, svg) > *),
  stet-captioned-photo:where([sensitive])::before {
    align-content: center;
    background: var(--_surface);
    border: 1px solid var(--_rule);
    grid-column: 1;
    grid-row: var(--_cover-rows, 1 / 9);
    list-style: none;
    margin-inline: calc(-1 * var(--_photo-bleed));
    padding: 1em;
    text-align: center;
    z-index: 1;
  }

  /* Room for the button. */
  stet-captioned-photo:where([sensitive])::before {
    padding-block-end: 5em;
  }

  stet-captioned-photo:where(:state(revealed))::before {
    visibility: hidden;
  }

  stet-captioned-photo summary {
    cursor: pointer;
  }

  stet-captioned-photo :is(b, strong):where(summary > *) {
    border: 1px solid;
    border-radius: var(--_radius);
    display: table;
    font-weight: 700;
    margin: 0.75em auto 0;
    padding: 0.5em 0.75em;
  }

  stet-captioned-photo summary:where([open]:has(img, video, iframe, object, embed, canvas, svg) > *) {
    background: Canvas;
    border: 1px solid;
    border-radius: var(--_radius);
    color: CanvasText;
    inset-block-start: 0.5em;
    list-style: revert;
    margin: 0.5em;
    max-inline-size: calc(100% - 1em);
    overflow: clip;
    padding: 0.5em 0.75em;
    place-self: start;
    position: sticky;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  stet-captioned-photo :is(b, strong):where([open]:has(img, video, iframe, object, embed, canvas, svg) > summary > *) {
    display: none;
  }

  @media print {
    stet-captioned-photo {
      --_photo-bleed: 0px;
      --_photo-indent: 0px;
    }

    /* As wide as the column, whatever file the browser has; a tall photo stands in the middle of its box. */
    stet-captioned-photo img:where(:not([ratio] *)) {
      max-block-size: 45vb;
      object-fit: contain;
    }

    stet-captioned-photo details:where(:has(img, video, iframe, object, embed, canvas, svg):not(figcaption *))::details-content,
    stet-captioned-photo:where([sensitive]) :not(details, figcaption, figure, stet-captioned-photo :is(details, figcaption) :not(img, video), :has(details, figcaption, figure)),
    stet-captioned-photo a:where([zoom] figure *)::after,
    stet-captioned-photo :is(b, strong):where(summary > *) {
      display: none;
    }

    stet-captioned-photo:where([sensitive])::before {
      padding-block-end: 1em;
      visibility: visible;
    }
  }
`;
