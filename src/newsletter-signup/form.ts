/** Whether a field is in a part of the form that is hidden by an attribute. Hiding the whole form does not count. */
export function isOutOfSight(field: Element, form: HTMLFormElement): boolean {
  const hidden = field.closest('[hidden], [aria-hidden=true]');
  return !!hidden && form.contains(hidden) && hidden !== form;
}

/** Whether a field is named as newsletters are: `newsletter`, or `newsletters[]` as PHP and Rails want it. */
export function namesNewsletter({ name }: { name: string }): boolean {
  return /^newsletters?(?:\[\d*\])?$/i.test(name);
}

/**
 * The boxes that choose newsletters: those of the form's first `fieldset`, except permissions. If the form has fields named `newsletter`,
 * boxes of another name are something else, such as how the reader found the site.
 */
export function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  const fieldset = form.querySelector('fieldset:not([hidden])');
  const boxes = [...(fieldset?.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]') ?? [])];
  const isNamed = [...form.querySelectorAll('input')].some(namesNewsletter);
  return boxes.filter((box) =>
    isNamed ? namesNewsletter(box) : !/consent|gdpr|rgpd|dsgvo|terms|privacy|permission|agree|accept/i.test(box.name),
  );
}

/** A box that the reader can tick. */
export const isEnabled = (box: Element): boolean => box.matches(':enabled');

/** Values of the newsletters chosen: ticked boxes or, without boxes, what the browser would send as `newsletter`. */
export function chosenIn(form: HTMLFormElement, entries?: FormData): string[] {
  const boxes = boxesOf(form);
  if (boxes.length) return boxes.filter((box) => box.checked && isEnabled(box)).map(({ value }) => value);
  const values = [...(entries ?? new FormData(form))]
    .filter(([name]) => namesNewsletter({ name }))
    .map(([, value]) => value);
  return values.filter((value): value is string => !!value && typeof value === 'string');
}

/** The address field; if there are several, one that the reader can reach and one of type `email` come first. */
export function emailOf(form: HTMLFormElement): HTMLInputElement | undefined {
  const fields = ([...form.elements] as HTMLInputElement[])
    .filter((field) => field.matches('[type=email], [name=email i], [autocomplete~=email]'))
    .filter(({ type }) => /^(?:email|text|hidden)$/.test(type))
    .sort((a, b) => +(b.type === 'email') - +(a.type === 'email'));
  const inSight = fields.filter((field) => field.type !== 'hidden' && !isOutOfSight(field, form));
  const reachable = inSight.filter((field) => field.tabIndex >= 0);
  const seen = reachable.find((field) => field.checkVisibility({ visibilityProperty: true }));
  return seen ?? reachable[0] ?? inSight[0] ?? fields[0];
}

/** Characters that a copied address may have and that nobody sees: spaces of other kinds, marks of direction. */
export const invisible = /[\u00a0\u061c\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

/** The address as every engine would send it: nothing invisible in it, no white space around it, the domain in ASCII (Punycode). */
export function addressIn(text: string): string {
  const address = text.split(invisible).join('').trim();
  const [, name, domain] = /^(.*@)([^@/:?#]*[^ -~][^@/:?#]*)$/.exec(address) ?? [];
  const url = `https://${domain}`;
  return domain && URL.canParse(url) ? name + new URL(url).hostname : address;
}

/** The radio buttons of which one can be chosen, or the field alone. */
export function groupOf(field: HTMLInputElement, form: HTMLFormElement): HTMLInputElement[] {
  if (field.type !== 'radio' || !field.name) return [field];
  return ([...form.elements] as HTMLInputElement[]).filter(({ type, name }) => type === 'radio' && name === field.name);
}

function textWithout(omitted: string, element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(omitted)) part.remove();
  return copy.textContent;
}

/** The text that names a field, without the parts that match `omitted`. */
export function labelOf(field: HTMLInputElement, omitted = '[hidden]'): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const labels = ids.length ? ids.map((id) => root.getElementById(id)) : [field.labels?.[0]];
  const text = labels.map((label) => label && textWithout(omitted, label)).join(' ');
  return (text.trim() ? text : (field.getAttribute('aria-label') ?? '')).replace(/\s+/g, ' ').trim();
}
