import { focusMark, removeFocusAttributes } from './copies.js';
import { make, outputOf, showMessages } from './view.js';

/** Shows the result in the `output`: a heading, messages, and what the reader can do next. */
export function showResult(
  form: HTMLFormElement,
  {
    heading,
    messages,
    links,
    startAgain,
  }: {
    heading: string;
    messages: readonly string[];
    links: readonly (readonly [text: string, href: string])[];
    startAgain: readonly [text: string, press: () => void];
  },
): void {
  showMessages(form, ...messages);
  const output = outputOf(form);
  // In a status that has the focus, Orca reads only elements with a role of their own.
  for (const line of output.children) line.role = 'paragraph';
  output.prepend(make('strong', heading), ' ');
  for (const [text, href] of links) {
    const link = make('a', text);
    link.href = href;
    output.append(' ', link);
  }
  const [text, press] = startAgain;
  const button = make('button', text);
  button.type = 'button';
  button.addEventListener('click', press);
  output.append(' ', button);
}

/** Focuses the form's `output`, which screen readers then read. Its live region is off meanwhile, so that nothing is read twice. */
export function focusOutput(form: HTMLFormElement, change: () => void): void {
  const output = outputOf(form);
  output.setAttribute('aria-live', 'off');
  output.setAttribute(focusMark, '');
  output.tabIndex = -1;
  change();
  output.focus();
  // Later, because a morph may be changing the attributes when the focus leaves.
  output.addEventListener('blur', () => setTimeout(removeFocusAttributes, 0, output), { once: true });
}
