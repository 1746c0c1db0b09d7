import { defineConfig } from 'vite';

export default defineConfig({
  // The words to the developer are of use to those who write stories too.
  define: { __DEV__: 'true', __VERSION__: '"development"' },
  // Relative addresses: the built Storybook works from any sub-path.
  base: './',
  // `sideEffects` of package.json speaks of dist/; here the elements are defined from the source.
  build: { rolldownOptions: { treeshake: { moduleSideEffects: true } } },
});
