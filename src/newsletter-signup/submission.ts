import { langOf, localize } from '../localize.js';
import {
  type ExtraFields,
  type SignupAdapter,
  type SignupData,
  type SignupKind,
  type SignupOutcome,
  type SignupState,
} from './adapters.types.js';
import { addressIn, boxesOf, chosenIn, emailOf, labelOf } from './form.js';
import { emptyHoneypots } from './honeypot.js';
import { SignupErrorEvent, SignupSuccessEvent } from './newsletter-signup.events.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { checked, goodKinds, isText } from './outcome.js';
import { remembered } from './remember.js';
import { requestWith } from './request.js';
import { resultMessages, keyOf } from './result.messages.js';
import { focusOutput, showResult } from './result.js';
import { type FieldMessage } from './validation.js';
import { buttonsOf, focusIn, showFieldMessages, showMessages } from './view.js';

/** The parts of the element that a submission needs. */
export interface Signup extends HTMLElement {
  readonly endpoint?: string | undefined;
  readonly singleOptIn: boolean;
  readonly minTime: number;
  readonly remember?: string | undefined;
  readonly getExtraFields?: (() => Promise<ExtraFields> | ExtraFields) | undefined;
}

export interface Submission {
  signup: Signup;
  form: HTMLFormElement;
  /** What the form held when the reader pressed the button. It may have changed since: a page may even reset it. */
  entries: FormData;
  /** The state before the press. */
  before: SignupState;
  /** Where the reader was when the form was sent. */
  focused: Element | undefined;
  /** Aborted by the time-out, by the page, or when the element leaves the page. */
  controller: AbortController;
  setState: (state: SignupState) => void;
  /** False if the element has left the page or has another form, so the result is not needed. */
  isAwaited: () => boolean;
}

/** The outcome for some newsletters, or for the whole form if it offers none. */
interface Result extends SignupOutcome {
  readonly newsletters: readonly string[];
}

const messages = { ...defaultMessages, ...resultMessages };

