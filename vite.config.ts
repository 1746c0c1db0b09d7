import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

const elements = [
  'article-header',
  'attribution-line',
  'captioned-photo',
  'newsletter-signup',
  'pull-quote',
  'skip-link',
];

/** Languages, besides English, that the library's own sentences come in. */
const languages = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'zh-Hans'];

/** Back ends that the newsletter signup talks to. */
const adapters = ['brevo', 'form', 'ghost', 'hubspot', 'json', 'kit', 'listmonk', 'mailerlite', 'mautic'];

/** Entries of the package; each is published as `dist/NAME.js`. */
const entries = {
  index: 'src/index.ts',
  all: 'src/all.ts',
  'json-ld': 'src/json-ld.ts',
  ...Object.fromEntries(elements.map((name) => [name, `src/${name}/define.ts`])),
  ...Object.fromEntries(adapters.map((name) => [`adapters/${name}`, `src/newsletter-signup/adapters/${name}.ts`])),
  ...Object.fromEntries(languages.map((lang) => [`words/${lang}`, `src/words/${lang}.ts`])),
};

const commonModules = /\/src\/(?:adopt-styles|element|register|tokens\.styles|warn|words)\.ts$/;

/** The stylesheets are template literals, which no minifier looks into. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    const minified = (_: string, text: string): string =>
      `css\`${transform({ filename: id, code: Buffer.from(text), minify: true }).code.toString()}\``;
    return { code: code.replace(/css`([^`]*)`/, minified), map: null };
  },
};

/** Lit keeps a list of its versions on `window`; the script-tag file brings its own Lit and leaves no global behind. */
const leaveNoGlobal: Plugin = {
  name: 'leave-no-global',
  transform(code, id) {
    if (!id.includes('/@lit/')) return undefined;
    return { code: code.replace(/,?\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''), map: null };
  },
};

/** What other builds load on first use is in the script-tag file from the start: one file, one hash. */
const importAtOnce: Plugin = {
  name: 'import-at-once',
  transform(code, id) {
    const files: string[] = [];
    const inlined = code.replace(
      /\bimport\((["']\.[^"']+["'])\)/g,
      (_, file: string) => `Promise.resolve(part${files.push(file)})`,
    );
    if (!id.includes('/src/') || !files.length) return undefined;
    return { code: files.map((file, n) => `import * as part${n + 1} from ${file};`).join('') + inlined, map: null };
  },
};

/** `sideEffects` of package.json names files of dist/: without this the bundler takes the definitions in src/ for idle. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (code, id) => (id.endsWith('/define.ts') ? { code, map: null, moduleSideEffects: true } : undefined),
};

/*
 * Three builds: `production` for bundlers, `development` with the words to the developer (an export condition chooses),
 * and `script`, one minified file with Lit inside for a script tag.
 */
export default defineConfig(({ mode }) => {
  const script = mode === 'script';
  return {
    define: { __DEV__: String(mode === 'development'), __VERSION__: JSON.stringify(version) },
    plugins: [minifyStyles, keepDefinitions, ...(script ? [leaveNoGlobal, importAtOnce] : [])],
    // Of Lit, only this half is used; bundlers leave the other half out for themselves.
    ...(script && { resolve: { alias: [{ find: /^lit(?=$|\/)/, replacement: '@lit/reactive-element' }] } }),
    publicDir: false,
    build: {
      emptyOutDir: false,
      outDir: mode === 'development' ? 'dist/development' : 'dist',
      target: 'es2022',
      minify: script,
      sourcemap: script,
      modulePreload: false,
      // A library's `import()` stays as it is, without Vite's preloading.
      ...(!script && { lib: { entry: 'src/all.ts', formats: ['es'] as const } }),
      rolldownOptions: {
        input: {
          ...(script ? { stet: 'src/all.ts' } : entries),
          ...(mode === 'production' && { html: 'src/html.ts' }),
        },
        preserveEntrySignatures: 'strict',
        external: script ? [] : [/^lit(?:\/|$)/],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js',
          // What the six share is one file, so that it is loaded, and measured, once.
          ...(!script && { advancedChunks: { groups: [{ name: 'common', test: commonModules }] } }),
          ...(script && {
            codeSplitting: false,
            postBanner: `/*! Stet ${version} (MIT) with Lit (BSD-3-Clause); notices in licences.txt */`,
          }),
        },
      },
    },
  };
});
