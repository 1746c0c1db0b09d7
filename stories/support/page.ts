import type { Decorator } from '@storybook/web-components-vite';
import { styles } from '../../src/stet.styles.js';
import { fontFaces } from './fonts.js';
import { pretendMedia } from './media.js';
import page from './page.css?inline';
import { themes } from './themes.js';

type Settings = Record<'theme' | 'direction' | 'script' | 'look' | 'language' | 'colours', string>;

/** Puts a story on a page of paper with the toolbar's settings; without script in a frame that runs none. */
export const inPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const settings = { ...globals, ...parameters } as Settings & { bare?: boolean };
  const { theme, direction, script, look, language, colours, bare } = settings;
  const content = story() as string | Node;
  if (script === 'off' && typeof content === 'string') return withoutScript(content, settings);
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.classList.toggle('bare', Boolean(bare));
  paper.classList.toggle('forced-colours', colours === 'forced');
  paper.dir = direction;
  paper.lang = language;
  paper.style.colorScheme = theme;
  if (viewMode === 'story') document.documentElement.style.colorScheme = theme;
  // When the elements have adopted their styles.
  requestAnimationFrame(() => pretendMedia(document, colours === 'forced' ? /forced-colors: active/ : undefined));
  // Markup of the markup functions, which escape what is not.
  if (typeof content === 'string') paper.innerHTML = content;
  else paper.append(content);
  const style = document.createElement('style');
  style.textContent = themes[look] ?? '';
  paper.append(style);
  return paper;
};

/** The same markup with `stet.css` alone. */
function withoutScript(content: string, { theme, direction, look, language }: Settings): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.title = 'The story without script';
  frame.className = 'without-script';
  const base = new URL('./', document.baseURI).href;
  frame.srcdoc = `<!doctype html><html lang="${language}" dir="${direction}" style="color-scheme: ${theme}">
<base href="${base}"><style>${styles.join('\n')}</style><style>${fontFaces()} ${page} ${themes[look] ?? ''}</style>
<body class="paper">${content}</body></html>`;
  return frame;
}
