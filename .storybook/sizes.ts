import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Plugin } from 'vite';

const id = 'virtual:sizes';

/** Provides `virtual:sizes`: the table of `npm run size` for the built package; empty if there is no build. */
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
    // Over budget: the table shows it, and `npm run size` fails.
    return (error as { stdout: string }).stdout;
  }
}
