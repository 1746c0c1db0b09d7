export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.html.ts', 'src/env.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
