import type { ArgTypes } from '@storybook/web-components-vite';
import functions from '../../.storybook/markup-arguments.json';

interface Argument {
  name: string;
  description: string;
  required: boolean;
  type: string;
  options?: (string | number)[];
  boolean?: boolean;
  text?: boolean;
  number?: boolean;
}

/** Controls for the arguments of a markup function, with the doc comments of its types. */
export function argumentsOf(name: keyof typeof functions): ArgTypes {
  const { arguments: list }: { arguments: Argument[] } = functions[name];
  return Object.fromEntries(
    list.map((argument) => [
      argument.name,
      {
        description: argument.description,
        control: controlFor(argument),
        ...(argument.options && { options: argument.options }),
        type: { name: 'other' as const, value: argument.type, required: argument.required },
        table: { category: `${name}()`, type: { summary: argument.type } },
      },
    ]),
  );
}

function controlFor({ options, boolean, text, number }: Argument): 'select' | 'text' | 'number' | 'boolean' | 'object' {
  if (options) return 'select';
  if (text) return 'text';
  if (number) return 'number';
  return boolean ? 'boolean' : 'object';
}
