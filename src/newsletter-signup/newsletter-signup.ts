import { type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { StetElement } from '../element.js';
import { tokens } from '../tokens.styles.js';
import { localize } from '../localize.js';
import { boxesOf, chosenIn } from './form.js';
import { forget, type Message, tell } from './messages.js';
import { SignupSubmitEvent, SignupViewEvent } from './newsletter-signup.events.js';
import { warningsFor } from './newsletter-signup.warnings.js';
import { styles } from './newsletter-signup.styles.js';
import { defaultMessages, keyOf } from './newsletter-signup.messages.js';
import { remembered } from './remember.js';
import { returnedResult } from './returning.js';
import { senders } from './senders.js';
import { wrongIn } from './validation.js';

/**
 * Offers newsletters and takes the address, as a native form that works without script.
 *
 * ```html
 * <stet-newsletter-signup adapter="ghost" endpoint="https://news.example">
 *   <aside aria-labelledby="updates"><div data-nosnippet>
 *     <form action="https://news.example/newsletters" method="post">
 *       <h2 id="updates">Morning Update</h2>
 *       <p>The headlines of the day, written by our editors.</p>
 *       <input type="hidden" name="newsletter" value="Morning Update">
 *       <label>Email address <input type="email" name="email" autocomplete="email" required></label>
 *       <button>Sign up</button>
 *       <output></output>
 *     </form>
 *   </div></aside>
 * </stet-newsletter-signup>
 * ```
 *
 * Without `adapter` the browser sends the form, and the script adds the messages to what is wrong with it. With one, the
 * script sends it, says in the form's `output` what the back end answered, and keeps what was typed until it is taken.
 * Of the newsletters in the form's first `fieldset`, at least one has to be ticked.
 *
 * @tagname stet-newsletter-signup
 *
 * @attr state - Set by the element, for CSS: `invalid`, `sending`, `again`, or what became of the signup:
 * `pending-confirmation`, `subscribed`, `already`, `rejected`, `rate-limited`, `unreachable`, `partial`.
 *
 * @fires {SignupSubmitEvent} stet-signup-submit - Before anything is sent; cancelable.
 * @fires {SignupSuccessEvent} stet-signup-success - The back end took it, for the newsletters that the event names.
 * @fires {SignupErrorEvent} stet-signup-error - It was refused, or no answer could be read.
 * @fires {SignupViewEvent} stet-signup-view - Once, when half of the promo is in view.
 */
export class NewsletterSignup extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** Name of the back end's adapter, as in `stet/adapters/ghost.js`. One that is not loaded counts as none. */
  @property() adapter?: string;

  /** Address for the adapter. Default: the form's `action`. */
  @property() endpoint?: string;

  /** The back end sends no message to confirm. Only for `kit`, `mailerlite`, `brevo`, `hubspot`, `mautic`, which do not tell. */
  @property({ type: Boolean, attribute: 'single-opt-in' }) singleOptIn = false;

  /** Seconds to wait for each answer to an adapter. */
  @property({ type: Number, above: 0, default: 30 }) timeout = 30;

  /** Seconds since the page was opened: whoever sends sooner is asked to press once more. With an adapter only. */
  @property({ type: Number, default: 0, attribute: 'min-time' }) minTime = 0;

  /** A name under which this browser remembers that the reader has signed up; then the promo is hidden. */
  @property() remember?: string;

  /** Says the result that the page's address carries after a form sent without script, as `?newsletter=subscribed`. */
  @property({ type: Boolean }) returning = false;

  /** Asked for fields to send along that a robot would not have: for reCAPTCHA and its like. With an adapter only. */
  @property({ attribute: false }) getExtraFields?: () => Promise<Record<string, string>> | Record<string, string>;

  #sending?: AbortController | undefined;
  #attempt = false;
  /** Until the view has been told. */
  #viewer?: IntersectionObserver | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', this.#prepare);
    this.addEventListener('click', this.#noteAttempt, true);
    this.addEventListener('invalid', this.#replaceBubble, true);
    this.addEventListener('input', this.#forget);
    this.addEventListener('submit', this.#submit);
    this.#viewer = new IntersectionObserver(([entry]) => entry!.isIntersecting && this.#noteView(), { threshold: 0.5 });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#viewer?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.abort());
  }

  /** Stops a signup that is under way; what was typed stays. */
  abort(): void {
    this.#sending?.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('remember') && remembered(this.remember)) this.hidden = true;
    if (!changed.has('returning') || !this.returning) return;
    if (document.readyState !== 'loading') this.#tellReturned();
    else document.addEventListener('DOMContentLoaded', this.#tellReturned, { once: true });
  }

  readonly #tellReturned = (): void => {
    const kind = returnedResult(location.search);
    const form = this.querySelector('form');
    if (kind && form) tell(this, form, kind, [localize(form, defaultMessages, keyOf(kind))]);
  };

  #noteView(): void {
    this.#viewer?.disconnect();
    this.#viewer = undefined;
    this.dispatchEvent(new SignupViewEvent());
  }

  #prepare({ target }: FocusEvent): void {
    const form = (target as Element).closest('form');
    if (form) senders.get(this.adapter)?.prepare(this, form);
  }

  /** Only a reader's attempt brings messages; a page's own `checkValidity()` does not. */
  #noteAttempt(): void {
    this.#attempt = true;
    setTimeout(() => (this.#attempt = false));
  }

  #replaceBubble(event: Event): void {
    const { form } = event.target as HTMLInputElement;
    if (this.#attempt && form && this.#tellWrong(form)) event.preventDefault();
  }

  #forget({ target }: Event): void {
    const field = target as HTMLInputElement;
    const [firstBox] = field.form ? boxesOf(field.form) : [];
    if (field.type === 'checkbox' && firstBox) forget(firstBox);
    if (field.validity?.valid) forget(field);
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const sender = senders.get(this.adapter);
    if (event.defaultPrevented) return;
    if (
      this.#sending ||
      ((sender || !form.noValidate) && this.#tellWrong(form)) ||
      !this.dispatchEvent(new SignupSubmitEvent(chosenIn(form)))
    ) {
      event.preventDefault();
    } else if (sender) {
      event.preventDefault();
      this.#sending = new AbortController();
      void sender
        .send(this, form, new FormData(form, event.submitter), this.#sending.signal)
        .finally(() => (this.#sending = undefined));
    } else {
      setTimeout(() => event.defaultPrevented || this.#noteSent(form));
    }
  }

  /** Says what is wrong, and goes to the first wrong field; true when anything is. */
  #tellWrong(form: HTMLFormElement): boolean {
    const wrong: readonly Message[] = wrongIn(form);
    if (wrong.length) tell(this, form, 'invalid', ...wrong);
    wrong[0]?.[1]?.focus();
    return wrong.length > 0;
  }

  /** The browser has sent it; we say so until the next page comes, or the reader comes back to this one. */
  #noteSent(form: HTMLFormElement): void {
    if (form.target && form.target !== '_self') return;
    tell(this, form, 'sending', [localize(form, defaultMessages, 'signupSending')]);
    const clear = (): void => {
      if (this.getAttribute('state') === 'sending') tell(this, form, '');
    };
    window.addEventListener('pageshow', clear, { once: true });
    setTimeout(clear, this.timeout * 1000);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-newsletter-signup': NewsletterSignup;
  }
}
