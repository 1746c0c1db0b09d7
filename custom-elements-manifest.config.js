import { onlyThePublic } from './scripts/manifest.js';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.html.ts', 'src/env.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyThePublic()],
};
