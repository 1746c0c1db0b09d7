// Starts a package registry on loopback (Verdaccio) for publishing and installing. It fetches missing packages from npm's configured
// registry. The program is in the user's cache folder ($XDG_CACHE_HOME/stet or ~/.cache/stet).
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, fillOnce, freePort, ready } from './backends.js';

// 6.9 and later need Node 22.
const version = '6.8.0';
const place = fileURLToPath(new URL('../.cache/registry/', import.meta.url));

function installVerdaccio() {
  const folder = join(cache, `verdaccio-${version}`);
  fillOnce(folder, (growing) => {
    // It needs `node-fetch@cjs`, a tag that mirrors lack.
    writeFileSync(join(growing, 'package.json'), '{ "private": true, "overrides": { "node-fetch": "2.7.0" } }');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', ['install', ...options, `verdaccio@${version}`], { cwd: growing, stdio: 'pipe' });
  });
  return folder;
}

export async function startRegistry() {
  const program = join(installVerdaccio(), 'node_modules/verdaccio/bin/verdaccio');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = join(place, String(port));
  mkdirSync(folder, { recursive: true });
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const settings = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'users'), max_users: -1 } },
    uplinks: { upstream: { url: upstream } },
    // Anyone may publish, because it listens only on this machine and stops after the test.
    packages: { stet: { access: '$all', publish: '$anonymous' }, '**': { access: '$all', proxy: 'upstream' } },
    log: { type: 'stdout', format: 'json', level: 'warn' },
  };
  // JSON is valid YAML.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(settings, null, 2));
  const log = openSync(join(folder, 'log'), 'w');
  const args = [program, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', log, log] });
  process.once('exit', () => child.kill('SIGKILL'));
  await ready('The registry', `${url}/-/ping`, child, join(folder, 'log'), 60);
  return {
    url,
    remove() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
