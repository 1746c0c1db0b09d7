/// <reference types="vite/client" />
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
declare module 'virtual:sizes' {
  /** A table in Markdown. */
  const table: string;
  export default table;
}
declare module 'virtual:standalone' {
  /** The whole library as one module, minified. */
  const script: string;
  export default script;
}
