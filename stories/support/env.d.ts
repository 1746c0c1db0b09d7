/// <reference types="vite/client" />
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
