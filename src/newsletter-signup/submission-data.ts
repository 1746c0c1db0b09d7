import { langOf } from '../localize.js';
import { type ExtraFields, type SignupData } from './adapters.types.js';
import { addressIn, boxesOf, chosenIn, emailOf, labelOf } from './form.js';

/** What the form had at the press, for the adapter. */
export function dataOf(form: HTMLFormElement, entries: FormData): SignupData {
  const email = emailOf(form);
  const typed = email ? valueOf(email, form, entries) : '';
  const address = addressIn(typed);
  const boxes = boxesOf(form).filter(({ name }) => name);
  const page = new URL(/^http/.test(location.href) ? location.href : document.baseURI);
  page.search = page.hash = '';
  const controls = [...form.elements] as HTMLInputElement[];
  const consents = controls.filter((control) => control.matches('[name=consent][type=checkbox]'));
  const agreed = consents.find(wasTickedIn(entries));
  return {
    email: address,
    newsletters: boxes.length ? boxes.filter(wasTickedIn(entries)).map(({ value }) => value) : chosenIn(form, entries),
    fields: textEntries(entries).map(([name, value]) => [
      name,
      name === email?.name && value === typed ? address : value,
    ]),
    ...(agreed && { consent: { version: agreed.value, text: labelOf(agreed), lang: langOf(agreed) } }),
    lang: langOf(form),
    page: page.href,
    time: Date.now(),
  };
}

/** Extra fields come as an object, a `Map` or `FormData`; files and what has no value are left out. */
export function textEntries(fields: ExtraFields): (readonly [string, string])[] {
  const entries = Symbol.iterator in fields ? fields : Object.entries(fields);
  const texts = [...entries].filter(([, value]) => value != null && typeof value !== 'object');
  return texts.map(([name, value]) => [name, String(value as string)]);
}

/** The value that a field had at the press. Other fields may have the same name. */
function valueOf(field: HTMLInputElement, form: HTMLFormElement, entries: FormData): string {
  const fields = [...form.elements].filter(
    (one) => (one as HTMLInputElement).name === field.name && one.matches(':enabled'),
  );
  const value = field.name && entries.getAll(field.name)[fields.indexOf(field)];
  return typeof value === 'string' && value ? value : field.value;
}

/** Whether a box was ticked at the press. */
function wasTickedIn(entries: FormData): (box: HTMLInputElement) => boolean {
  return ({ name, value }) => entries.getAll(name).includes(value);
}
