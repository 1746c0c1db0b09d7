import { langOf, languageOfMessages, localize } from '../localize.js';
import { type SignupKind } from './adapters.types.js';
import { addressIn, boxesOf, emailOf, labelOf } from './form.js';
import { SignupErrorEvent, SignupSuccessEvent } from './newsletter-signup.events.js';
import { goodKinds } from './outcome.js';
import { rememberSignup } from './remember.js';
import { messageKeyOf, messages } from './signup-controller.messages.js';
import { focusOutput, showResult } from './show-result.js';
import { type Result, type Submission } from './submission.types.js';
import { type FieldMessage } from './validation.js';
import { focusIn, outputOf, showFieldMessages, showMessages } from './view.js';

/** Shows the results and dispatches the events. */
export function conclude(submission: Submission, sent: string, results: readonly Result[]): void {
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
    if (!bad.length) showSuccess(form, results, setState);
    else if (errors.length && !isElsewhere) showFieldMessages(form, errors);
    else showMessages(form, ...resultMessages(form, results));
  };
  if (isElsewhere || errors.length) show();
  else focusOutput(form, show);

  const email = emailOf(form);
  if (!bad.length) {
    // Input typed in the meantime stays.
    if (email && addressIn(email.value) === sent) email.value = email.defaultValue;
    rememberSignup(signup.remember);
  } else {
    // Accepted newsletters are not sent twice.
    const accepted = newslettersOf(good);
    for (const box of boxesOf(form)) if (accepted.includes(box.value)) box.checked = false;
    if (isOffline(kind)) showWhenOnline(form, setState);
  }
  if (good.length) signup.dispatchEvent(new SignupSuccessEvent(kindOf(good), newslettersOf(good)));
  if (bad.length) signup.dispatchEvent(new SignupErrorEvent(kindOf(bad), newslettersOf(bad)));
}

function showWhenOnline(form: HTMLFormElement, setState: Submission['setState']): void {
  const shown = outputOf(form).textContent;
  const showOnline = (): void => {
    if (outputOf(form).textContent !== shown) return;
    setState('idle');
    showMessages(form, localize(form, messages, 'signupOnline'));
  };
  window.addEventListener('online', showOnline, { once: true });
}

export function showSuccess(form: HTMLFormElement, results: readonly Result[], setState: Submission['setState']): void {
  const pending = kindOf(results) === 'pending-confirmation';
  const names = newslettersOf(results).map((newsletter) => nameOf(form, newsletter));
  const chosen = names.length && boxesOf(form).length && isAlike(results);
  showResult(form, {
    heading: localize(form, messages, pending ? 'signupAlmostDone' : 'signupDone'),
    messages: [
      ...resultMessages(form, results),
      ...(chosen ? [localize(form, messages, 'signupChosen', { newsletters: listOf(form, names) })] : []),
    ],
    links: Object.entries(results[0]!.inboxes ?? {})
      .filter(([, href]) => /^https:/.test(href))
      .map(([provider, href]) => [localize(form, messages, 'signupOpenInbox', { provider }), href] as const),
    startAgain: [localize(form, messages, 'signupStartAgain'), () => startAgain(form, setState)],
  });
}

function startAgain(form: HTMLFormElement, setState: Submission['setState']): void {
  setState('idle');
  showMessages(form);
  // The next reader has not agreed to anything yet.
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=consent]')) box.checked = box.defaultChecked;
  emailOf(form)?.focus();
}

/** The result of all newsletters together. */
function kindOf(results: readonly Result[]): SignupKind {
  const [first] = results;
  if (isAlike(results)) return first!.kind;
  const bad = results.filter(({ kind }) => !goodKinds.includes(kind));
  if (bad.length === results.length) return bad.some(({ kind }) => kind === 'unreachable') ? 'unreachable' : 'rejected';
  if (bad.length) return 'partial';
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
  const errors = new Map(lists.flat());
  const standard = new Map([
    ['email', emailOf(form)],
    ['newsletters', boxesOf(form)[0]],
  ]);
  // A field has one message.
  const placed = new Map<HTMLElement, string>();
  for (const [name, text] of errors) {
    const isNamed = (read: (name: string) => string) => (one: HTMLInputElement) =>
      read(one.name ?? '') === read(name) && one.type !== 'hidden';
    const field =
      standard.get(name.toLowerCase()) ??
      fields.find(isNamed((one) => one.toLowerCase())) ??
      fields.find(isNamed(lastPart));
    if (!field?.checkVisibility()) return [];
    placed.set(field, [placed.get(field), text].filter(Boolean).join(' '));
  }
  if (!lists.every(({ length }) => length)) return [];
  return fields.flatMap((field): FieldMessage[] => (placed.has(field) ? [[placed.get(field)!, field]] : []));
}

/** `name` of `subscriber[name]` or `Subscriber.Name`: a framework may send the field's name without its object, or with it. */
function lastPart(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[[\].]+/)
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

/** The server's own message if there is one; a line for each newsletter if the results differ. */
function resultMessages(form: HTMLFormElement, results: readonly Result[]): string[] {
  if (!isAlike(results)) {
    return results.map((result) => {
      const newsletter = listOf(
        form,
        result.newsletters.map((name) => nameOf(form, name)),
      );
      return localize(form, messages, 'signupResult', { newsletter, result: textsOf(form, result).join(' ') });
    });
  }
  const [first] = results;
  return [
    ...new Set(results.flatMap((result) => textsOf(form, result))),
    ...(first!.keepsChoices && first!.newsletters.length ? [localize(form, messages, 'signupChoicesKept')] : []),
  ];
}

function textsOf(form: HTMLFormElement, { kind, message, errors }: Result): string[] {
  const own = Object.values(errors ?? {});
  return own.length
    ? own
    : [message ?? localize(form, messages, isOffline(kind) ? 'signupOffline' : messageKeyOf(kind))];
}

/** The request has already failed; `onLine` only decides which message is shown. */
function isOffline(kind: string): boolean {
  return kind === 'unreachable' && !navigator.onLine;
}

/** The label of a newsletter on the page, without its frequency. */
function nameOf(form: HTMLFormElement, newsletter: string): string {
  const box = boxesOf(form).find(({ value }) => value === newsletter);
  return (box && labelOf(box, '[hidden], small')) || newsletter;
}

function listOf(form: HTMLFormElement, names: readonly string[]): string {
  return new Intl.ListFormat(languageOfMessages(langOf(form))).format(names);
}
