import { localize } from '../localize.js';
import { boxesOf, chosenIn } from './form.js';
import { type Message } from './messages.js';
import { defaultMessages } from './newsletter-signup.messages.js';

/** What the reader has to mend, in the form's order. */
export function wrongIn(form: HTMLFormElement): Message[] {
  const [firstBox] = boxesOf(form);
  return [...form.elements].flatMap((element): Message[] => {
    const field = element as HTMLInputElement;
    const { type, validity, validationMessage } = field;
    const isUnchosen = field === firstBox && !chosenIn(form).length;
    if (!isUnchosen && (!field.willValidate || validity.valid)) return [];
    // The browser's own words are in the browser's language, which need not be the page's.
    const key = isUnchosen
      ? 'signupNewsletterMissing'
      : type === 'checkbox'
        ? 'signupBoxMissing'
        : type === 'email' && validity.valueMissing
          ? 'signupEmailMissing'
          : type === 'email' && validity.typeMismatch && 'signupEmailInvalid';
    return [[key ? localize(field, defaultMessages, key, { box: labelOf(field) }) : validationMessage, field]];
  });
}

function labelOf({ labels }: HTMLInputElement): string {
  return (labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
