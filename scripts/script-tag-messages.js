// Writes the languages for the script tag, dist/stet/messages/fr.js and so on. They register their messages with the
// script-tag file of the page; the modules for bundlers would register them in a second copy.
import { readdirSync } from 'node:fs';
import { build } from 'vite';

const languages = readdirSync('src/messages').map((file) => `src/messages/${file}`);

for (const name of ['stet', 'stet.dev']) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      emptyOutDir: false,
      outDir: `dist/${name}/messages`,
      target: 'es2022',
      minify: true,
      lib: { entry: languages, formats: ['es'] },
      rolldownOptions: {
        external: /\/localize\.js$/,
        output: { entryFileNames: '[name].js', minify: true, paths: () => `../../${name}.js` },
      },
    },
  });
}
