let count = 0;

/** Words, and the field that they are about. */
export type Message = readonly [words: string, field?: HTMLElement | null | undefined];

/** Fields that we said something about, with the words. */
const told = new WeakMap<Element, Element>();

/** The author's `output`; where there is none, one at the end of the form. */
export function outputOf(form: HTMLFormElement): HTMLOutputElement {
  return form.querySelector('output') ?? form.appendChild(document.createElement('output'));
}

/** Says the messages in the form's `output`, in place of what it said, ties them to their fields, and sets `state`. */
export function tell(signup: Element, form: HTMLFormElement, state: string, ...messages: readonly Message[]): void {
  signup.toggleAttribute('state', !!state);
  if (state) signup.setAttribute('state', state);
  for (const field of form.elements) forget(field);
  outputOf(form).replaceChildren(
    ...messages.flatMap(([words, field]) => {
      const line = document.createElement('span');
      line.textContent = words;
      if (field) {
        line.id = `stet-signup-${++count}`;
        told.set(field, line);
        describe(field, (ids) => [...ids, line.id]);
        field.setAttribute('aria-invalid', 'true');
      }
      return [line, ' '];
    }),
  );
}

/** Takes back what was said about a field. */
export function forget(field: Element): void {
  const line = told.get(field);
  if (!line) return;
  told.delete(field);
  line.remove();
  describe(field, (ids) => ids.filter((id) => id !== line.id));
  field.removeAttribute('aria-invalid');
}

/** The author's own description of the field stays. */
function describe(field: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change(field.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
