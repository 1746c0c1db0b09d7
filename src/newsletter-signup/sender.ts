import { langOf, localize } from '../localize.js';
import { type SignupAdapter, type SignupData, type SignupKind, type SignupSettings } from './adapters.js';
import { exchangeWithin } from './exchange.js';
import { boxesOf, chosenIn, emailOf } from './form.js';
import { type Message, outputOf, tell } from './messages.js';
import { SignupErrorEvent, SignupSuccessEvent } from './newsletter-signup.events.js';
import { type NewsletterSignup } from './newsletter-signup.js';
import { defaultMessages, keyOf } from './newsletter-signup.messages.js';
import { remembered } from './remember.js';
import { type Sender } from './senders.js';
import { type Result, signUp, Tickets } from './sign-up.js';

const goodKinds: readonly SignupKind[] = ['pending-confirmation', 'subscribed', 'already'];

/** Sends forms through `adapter`, and says in each form what became of it. */
export function makeSender(adapter: SignupAdapter): Sender {
  const tickets = new Tickets(adapter);
  return {
    prepare(signup, form) {
      void tickets.get(settingsOf(signup, form), exchangeWithin(signup.timeout));
    },

    async send(signup, form, entries, signal) {
      if (isTrapped(signup, form)) {
        tell(signup, form, 'again', [localize(form, defaultMessages, 'signupRetry')]);
        return;
      }
      const data = dataOf(form, entries);
      const buttons = form.querySelectorAll('button, [type=submit]');
      const tellSending = (key: keyof typeof defaultMessages): void =>
        tell(signup, form, 'sending', [localize(form, defaultMessages, key)]);
      for (const button of buttons) button.setAttribute('aria-disabled', 'true');
      tellSending('signupSending');
      const slow = setTimeout(() => tellSending('signupSlow'), 5000);
      let results: Result[] = [];
      try {
        if (navigator.onLine) {
          const fields = [...data.fields, ...Object.entries((await signup.getExtraFields?.()) ?? {})];
          const ask = exchangeWithin(signup.timeout, signal);
          results = await signUp(adapter, { ...data, fields }, settingsOf(signup, form), ask, tickets);
        }
      } catch (error) {
        if (__DEV__) console.error(error);
      }
      clearTimeout(slow);
      for (const button of buttons) button.removeAttribute('aria-disabled');
      if (!results.length) results.push({ kind: 'unreachable', newsletters: data.newsletters });
      if (signup.isConnected) conclude(signup, form, results);
    },
  };
}

function settingsOf({ endpoint, singleOptIn }: NewsletterSignup, form: HTMLFormElement): SignupSettings {
  return { singleOptIn, endpoint: endpoint ?? form.getAttribute('action') ?? '' };
}

function dataOf(form: HTMLFormElement, entries: FormData): SignupData {
  const { origin, pathname } = new URL(document.baseURI);
  const agreed = form.querySelector<HTMLInputElement>('[name=consent]:checked');
  return {
    email: emailOf(form)?.value ?? '',
    newsletters: chosenIn(form),
    fields: [...entries].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ...(agreed && {
      consent: { version: agreed.value, text: labelOf(agreed).trim(), lang: langOf(agreed) },
    }),
    lang: langOf(form),
    page: origin + pathname,
    time: Date.now(),
  };
}

/**
 * Fields that no reader sees are filled by robots, and by some browsers for people. So nobody is told that it worked when
 * nothing was sent: a person presses once more, which a robot seldom does.
 */
function isTrapped({ minTime }: NewsletterSignup, form: HTMLFormElement): boolean {
  const traps = form.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden]):is([hidden], [hidden] *, [aria-hidden=true] *)',
  );
  let isFilled = false;
  for (const trap of traps) {
    isFilled ||= trap.value !== '';
    trap.value = '';
  }
  return isFilled || performance.now() < minTime * 1000;
}

