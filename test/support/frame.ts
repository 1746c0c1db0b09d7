import { styles } from '../../src/stet.styles.js';

/** The content of `stet.css`. */
export const stetCss = styles.join('\n');

export interface Page {
  document: Document;
  window: Window & typeof globalThis;
  /** Loads the module that defines all six; resolves when the page's elements have rendered. */
  define(): Promise<void>;
  remove(): void;
}

/** Opens a page in a frame, with `body` as HTML and no script until `define()`. */
export async function openPage(
  body: string,
  { css = stetCss, lang = 'en', dir = 'ltr', width = 1000 } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title>
<style>${css}</style></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const page = window.document;
  return {
    document: page,
    window,
    async define() {
      await importIn(window, 'all.js');
      await rendered(page);
    },
    remove() {
      frame.remove();
    },
  };
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

/** The warnings of the development build about the content of a page whose elements are defined. */
export async function warningsOf({ document, window }: Page, body: string): Promise<string[]> {
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

/** The rectangle of each element in a page or in one element of it, in document order, rounded to a hundredth of a pixel. */
export function boxes({ body }: Document, within: Element = body): string[] {
  return [...within.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[x, y, width, height].map((side) => side.toFixed(2)).join(' ')}`;
  });
}
