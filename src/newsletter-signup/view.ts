import { type FieldMessage } from './validation.js';

let count = 0;

/** Message element of each field that has one. */
const messageByField = new WeakMap<Element, Element>();

/** Elements that this script made. Marked ones that it does not know are copies, in a page that was saved or restored. */
export const made = new WeakSet<Element>();

export const mark = 'data-stet';

/** The author's `output`; where there is none, one at the end of the form. */
export function outputOf(form: HTMLFormElement): HTMLOutputElement {
  return form.querySelector('output') ?? form.appendChild(document.createElement('output'));
}

/** A marked element of this script's own. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  element.setAttribute(mark, '');
  made.add(element);
  return element;
}

/** Shows messages about the whole form in its `output`, in place of all earlier messages. */
export function showMessages(form: HTMLFormElement, ...messages: readonly string[]): void {
  for (const field of form.elements) clearFieldMessage(field);
  const lines = messages.map((text) => make('span', text));
  outputOf(form).replaceChildren(...lines.flatMap((line, index) => (index ? [' ', line] : [line])));
}

/** Shows each message at its field, in place of all earlier messages, and goes to the first field. */
export function showFieldMessages(form: HTMLFormElement, messages: readonly FieldMessage[]): void {
  showMessages(form);
  for (const [text, field] of messages) {
    const line = make('span', text);
    line.id = `stet-signup-${++count}`;
    messageByField.set(field, line);
    describe(field, (ids) => [...ids, line.id]);
    field.setAttribute('aria-invalid', 'true');
    const group = field.closest('fieldset');
    if (group) group.append(line);
    else (field.closest('label') ?? field).after(line);
  }
  messages[0]?.[1].focus();
}

/** Removes the message of one field; true when the form has none left. */
export function clearFieldMessage(field: Element): boolean {
  const line = messageByField.get(field);
  if (line) {
    messageByField.delete(field);
    takeBack(field, line);
  }
  return !field.closest('form')?.querySelector(`[${mark}]`);
}

/** Whether the form still has what was shown in it. A router or a morph may have taken it out. */
export function hasMessages(form: HTMLFormElement): boolean {
  return !!form.querySelector(`[${mark}]`);
}

/** Screen readers call an empty required field wrong, unless it says that it is not; the markup function prints that. */
export function markUnchecked(field: HTMLInputElement): void {
  if (field.required && !field.hasAttribute('aria-invalid')) field.setAttribute('aria-invalid', 'false');
}

/** The buttons that send the form. */
export function buttonsOf(form: HTMLFormElement): NodeListOf<HTMLElement> {
  return form.querySelectorAll<HTMLElement>('button:not([type=button]), [type=submit]');
}

/** Takes the message of a field out, with its tie to the field. */
export function takeBack(field: Element, line: Element): void {
  line.remove();
  describe(field, (ids) => ids.filter((id) => id !== line.id));
  field.setAttribute('aria-invalid', 'false');
}

/** The author's own description of the field stays. */
function describe(field: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change(field.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
