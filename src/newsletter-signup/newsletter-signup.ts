import { type PropertyValues } from 'lit';
import { StetElement } from '../element.js';
import { property } from '../properties.js';
import { loadOnce } from '../load-once.js';
import { tokens } from '../tokens.styles.js';
import { type ExtraFieldsCallback, type SignupState } from './adapters.types.js';
import { HeldPress } from './held-press.js';
import { SignupViewEvent } from './newsletter-signup.events.js';
import { styles } from './newsletter-signup.styles.js';
import { warningsFor } from './newsletter-signup.warnings.js';
import { onceHalfSeen } from './once-half-seen.js';
import { isRemembered } from './remember.js';
import type { SignupController } from './signup-controller.js';

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
 *       <output><wbr hidden></output>
 *     </form>
 *   </div></aside>
 * </stet-newsletter-signup>
 * ```
 *
 * Without `adapter` the browser sends the form, and the script only adds messages about what is wrong with it. With one, the
 * script sends it, shows the result in the form's `output`, and keeps the reader's input until the back end has accepted it.
 * With `adapter`, at least one of the newsletters in the form's first `fieldset` has to be ticked; without, only if they are named `newsletter`
 * or `newsletter[]`. Boxes with a name such as `consent`, `gdpr` or `terms` are no newsletters, and, where the form has fields named
 * `newsletter`, neither are boxes with another name.
 *
 * @tagname stet-newsletter-signup
 *
 * @cssstate invalid - The reader has something to correct.
 * @cssstate sending - The form is being sent.
 * @cssstate retry - The reader is asked to press the button once more.
 * @cssstate pending-confirmation - The reader must follow a link in an email.
 * @cssstate subscribed - The reader is signed up.
 * @cssstate already - The reader was already signed up.
 * @cssstate rejected - The back end rejected the signup.
 * @cssstate rate-limited - There were too many attempts.
 * @cssstate unreachable - There was no readable response.
 * @cssstate partial - Some newsletters were accepted and others were not.
 *
 * @fires {SignupSubmitEvent} stet-signup-submit - Before anything is sent; cancelable.
 * @fires {SignupSuccessEvent} stet-signup-success - The back end accepted the signup, for the newsletters that the event names.
 * @fires {SignupErrorEvent} stet-signup-error - The signup was rejected, or there was no readable response.
 * @fires {SignupViewEvent} stet-signup-view - Once, when half of the signup is visible, or when the signup fills half of the window.
 */
export class NewsletterSignup extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** Name of the back end's adapter, as in `stet/adapters/ghost.js`. If it is not loaded, the form is sent without an adapter. */
  @property() adapter?: string;

  /** URL for the adapter. Default: the form's `action`. */
  @property() endpoint?: string;

  /** The back end sends no confirmation email. Only for `kit`, `mailerlite`, `brevo`, `hubspot`, `mautic`, whose responses do not show it. */
  @property({ type: Boolean, attribute: 'single-opt-in' }) singleOptIn = false;

  /**
   * Seconds that a submission may take, including extra fields and all requests. A press that is held until the script has loaded waits
   * for the same time, at most 30 seconds with an adapter and 5 without.
   */
  @property({ type: Number, above: 0, default: 30 }) timeout = 30;

  /** Seconds after the page opens in which nothing is sent and the reader is asked to press once more. With an adapter only. */
  @property({ type: Number, default: 0, attribute: 'min-time' }) minTime = 0;

  /** Name under which this browser stores that the reader has signed up; the element is hidden from then on. */
  @property() remember?: string;

  /** Shows the result that the page's URL has after a form was sent without script, as in `?newsletter=subscribed`. */
  @property({ type: Boolean }) returning = false;

  /** Returns extra fields to send with the form, such as a CAPTCHA token. Called for every submission. With an adapter only. */
  @property({ attribute: false }) getExtraFields?: ExtraFieldsCallback;

  #state: SignupState = 'idle';
  #internals?: ElementInternals;
  #controller?: SignupController | undefined;
  readonly #held: HeldPress;

  constructor() {
    super();
    this.addEventListener('focusin', this.#prepare);
    this.#held = new HeldPress(this, this.#setState, () => this.#load());
    onceHalfSeen(this, () => this.dispatchEvent(new SignupViewEvent()));
  }

  /** The state of the form or the result of the signup; in CSS `:state(sending)` and so on. */
  get state(): SignupState {
    return this.#state;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#giveUp());
  }

  /** Stops a signup that is being sent; the reader's input stays. */
  abort(): void {
    this.#held.drop();
    this.#controller?.abort();
  }

  /** The element may return to the page, and must then accept a press. */
  #giveUp(): void {
    this.abort();
    this.#controller?.clearSending();
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (document.readyState !== 'loading') this.#restoreForm();
    else document.addEventListener('DOMContentLoaded', this.#restoreForm, { once: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('remember') && isRemembered(this.remember)) this.hidden = true;
  }

  readonly #restoreForm = (): void => {
    const isReturned = this.returning && /newsletter|subscribe|mautic/.test(location.search);
    // With an ancestor in the selector, Chromium gets slower with every element on the page.
    const isCopied = this.querySelector('[data-stet]');
    if (isReturned || isCopied) void this.#load().then((controller) => controller?.restore());
  };

  readonly #setState = (state: SignupState): void => {
    const { states } = (this.#internals ??= this.attachInternals());
    states.delete(this.#state);
    this.#state = state;
    states.add(state);
  };

  /** The controller is loaded when the reader comes to the form. */
  async #load(): Promise<SignupController | undefined> {
    const part = await loadController();
    if (part) this.#held.isEnabled = false;
    return (this.#controller ??= part && new part.SignupController(this, this.#setState));
  }

  #prepare({ target }: Event): void {
    const field = target as HTMLInputElement;
    // Screen readers announce an empty required field as invalid, unless it has this attribute, which the markup function prints.
    if (field.required && !field.hasAttribute('aria-invalid')) field.setAttribute('aria-invalid', 'false');
    void this.#load();
  }
}

const loadController = /* @__PURE__ */ loadOnce(() => import('./signup-controller.js'));

declare global {
  interface HTMLElementTagNameMap {
    'stet-newsletter-signup': NewsletterSignup;
  }
}
