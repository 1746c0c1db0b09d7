import { type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { StetElement } from '../element.js';
import { localize } from '../localize.js';
import { tokens } from '../tokens.styles.js';
import { getAdapter, hasAdapter } from './adapters.js';
import { type ExtraFields, type SignupAdapter, type SignupState } from './adapters.types.js';
import { removeCopies } from './copies.js';
import { addressIn, boxesOf, chosenIn, groupOf, invisible } from './form.js';
import { afterNativeResponse, isForBrowser, submitNatively } from './native-submit.js';
import { rejectionOf } from './abort.js';
import { SignupSubmitEvent, SignupViewEvent } from './newsletter-signup.events.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { styles } from './newsletter-signup.styles.js';
import { warningsFor } from './newsletter-signup.warnings.js';
import { onceHalfSeen } from './once-half-seen.js';
import { isRemembered } from './remember.js';
import type * as Submission from './submission.js';
import { validate } from './validation.js';
import {
  clearFieldMessage,
  focusIn,
  hasMessages,
  markUnchecked,
  outputOf,
  showFieldMessages,
  showMessages,
} from './view.js';

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
 * At least one of the newsletters in the form's first `fieldset` has to be ticked. Boxes named `consent` are no newsletters, and, where the
 * form has fields named `newsletter`, neither are boxes with another name.
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

  /** Seconds that a submission may take, including extra fields and all requests. With an adapter only. */
  @property({ type: Number, above: 0, default: 30 }) timeout = 30;

  /** Seconds after the page opens in which nothing is sent and the reader is asked to press once more. With an adapter only. */
  @property({ type: Number, default: 0, attribute: 'min-time' }) minTime = 0;

  /** Name under which this browser stores that the reader has signed up; the element is hidden from then on. */
  @property() remember?: string;

  /** Shows the result that the page's URL has after a form was sent without script, as in `?newsletter=subscribed`. */
  @property({ type: Boolean }) returning = false;

  /** Returns extra fields to send with the form, such as a CAPTCHA token. Called for every submission. With an adapter only. */
  @property({ attribute: false }) getExtraFields?: () => Promise<ExtraFields> | ExtraFields;

  #state: SignupState = 'idle';
  #internals?: ElementInternals;
  #sending?: AbortController | undefined;
  #sentForm?: HTMLFormElement;
  #userSubmitted = false;
  #content?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('focusin', this.#prepare);
    this.addEventListener('click', this.#noteUserSubmit, true);
    this.addEventListener('invalid', this.#replaceBubble, true);
    this.addEventListener('input', this.#clearMessage);
    this.addEventListener('reset', this.#keepResult);
    this.addEventListener('submit', this.#submit);
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
    this.#sending?.abort();
  }

  /** The element may return to the page, and must then accept a press. */
  #giveUp(): void {
    this.abort();
    const form = this.querySelector('form');
    if (this.#state !== 'sending') return;
    this.#setState('idle');
    if (form) showMessages(form);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (document.readyState !== 'loading') this.#formSeen();
    else document.addEventListener('DOMContentLoaded', this.#formSeen, { once: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('remember') && isRemembered(this.remember)) this.hidden = true;
  }

  readonly #formSeen = (): void => {
    const form = this.querySelector('form');
    if (!form) return;
    removeCopies(form);
    if (!this.returning || !/newsletter|subscribe|mautic/.test(location.search)) return;
    void loadSubmission().then(
      ({ showReturned }) => showReturned(form, this.#setState),
      () => undefined,
    );
  };

  readonly #setState = (state: SignupState): void => {
    const { states } = (this.#internals ??= this.attachInternals());
    states.delete(this.#state);
    this.#state = state;
    states.add(state);
    if (state !== 'idle') this.#watchContent();
  };

  /** Makes the element idle when the reader has corrected the last field, or a router or a morph has changed the content. */
  #watchContent(): void {
    this.#content ??= new MutationObserver((changes) => {
      const form = this.querySelector('form');
      // A router or a page may restore markup that it has saved.
      if (this.#state === 'idle') return form ? removeCopies(form) : undefined;
      const isAnotherSignup = changes.some(
        ({ attributeName: name, oldValue, target }) =>
          name && target.contains(form) && (target as Element).getAttribute(name) !== oldValue,
      );
      const isShown = this.#state === 'sending' ? this.contains(this.#sentForm!) : form && hasMessages(form);
      if (!isAnotherSignup && isShown) return;
      const sending = this.#sending;
      this.#sending = undefined;
      sending?.abort();
      this.#setState('idle');
      if (!form) return;
      removeCopies(form);
      showMessages(form);
    });
    this.#content.observe(this, { subtree: true, childList: true, attributeFilter: identity, attributeOldValue: true });
  }

  /** Loads the parts before the form is sent. */
  #prepare({ target }: Event): void {
    markUnchecked(target as HTMLInputElement);
    if (hasAdapter(this.adapter)) loadParts(this.adapter).catch(() => undefined);
  }

  /** Only a press by the reader shows messages; a page's own `checkValidity()` does not. */
  #noteUserSubmit({ target }: Event): void {
    if (!(target as Element).closest('button, [type=submit], [type=image]')) return;
    this.#userSubmitted = true;
    setTimeout(() => (this.#userSubmitted = false));
  }

  #replaceBubble(event: Event): void {
    const { form } = event.target as HTMLInputElement;
    if (!this.#userSubmitted || !form) return;
    // A press while the form is being sent does nothing, whatever the form has in it by then.
    if (this.#state === 'sending' || this.#reportValidity(form)) event.preventDefault();
  }

  #clearMessage({ target }: Event): void {
    const field = target as HTMLInputElement;
    if (!field.form) return;
    // A copied address may have characters that nobody sees.
    if (field.type === 'email' && invisible.test(field.value)) field.value = addressIn(field.value);
    const boxes = boxesOf(field.form);
    const fields = boxes.includes(field) ? boxes : groupOf(field, field.form);
    const isWrong = validate(field.form).some(([, each]) => fields.includes(each as HTMLInputElement));
    if (!isWrong) fields.forEach(clearFieldMessage);
  }

  /** A page may reset the form after a result. That would reset the `output` too, if it belonged to the form meanwhile. */
  #keepResult({ target }: Event): void {
    const form = target as HTMLFormElement;
    for (const field of form.elements) clearFieldMessage(field);
    const output = outputOf(form);
    output.setAttribute('form', '');
    setTimeout(() => output.removeAttribute('form'));
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const submitter = event.submitter as HTMLButtonElement | null;
    const { adapter } = this;
    if (event.defaultPrevented || isForBrowser(form, submitter, hasAdapter(adapter))) return;
    const entries = new FormData(form, submitter);
    const isUnchecked = submitter?.formNoValidate || (!hasAdapter(adapter) && form.noValidate);
    if (
      this.#state === 'sending' ||
      (!isUnchecked && this.#reportValidity(form)) ||
      !this.dispatchEvent(new SignupSubmitEvent(chosenIn(form, entries)))
    ) {
      event.preventDefault();
    } else if (hasAdapter(adapter)) {
      event.preventDefault();
      // A listener may have filled in a field, or disabled one.
      const changed = new FormData(form, submitter);
      for (const [name, value] of entries) if (!changed.has(name)) changed.append(name, value);
      void this.#send(form, changed, adapter, submitter);
    } else {
      setTimeout(() => event.defaultPrevented || this.#showSendingUntilResponse(form, submitter));
    }
  }

  async #send(
    form: HTMLFormElement,
    entries: FormData,
    adapter: string,
    submitter: HTMLButtonElement | null,
  ): Promise<void> {
    const controller = (this.#sending = new AbortController());
    const { signal } = controller;
    const timer = setTimeout(() => controller.abort(timeUp), this.#wait);
    const focused = focusIn(form);
    const before = this.#state;
    this.#showSending(form);
    const parts = await Promise.race([loadParts(adapter), rejectionOf(signal)]).catch(() => undefined);
    const isAwaited = (): boolean => this.contains(form) && this.isConnected && this.#sending === controller;
    const submission = {
      signup: this,
      form,
      entries,
      focused,
      before,
      controller,
      setState: this.#setState,
      isAwaited,
    };
    if (parts?.[1]) await parts[0].submit(parts[1], submission);
    else if (isAwaited() && signal.aborted && signal.reason !== timeUp) this.#clearSending(form);
    else if (isAwaited()) this.#sendNatively(form, submitter, before === 'unreachable');
    clearTimeout(timer);
  }

  /** In milliseconds. A longer timer would end at once. */
  get #wait(): number {
    return Math.min(this.timeout * 1000, 2 ** 31 - 1);
  }

  /**
   * Sends the form as without script, because the adapter cannot be loaded. Offline, that would lose the page. The browser may be
   * wrong about being offline, so a second press always sends the form.
   */
  #sendNatively(form: HTMLFormElement, submitter: HTMLButtonElement | null, isRepeated: boolean): void {
    if (navigator.onLine || isRepeated) {
      submitNatively(form, submitter);
      return this.#showSendingUntilResponse(form, submitter);
    }
    this.#setState('unreachable');
    showMessages(form, localize(form, defaultMessages, 'signupOffline'));
  }

  /** Shows error messages at the fields and focuses the first one; true if there are any. */
  #reportValidity(form: HTMLFormElement): boolean {
    const messages = validate(form);
    if (!messages.length) return false;
    this.#setState('invalid');
    showFieldMessages(form, messages);
    return true;
  }

  #showSending(form: HTMLFormElement): void {
    this.#sentForm = form;
    this.#setState('sending');
    // What a page has changed for this submission does not make it another signup.
    this.#content?.takeRecords();
    showMessages(form, localize(form, defaultMessages, 'signupSending'));
  }

  #showSendingUntilResponse(form: HTMLFormElement, submitter: HTMLButtonElement | null): void {
    this.#showSending(form);
    afterNativeResponse(form, submitter, this.#wait, () => this.#clearSending(form));
  }

  #clearSending(form: HTMLFormElement): void {
    if (this.#state !== 'sending') return;
    this.#setState('idle');
    showMessages(form);
  }
}

const timeUp = 'time is up';

/** Attributes that identify a signup. */
const identity = ['action', 'aria-labelledby'];

/** One part for all that follows a submission: of two, bundlers would keep the whole class where it is not used. */
function loadSubmission(): Promise<typeof Submission> {
  return import('./submission.js');
}

function loadParts(adapter: string): Promise<[typeof Submission, SignupAdapter]> {
  return Promise.all([loadSubmission(), getAdapter(adapter)]);
}

declare global {
  interface HTMLElementTagNameMap {
    'stet-newsletter-signup': NewsletterSignup;
  }
}
