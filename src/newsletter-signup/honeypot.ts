import { emailOf, isOutOfSight } from './form.js';

/**
 * Fields that no reader sees are filled by bots, and by some browsers for people. So a filled one does not mean success or
 * failure: it is emptied, and the reader is asked to press once more, which a bot seldom does.
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
