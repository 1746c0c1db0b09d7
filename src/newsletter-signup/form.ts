/** The boxes that choose newsletters: those of the form's first `fieldset`. */
export function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('fieldset:first-of-type :is([type=checkbox], [type=radio])')];
}

/** Values of the newsletters chosen: ticked boxes or, without boxes, fields named `newsletter`. */
export function chosenIn(form: HTMLFormElement): string[] {
  const boxes = boxesOf(form);
  const chosen = boxes.length
    ? boxes.filter(({ checked }) => checked)
    : [...form.querySelectorAll<HTMLInputElement>('[name=newsletter]')];
  return chosen.map(({ value }) => value);
}

export function emailOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('[type=email], [name=email]');
}
