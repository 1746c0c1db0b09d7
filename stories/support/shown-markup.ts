import type { StoryContext } from '@storybook/web-components-vite';
import { html, markup } from '../../src/html.js';
import { argsOf, textOf } from './language.js';

/** Markup of the stories on this page, by their ids. */
export const shown = new Map<string, string>();

/**
 * The markup that a story's page shows, complete and ready to paste: printed by the markup function, in an `article` with
 * `lang` and `dir` if the story is in another language, and with absolute URLs of the pictures.
 */
export function shownMarkup(context: StoryContext): string {
  const printed: unknown = context.originalStoryFn(argsOf(context), context);
  if (typeof printed !== 'string') return '';
  const text = textOf(context);
  const folder = new URL('./', document.baseURI).href;
  const { wholePage } = context.parameters as { wholePage?: boolean };
  const complete =
    text && !wholePage
      ? html`<article lang="${text.lang}" dir="${text.dir}">
${markup(printed)}
</article>`.toString()
      : printed;
  const pasted = complete.replace(/(?<=["\s])(?=photos\/|portrait\.svg)/g, folder);
  shown.set(context.id, pasted);
  return pasted;
}
