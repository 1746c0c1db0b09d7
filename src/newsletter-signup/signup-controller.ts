import { localize } from '../localize.js';
import { rejectionOf } from './abort.js';
import { getAdapter, hasAdapter } from './adapters.js';
import { type SignupState } from './adapters.types.js';
import { removeCopies } from './copies.js';
import { addressIn, boxesOf, chosenIn, emailOf, groupOf, invisible } from './form.js';
import { afterNativeResponse, isForBrowser, submitNatively } from './native-submit.js';
import { SignupSubmitEvent } from './newsletter-signup.events.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { showReturned } from './returning.js';
import { submit } from './submission.js';
import { type FieldMessage, validate } from './validation.js';
import { clearFieldMessage, focusIn, hasMessages, outputOf, showFieldMessages, showMessages } from './view.js';

type NewsletterSignup = HTMLElementTagNameMap['stet-newsletter-signup'];

/** Shows messages about what is wrong, sends the form and shows the result. */
export class SignupController {
  readonly #signup: NewsletterSignup;
  readonly #reportState: (state: SignupState) => void;
  /** The focused element at a press that was held. The focus may have moved since. */
  focusedAtPress?: Element | null | undefined;
  #sending?: AbortController | undefined;
  #sentForm?: HTMLFormElement;
  #userSubmitted = false;
  #content?: MutationObserver;

  constructor(signup: NewsletterSignup, reportState: (state: SignupState) => void) {
    this.#signup = signup;
    this.#reportState = reportState;
    this.#loadAdapter();
    const email = this.#form && emailOf(this.#form);
    if (email) cleanAddress(email);
    signup.addEventListener('focusin', () => this.#loadAdapter());
    signup.addEventListener('click', (event) => this.#noteUserSubmit(event), true);
    signup.addEventListener('invalid', (event) => this.#replaceBubble(event), true);
    for (const type of ['input', 'change']) signup.addEventListener(type, (event) => this.#clearMessage(event));
    signup.addEventListener('reset', (event) => this.#keepResult(event));
    signup.addEventListener('submit', (event) => this.#submit(event));
  }

  get #form(): HTMLFormElement | null {
    return this.#signup.querySelector('form');
  }

  abort(): void {
    this.#sending?.abort();
  }

  clearSending(): void {
    const form = this.#sentForm ?? this.#form;
    if (this.#signup.state !== 'sending') return;
    this.#setState('idle');
    if (form) showMessages(form);
  }

  /** Takes back what another instance left in a page that was saved, and shows the result in the URL. */
  restore(): void {
    const form = this.#form;
    if (!form) return;
    removeCopies(form);
    if (this.#signup.returning) showReturned(this.#signup, form, this.#setState);
  }

  readonly #setState = (state: SignupState): void => {
    this.#reportState(state);
    if (state !== 'idle') this.#watchContent();
  };

  /** Makes the element idle when the reader has corrected the last field, or a router or a morph has changed the content. */
  #watchContent(): void {
    this.#content ??= new MutationObserver((changes) => {
      const form = this.#form;
      // A router or a page may restore markup that it has saved.
      if (this.#signup.state === 'idle') return form ? removeCopies(form) : undefined;
      const isAnotherSignup = changes.some(
        ({ attributeName: name, oldValue, target }) =>
          name && target.contains(form) && (target as Element).getAttribute(name) !== oldValue,
      );
      const isShown =
        this.#signup.state === 'sending' ? this.#signup.contains(this.#sentForm!) : form && hasMessages(form);
      if (!isAnotherSignup && isShown) return;
      const sending = this.#sending;
      this.#sending = undefined;
      sending?.abort();
      this.#setState('idle');
      if (!form) return;
      removeCopies(form);
      showMessages(form);
    });
    this.#content.observe(this.#signup, {
      subtree: true,
      childList: true,
      attributeFilter: identity,
      attributeOldValue: true,
    });
  }

  #loadAdapter(): void {
    const { adapter } = this.#signup;
    if (hasAdapter(adapter)) getAdapter(adapter).catch(() => undefined);
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
    if (this.#signup.state === 'sending' || this.#reportValidity(form)) event.preventDefault();
  }

  #clearMessage({ target }: Event): void {
    const field = target as HTMLInputElement;
    if (!field.form) return;
    cleanAddress(field);
    const boxes = boxesOf(field.form);
    const fields = boxes.includes(field) ? boxes : groupOf(field, field.form);
    const isWrong = this.#validate(field.form).some(([, each]) => fields.includes(each as HTMLInputElement));
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
    const { adapter } = this.#signup;
    if (event.defaultPrevented || isForBrowser(form, submitter, hasAdapter(adapter))) return;
    const entries = new FormData(form, submitter);
    const isUnchecked = submitter?.formNoValidate || (!hasAdapter(adapter) && form.noValidate);
    if (
      this.#signup.state === 'sending' ||
      (!isUnchecked && this.#reportValidity(form)) ||
      !this.#signup.dispatchEvent(new SignupSubmitEvent(chosenIn(form, entries)))
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
    const focused = this.focusedAtPress ?? focusIn(form);
    const before = this.#signup.state;
    this.#showSending(form);
    const loading = new AbortController();
    // Leaving the page ends the loading, which must not look like a failure.
    for (const type of ['beforeunload', 'pagehide'])
      window.addEventListener(type, () => controller.abort(), { signal: loading.signal });
    const subscribe = await Promise.race([getAdapter(adapter), rejectionOf(signal)]).catch(() => undefined);
    loading.abort();
    const isAwaited = (): boolean =>
      this.#signup.contains(form) && this.#signup.isConnected && this.#sending === controller;
    const submission = {
      signup: this.#signup,
      form,
      entries,
      focused,
      before,
      controller,
      setState: this.#setState,
      isAwaited,
    };
    if (subscribe) await submit(subscribe, submission);
    else if (isAwaited() && signal.aborted && signal.reason !== timeUp) this.clearSending();
    else if (isAwaited()) this.#sendNatively(form, submitter, before === 'unreachable');
    clearTimeout(timer);
  }

  /** In milliseconds. A longer timer would end at once. */
  get #wait(): number {
    return Math.min(this.#signup.timeout * 1000, 2 ** 31 - 1);
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

  #validate(form: HTMLFormElement): FieldMessage[] {
    return validate(form, hasAdapter(this.#signup.adapter));
  }

  /** Shows error messages at the fields, and focuses the first one unless the reader has moved on; true if there are any. */
  #reportValidity(form: HTMLFormElement): boolean {
    const messages = this.#validate(form);
    if (!messages.length) return false;
    const focused = focusIn(form);
    const hasMoved = this.focusedAtPress && focused && focused !== this.focusedAtPress;
    this.#setState('invalid');
    showFieldMessages(form, messages, !hasMoved);
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
    afterNativeResponse(form, submitter, this.#wait, () => this.clearSending());
  }
}

/** A copied address may have characters that nobody sees. */
function cleanAddress(field: HTMLInputElement): void {
  if (field.type === 'email' && invisible.test(field.value)) field.value = addressIn(field.value);
}

const timeUp = 'time is up';

/** Attributes that identify a signup. */
const identity = ['action', 'aria-labelledby'];
