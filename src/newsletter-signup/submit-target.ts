/** Whether the button closes a dialog. An attribute, because a field named `method` or `target` hides the form's property. */
export function closesDialog(form: HTMLFormElement, submitter: HTMLButtonElement | null): boolean {
  return /^dialog$/i.test(submitter?.formMethod || form.getAttribute('method') || '');
}

/** Whether the response comes into another window or frame, so that this page stays. */
export function opensElsewhere(form: HTMLFormElement, submitter: HTMLButtonElement | null): boolean {
  const base = document.querySelector<HTMLBaseElement>('base[target]');
  const target = submitter?.formTarget || form.getAttribute('target') || base?.target || '_self';
  return !/^_self$/i.test(target) && !(window === top && /^_(?:top|parent)$/i.test(target));
}
