declare module '@babel/core' {
  export function transformSync(code: string, options: object): { code: string };
}
declare module 'nunjucks' {
  const nunjucks: { renderString(template: string, data: object): string };
  export default nunjucks;
}
declare module '@11ty/eleventy' {
  interface Config {
    addTemplate(path: string, content: string): void;
    addShortcode(name: string, print: (index: number) => string): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: { quietMode?: boolean; config?: (config: Config) => void });
    toJSON(): Promise<{ content: string }[]>;
  }
}
