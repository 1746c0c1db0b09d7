import { closesDialog, opensElsewhere } from './submit-target.js';

/** A button that closes a dialog sends nothing. One with its own address, such as "Unsubscribe", is not for the adapter. */
export function isForBrowser(form: HTMLFormElement, submitter: HTMLButtonElement | null, hasAdapter: boolean): boolean {
  return closesDialog(form, submitter) || (hasAdapter && Boolean(submitter?.hasAttribute('formaction')));
}

/** Sends the form as the browser does without script, with the value and the attributes of the button that was pressed. */
export function submitNatively(form: HTMLFormElement, submitter: HTMLButtonElement | null): void {
  const pressed = document.createElement('input');
  Object.assign(pressed, { type: 'hidden', name: submitter?.name ?? '', value: submitter?.value ?? '' });
  form.append(pressed);
  const names = ['enctype', 'method', 'target'].filter((name) => submitter?.hasAttribute(`form${name}`));
  const before = names.map((name) => [name, form.getAttribute(name)] as const);
  for (const name of names) form.setAttribute(name, submitter!.getAttribute(`form${name}`)!);
  HTMLFormElement.prototype.submit.call(form);
  for (const [name, value] of before) {
    if (value === null) form.removeAttribute(name);
    else form.setAttribute(name, value);
  }
  pressed.remove();
}

/** Calls back when the reader comes back to this page, or after `wait` milliseconds. */
export function afterNativeResponse(
  form: HTMLFormElement,
  submitter: HTMLButtonElement | null,
  wait: number,
  callback: () => void,
): void {
  const end = (): void => {
    clearTimeout(timer);
    window.removeEventListener('pageshow', endIfBack);
    callback();
  };
  // The first `pageshow` of a page that is still loading is no return.
  const endIfBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) end();
  };
  window.addEventListener('pageshow', endIfBack);
  // A response elsewhere is not seen here: long enough for a second press by mistake.
  const timer = setTimeout(end, opensElsewhere(form, submitter) ? 3000 : wait);
}
