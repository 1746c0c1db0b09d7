import type { Decorator } from '@storybook/web-components-vite';
import { styles } from '../../src/stet.styles.js';
import { fontFaces } from './fonts.js';
import page from './page.css?inline';
import { themes } from './themes.js';

/** Puts a story on a page of paper with the toolbar's settings; without script in a frame that runs none. */
export const inPage: Decorator = (story, { globals, parameters }) => {
  const { theme, direction, script, look } = { ...globals, ...parameters } as Record<string, string>;
  const content = story() as string | Node;
  if (script === 'off' && typeof content === 'string') return withoutScript(content, theme!, direction!, look!);
  const paper = document.createElement('div');
  paper.className = (parameters as { bare?: boolean }).bare ? 'paper bare' : 'paper';
  paper.dir = direction!;
  paper.style.colorScheme = theme!;
  // Markup of the markup functions, which escape what is not.
  if (typeof content === 'string') paper.innerHTML = content;
  else paper.append(content);
  const style = document.createElement('style');
  style.textContent = themes[look!] ?? '';
  paper.append(style);
  return paper;
};

/** The same markup with `stet.css` alone. */
function withoutScript(content: string, theme: string, direction: string, look: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.title = 'The story without script';
  frame.className = 'without-script';
  const base = new URL('./', document.baseURI).href;
  frame.srcdoc = `<!doctype html><html lang="en" dir="${direction}" style="color-scheme: ${theme}">
<base href="${base}"><style>${styles.join('\n')}</style><style>${fontFaces()} ${page} ${themes[look] ?? ''}</style>
<body class="paper">${content}</body></html>`;
  return frame;
}
