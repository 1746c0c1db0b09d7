import { build } from 'vite';

const start = 'virtual:start';

/** Bundles and minifies a module into one file, without the modules in `outside`. */
export async function bundle(source: string, outside: RegExp[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'start',
        resolveId: (id) => (id === start ? { id: `${process.cwd()}/start.js`, moduleSideEffects: true } : undefined),
        load: (id) => (id === `${process.cwd()}/start.js` ? source : undefined),
        // `sideEffects` of package.json is about the package's own files.
        transform: (code, id) => (id.includes('/test/') ? { code, map: null, moduleSideEffects: true } : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: start,
        external: outside,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: { code?: string }[] };
  return output[0]?.code ?? '';
}
