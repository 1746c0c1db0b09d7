import { Readability } from '@mozilla/readability';
import { styles } from '../../../src/stet.styles.js';
import { header } from '../../article/article.js';
import { wholeArticle } from '../../article/whole-article.js';
import { fontFaces } from '../fonts.js';
import { pretendMedia } from '../media.js';
import paper from '../page.css?inline';
import './blocks.css';
import { outlineOf } from './outline.js';

const content = wholeArticle();
const base = new URL('./', document.baseURI).href;
const story = 'iframe.html?id=article--whole-article&viewMode=story';

const html = `<!doctype html><html lang="en"><head><title>${String(header.headline)}</title><base href="${base}">`;
const plain = (): string =>
  `${html}<style>${styles.join('\n')}</style><style>${fontFaces()} ${paper}</style></head><body class="paper">${content}</body></html>`;

/** Each function shows one view of the article in a node of the page: `<div ref={styled} />`. */
type Way = (place: HTMLElement | null) => void;

export const styled: Way = put(() => framed('The article, styled', { src: story }));

export const withoutScript: Way = put(() => framed('The article without script', { srcdoc: plain() }));

export const inReaderMode: Way = put(() => {
  const read = new Readability(new DOMParser().parseFromString(plain(), 'text/html')).parse();
  const { title, byline, content: kept } = read ?? {};
  const look =
    'body { font: 1.125rem/1.6 Georgia, serif; margin: 2rem auto; max-width: 38rem; padding: 0 1rem } img { height: auto; max-width: 100% }';
  return framed('The article in reader mode', {
    srcdoc: `${html}<style>${look}</style></head><body><h1>${title}</h1><p>${byline}</p>${kept}</body></html>`,
  });
});

export const asOutline: Way = put(() => {
  const list = document.createElement('ol');
  const holder = box('The article as an outline');
  holder.append(list);
  void loaded(withoutPlace()).then((page) => {
    for (const { depth, kind, words } of outlineOf(page.body)) {
      const line = document.createElement('li');
      const role = document.createElement('b');
      line.style.setProperty('--depth', String(depth));
      role.textContent = kind;
      line.append(role, ` ${words}`);
      list.append(line);
    }
    page.defaultView!.frameElement!.remove();
  });
  return holder;
});

export const printed: Way = put(() => {
  const frame = framed('The article as printed', { src: story });
  void untilShown(frame).then((page) => {
    page.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="og:site_name" content="The Coastal"><link rel="canonical" href="https://coastal.example/environment/stair">',
    );
    page.defaultView!.dispatchEvent(new Event('beforeprint'));
    // Paper is white, whatever the system's colour scheme is.
    page.querySelector<HTMLElement>('.paper')!.style.colorScheme = 'light';
    pretendMedia(page, /\bprint\b/, /\bscreen\b/);
  });
  return frame;
});

export const pasted: Way = put(() => {
  const text = box('The article as plain text');
  void loaded(withoutPlace()).then((page) => {
    const selection = page.getSelection()!;
    selection.selectAllChildren(page.querySelector('article')!);
    text.textContent = selection.toString();
    page.defaultView!.frameElement!.remove();
  });
  return text;
});

function put(make: () => HTMLElement): Way {
  return (place) => place?.replaceChildren(make());
}

function framed(title: string, content: { src: string } | { srcdoc: string }): HTMLIFrameElement {
  const frame = Object.assign(document.createElement('iframe'), { className: 'way', title }, content);
  if ('srcdoc' in content) frame.sandbox.add('allow-same-origin');
  return frame;
}

function box(name: string): HTMLElement {
  const made = Object.assign(document.createElement('div'), { className: 'way', tabIndex: 0 });
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', name);
  return made;
}

/** The article laid out but not shown. */
function withoutPlace(): HTMLIFrameElement {
  const frame = framed('', { srcdoc: plain() });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.cssText = 'block-size: 1px; inset: 0 auto auto 0; opacity: 0; pointer-events: none; position: fixed';
  document.body.append(frame);
  return frame;
}

function loaded(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentDocument!), { once: true });
  });
}

async function untilShown(frame: HTMLIFrameElement): Promise<Document> {
  const page = await loaded(frame);
  const isShown = (): boolean => Boolean(page.querySelector('stet-newsletter-signup output'));
  if (isShown()) return page;
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!isShown()) return;
      observer.disconnect();
      // The elements adopt their styles when they are added.
      setTimeout(() => resolve(page));
    }).observe(page.body, { childList: true, subtree: true });
  });
}
