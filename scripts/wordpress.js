// Installs a real WordPress, with its default theme, and starts it on loopback. WordPress and its SQLite driver come from the npm package
// @wp-playground/wordpress-builds, PHP from Debian: no MySQL, no web server. The installation is in the user's cache folder
// ($XDG_CACHE_HOME/stet or ~/.cache/stet), which all clones share; each start uses its own copy.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, fillOnce, freePort, ready } from './backends.js';
import { canInstall, install } from './debian.js';

const version = '6.5';
const builds = '@wp-playground/wordpress-builds@0.9.19';
const sites = fileURLToPath(new URL('../.cache/wordpress/', import.meta.url));
const owner = { name: 'owner', password: 'vigilant-otter-4471' };

/** Unpacks WordPress with the SQLite driver, and returns its folder. */
function installWordPress() {
  const files = join(cache, `wordpress-${version}-sqlite`);
  fillOnce(files, (folder) => {
    installPrograms();
    console.log(`Installing WordPress ${version}`);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
    execFileSync('npm', ['install', ...options, builds], { cwd: folder, stdio: 'pipe' });
    const unpacked = join(folder, 'node_modules/@wp-playground/wordpress-builds');
    const site = join(folder, 'site');
    execFileSync('unzip', ['-q', join(unpacked, `src/wordpress/wp-${version}.zip`), '-d', site]);
    // Files that the archive lacks, because its web server has them.
    cpSync(join(unpacked, `public/wp-${version}`), site, { recursive: true, force: false });
    const plugins = join(site, 'wp-content/plugins');
    const archive = join(unpacked, 'src/sqlite-database-integration/sqlite-database-integration.zip');
    execFileSync('unzip', ['-q', archive, '-d', plugins]);
    renameSync(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
    // The build contains a site for another URL.
    rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
  });
  return join(files, 'site');
}

function installPrograms() {
  const has = (program, ...args) => {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };
  const modules = has('php', '-m');
  const packages = [
    ...(has('unzip', '-v') ? [] : ['unzip']),
    ...(modules ? [] : ['php-cli']),
    ...['pdo_sqlite', 'xml', 'mbstring', 'curl']
      .filter((name) => !new RegExp(`^${name}$`, 'm').test(modules))
      .map((name) => `php-${name.replace('pdo_sqlite', 'sqlite3')}`),
  ];
  if (!packages.length) return;
  if (!canInstall) throw new Error(`WordPress needs these: ${packages.join(', ')}.`);
  install(packages);
}

/**
 * Starts WordPress on a new, empty site with the plugin in `plugin`, and resolves when it answers.
 *
 * @param {object} settings
 * @param {string} settings.plugin folder of the plugin, as a site owner would upload it
 */
export async function startWordPress({ plugin }) {
  const files = installWordPress();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const place = join(sites, String(port));
  const site = join(place, 'site');
  const content = join(site, 'wp-content');
  rmSync(place, { recursive: true, force: true });
  cpSync(files, site, { recursive: true });
  for (const folder of ['database', 'mu-plugins']) mkdirSync(join(content, folder), { recursive: true });
  cpSync(plugin, join(content, 'mu-plugins/stet'), { recursive: true });
  // A plugin in this folder is active without a visit to the dashboard.
  writeFileSync(join(content, 'mu-plugins/load.php'), "<?php require __DIR__ . '/stet/stet.php';\n");
  const driver = join(content, 'plugins/sqlite-database-integration');
  const database = readFileSync(join(driver, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(content, 'db.php'), database);
  writeFileSync(join(place, 'router.php'), router);
  const php = (program, input = '') => {
    const request = `$_SERVER['HTTP_HOST'] = $_SERVER['SERVER_NAME'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/';`;
    writeFileSync(join(place, 'program.php'), `<?php ${request}\n${program}`);
    return execFileSync('php', [...quiet, join(place, 'program.php')], { input, encoding: 'utf8', cwd: place });
  };
  php(`define( 'WP_INSTALLING', true ); require 'site/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
$wpdb->suppress_errors( true );
wp_install( 'The Coastal', '${owner.name}', 'owner@example.org', true, '', '${owner.password}' );
update_option( 'siteurl', '${url}' ); update_option( 'home', '${url}' );`);
  const log = openSync(join(place, 'php.log'), 'w');
  const args = [...quiet, '-S', `127.0.0.1:${port}`, '-t', site, join(place, 'router.php')];
  // Several workers, because WordPress sends requests to itself.
  const environment = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const child = spawn('php', args, { stdio: ['ignore', log, log], env: environment, detached: true });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  };
  process.once('exit', stop);
  await ready('WordPress', url, child, join(place, 'php.log'), 60);
  return {
    url,
    owner,
    folder: site,
    /** Runs a program in WordPress and returns what it prints. */
    php: (program, input) => php(`require 'site/wp-load.php';\n${program}`, input),
    remove() {
      stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Hides deprecation notices, because this WordPress is older than its PHP. */
const quiet = ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', '-d', 'display_errors=stderr'];

const router = `<?php
$path = __DIR__ . '/site' . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $path ) && ! str_ends_with( $path, '.php' ) ) return false;
chdir( __DIR__ . '/site' );
require is_file( $path ) ? $path : 'index.php';
`;
