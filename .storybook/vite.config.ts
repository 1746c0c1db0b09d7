import { defineConfig } from 'vite';

export default defineConfig({
  // The words to the developer are of use to those who write stories too.
  define: { __DEV__: 'true' },
  // Relative addresses: the built Storybook works from any sub-path.
  base: './',
});
