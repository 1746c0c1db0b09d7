import { css } from 'lit';

export const styles = css`
  stet-newsletter-signup {
    --stet-newsletter-signup: 1;
    /* Dark text turns red. Light text keeps its colour: on a coloured panel, only white may reach 4.5 : 1. */
    --_signup-error: oklch(from currentcolor max(l, l / 2 + 0.27) clamp(0, (0.9 - l) / 4, 0.11) 25);
    background: var(--_surface);
    border: 1px solid var(--_rule);
    break-inside: avoid;
    clear: both;
    font-family: var(--stet-label-font, inherit);
    font-size: 0.9em;
    line-height: max(1.45, var(--_leading));
    margin-block: calc(var(--_space) * 4 / 3);
    overflow-wrap: anywhere;
    padding: var(--_space) min(var(--_space), 6vi);
    text-justify: none;
  }

  stet-newsletter-signup :is(form, fieldset, h2, h3, h4, h5, h6, p) {
    margin: 0;
  }

  stet-newsletter-signup form {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  stet-newsletter-signup :is(h2, h3, h4, h5, h6) {
    font-family: var(--stet-headline-font, inherit);
    font-size: 1.375em;
    font-weight: var(--stet-headline-weight, 700);
    line-height: max(1.2, var(--_leading));
    text-wrap: balance;
  }

  /* As a container, the aside has no intrinsic width. In a shrink-to-fit parent, this row of no height asks for 34em at most. */
  stet-newsletter-signup:where(:has(aside))::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 34em);
  }

  stet-newsletter-signup aside {
    container-type: inline-size;
  }

  /* Address and button in one row, where there is room and nothing is seen between them. */
  @container (inline-size >= 24em) {
    stet-newsletter-signup form {
      grid-auto-flow: dense;
      grid-template-columns: minmax(0, 24em) auto 1fr;
    }

    stet-newsletter-signup form > * {
      grid-column: 1 / -1;
    }

    stet-newsletter-signup form > :is(label:has([type='email']), [type='email']) {
      grid-column: 1;
    }

    stet-newsletter-signup
      button:where(
        form
          > :is(label:has([type='email']), [type='email']):not(
            :has(~ :not([type='hidden'], [hidden], [aria-hidden='true'], [data-stet], button) ~ button)
          )
          ~ *
      ) {
      align-self: end;
      grid-column: 2;
    }
  }

  stet-newsletter-signup p {
    max-inline-size: 60ch;
  }

  stet-newsletter-signup :is(fieldset, legend) {
    border: 0;
    min-inline-size: 0;
    padding: 0;
  }

  stet-newsletter-signup :is(label, legend) {
    font-weight: 600;
  }

  stet-newsletter-signup :is(a, label):where(fieldset > div > *, :has([type='checkbox'], [type='radio'])) {
    display: block;
    font-weight: inherit;
    padding-block: 0.25em;
    padding-inline-start: 1.75em;
  }

  /* The sample stands beside its newsletter, or below it. */
  stet-newsletter-signup :is(a, label):where(fieldset > div > *) {
    display: inline-block;
  }

  stet-newsletter-signup input:where([type='checkbox'], [type='radio']) {
    accent-color: var(--_accent);
    appearance: auto;
    block-size: 1.125em;
    font-size: inherit;
    inline-size: 1.125em;
    margin: 0;
    margin-inline: -1.75em 0.375em;
    vertical-align: -0.2em;
  }

  stet-newsletter-signup small {
    color: var(--_muted);
    display: inline-block;
    font-size: 0.875em;
  }

  stet-newsletter-signup :is(button, input, select, textarea):where(:not([type='checkbox'], [type='radio'])) {
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    box-sizing: border-box;
    font: inherit;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
  }

  stet-newsletter-signup :is(input, select, textarea):where(:not([type='checkbox'], [type='radio'])) {
    background: Field;
    color: FieldText;
    display: block;
    font-weight: 400;
    inline-size: 100%;
    margin-block-start: 0.25em;
    max-inline-size: 24em;
  }

  stet-newsletter-signup button {
    background: var(--_button-background);
    border-color: transparent;
    color: var(--_button-ink);
    cursor: pointer;
    font-weight: 700;
    padding-inline: 1.25em;
  }

  @container (inline-size >= 24em) {
    stet-newsletter-signup button {
      justify-self: start;
      /* WebKit rounds the width of a fitting button down, and then breaks its text. */
      white-space: nowrap;
    }
  }

  /* An outline is seen in forced colours too. */
  stet-newsletter-signup :is(input, select, textarea):where([aria-invalid='true']) {
    border-color: var(--_signup-error);
    outline: 1px solid var(--_signup-error);
  }

  /* The ring has the ink of the field, so it needs the field's background too. */
  stet-newsletter-signup :is(input, select, textarea):where(:focus-visible) {
    box-shadow: 0 0 0 5px Field;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Inside, where it has the contrast of the button's text on any page. */
  stet-newsletter-signup button:where(:focus-visible) {
    outline: 2px solid;
    outline-offset: -5px;
  }

  stet-newsletter-signup button:where([aria-disabled='true']) {
    cursor: progress;
    opacity: 0.65;
  }

  /* It has the focus only so that it is read. */
  stet-newsletter-signup output {
    outline: none;
  }

  /* No gap before a message that is not there yet. */
  stet-newsletter-signup output:where(:empty, :has(wbr)) {
    position: absolute;
  }

  stet-newsletter-signup output > :not(wbr) {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.5em;
  }

  stet-newsletter-signup :where(output) > :first-child {
    margin-block-start: 0;
  }

  stet-newsletter-signup :where(output) > strong {
    font-family: var(--stet-headline-font, inherit);
    font-size: 1.375em;
  }

  /* An error stands at its field, with a sign for readers who do not see its colour. */
  stet-newsletter-signup :is(span, strong):where([data-stet]:not(output > *)) {
    color: var(--_signup-error);
    display: block;
    font-weight: 600;
  }

  stet-newsletter-signup :is(span, strong):where([data-stet]:not(output > *))::before,
  stet-newsletter-signup:where(:state(rejected), :state(rate-limited)) output > :first-child::before {
    content: '⚠ ' / '';
  }

  stet-newsletter-signup:where(:state(rejected), :state(rate-limited), :state(unreachable), :state(partial)) output {
    border-inline-start: 3px solid var(--_signup-error);
    color: var(--_signup-error);
    padding-inline-start: 0.75em;
  }

  stet-newsletter-signup:where(:state(unreachable), :state(partial)) output {
    border-color: currentcolor;
    color: inherit;
  }

  stet-newsletter-signup button:where(output > *) {
    background: none;
    border-color: currentcolor;
    color: inherit;
    font-weight: 600;
  }

  /*
   * The result takes the place of the form, whose elements stay. '!important', because a theme gives fields, labels and buttons a 'display', and
   * wins over a sheet in a layer.
   */
  stet-newsletter-signup:where(:state(pending-confirmation), :state(subscribed), :state(already))
    :is(form *, [form]):not(output, output *, :has(output)) {
    display: none !important;
  }

  stet-newsletter-signup:where(:state(sending)) output::after {
    animation: stet-sending 1.2s ease-in-out infinite alternate;
    background: linear-gradient(var(--_accent)) left / 30% 100% no-repeat var(--_rule);
    block-size: 3px;
    content: '';
    display: block;
    margin-block-start: 0.5em;
  }

  @keyframes stet-sending {
    to {
      background-position: right;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    stet-newsletter-signup output::after {
      animation: none;
    }
  }

  @media print {
    stet-newsletter-signup {
      display: none;
    }
  }
`;
