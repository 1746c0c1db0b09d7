// Sets up a fresh clone: installs the packages of the lock file and, with `--browsers`, the test browsers.
// Uses only Node itself, because it runs before anything is installed.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
if (process.argv.includes('--browsers')) execSync('node scripts/browsers.js', { stdio: 'inherit' });
