import type { StoryContext } from '@storybook/web-components-vite';
import { arabic, otherTexts, type OtherText } from '../article/other-texts.js';

type Args = Record<string, unknown>;

/** What a story may say about languages in its `parameters`. */
export interface LanguageParameters {
  /** The story is in this language, whatever the toolbar says. */
  text?: OtherText;
  /** The story's arguments in the language that the toolbar sets. Without it the story stays English. */
  translated?: ((text: OtherText) => Args) | false;
}

export interface LanguageGlobals {
  language?: string;
  direction?: string;
}

/** The text that the toolbar chooses: by language, or Arabic for a page that is read from the right. */
export function chosenText({ language, direction }: LanguageGlobals): OtherText | undefined {
  const text = otherTexts.find(({ lang }) => lang === language);
  return direction === 'rtl' && text?.dir !== 'rtl' ? arabic : text;
}

/** The text of a story that is in another language: its own, or the one that the toolbar chooses. */
export function textOf({ parameters, globals }: Pick<StoryContext, 'parameters' | 'globals'>): OtherText | undefined {
  const { text, translated } = parameters as LanguageParameters;
  return text ?? (translated ? chosenText(globals) : undefined);
}

/** The arguments of a story in the toolbar's language. One that was changed in the controls stays as it was typed. */
export function argsOf({ args, initialArgs, parameters, globals }: StoryContext): Args {
  const { text, translated } = parameters as LanguageParameters;
  const chosen = !text && translated ? chosenText(globals) : undefined;
  if (!chosen || !translated) return args;
  const same = (key: string): boolean => JSON.stringify(args[key]) === JSON.stringify(initialArgs[key]);
  return {
    ...args,
    ...Object.fromEntries(Object.entries(translated(chosen)).filter(([key]) => key in args && same(key))),
  };
}
