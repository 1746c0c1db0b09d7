import { css } from 'lit';

/**
 * Public custom properties, each read once with its default. Fonts are the page's own; colours follow its `color-scheme`.
 *
 * @cssprop [--stet-accent=light-dark(#9c1c1f, #ff9d91)] - Kickers, rules and buttons.
 * @cssprop [--stet-on-accent=light-dark(#ffffff, #1d1b19)] - Text on the accent colour.
 * @cssprop [--stet-muted=light-dark(#5c5a57, #b8b4ae)] - Credits, dates, what stands back.
 * @cssprop [--stet-rule=light-dark(#d6d2cb, #4d4a46)] - Hairlines.
 * @cssprop [--stet-surface=light-dark(#f6f4f0, #262422)] - Ground of the newsletter card.
 * @cssprop [--stet-space=1.5rem] - Rhythm unit: every block margin is a multiple of it.
 * @cssprop [--stet-headline-font=inherit] - Family of headlines and pull quotes.
 * @cssprop [--stet-headline-weight=700] - Weight of headlines.
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
    --_surface: var(--stet-surface, light-dark(#f6f4f0, #262422));
    --_space: var(--stet-space, 1.5rem);
    --_font: var(--stet-headline-font, inherit);
    --_weight: var(--stet-headline-weight, 700);
    display: block;
  }
`;
