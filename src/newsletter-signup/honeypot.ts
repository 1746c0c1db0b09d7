import { emailOf, isOutOfSight } from './form.js';

/**
 * Bots fill hidden fields, but some browsers fill them for people too. So a filled honeypot means neither success nor failure:
 * it is emptied, and the reader is asked to press once more, which a bot rarely does.
 */
export function emptyHoneypots(form: HTMLFormElement): boolean {
  let wasFilled = false;
  for (const field of form.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')) {
    if (!isOutOfSight(field, form) || field === emailOf(form)) continue;
    wasFilled ||= field.value !== field.defaultValue || field.checked !== field.defaultChecked;
    field.value = field.defaultValue;
    field.checked = field.defaultChecked;
  }
  return wasFilled;
}
