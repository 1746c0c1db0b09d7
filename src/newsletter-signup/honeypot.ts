import { emailOf, isOutOfSight } from './form.js';

/**
 * Bots fill hidden fields, but some browsers fill them for people too. So a filled honeypot means neither success nor failure:
 * it is emptied, and the reader is asked to press once more, which a bot rarely does.
 */
export function emptyHoneypots(form: HTMLFormElement): boolean {
  let wasFilled = false;
  for (const field of form.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')) {
    if (!isOutOfSight(field, form) || field === emailOf(form)) continue;
    const { value, checked } = untouched(field);
    if (field.value === value && field.checked === checked) continue;
    wasFilled = true;
    Object.assign(field, { value, checked });
  }
  return wasFilled;
}

/** A copy of the field as it was at first. Not its `defaultValue`, which is empty where the browser has a value, as for a box or a slider. */
function untouched(field: HTMLInputElement): HTMLInputElement {
  const form = document.createElement('form');
  const copy = field.cloneNode() as HTMLInputElement;
  form.append(copy);
  form.reset();
  return copy;
}
