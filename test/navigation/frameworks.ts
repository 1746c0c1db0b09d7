// Builds the sites of frameworks that have their own router, with the same pages as the other routers.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { run } from '../support/run.js';
import { main, type Name } from './pages.js';

export type Framework = 'astro' | 'nuxt' | 'kit';

interface Build {
  /** The command, from `node_modules/.bin`. */
  command: readonly [string, ...string[]];
  out: string;
  /** The file of a page, and its text. */
  page: (name: Name) => [file: string, text: string];
}

const builds: Record<Framework, Build> = {
  astro: {
    command: ['astro', 'build'],
    out: 'dist',
    page: (name) => [
      `src/pages/${name}.astro`,
      `---\nimport Layout from '../layout.astro';\n---\n<Layout name="${name}">${main(name)}</Layout>\n`,
    ],
  },
  nuxt: {
    command: ['nuxi', 'generate'],
    out: '.output/public',
    page: (name) => [`app/pages/${name}.vue`, `<template>\n${main(name)}\n</template>\n`],
  },
  kit: {
    command: ['vite', 'build'],
    out: 'build',
    page: (name) => [`src/routes/${name}/+page.svelte`, `${main(name)}\n`],
  },
};

const cache = resolve('.cache/frameworks');

/** Installs all three once, builds one, and returns the folder of its files. */
export async function buildSite(framework: Framework): Promise<string> {
  await install();
  const { command, out, page } = builds[framework];
  const site = join(cache, framework);
  for (const name of ['a', 'b', 'about'] as const) {
    const [file, text] = page(name);
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  }
  const [program, ...args] = command;
  const env = { ...process.env, NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  await run(join(cache, 'node_modules/.bin', program), args, { cwd: site, env });
  return join(site, out);
}

let installed: Promise<void> | undefined;

function install(): Promise<void> {
  installed ??= (async () => {
    await mkdir(cache, { recursive: true });
    await cp('test/navigation/frameworks', cache, { recursive: true });
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', args, { cwd: cache, timeout: 900_000 });
  })();
  return installed;
}
