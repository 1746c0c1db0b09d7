// Installs real Ghost, 5 and 6, and starts it on loopback, so that the signup is tested with a server that this project did
// not write. As a program it installs both. That takes about two minutes each, but only once, because the installation is
// in the user's cache folder ($XDG_CACHE_HOME/stet or ~/.cache/stet), which all clones share.
// Everything comes from npm's configured registry. No install script runs; the one native addon is built here.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cache, fillOnce, freePort, ready } from './backends.js';
import { canInstall, install } from './debian.js';

/** Tested major versions, each with the exact version and its native addon. */
const versions = { 5: ['5.130.6', 'sqlite3'], 6: ['6.65.0', 'better-sqlite3'] };
/** Folder for the sites of this clone's tests while they run. */
const sites = fileURLToPath(new URL('../.cache/ghost/', import.meta.url));
// Ghost 6 needs a newer Node than this project. The package also has the headers that the addon needs.
const nodePackage = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
const toolPackages = [`${nodePackage}@22.23.3`, 'node-gyp@11.4.2', 'pnpm@12.4.2', 'yarn@1.22.22'];
const tools = join(cache, `ghost-tools-${createHash('sha256').update(toolPackages.join()).digest('hex').slice(0, 8)}`);
const nodeFolder = join(tools, 'node_modules', nodePackage);
const node = join(nodeFolder, 'bin', platform === 'win32' ? 'node.exe' : 'node');

/** Installs Ghost `major`, unless it is installed. */
export function installGhost(major) {
  const [version, addon] = versions[major];
  const app = join(cache, `ghost-${version}`);
  fillOnce(tools, (folder) => {
    installCompiler();
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...toolPackages);
  });
  fillOnce(app, (folder) => {
    console.log(`Installing Ghost ${version}: about two minutes`);
    npm(folder, 'pack', '--silent', `ghost@${version}`);
    run(folder, 'tar', 'xzf', `ghost-${version}.tgz`, '--strip-components=1');
    rmSync(join(folder, `ghost-${version}.tgz`));
    installPackages(folder, major);
    const gyp = join(tools, 'node_modules/node-gyp/bin/node-gyp.js');
    const args = ['rebuild', '--release', `--nodedir=${nodeFolder}`];
    run(realpathSync(join(folder, 'node_modules', addon)), node, gyp, ...args);
  });
  return app;
}

/** Installs with Ghost's own lock file, so that every machine has the versions that Ghost was tested with. */
function installPackages(app, major) {
  const registry = `${npm(app, 'config', 'get', 'registry').trim().replace(/\/$/, '')}/`;
  const store = join(app, '.store');
  const args = ['install', '--ignore-scripts', '--registry', registry];
  if (major >= 6) {
    const pnpm = join(tools, 'node_modules/pnpm/bin/pnpm.mjs');
    run(app, node, pnpm, ...args, '--prod', '--frozen-lockfile', '--store-dir', store);
  } else {
    // The lock file names a host, which may differ from this machine's registry; development dependencies name git hosts.
    rewrite(join(app, 'yarn.lock'), (text) => text.replace(/(resolved ")https:\/\/[^/]+\//g, `$1${registry}`));
    rewrite(join(app, 'package.json'), (text) => {
      const manifest = JSON.parse(text);
      for (const key of ['devDependencies', 'scripts', 'nx']) delete manifest[key];
      return JSON.stringify(manifest);
    });
    const yarn = join(tools, 'node_modules/yarn/bin/yarn.js');
    run(app, node, yarn, ...args, '--production', '--pure-lockfile', '--non-interactive', '--cache-folder', store);
  }
  rmSync(store, { recursive: true, force: true });
}

function installCompiler() {
  const missing = ['make', 'g++', 'python3'].filter((name) => !succeeds(name, '--version'));
  if (!missing.length) return;
  if (!canInstall) throw new Error(`Ghost's database addon is compiled here: install ${missing.join(', ')}.`);
  install(missing);
}

/** Starts Ghost on a new, empty site and resolves when it answers. */
export async function startGhost(major, { smtpPort, strict = true, tries = 1000, port }) {
  const app = installGhost(major);
  const listening = port ?? (await freePort());
  const site = join(sites, `${major}-${listening}`);
  if (!port) rmSync(site, { recursive: true, force: true });
  if (!port) cpSync(join(app, 'content'), join(site, 'content'), { recursive: true });
  const url = `http://127.0.0.1:${listening}`;
  const limit = { minWait: 600_000, maxWait: 43_200_000, lifetime: 43_200, freeRetries: tries };
  const settings = {
    url,
    server: { host: '127.0.0.1', port: listening },
    database: {
      client: versions[major][1],
      useNullAsDefault: true,
      connection: { filename: join(site, 'content/data/ghost.db') },
    },
    paths: { contentPath: join(site, 'content') },
    mail: {
      transport: 'SMTP',
      from: "'The Example' <noreply@example.org>",
      options: { host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true },
    },
    logging: { level: 'info', transports: ['stdout'] },
    privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false, useVersionNotifications: false },
    explore: { update_url: '' },
    security: { staffDeviceVerification: false },
    spam: { user_login: limit, member_login: limit },
    verifyRequestIntegrity: strict,
  };
  mkdirSync(join(site, 'content/data'), { recursive: true });
  writeFileSync(join(site, 'config.production.json'), JSON.stringify(settings, null, 2));
  // Ghost looks for its own version in the working directory and above, and checks themes against it.
  cpSync(join(app, 'package.json'), join(site, 'package.json'));
  const log = openSync(join(site, 'ghost.log'), 'w');
  const environment = { ...process.env, NODE_ENV: 'production' };
  // Ghost reads its settings from the working directory.
  const child = spawn(node, [join(app, 'index.js')], { cwd: site, env: environment, stdio: ['ignore', log, log] });
  const ended = new Promise((done) => child.once('exit', done));
  process.once('exit', () => child.kill('SIGKILL'));
  await ready('Ghost', `${url}/members/api/site/`, child, join(site, 'ghost.log'), 300);
  return {
    url,
    port: listening,
    /** Stops the server at once, as when its machine fails; its data stays. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async remove() {
      child.kill('SIGKILL');
      await ended;
      rmSync(site, { recursive: true, force: true });
    },
  };
}

function npm(folder, ...args) {
  return run(folder, 'npm', ...args);
}

/** Runs a program and returns its output; the error has the output if the program fails. */
function run(folder, program, ...args) {
  // Compiling SQLite takes a minute with the addon's own optimization, and a quarter of a minute with this one.
  const quick = { CFLAGS: '-O1', CXXFLAGS: '-O1' };
  // npm passes its own `nodedir` to node-gyp, which prefers it to the option.
  const headers = { npm_config_nodedir: nodeFolder };
  const path = `${join(nodeFolder, 'bin')}:${process.env['PATH']}`;
  const environment = { ...process.env, ...quick, ...headers, PATH: path };
  try {
    const options = { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 };
    return execFileSync(program, args, options);
  } catch (cause) {
    const output = `${String(cause.stdout).slice(-2000)}${String(cause.stderr).slice(-2000)}`;
    throw new Error(`${program} ${args.join(' ')}:\n${output}`, { cause });
  }
}

function succeeds(program, ...args) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) for (const major of [5, 6]) installGhost(major);
