declare module 'react-dom/server' {
  import { type ReactElement } from 'react';
  export function renderToStaticMarkup(element: ReactElement): string;
}
declare module 'twig' {
  interface Template {
    render(context: object): string;
  }
  const twig: {
    twig(options: { data: string; rethrow?: boolean }): Template;
    extendFunction(name: string, definition: (...values: never[]) => unknown): void;
    extendFilter(name: string, definition: (value: unknown) => unknown): void;
  };
  export default twig;
}
