import { css } from 'lit';

/**
 * Public custom properties, each read once with its default. Fonts are the page's own. Sizes are `em` of the text around the
 * element, so the root's font size decides nothing. Colours are mixed from the page's ink, so they suit a dark theme that
 * sets no `color-scheme` too; a fixed background comes with an ink of its own.
 *
 * @cssprop [--stet-accent=color-mix(in oklab, #d0122d 60%, currentcolor)] - Kickers, the rule beside a correction, ticked boxes, focus rings, and the background of buttons.
 * @cssprop [--stet-on-accent] - Text on the accent colour; by default white or black, as the background needs.
 * @cssprop [--stet-button-background=#a3191f] - Background colour of buttons and of the "Live" label; by default the accent colour, if that is set.
 * @cssprop [--stet-button-ink] - Text of buttons; by default `--stet-on-accent`.
 * @cssprop [--stet-muted=color-mix(in srgb, currentcolor 80%, transparent)] - Credits, dates and other secondary text.
 * @cssprop [--stet-field-border] - Border of form fields; by default the muted colour.
 * @cssprop [--stet-rule=color-mix(in srgb, currentcolor 22%, transparent)] - Hairlines.
 * @cssprop [--stet-rule-width=3px] - Thickness of the rule beside a correction.
 * @cssprop [--stet-surface=color-mix(in srgb, currentcolor 6%, transparent)] - Background of the signup and of covered or broken photos.
 * @cssprop [--stet-radius=2px] - Corners of fields, buttons and labels.
 * @cssprop [--stet-space=1.5em] - Rhythm unit: every block margin is a multiple of it.
 * @cssprop [--stet-column=100%] - Width of the text's column, where the parent of the elements is wider than the text.
 * @cssprop [--stet-link-color=inherit] - Links in captions, bylines, quotations and the signup.
 * @cssprop [--stet-link-decoration=underline] - Line of the same links: `underline`, `none` or another `text-decoration-line`.
 * @cssprop [--stet-headline-font] - Family of headlines; by default that of the page's headings.
 * @cssprop [--stet-headline-weight] - Weight of headlines; by default that of the page's headings.
 * @cssprop [--stet-headline-size] - Size of a headline, in `em` of the body text; by default 1.9 to 2.2 em, as its column has room.
 * @cssprop [--stet-headline-tracking=-0.015em] - Letter spacing of headlines in Latin, Greek and Cyrillic script; a length.
 * @cssprop [--stet-align=start] - Alignment of the header's text: `start` or `center`.
 * @cssprop [--stet-standfirst-weight=inherit] - Weight of the standfirst.
 * @cssprop [--stet-standfirst-style=inherit] - Style of the standfirst, such as `italic`.
 * @cssprop [--stet-quote-scale=1] - Factor of the size of pull quotes.
 * @cssprop [--stet-quote-rule=1px] - Thickness of the rule at a pull quote's beginning.
 * @cssprop [--stet-quote-font] - Family of pull quotes; by default `--stet-headline-font`, or else the font of the text.
 * @cssprop [--stet-quote-weight=600] - Weight of pull quotes.
 * @cssprop [--stet-quote-style=normal] - Style of pull quotes, such as `italic`.
 * @cssprop [--stet-label-font=inherit] - Family of kickers, bylines, captions, credits and the signup.
 * @cssprop [--stet-kicker-caps=normal] - `all-small-caps` sets kickers in small capitals, if the font has them.
 */
export const tokens = css`
  :is(
    stet-article-header,
    stet-attribution-line,
    stet-captioned-photo,
    stet-newsletter-signup,
    stet-pull-quote,
    stet-skip-link
  ) {
    --_accent: var(--stet-accent, color-mix(in oklab, #d0122d 60%, currentcolor));
    --_button-background: var(--stet-button-background, var(--stet-accent, #a3191f));
    /* White where it has 4.5 : 1 on the background, else black. Browsers clip the large values. */
    --_contrast: calc((0.183 - y) * 99999);
    --_button-ink: var(
      --stet-button-ink,
      var(--stet-on-accent, color(from var(--_button-background) xyz var(--_contrast) var(--_contrast) var(--_contrast)))
    );
    --_muted: var(--stet-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_field-border: var(--stet-field-border, var(--_muted));
    --_rule: var(--stet-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_rule-width: var(--stet-rule-width, 3px);
    --_surface: var(--stet-surface, color-mix(in srgb, currentcolor 6%, transparent));
    --_radius: var(--stet-radius, 2px);
    --_space: var(--stet-space, 1.5em);
    --_column: var(--stet-column, 100%);
    box-sizing: border-box;
    display: block;
    /* Not 'anywhere', which would let a theme's row squeeze names and captions letter by letter. */
    overflow-wrap: break-word;

    /* Even an element that is a grid or a float. With 'until-found' it keeps its box, so that find-in-page can open it. */
    &[hidden] {
      content-visibility: hidden;
    }

    &[hidden]:not([hidden='until-found']) {
      display: none;
    }

    /* A sanitizer may leave an element without its attributes and its parts: then nothing is drawn. */
    &:not([quote]:not([quote='']), :has(:not(wbr))) {
      all: unset;
    }

    /* Least leading of the text. Where there is one, large text has no tracking. */
    &,
    & [lang] {
      --_leading: 0;
      --_tracking: calc(1 - min(1, var(--_leading)));

      /* Scripts that are joined, or set solid, and stand taller than Latin, Greek and Cyrillic. */
      &:is(
          :lang(am), :lang(ar), :lang(arz), :lang(as), :lang(bn), :lang(ckb), :lang(dv), :lang(fa), :lang(gu), :lang(he), :lang(hi), :lang(hy),
          :lang(ja), :lang(ka), :lang(kn), :lang(ko), :lang(lo), :lang(mai), :lang(ml), :lang(mr), :lang(ne), :lang(or), :lang(pa), :lang(sd),
          :lang(si), :lang(ta), :lang(te), :lang(th), :lang(ti), :lang(ug), :lang(yi), :lang(yue), :lang(zh)
        ) {
        --_leading: 1.5;
      }

      &:is(:lang(bo), :lang(dz), :lang(km), :lang(my), :lang(ps)) {
        --_leading: 1.9;
      }

      /* Nastaliq. */
      &:is(:lang(ks), :lang(pnb), :lang(ur)) {
        --_leading: 2.2;
      }
    }
  }

  :is(
      stet-article-header,
      stet-attribution-line,
      stet-captioned-photo,
      stet-newsletter-signup,
      stet-pull-quote,
      stet-skip-link
    )
    a {
    color: var(--stet-link-color, inherit);
    text-decoration-line: var(--stet-link-decoration, underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
`;
