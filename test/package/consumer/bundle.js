// Bundles each piece of code with one bundler, and prints the results as JSON.
// node bundle.js BUNDLER '{"name": "import …"}'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , bundler, given] = process.argv;
const folder = join(import.meta.dirname ?? process.cwd(), 'bundles', bundler);
mkdirSync(folder, { recursive: true });

const bundlers = {
  async vite(entry) {
    const { build } = await import('vite');
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
    });
    return output.map(({ code = '' }) => code).join('');
  },
  async rollup(entry) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()], onLog: () => {} });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code = '' }) => code).join('');
  },
  async esbuild(entry) {
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    return outputFiles[0].text;
  },
  async webpack(entry, out) {
    const { default: webpack } = await import('webpack');
    // In webpack the minifier removes part of the unused code.
    const options = { mode: 'production', entry, output: { path: out, filename: 'out.js' } };
    await new Promise((resolve, reject) => {
      webpack(options, (error, stats) => {
        if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
    return readFileSync(join(out, 'out.js'), 'utf8');
  },
  async parcel(entry, out) {
    const { Parcel } = await import('@parcel/core');
    await new Parcel({
      entries: entry,
      defaultConfig: '@parcel/config-default',
      mode: 'production',
      shouldDisableCache: true,
      defaultTargetOptions: {
        distDir: out,
        shouldOptimize: true,
        shouldScopeHoist: true,
        sourceMaps: false,
        outputFormat: 'esmodule',
      },
    }).run();
    return readdirSync(out)
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('');
  },
};

const bundled = {};
for (const [name, code] of Object.entries(JSON.parse(given))) {
  const entry = join(folder, `${name}.js`);
  const out = join(folder, `${name}-out`);
  mkdirSync(out, { recursive: true });
  writeFileSync(entry, code);
  bundled[name] = await bundlers[bundler](entry, out);
}
process.stdout.write(JSON.stringify(bundled), () => process.exit());
