import { Features } from 'lightningcss';
import { defineConfig } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { sizes } from './sizes.js';
import { standalone } from './standalone.js';

export default defineConfig({
  // Warnings also help the authors of stories.
  define: { __DEV__: 'true', __VERSION__: JSON.stringify(manifest.version) },
  // Relative URLs: the built Storybook works from any sub-path.
  base: './',
  // Not lowered: light-dark() follows the `color-scheme` that the toolbar sets.
  css: { lightningcss: { exclude: Features.LightDark } },
  plugins: [
    sizes,
    standalone,
    {
      // `sideEffects` of package.json is about dist/; here the elements are defined from the source.
      name: 'define-elements-from-source',
      transform: (code, id) =>
        /\/src\/(?:all|messages\/.+|.+\/(?:define|on-demand))\.ts$/.test(id)
          ? { code, map: null, moduleSideEffects: true }
          : undefined,
    },
  ],
});
