import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canInstall, install } from '../../scripts/debian.js';

const folder = resolve('.cache/pipelines/debian');

/** Debian packages that are unpacked into a folder, not installed. */
const unpacked = ['php-htmlpurifier', 'libphp-simplepie', 'wordpress', 'python3-feedparser', 'python3-sgmllib3k'];

/** Folder of the unpacked files; installs PHP and Python to run them if necessary. */
export function debian(): string {
  const missing = ['php-cli', 'php-xml', 'php-mbstring', 'python3-minimal'].filter((name) => !isInstalled(name));
  if (missing.length && !canInstall) throw new Error(`Install these packages of Debian: ${missing.join(' ')}`);
  if (missing.length) install(missing);
  if (!existsSync(`${folder}/done`)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (canInstall) execFileSync('apt-get', ['update', '-qq']);
    // As the current user, because apt's own user may not write here.
    execFileSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...unpacked], { cwd: folder });
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: folder });
      rmSync(`${folder}/${file}`);
    }
    forNewerPhp(`${folder}/usr/share/php/HTMLPurifier`);
    writeFileSync(`${folder}/done`, '');
  }
  return folder;
}

/** Runs a PHP program beside the files that a recipe expects, and returns its output. */
export function php(name: string, program: string, input: string): string {
  const place = resolve(`.cache/pipelines/php-${name}`);
  mkdirSync(place, { recursive: true });
  cpSync('src/sanitize.json', `${place}/sanitize.json`);
  writeFileSync(`${place}/program.php`, program);
  // These versions are older than PHP 8.2, which prints a deprecation for many of their functions.
  const settings = ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', '-d', 'display_errors=stdout'];
  return execFileSync('php', [...settings, `${place}/program.php`], { input, encoding: 'utf8' });
}

/** WordPress's filters and its kses, without a site and a database. */
export function wordPress(): string {
  const files = ['compat', 'load', 'plugin', 'functions', 'formatting', 'kses'];
  const root = `${debian()}/usr/share/wordpress/`;
  const lines = files.map((name) => `require ABSPATH . WPINC . '/${name}.php';`);
  return `define( 'ABSPATH', '${root}' );\ndefine( 'WPINC', 'wp-includes' );\n${lines.join('\n')}\n`;
}

function isInstalled(name: string): boolean {
  try {
    return execFileSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' }).endsWith(' installed');
  } catch {
    return false;
  }
}

/** Debian's HTML Purifier has `$text{0}`, which is a syntax error in PHP 8. */
function forNewerPhp(place: string): void {
  for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.php')) continue;
    const code = readFileSync(`${place}/${file}`, 'utf8');
    writeFileSync(`${place}/${file}`, code.replace(/(\$\w+(?:->\w+)?(?:\[[^\]]+\])*)\{(\$?\w+)\}/g, '$1[$2]'));
  }
}
