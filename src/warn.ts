/** Tells the developer of the page, in the development build only, about a mistake and its mending. */
export function warn(subject: Element | string, message: string): void {
  const tag = typeof subject === 'string' ? subject : subject.localName;
  console.warn(`<${tag}> ${message}`, ...(typeof subject === 'string' ? [] : [subject]));
}
