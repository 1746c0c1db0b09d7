import { buttonsOf, ownElements, mark, removeFieldMessage } from './view.js';

/** Marks an `output` that is focused only to be read aloud. */
export const focusMark = 'data-stet-focus';

/** Removes what another instance left behind, in a page that was saved, copied or restored by a router. */
export function removeCopies(form: HTMLFormElement): void {
  const copies = [...form.querySelectorAll(`[${mark}]`)].filter((copy) => !ownElements.has(copy));
  for (const copy of copies) {
    const field = copy.id && form.querySelector(`[aria-describedby~="${copy.id}"]`);
    if (field) removeFieldMessage(field, copy);
    else copy.remove();
  }
  for (const output of form.querySelectorAll<HTMLElement>(`output[${focusMark}]`)) removeFocusAttributes(output);
  if (!copies.length) return;
  for (const button of buttonsOf(form)) button.removeAttribute('aria-disabled');
  for (const output of form.querySelectorAll('output')) if (!output.textContent.trim()) output.replaceChildren();
}

export function removeFocusAttributes(output: HTMLElement): void {
  for (const name of ['tabindex', 'aria-live', focusMark]) output.removeAttribute(name);
}
