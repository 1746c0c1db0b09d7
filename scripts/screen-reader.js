// Runs test/screen-reader: Orca, a real screen reader, reads real browser windows under Xvfb, and its speech is logged as
// text. As root on Debian this installs missing packages; elsewhere it prints what to install.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { canInstall, install } from './debian.js';

const programs = { orca: 'orca', 'xvfb-run': 'xvfb', xauth: 'xauth', 'dbus-run-session': 'dbus', xdotool: 'xdotool' };
const missing = () => Object.entries(programs).filter(([name]) => spawnSync('which', [name]).status !== 0);

if (missing().length && canInstall) install([...missing().map(([, name]) => name), 'at-spi2-core', 'python3-speechd']);
if (missing().length) {
  const names = missing().map(([, name]) => name);
  console.error(`The screen-reader tests need Linux with ${names.join(', ')} and at-spi2-core installed.`);
  process.exit(1);
}

rmSync('.cache/screen-reader', { recursive: true, force: true });
const args = ['-a', 'dbus-run-session', '--', process.execPath, '--import', 'tsx', '--test'];
// Only one browser at a time can have the keyboard.
const files = ['--test-concurrency=1', ...['chromium', 'firefox'].map((name) => `test/screen-reader/${name}.test.ts`)];
process.exitCode = spawnSync('xvfb-run', [...args, ...files], { stdio: 'inherit' }).status ?? 1;
