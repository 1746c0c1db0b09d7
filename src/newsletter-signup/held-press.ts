import { localize } from '../localize.js';
import { type SignupState } from './adapters.types.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { closesDialog, opensElsewhere } from './submit-target.js';
import type { SignupController } from './signup-controller.js';

type NewsletterSignup = HTMLElementTagNameMap['stet-newsletter-signup'];

/**
 * Holds a press until the controller is loaded, and then repeats it, so that listeners on the form and on the button are called once. If the
 * controller cannot be loaded, the browser sends the form as without script.
 */
export class HeldPress {
  readonly #signup: NewsletterSignup;
  readonly #setState: (state: SignupState) => void;
  readonly #load: () => Promise<SignupController | undefined>;
  readonly #line = document.createElement('span');
  #press?: (() => void) | undefined;
  #ending?: AbortController;
  /** False as soon as the controller is loaded, or has failed to load for a press. */
  isEnabled = true;

  constructor(
    signup: NewsletterSignup,
    setState: (state: SignupState) => void,
    load: () => Promise<SignupController | undefined>,
  ) {
    this.#signup = signup;
    this.#setState = setState;
    this.#load = load;
    this.#line.dataset['stet'] = '';
    signup.addEventListener('click', (event) => this.#holdClick(event), true);
    signup.addEventListener('submit', (event) => this.#holdSubmit(event), true);
  }

  /** Cancels the held press. */
  drop(): void {
    if (!this.#press) return;
    this.#press = undefined;
    this.#ending?.abort();
    this.#setState('idle');
    this.#line.remove();
  }

  #holdClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button, [type=submit], [type=image]');
    const form = button?.form;
    if (form && isSubmitter(button)) this.#hold(event, form, button, () => button.click());
  }

  #holdSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    // Without an adapter, a submit event that a script has made sends nothing.
    if (event.isTrusted || this.#signup.adapter) this.#hold(event, form, button, () => form.requestSubmit(button));
  }

  #hold(event: Event, form: HTMLFormElement, button: HTMLButtonElement | null, press: () => void): void {
    // Closing a dialog needs no controller, and cancels an earlier press.
    if (closesDialog(form, button)) return this.drop();
    if (!this.isEnabled || event.defaultPrevented || !this.#signup.contains(form)) return;
    const isSentByBrowser = !this.#signup.adapter || button?.hasAttribute('formaction');
    // Browsers block a window that opens long after the press.
    if (isSentByBrowser && opensElsewhere(form, button) && !form.matches(':invalid')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const isWaiting = Boolean(this.#press);
    // The page may replace, disable or change the button meanwhile.
    const isThere = (): boolean =>
      !button || (button.form === form && button.matches(':enabled') && isSubmitter(button));
    this.#press = () => (isThere() ? press() : form.requestSubmit());
    if (!isWaiting) this.#wait(form);
  }

  #wait(form: HTMLFormElement): void {
    const isRepeated = this.#signup.state === 'unreachable';
    const focused = document.hasFocus() ? (form.getRootNode() as Document | ShadowRoot).activeElement : undefined;
    this.#setState('sending');
    this.#show(form, 'signupSending');
    const { signal } = (this.#ending = new AbortController());
    // Leaving the page ends the loading, which must not look like a failure. A reader who types on is not ready to send.
    for (const type of ['beforeunload', 'pagehide']) window.addEventListener(type, () => this.drop(), { signal });
    this.#signup.addEventListener('input', () => this.drop(), { signal });
    const release = (controller?: SignupController): void => {
      if (signal.aborted) return;
      const press = this.#press!;
      this.drop();
      // Offline, the browser would leave the page, so that needs a second press.
      if (!controller && !navigator.onLine && !isRepeated) return this.#showOffline(form);
      this.isEnabled = false;
      if (controller) controller.focusedAtPress = focused;
      press();
      if (controller) controller.focusedAtPress = undefined;
    };
    const { adapter, timeout } = this.#signup;
    // Without an adapter, the form itself needs no script.
    setTimeout(release, Math.min(timeout, adapter ? 30 : 5) * 1000);
    // Later, because a form ignores `requestSubmit()` while its `submit` event is dispatched.
    void this.#load().then((controller) => setTimeout(release, 0, controller));
  }

  #showOffline(form: HTMLFormElement): void {
    this.#setState('unreachable');
    this.#show(form, 'signupOffline');
  }

  #show(form: HTMLFormElement, key: keyof typeof defaultMessages): void {
    this.#line.textContent = localize(form, defaultMessages, key);
    form.querySelector('output:not([for])')?.replaceChildren(this.#line);
  }
}

function isSubmitter({ type }: HTMLButtonElement): boolean {
  return /^(?:submit|image)$/.test(type);
}
