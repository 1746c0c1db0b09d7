import { localize } from '../localize.js';
import { labelOf } from './form.js';
import { controllerMessages } from './signup-controller.messages.js';
import { type FieldMessage } from './validation.js';

let count = 0;

/** Message element of each field that has one. */
const messageByField = new WeakMap<Element, Element>();

/** Elements that this script has made. Other elements with the mark are copies, in a page that was saved or restored. */
export const ownElements = new WeakSet<Element>();

export const mark = 'data-stet';

/** The author's `output`, or a new one at the end of the form. One with `for` shows the value of a field. */
export function outputOf(form: HTMLFormElement): HTMLOutputElement {
  return (
    form.querySelector<HTMLOutputElement>('output:not([for])') ?? form.appendChild(document.createElement('output'))
  );
}

/** A marked element of this script's own. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  element.setAttribute(mark, '');
  ownElements.add(element);
  return element;
}

/** Shows messages about the whole form in its `output`, in place of all earlier messages. */
export function showMessages(form: HTMLFormElement, ...messages: readonly string[]): void {
  for (const field of form.elements) clearFieldMessage(field);
  // Messages of fields that the page has replaced.
  for (const line of form.querySelectorAll(`[${mark}]:not(output *)`)) line.remove();
  const lines = messages.map((text) => make('span', text));
  outputOf(form).replaceChildren(...lines.flatMap((line, index) => (index ? [' ', line] : [line])));
}

/**
 * Shows each message at its field, in place of all earlier messages; in the `output`, with its label, if a style hides the field.
 * `takesFocus` focuses the first field.
 */
export function showFieldMessages(form: HTMLFormElement, messages: readonly FieldMessage[], takesFocus = true): void {
  for (const [, field] of messages)
    for (const details of form.querySelectorAll('details')) if (details.contains(field)) details.open = true;
  const visible = messages.filter(([, field]) => field.checkVisibility());
  const hidden = messages.filter((message) => !visible.includes(message));
  showMessages(form, ...hidden.map(([text, field]) => withLabel(text, field as HTMLInputElement)));
  for (const [index, [, field]] of hidden.entries()) messageByField.set(field, outputOf(form).children[index]!);
  for (const [text, field] of visible) {
    const line = make('span', text);
    line.id = `stet-signup-${++count}`;
    messageByField.set(field, line);
    describe(field, 'add', line.id);
    field.setAttribute('aria-invalid', 'true');
    // A group of boxes has one message, at its end.
    const group = /^(?:checkbox|radio)$/.test((field as HTMLInputElement).type) && field.closest('fieldset');
    if (group && !group.contains(buttonsOf(form)[0] ?? null)) group.append(line);
    else (field.closest('label') ?? field).after(line);
  }
  const [first] = visible;
  if (!takesFocus || !first) return;
  // Later, because Orca reads the description a second time if it changes with the focus.
  setTimeout((field: HTMLElement) => messageByField.has(field) && field.focus(), 100, first[1]);
}

/** The browser's own message does not name its field; ours do. */
function withLabel(text: string, field: HTMLInputElement): string {
  if (!field.validationMessage || !text.startsWith(field.validationMessage)) return text;
  const label = labelOf(field) || field.name;
  return localize(field, controllerMessages, 'signupResult', { newsletter: label, result: text });
}

export function clearFieldMessage(field: Element): void {
  const line = messageByField.get(field);
  if (!line) return;
  messageByField.delete(field);
  removeFieldMessage(field, line);
}

/** Whether the form still has its messages. A router or a morph may have removed them. */
export function hasMessages(form: HTMLFormElement): boolean {
  const lines = [
    ...form.querySelectorAll(`[${mark}]`),
    ...[...form.elements].map((field) => messageByField.get(field)),
  ];
  return lines.some((line) => line?.isConnected && ownElements.has(line));
}

/** The focused element; in a frame without the focus, the root element, because the page cannot see further. */
export function focusIn(form: HTMLFormElement): Element | undefined {
  if (window !== top && !document.hasFocus()) return document.documentElement;
  const focused = (form.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
  return focused && focused !== document.body ? focused : undefined;
}

/** The buttons that send the form. */
export function buttonsOf(form: HTMLFormElement): Element[] {
  return [...form.elements].filter((control) => control.matches('button:not([type=button]), [type=submit]'));
}

/** Removes the message of a field, and its id from `aria-describedby`. */
export function removeFieldMessage(field: Element, line: Element): void {
  line.remove();
  describe(field, 'delete', line.id);
  field.setAttribute('aria-invalid', 'false');
}

/** The author's own description of the field stays. */
function describe(field: Element, change: 'add' | 'delete', id: string): void {
  const ids = new Set(field.getAttribute('aria-describedby')?.split(' '));
  ids[change](id);
  if (ids.size) field.setAttribute('aria-describedby', [...ids].join(' '));
  else field.removeAttribute('aria-describedby');
}
