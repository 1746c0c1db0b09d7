/** Warns the page's developer about a problem in the markup. Development build only. */
export function warn(subject: Element | string, message: string): void {
  const tag = typeof subject === 'string' ? subject : subject.localName;
  console.warn(`<${tag}> ${message}`, ...(typeof subject === 'string' ? [] : [subject]));
}
