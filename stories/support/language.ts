import type { StoryContext } from '@storybook/web-components-vite';
import { arabic, otherTexts, type OtherText } from '../article/other-texts.js';

type Args = Record<string, unknown>;

/** Language settings in the `parameters` of a story. */
export interface LanguageParameters {
  /** The story always has this language, whatever the toolbar shows. */
  text?: OtherText;
  /** Returns the story's arguments in the toolbar's language. Without it, the story stays English. */
  translated?: ((text: OtherText) => Args) | false;
}

export interface LanguageGlobals {
  language?: string;
  direction?: string;
}

/** The text for the toolbar's language, or Arabic for a right-to-left page. */
export function chosenText({ language, direction }: LanguageGlobals): OtherText | undefined {
  const text = otherTexts.find(({ lang }) => lang === language);
  return direction === 'rtl' && text?.dir !== 'rtl' ? arabic : text;
}

/** The text of a story in another language: the story's own, or the toolbar's. */
export function textOf({ parameters, globals }: Pick<StoryContext, 'parameters' | 'globals'>): OtherText | undefined {
  const { text, translated } = parameters as LanguageParameters;
  return text ?? (translated ? chosenText(globals) : undefined);
}

/** The arguments of a story in the toolbar's language. An argument that was changed in the controls keeps that value. */
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
