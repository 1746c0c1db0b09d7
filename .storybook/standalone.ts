import { build, type Plugin } from 'vite';

const id = 'virtual:standalone';

/** Provides `virtual:standalone`: the library as one module without imports, for a page in one file. */
export const standalone: Plugin = {
  name: 'standalone',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: async (source) => (source === `\0${id}` ? `export default ${JSON.stringify(await bundle())}` : undefined),
};

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __DEV__: 'true', __VERSION__: '"standalone"' },
    publicDir: false,
    plugins: [
      {
        name: 'keep-definitions',
        transform: (code, file) =>
          /\/src\/(?:all|.+\/(?:define|on-demand))\.ts$/.test(file)
            ? { code, map: null, moduleSideEffects: true }
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      lib: { entry: 'src/all.ts', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  return output[0]!.code;
}
