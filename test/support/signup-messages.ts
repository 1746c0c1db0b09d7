/** Every message that a signup's form shows, in the order of the form, without the heading and the buttons of a result. */
export function messagesOf(form: ParentNode): string {
  const lines = form.querySelectorAll<HTMLElement>('[data-stet]:not(button, strong, a)');
  return [...lines].map((line) => line.innerText.trim()).join('\n');
}
