import { css } from 'lit';

/**
 * Public custom properties, each read once with its default. Fonts are the page's own; colours follow its `color-scheme`.
 *
 * Sizes are steps of one modular scale, which grows from a ratio of 1.125 at 320 px of window to 1.25 at 1280 px.
 * Distances are parts of one rhythm unit, `--stet-space`.
 *
 * @cssprop [--stet-accent=light-dark(#9c1c1f, #ff9d91)] - Kickers, heavy rules and buttons.
 * @cssprop [--stet-on-accent=light-dark(#ffffff, #1d1b19)] - Text on the accent colour.
 * @cssprop [--stet-muted=light-dark(#5c5a57, #b8b4ae)] - Credits, dates, borders of fields: what stands back.
 * @cssprop [--stet-rule=light-dark(#d6d2cb, #4d4a46)] - Hairlines.
 * @cssprop [--stet-rule-width=3px] - Thickness of the heavy rules.
 * @cssprop [--stet-surface=light-dark(#f6f4f0, #262422)] - Ground of the newsletter card.
 * @cssprop [--stet-radius=2px] - Corners of fields, buttons and labels.
 * @cssprop [--stet-space=1.5rem] - Rhythm unit: every block margin is a multiple of it.
 * @cssprop [--stet-headline-font=inherit] - Family of headlines.
 * @cssprop [--stet-headline-weight=700] - Weight of headlines.
 * @cssprop [--stet-headline-size] - Size of a headline; by default step 5 of the scale, 1.8 to 3.05 rem.
 * @cssprop [--stet-headline-tracking=-0.015em] - Letter spacing of headlines.
 * @cssprop [--stet-quote-font] - Family of pull quotes; by default that of headlines.
 * @cssprop [--stet-quote-weight=600] - Weight of pull quotes.
 * @cssprop [--stet-quote-style=normal] - `italic`, where the family has a good one.
 * @cssprop [--stet-label-font=inherit] - Family of kickers, bylines, captions, credits and the signup.
 * @cssprop [--stet-kicker-caps=normal] - `all-small-caps`, where the family has them.
 */
export const tokens = css`
  :is(
    stet-article-header,
    stet-attribution-line,
    stet-captioned-photo,
    stet-newsletter-signup,
    stet-pull-quote,
    stet-skip-link
  ):where(:not([hidden])) {
    --_accent: var(--stet-accent, light-dark(#9c1c1f, #ff9d91));
    --_on-accent: var(--stet-on-accent, light-dark(#ffffff, #1d1b19));
    --_muted: var(--stet-muted, light-dark(#5c5a57, #b8b4ae));
    --_rule: var(--stet-rule, light-dark(#d6d2cb, #4d4a46));
    --_rule-width: var(--stet-rule-width, 3px);
    --_surface: var(--stet-surface, light-dark(#f6f4f0, #262422));
    --_radius: var(--stet-radius, 2px);
    --_space: var(--stet-space, 1.5rem);
    --_step-1: clamp(1.125rem, 1.08rem + 0.21vi, 1.25rem);
    --_step-2: clamp(1.27rem, 1.17rem + 0.49vi, 1.56rem);
    --_step-3: clamp(1.42rem, 1.25rem + 0.88vi, 1.95rem);
    --_step-4: clamp(1.6rem, 1.32rem + 1.4vi, 2.44rem);
    --_step-5: clamp(1.8rem, 1.39rem + 2.08vi, 3.05rem);
    --_step-6: clamp(2.03rem, 1.43rem + 2.98vi, 3.82rem);
    --_font: var(--stet-headline-font, inherit);
    --_weight: var(--stet-headline-weight, 700);
    --_label-font: var(--stet-label-font, inherit);
    display: block;
  }
`;
