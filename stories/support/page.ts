import type { Decorator } from '@storybook/web-components-vite';
import { styles } from '../../src/stet.styles.js';
import page from './page.css?inline';

/** Puts a story on a page of paper with the toolbar's settings; without script in a frame that runs none. */
export const inPage: Decorator = (story, { globals, parameters }) => {
  const { theme, direction, script } = globals as Record<string, string>;
  const { bare } = parameters as { bare?: boolean };
  const content = story() as string;
  if (script === 'off') return withoutScript(content, theme!, direction!);
  const paper = document.createElement('div');
  paper.className = bare ? 'paper bare' : 'paper';
  paper.dir = direction!;
  paper.style.colorScheme = theme!;
  paper.innerHTML = content;
  return paper;
};

/** The same markup with `stet.css` alone. */
function withoutScript(content: string, theme: string, direction: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.title = 'The story without script';
  frame.className = 'without-script';
  const base = new URL('./', document.baseURI).href;
  frame.srcdoc = `<!doctype html><html lang="en" dir="${direction}" style="color-scheme: ${theme}">
<base href="${base}"><style>${styles.join('\n')}</style><style>${page}</style><body class="paper">${content}</body></html>`;
  return frame;
}
