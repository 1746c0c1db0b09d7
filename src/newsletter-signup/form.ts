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

/** Values of the newsletters chosen: ticked boxes or, without boxes, fields named `newsletter`. */
export function chosenIn(form: HTMLFormElement): string[] {
  const boxes = boxesOf(form);
  const chosen = boxes.length
    ? boxes.filter(({ checked }) => checked)
    : [...form.querySelectorAll<HTMLInputElement>('[name=newsletter]')];
  return chosen.map(({ value }) => value);
}

/** The address field; if there are several, the visible one. */
export function emailOf(form: HTMLFormElement): HTMLInputElement | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>('[type=email], [name=email]')];
  return fields.find((field) => field.type !== 'hidden' && !isOutOfSight(field, form)) ?? fields[0];
}

/** The address as every engine would send it: no white space around it, the domain in ASCII (Punycode). */
export function addressIn(text: string): string {
  const address = text.trim();
  const [, name, domain] = /^(.*@)([^@/:?#]*[^ -~][^@/:?#]*)$/.exec(address) ?? [];
  const url = `https://${domain}`;
  return domain && URL.canParse(url) ? name + new URL(url).hostname : address;
}

/** The label text of a field. */
export function labelOf(field: HTMLInputElement): string {
  return (field.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
