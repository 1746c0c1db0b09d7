// Writes the languages for the script tag, dist/stet/messages/fr.js and so on. They register their messages with the
// script-tag file of the page, and load it if there is none yet; the modules for bundlers would register them in a second copy.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { firstCopy } from './first-copy.js';

const languages = readdirSync('src/messages').map((file) => `src/messages/${file}`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const name of ['stet', 'stet.dev']) {
  const register = `function registerMessages(...given) {
    const first = ${firstCopy(name, version)};
    if (first) first.registerMessages(...given);
    else import('../../${name}.js').then((file) => file.registerMessages(...given));
  }`;
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'register-with-first-copy',
        transform: (code) => ({
          code: code.replace(/import \{[^}]*\} from ['"]\.\.\/localize\.js['"];/, () => register),
          map: null,
        }),
      },
    ],
    build: {
      emptyOutDir: false,
      outDir: `dist/${name}/messages`,
      target: 'es2022',
      minify: true,
      lib: { entry: languages, formats: ['es'] },
      rolldownOptions: {
        external: (id) => id.endsWith(`/${name}.js`),
        output: { entryFileNames: '[name].js', minify: true },
      },
    },
  });
}
