import { say } from '../words.js';
import { boxesOf, chosenIn } from './form.js';
import { type Message } from './messages.js';
import { english } from './newsletter-signup.words.js';

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
      ? 'signupChoose'
      : type === 'checkbox'
        ? 'signupBoxMissing'
        : type === 'email' && validity.valueMissing
          ? 'signupEmailMissing'
          : type === 'email' && validity.typeMismatch && 'signupEmailWrong';
    return [[key ? say(field, english, key) : validationMessage, field]];
  });
}
