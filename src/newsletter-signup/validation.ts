import { localize } from '../localize.js';
import { addressIn, boxesOf, chosenIn, emailOf, groupOf, isEnabled, labelOf, namesNewsletter } from './form.js';
import { controllerMessages } from './signup-controller.messages.js';

/** A message about one field. */
export type FieldMessage = readonly [text: string, field: HTMLElement];

/**
 * Messages about what the reader must correct, in the form's order. Changes nothing. A form that the browser sends needs a newsletter only if
 * its boxes are named so: other boxes may be optional for the back end.
 */
export function validate(form: HTMLFormElement, isSentByScript: boolean): FieldMessage[] {
  const firstBox = boxesOf(form).find((box) => isEnabled(box) && (isSentByScript || namesNewsletter(box)));
  const email = emailOf(form);
  return [...form.elements].flatMap((element): FieldMessage[] => {
    const field = element as HTMLInputElement;
    const key =
      field === firstBox && !chosenIn(form).length
        ? 'signupNewsletterMissing'
        : field === email
          ? problemOf(email)
          : field.type === 'checkbox' && field.validity.valueMissing && 'signupBoxMissing';
    const wrong = groupOf(field, form).find(({ willValidate, validity }) => willValidate && !validity.valid);
    if (!key && wrong !== field) return [];
    if (key) return [[localize(field, controllerMessages, key, { box: labelOf(field) }), field]];
    // The browser's own message is in the browser's language, which may differ from the page's. A `pattern` is explained by the title.
    const hint = field.validity.patternMismatch ? field.title : '';
    return [[`${field.validationMessage} ${hint}`.trim(), field]];
  });
}

function problemOf(email: HTMLInputElement): 'signupEmailMissing' | 'signupEmailInvalid' | undefined {
  if (!email.willValidate) return undefined;
  const address = addressIn(email.value);
  if (!address) return email.required ? 'signupEmailMissing' : undefined;
  // The rule of `input type=email` (HTML 4.10.5.1.5), also for a field of type `text`, in which letters of every script are allowed.
  const value = address.replace(/[^ -~]/gu, 'a');
  const { validity } = Object.assign(document.createElement('input'), { type: 'email', value });
  return email.validity.typeMismatch || !validity.valid ? 'signupEmailInvalid' : undefined;
}
