/** A button that closes a dialog sends nothing. One with its own address, such as "Unsubscribe", is not for the adapter. */
export function isForBrowser(form: HTMLFormElement, submitter: HTMLButtonElement | null, hasAdapter: boolean): boolean {
  // Attributes, because a field named `method` or `target` hides the form's property.
  const method = submitter?.formMethod || form.getAttribute('method') || '';
  return /^dialog$/i.test(method) || (hasAdapter && Boolean(submitter?.hasAttribute('formaction')));
}

/** Whether the response comes into another window or frame, so that this page stays. */
export function opensElsewhere(form: HTMLFormElement, submitter?: HTMLButtonElement | null): boolean {
  const base = document.querySelector<HTMLBaseElement>('base[target]');
  const target = submitter?.formTarget || form.getAttribute('target') || base?.target || '_self';
  return !/^_self$/i.test(target) && !(window === top && /^_(?:top|parent)$/i.test(target));
}