function conclude(signup: NewsletterSignup, form: HTMLFormElement, results: readonly Result[]): void {
  const good = results.filter(({ kind }) => goodKinds.includes(kind));
  const bad = results.filter((result) => !good.includes(result));
  const messages = messagesFor(form, results);
  tell(signup, form, kindOf(results), ...messages);
  focusResult(signup, form, messages.find(([, field]) => field)?.[1]);
  const email = emailOf(form);
  if (!bad.length) {
    if (email) email.value = email.defaultValue;
    remembered(signup.remember, true);
  } else {
    // What has been taken is not sent again.
    const taken = newslettersOf(good);
    for (const box of boxesOf(form)) if (taken.includes(box.value)) box.checked = false;
  }
  if (!navigator.onLine) {
    const tellOnline = (): void => {
      if (signup.getAttribute('state') === 'unreachable')
        tell(signup, form, '', [localize(form, defaultMessages, 'signupOnline')]);
    };
    window.addEventListener('online', tellOnline, { once: true });
  }
  if (good.length) signup.dispatchEvent(new SignupSuccessEvent(kindOf(good), newslettersOf(good)));
  if (bad.length) signup.dispatchEvent(new SignupErrorEvent(kindOf(bad), newslettersOf(bad)));
}

/** What became of all of them together. */
function kindOf(results: readonly Result[]): SignupKind {
  const [first] = results;
  return results.every(({ kind }) => kind === first!.kind) ? first!.kind : 'partial';
}

function newslettersOf(results: readonly Result[]): string[] {
  return results.flatMap(({ newsletters }) => newsletters);
}

/** The server's own words where it has any, a line for each newsletter where they fared differently. */
function messagesFor(form: HTMLFormElement, results: readonly Result[]): Message[] {
  if (kindOf(results) === 'partial') {
    return results.map((result) => {
      const newsletter = result.newsletters.map((name) => nameOf(form, name)).join(', ');
      return [localize(form, defaultMessages, 'signupResult', { newsletter, result: sentenceFor(form, result) })];
    });
  }
  const [first] = results;
  const errors = Object.entries(first!.errors ?? {});
  const fields = [...form.elements];
  return errors.length
    ? errors.map(([name, words]) => [
        words,
        name === 'email'
          ? emailOf(form)
          : (fields.find((field) => (field as HTMLInputElement).name === name) as HTMLElement),
      ])
    : [
        [sentenceFor(form, first!)],
        ...(first!.keepsChoices && first!.newsletters.length
          ? [[localize(form, defaultMessages, 'signupChoicesKept')] as const]
          : []),
      ];
}

function sentenceFor(form: HTMLFormElement, { kind, message }: Result): string {
  const isOffline = kind === 'unreachable' && !navigator.onLine;
  return message ?? localize(form, defaultMessages, isOffline ? 'signupOffline' : keyOf(kind));
}

/** What a newsletter is called on the page: its label, without its frequency. */
function nameOf(form: HTMLFormElement, newsletter: string): string {
  const box = boxesOf(form).find(({ value }) => value === newsletter);
  const frequency = box?.labels?.[0]?.querySelector('small')?.textContent ?? '';
  return labelOf(box).replace(frequency, '').trim() || newsletter;
}

function labelOf(box: HTMLInputElement | undefined): string {
  return box?.labels?.[0]?.textContent ?? '';
}

/** Takes the focus to the result, unless the reader has gone elsewhere meanwhile. */
function focusResult(signup: Element, form: HTMLFormElement, field?: HTMLElement | null): void {
  const focused = (form.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
  if (focused && focused !== document.body && !signup.contains(focused)) return;
  const output = outputOf(form);
  if (!field && !output.hasAttribute('tabindex')) {
    output.tabIndex = -1;
    output.addEventListener('blur', () => output.removeAttribute('tabindex'), { once: true });
  }
  (field ?? output).focus();
}
