import { boxesOf, emailOf, isOutOfSight, namesNewsletter } from './form.js';

/** A field that neither the keyboard nor the browser's own filling reaches. Others out of sight may be steps that the reader has filled in. */
const honeypots = ':is(input, textarea):is([tabindex="-1"], [autocomplete=off]):not([type=hidden])';

/**
 * Bots fill hidden fields, but some browsers fill them for people too. So a filled honeypot means neither success nor failure:
 * it is emptied, and the reader is asked to press once more, which a bot rarely does.
 */
export function emptyHoneypots(form: HTMLFormElement): boolean {
  let wasFilled = false;
  for (const field of form.querySelectorAll<HTMLInputElement>(honeypots)) {
    if (!isOutOfSight(field, form) || field === emailOf(form) || isCustomControl(field, form)) continue;
    const { value, checked } = copyWithFirstValue(field);
    if (field.value === value && field.checked === checked) continue;
    wasFilled = true;
    // Setting the value of a box would give it an attribute.
    if (field.value !== value) field.value = value;
    field.checked = checked;
  }
  return wasFilled;
}

/** Some pages hide a box or a file field and style its label instead. */
function isCustomControl(field: HTMLInputElement, form: HTMLFormElement): boolean {
  const isBox = field.type === 'checkbox' || field.type === 'radio';
  const isKnown = boxesOf(form).includes(field) || namesNewsletter(field) || field.name === 'consent';
  return field.type === 'file' || (isBox && isKnown);
}

/** A copy of the field with its first value. `defaultValue` is empty where the browser sets the value itself, as in a box or a slider. */
function copyWithFirstValue(field: HTMLInputElement): HTMLInputElement {
  const form = document.createElement('form');
  const copy = field.cloneNode(true) as HTMLInputElement;
  form.append(copy);
  form.reset();
  return copy;
}
