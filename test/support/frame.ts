import { styles } from '../../src/stet.styles.js';

/** The content of `stet.css`. */
export const stetCss = styles.join('\n');

/** The content of `stet-embed.css`. */
export const embedCss = async (): Promise<string> => (await fetch('/stet-embed.css')).text();

type Tags = HTMLElementTagNameMap;

/** A page in a frame, and the first element, or all of them, that a selector names. */
abstract class FramedPage {
  abstract readonly frame: HTMLIFrameElement;

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  find<Tag extends keyof Tags>(selector: Tag): Tags[Tag];
  find<Found extends Element = HTMLElement>(selector: string): Found;
  find(selector: string): Element {
    return this.document.querySelector(selector)!;
  }

  all<Tag extends keyof Tags>(selector: Tag): Tags[Tag][];
  all<Found extends Element = HTMLElement>(selector: string): Found[];
  all(selector: string): Element[] {
    return [...this.document.querySelectorAll(selector)];
  }

  box(selector: string): DOMRect {
    return this.find(selector).getBoundingClientRect();
  }

  style(selector: string, pseudo?: string): CSSStyleDeclaration {
    return this.window.getComputedStyle(this.find(selector), pseudo);
  }

  /** Loads the module that defines all six; resolves when the page's elements have rendered. */
  async define(): Promise<void> {
    await importIn(this.window, 'all.js');
    await rendered(this.document);
  }
}

/** A page without a URL. */
export class Page extends FramedPage {
  readonly frame = document.createElement('iframe');

  remove(): void {
    this.frame.remove();
  }
}

const opened: Page[] = [];

afterEach(() => {
  for (const page of opened.splice(0)) page.remove();
});

/** Opens a page in a frame, with `body` as HTML and no script until `define()`. Without `stays`, it is there for one test. */
export async function openPage(
  body: string,
  { css = stetCss, lang = 'en', dir = 'ltr', width = 1000, stays = false } = {},
): Promise<Page> {
  const page = new Page();
  const { frame } = page;
  frame.width = String(width);
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title>
<style>${css}</style></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!stays) opened.push(page);
  return page;
}

/** One frame for all tests: WebKit confuses the history of a frame that replaces another. */
const frame = document.createElement('iframe');
let pages = 0;

/** A page with a URL, which a `srcdoc` frame lacks. It is loaded again only if a test needs it without script or at a fragment. */
export class PageWithUrl extends FramedPage {
  readonly frame = frame;
  /** The warnings and errors in the page's console. */
  readonly consoleMessages: string[] = [];
  #isDefined = false;

  async open(
    body: string,
    { css = '', hash = '', dir = 'ltr', width = 800, height = 600, script = true } = {},
  ): Promise<this> {
    frame.width = String(width);
    frame.height = String(height);
    if (!script || hash || !this.#isDefined) await this.#load(hash);
    if (script) await this.define();
    const { document: page, window } = this;
    page.querySelector('style')!.textContent = `${stetCss} body { margin: 0 } ${css}`;
    page.documentElement.dir = dir;
    page.documentElement.removeAttribute('style');
    page.body.innerHTML = body;
    window.scrollTo(0, 0);
    await rendered(page);
    frame.focus();
    window.focus();
    return this;
  }

  override async define(): Promise<void> {
    this.#isDefined = true;
    await super.define();
  }

  async #load(hash: string): Promise<void> {
    if (!frame.isConnected) document.body.append(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    this.window.location.replace(`/test/browser/page.html?${(pages += 1)}${hash}`);
    await loaded;
    const { document: page, window } = this;
    window.console.warn = (text: string) => void this.consoleMessages.push(text);
    window.addEventListener('error', ({ message }) => this.consoleMessages.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => this.consoleMessages.push(String(reason)));
    page.head.append(page.createElement('style'));
    this.#isDefined = false;
  }
}

/** Imports a file of `/bundled/` into a frame. */
export async function importIn<Module>(window: Window, name: string): Promise<Module> {
  return (window as Page['window']).eval(`import('/bundled/${name}')`) as Promise<Module>;
}

/** Resolves when every Stet element of a page has rendered. */
export async function rendered(page: Document): Promise<void> {
  for (const element of page.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

let warned: Page | undefined;

/** The warnings of the development build about the content of a page. One page is for all. */
export async function warningsOf(body: string): Promise<string[]> {
  warned ??= await openPage('', { stays: true });
  await warned.define();
  const { document, window } = warned;
  const warnings: string[] = [];
  window.console.warn = (warning: unknown) => void warnings.push(String(warning));
  document.body.innerHTML = body;
  await rendered(document);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return warnings;
}

/** Whether the engine has style queries; Firefox has none yet. */
export function hasStyleQueries({ document, window }: Page): boolean {
  const style = '<style>@container style(--asked: 1) { body { --answered: 1 } }</style>';
  document.head.insertAdjacentHTML('beforeend', style);
  document.documentElement.style.setProperty('--asked', '1');
  return window.getComputedStyle(document.body).getPropertyValue('--answered') === '1';
}

/** The contents of a node, or of a text from one character to another, to be measured. */
export function rangeOf(node: Node, start = 0, end?: number): Range {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  range.setStart(node, start);
  if (end !== undefined) range.setEnd(node, end);
  return range;
}

/** The rectangle of each element in a page or in one element of it, in document order, rounded to a hundredth of a pixel. */
export function boxes({ body }: Document, within: Element = body): string[] {
  return [...within.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[x, y, width, height].map((side) => side.toFixed(2)).join(' ')}`;
  });
}
