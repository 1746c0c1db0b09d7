/** Fields that the reader has typed in, or chosen. A form in steps hides them later. */
export const filledByReader = new WeakSet<Element>();

/** Whether a field is in a hidden part of the form. Hiding the whole form does not count. */
export function isOutOfSight(field: Element, form: HTMLFormElement): boolean {
  const hidden = field.closest('[hidden], [aria-hidden=true]');
  return !!hidden && form.contains(hidden) && hidden !== form;
}

/** The boxes that choose newsletters: those of the form's first `fieldset`. */
export function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  const boxes = form.querySelector('fieldset')?.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]');
  return [...(boxes ?? [])];
}

/** Values of the newsletters chosen: ticked boxes or, without boxes, what the browser would send as `newsletter`. */
export function chosenIn(form: HTMLFormElement, entries?: FormData): string[] {
  const boxes = boxesOf(form);
  if (boxes.length) return boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const values = (entries ?? new FormData(form)).getAll('newsletter');
  return values.filter((value): value is string => !!value && typeof value === 'string');
}

/** The address field; if there are several, a visible one and one of type `email` come first. */
export function emailOf(form: HTMLFormElement): HTMLInputElement | undefined {
  const fields = ([...form.elements] as HTMLInputElement[])
    .filter((field) => field.matches('[type=email], [name=email i], [autocomplete~=email]'))
    .filter(({ type }) => /^(?:email|text|hidden)$/.test(type))
    .sort((a, b) => +(b.type === 'email') - +(a.type === 'email'));
  return fields.find((field) => field.type !== 'hidden' && !isOutOfSight(field, form)) ?? fields[0];
}

/** The address as every engine would send it: no white space around it, the domain in ASCII (Punycode). */
export function addressIn(text: string): string {
  const address = text.trim();
  const [, name, domain] = /^(.*@)([^@/:?#]*[^ -~][^@/:?#]*)$/.exec(address) ?? [];
  const url = `https://${domain}`;
  return domain && URL.canParse(url) ? name + new URL(url).hostname : address;
}

/** The radio buttons of which one can be chosen, or the field alone. */
export function groupOf(field: HTMLInputElement, form: HTMLFormElement): HTMLInputElement[] {
  if (field.type !== 'radio' || !field.name) return [field];
  return ([...form.elements] as HTMLInputElement[]).filter(({ type, name }) => type === 'radio' && name === field.name);
}

/** The label text of a field. */
export function labelOf(field: HTMLInputElement): string {
  return (field.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
