/** Warns the developer of the page about a mistake. Development build only. */
export function warn(subject: Element | string, message: string): void {
  const tag = typeof subject === 'string' ? subject : subject.localName;
  console.warn(`<${tag}> ${message}`, ...(typeof subject === 'string' ? [] : [subject]));
}
