declare module '@babel/core' {
  export function transformSync(code: string, options: object): { code: string };
}
declare module 'nunjucks' {
  const nunjucks: { renderString(template: string, data: object): string };
  export default nunjucks;
}
