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