/** Sends the form through `adapter` and shows the result. Never rejects. */
export async function submit(adapter: SignupAdapter, submission: Submission): Promise<void> {
  const { signup, form, entries, before, controller, setState, isAwaited } = submission;
  const { signal } = controller;
  const show = (key: keyof typeof messages): void => showMessages(form, localize(form, messages, key));
  const retry = (): void => {
    setState('retry');
    show('signupRetry');
  };
  if (emptyHoneypots(form) || performance.now() < signup.minTime * 1000) return retry();

  const data = dataOf(form, entries);
  const results: Result[] = [];
  const open = (): string[] =>
    data.newsletters.filter((newsletter) => !results.some(({ newsletters }) => newsletters.includes(newsletter)));
  const report = (newsletters: readonly string[], outcome: SignupOutcome): void => {
    const named = [newsletters].flat().filter(isText);
    // Without a name, it is unknown which newsletters are meant.
    if (!signal.aborted && (named.length || !data.newsletters.length))
      results.push({ ...checked(outcome), newsletters: named });
  };
  let isSent = false;
  const work = async (): Promise<void> => {
    signal.throwIfAborted();
    const fields = [...data.fields, ...textsOf((await signup.getExtraFields?.()) ?? {})];
    signal.throwIfAborted();
    isSent = true;
    const endpoint = signup.endpoint ?? form.getAttribute('action') ?? '';
    const context = { endpoint, singleOptIn: signup.singleOptIn, request: requestWith(signal), signal, report };
    const outcome = await adapter({ ...data, fields }, context);
    const rest = open();
    if (outcome && (rest.length || !results.length)) report(rest, outcome);
  };

  for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', 'true');
  const slow = setTimeout(show, 5000, 'signupSlow');
  try {
    await Promise.race([work(), rejectionOf(signal)]);
  } catch (error) {
    if (__DEV__ && !signal.aborted) console.error(error);
  }
  controller.abort();
  clearTimeout(slow);
  for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled');
  if (!isAwaited()) return;
  if (!isSent && before !== 'retry') return retry();
  // Without the extra fields, the back end would not accept it.
  if (!isSent) results.push({ kind: 'rejected', newsletters: data.newsletters });
  const unanswered = open();
  if (unanswered.length || !results.length) results.push({ kind: 'unreachable', newsletters: unanswered });
  try {
    conclude(submission, data.email, results);
  } catch (error) {
    if (__DEV__) console.error(error);
    conclude(submission, data.email, [{ kind: 'unreachable', newsletters: data.newsletters }]);
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function textsOf(fields: ExtraFields): (readonly [string, string])[] {
  const entries = Symbol.iterator in fields ? fields : Object.entries(fields);
  const texts = [...entries].filter(([, value]) => value != null && typeof value !== 'object');
  return texts.map(([name, value]) => [name, String(value as string)]);
}

function dataOf(form: HTMLFormElement, entries: FormData): SignupData {
  const email = emailOf(form);
  const typed = email ? valueOf(email, form, entries) : '';
  const address = addressIn(typed);
  const boxes = boxesOf(form).filter(({ name }) => name);
  const { origin, pathname } = new URL(/^http/.test(location.href) ? location.href : document.baseURI);
  const controls = [...form.elements] as HTMLInputElement[];
  const consents = controls.filter((control) => control.matches('[name=consent][type=checkbox]'));
  const agreed = consents.find(isIn(entries));
  return {
    email: address,
    newsletters: boxes.length ? boxes.filter(isIn(entries)).map(({ value }) => value) : chosenIn(form, entries),
    fields: textsOf(entries).map(([name, value]) => [name, name === email?.name && value === typed ? address : value]),
    ...(agreed && { consent: { version: agreed.value, text: labelOf(agreed), lang: langOf(agreed) } }),
    lang: langOf(form),
    page: origin + pathname,
    time: Date.now(),
  };
}

/** The value that a field had at the press. Other fields may have the same name. */
function valueOf(field: HTMLInputElement, form: HTMLFormElement, entries: FormData): string {
  const fields = [...form.elements].filter(
    (one) => (one as HTMLInputElement).name === field.name && one.matches(':enabled'),
  );
  const value = field.name && entries.getAll(field.name)[fields.indexOf(field)];
  return typeof value === 'string' && value ? value : field.value;
}

/** Whether a box was ticked at the press. */
function isIn(entries: FormData): (box: HTMLInputElement) => boolean {
  return ({ name, value }) => entries.getAll(name).includes(value);
}

function conclude(submission: Submission, sent: string, results: readonly Result[]): void {
  const { signup, form, setState } = submission;
  const good = results.filter(({ kind }) => goodKinds.includes(kind));
  const bad = results.filter((result) => !good.includes(result));
  const kind = kindOf(results);
  const focused = focusIn(form);
  // A good result hides the fields.
  const isElsewhere = focused && focused !== submission.focused && (bad.length || !form.contains(focused));
  const errors = kind === 'partial' ? [] : fieldErrors(form, results);
  const show = (): void => {
    setState(kind);
    if (!bad.length) showSuccess(form, kind, results, () => startAgain(form, setState));
    else if (errors.length && !isElsewhere) showFieldMessages(form, errors);
    else showMessages(form, ...messagesFor(form, results));
  };
  if (isElsewhere || errors.length) show();
  else focusOutput(form, show);

  const email = emailOf(form);
  if (!bad.length) {
    // Input typed in the meantime stays.
    if (email && addressIn(email.value) === sent) email.value = email.defaultValue;
    remembered(signup.remember, true);
  } else {
    // Accepted newsletters are not sent again.
    const accepted = newslettersOf(good);
    for (const box of boxesOf(form)) if (accepted.includes(box.value)) box.checked = false;
    if (isOffline(kind)) showWhenOnline(form, setState);
  }
  if (good.length) signup.dispatchEvent(new SignupSuccessEvent(kindOf(good), newslettersOf(good)));
  if (bad.length) signup.dispatchEvent(new SignupErrorEvent(kindOf(bad), newslettersOf(bad)));
}

function showWhenOnline(form: HTMLFormElement, setState: Submission['setState']): void {
  const shown = form.querySelector('output')?.textContent;
  const showOnline = (): void => {
    if (form.querySelector('output')?.textContent !== shown) return;
    setState('idle');
    showMessages(form, localize(form, messages, 'signupOnline'));
  };
  window.addEventListener('online', showOnline, { once: true });
}

function showSuccess(form: HTMLFormElement, kind: SignupKind, results: readonly Result[], press: () => void): void {
  const pending = kind === 'pending-confirmation';
  const names = newslettersOf(results).map((newsletter) => nameOf(form, newsletter));
  const chosen = boxesOf(form).length && isAlike(results);
  showResult(form, {
    heading: localize(form, messages, pending ? 'signupAlmostDone' : 'signupDone'),
    messages: [
      ...messagesFor(form, results),
      ...(chosen ? [localize(form, messages, 'signupChosen', { newsletters: listOf(form, names) })] : []),
    ],
    links: Object.entries(results[0]!.inboxes ?? {})
      .filter(([, href]) => /^https:/.test(href))
      .map(([provider, href]) => [localize(form, messages, 'signupOpenInbox', { provider }), href] as const),
    startAgain: [localize(form, messages, 'signupStartAgain'), press],
  });
}

function startAgain(form: HTMLFormElement, setState: Submission['setState']): void {
  setState('idle');
  showMessages(form);
  emailOf(form)?.focus();
}

/** The result of all newsletters together. */
function kindOf(results: readonly Result[]): SignupKind {
  const [first] = results;
  if (isAlike(results)) return first!.kind;
  if (results.some(({ kind }) => !goodKinds.includes(kind))) return 'partial';
  return results.some(({ kind }) => kind === 'pending-confirmation') ? 'pending-confirmation' : 'subscribed';
}

function isAlike(results: readonly Result[]): boolean {
  return results.every(({ kind }) => kind === results[0]!.kind);
}

function newslettersOf(results: readonly Result[]): string[] {
  return results.flatMap(({ newsletters }) => newsletters);
}

/** The server's messages if all are about fields that can be focused. Otherwise all stand at the button, so that none is lost. */
function fieldErrors(form: HTMLFormElement, results: readonly Result[]): FieldMessage[] {
  const fields = [...form.elements] as HTMLInputElement[];
  const lists = results.map(({ errors = {} }) => Object.entries(errors));
  // A field has one message.
  const errors = new Map(lists.flat());
  const placed = [...errors].flatMap(([name, text]): FieldMessage[] => {
    const field = name === 'email' ? emailOf(form) : fields.find((one) => one.name === name);
    return field && field.type !== 'hidden' && field.checkVisibility() ? [[text, field]] : [];
  });
  return placed.length === errors.size && lists.every(({ length }) => length) ? placed : [];
}

/** The server's own message if there is one; a line for each newsletter if the results differ. */
function messagesFor(form: HTMLFormElement, results: readonly Result[]): string[] {
  if (!isAlike(results)) {
    return results.map((result) => {
      const newsletter = listOf(
        form,
        result.newsletters.map((name) => nameOf(form, name)),
      );
      return localize(form, messages, 'signupResult', { newsletter, result: messageOf(form, result) });
    });
  }
  const [first] = results;
  const texts = results.flatMap((result) => {
    const errors = Object.values(result.errors ?? {});
    return errors.length ? errors : [messageOf(form, result)];
  });
  return [
    ...new Set(texts),
    ...(first!.keepsChoices && first!.newsletters.length ? [localize(form, messages, 'signupChoicesKept')] : []),
  ];
}

function messageOf(form: HTMLFormElement, { kind, message }: Result): string {
  return message ?? localize(form, messages, isOffline(kind) ? 'signupOffline' : keyOf(kind));
}

/** The request has already failed; `onLine` only decides which message is shown. */
function isOffline(kind: string): boolean {
  return kind === 'unreachable' && !navigator.onLine;
}

/** The label of a newsletter on the page, without its frequency. */
function nameOf(form: HTMLFormElement, newsletter: string): string {
  const box = boxesOf(form).find(({ value }) => value === newsletter);
  const frequency = box?.labels?.[0]?.querySelector('small')?.textContent ?? '';
  return (box && labelOf(box).replace(frequency.replace(/\s+/g, ' ').trim(), '').trim()) || newsletter;
}

function listOf(form: HTMLFormElement, names: readonly string[]): string {
  return new Intl.ListFormat(langOf(form)).format(names);
}
