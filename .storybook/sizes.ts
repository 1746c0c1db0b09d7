import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Plugin } from 'vite';

const id = 'virtual:sizes';

/** Gives `virtual:sizes`: the table that `npm run size` prints of the built package; empty when none is built. */
export const sizes: Plugin = {
  name: 'sizes',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(measured())}` : undefined),
};

function measured(): string {
  if (!existsSync('dist/stet.js')) return '';
  try {
    return execFileSync(process.execPath, ['scripts/size.js'], { encoding: 'utf8' });
  } catch (error) {
    // Over budget: the table says so, and `npm run size` fails.
    return (error as { stdout: string }).stdout;
  }
}
