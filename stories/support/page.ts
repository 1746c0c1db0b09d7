import type { Decorator } from '@storybook/web-components-vite';
import { html } from '../../src/html.js';
import { styles } from '../../src/stet.styles.js';
import { fontFaces } from './fonts.js';
import { argsOf, chosenText, type LanguageParameters } from './language.js';
import { pretendMedia } from './media.js';
import page from './page.css?inline';
import { shownMarkup } from './shown-markup.js';
import { themes } from './themes.js';

type Settings = Record<'theme' | 'script' | 'look' | 'colours', string> & { lang: string; dir: string };

/** Puts a story on a page with the toolbar's settings; without script, in a frame that runs none. */
export const inPage: Decorator = (story, context) => {
  const { globals, parameters, viewMode } = context;
  const { translated, bare, text } = parameters as LanguageParameters & { bare?: boolean };
  const { lang = 'en', dir = 'ltr' } = (!text && translated && chosenText(globals)) || {};
  const settings = { ...globals, ...parameters, lang, dir } as unknown as Settings;
  const { theme, script, look, colours } = settings;
  const colorScheme = theme === 'system' ? 'light dark' : theme;
  const content = attempt(() => {
    shownMarkup(context);
    return story({ args: argsOf(context) }) as string | Node;
  });
  if (script === 'off' && typeof content === 'string')
    return withoutScript(content, { ...settings, theme: colorScheme });
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.classList.toggle('bare', Boolean(bare));
  paper.classList.toggle('forced-colours', colours === 'forced');
  paper.dir = dir;
  paper.lang = lang;
  paper.style.colorScheme = colorScheme;
  if (viewMode === 'story') document.documentElement.style.colorScheme = colorScheme;
  // Runs after the elements have adopted their styles.
  requestAnimationFrame(() => pretendMedia(document, colours === 'forced' ? /forced-colors: active/ : undefined));
  // Safe, because the markup functions escape all text.
  if (typeof content === 'string') paper.innerHTML = content;
  else paper.append(content);
  const style = document.createElement('style');
  style.textContent = themes[look] ?? '';
  paper.append(style);
  return paper;
};

/** The markup function may reject a half-typed value; then the preview shows the error and keeps working. */
function attempt(render: () => string | Node): string | Node {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.warn(error);
    return html`<p role="alert">The markup function rejects this value: ${error.message}</p>`.toString();
  }
}

/** The same markup with only `stet.css`. */
function withoutScript(content: string, { theme, dir, look, lang }: Settings): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.title = 'The story without script';
  frame.className = 'without-script';
  const base = new URL('./', document.baseURI).href;
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}" style="color-scheme: ${theme}">
<base href="${base}"><style>${styles.join('\n')}</style><style>${fontFaces()} ${page} ${themes[look] ?? ''}</style>
<body class="paper">${content}</body></html>`;
  return frame;
}
