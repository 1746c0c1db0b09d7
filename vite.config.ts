import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';
import { embedCss } from './scripts/embed-css.js';
import { entries } from './scripts/entries.js';
import { firstCopy } from './scripts/first-copy.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

const commonModules =
  /\/src\/(?:adopt-styles|element|load-once|properties|register|tokens\.styles|warn)\.ts$|\/decorate\.js$/;

/** Minifies the stylesheets, which are template literals that minifiers skip. The script-tag file has the embed stylesheet. */
const minifyStyles = (embed: boolean): Plugin => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    const minified = (_: string, text: string): string => {
      const source = text.replaceAll('\\\\', '\\');
      const css = embed
        ? embedCss(id, source)
        : transform({ filename: id, code: Buffer.from(source), minify: true }).code.toString();
      return `css\`${css.replace(/[\\`]|\$\{/g, '\\$&')}\``;
    };
    return { code: code.replace(/css`([^`]*)`/, minified), map: null };
  },
});

/** Lit keeps a list of its versions on `window`; the script-tag file has its own Lit and leaves no global behind. */
const leaveNoGlobal: Plugin = {
  name: 'leave-no-global',
  transform(code, id) {
    if (!id.includes('/@lit/')) return undefined;
    const without = code
      .replace(/,?\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '')
      // For standard decorators, which are not used here.
      .replace(/,\w+\.litPropertyMetadata\?\?=new WeakMap/, '')
      .replace(/(?<!\.)litPropertyMetadata\.get/, 'new WeakMap().get');
    return { code: without, map: null };
  },
};

/**
 * A page may load the script-tag file as `stet.js?ver=2`, or through a redirect. Then an import of `../stet.js` would be a second copy,
 * with adapters and messages of its own. So the parts, and a second copy, use what the first copy has.
 */
const useFirstCopy = (name: string): Plugin => ({
  name: 'use-first-copy',
  renderChunk(code, { fileName }) {
    const first = firstCopy(name, version);
    const fromMain = new RegExp(`import \\{([^}]*)\\} from "(?:\\.\\./)+${name}\\.js";`, 'g');
    const useFirst = (_: string, names: string): string => `const {${names.replaceAll(' as ', ': ')}} = ${first};`;
    const share = (_: string, list: string): string => {
      const names = list.split(',').map((one) => one.trim().split(' as ') as [local: string, exported?: string]);
      const all = names.map(([local, exported = local]) => `${exported}: ${local}`);
      // What the parts need has names of one letter.
      const classes = names.filter(([local, exported = local]) => /^[A-Z]\w{3}/.test(exported));
      return `${first} ??= {${all.join()}};
const {registerAdapter: ofAdapters, registerMessages: ofMessages} = ${first};
export {${classes.map((one) => one.join(' as ')).join()}, ofAdapters as registerAdapter, ofMessages as registerMessages};`;
    };
    const shared =
      fileName === `${name}.js` ? code.replace(/export \{([^}]*)\};/, share) : code.replace(fromMain, useFirst);
    return { code: shared, map: null };
  },
});

/** The compiler's helper can also decorate methods, and returns what it has made. Here, a decorator only defines a property. */
const shortDecorate: Plugin = {
  name: 'short-decorate',
  transform: (_, id) =>
    id.endsWith('/decorate.js')
      ? { code: 'export default (all, prototype, name) => all.forEach((one) => one(prototype, name));', map: null }
      : undefined,
};

/** `sideEffects` of package.json names files of dist/: without this, the bundler would remove the definitions in src/. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (code, id) =>
    /\/(?:define|on-demand)\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

/*
 * Four builds. For bundlers `production`, and `development` with the warnings (an export condition chooses). For a script tag
 * `script`, one minified file with Lit inside, and `script-development`, the same with the warnings. Their parts for first
 * use are in `stet/` and `stet.dev/` beside them.
 */
export default defineConfig(({ mode }) => {
  const script = mode.startsWith('script');
  const development = mode.endsWith('development');
  const name = development ? 'stet.dev' : 'stet';
  return {
    define: { __DEV__: String(development), __VERSION__: JSON.stringify(version) },
    plugins: [
      minifyStyles(script),
      shortDecorate,
      keepDefinitions,
      ...(script ? [leaveNoGlobal, useFirstCopy(name)] : []),
    ],
    // Only this part of Lit is used; bundlers remove the rest themselves.
    ...(script && { resolve: { alias: [{ find: /^lit(?=$|\/)/, replacement: '@lit/reactive-element' }] } }),
    publicDir: false,
    build: {
      emptyOutDir: false,
      outDir: mode === 'development' ? 'dist/development' : 'dist',
      target: 'es2022',
      minify: script,
      sourcemap: script && !development,
      modulePreload: false,
      // Keeps `import()` without Vite's preload code.
      lib: { entry: 'src/all.ts', formats: ['es'] as const },
      rolldownOptions: {
        input: script ? { [name]: 'src/all.ts' } : { ...entries },
        // In the script-tag build, parts that load later import from the main file.
        preserveEntrySignatures: script ? 'allow-extension' : 'strict',
        external: script ? [] : [/^lit(?:\/|$)/],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: script ? `${name}/[name].js` : 'shared/[name].js',
          // Shared code of the six is one file, so that it is loaded and measured once.
          ...(!script && {
            codeSplitting: {
              groups: [
                { name: 'localize', test: /\/src\/localize\.ts$/ },
                { name: 'common', test: commonModules },
              ],
            },
          }),
          ...(script && {
            minify: true,
            postBanner: `/*! Stet ${version} (MIT) with Lit (BSD-3-Clause); notices in licences.txt */`,
          }),
        },
      },
    },
  };
});
