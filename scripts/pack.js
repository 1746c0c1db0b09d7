// Packs dist/ into .cache/package/ as npm would publish it: stet.tgz, and the unpacked files in package/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';

const folder = '.cache/package';
const options = { encoding: 'utf8', shell: process.platform === 'win32' };

mkdirSync(folder, { recursive: true });
const [{ filename, entryCount, size }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options),
);
renameSync(`${folder}/${filename}`, `${folder}/stet.tgz`);
rmSync(`${folder}/package`, { recursive: true, force: true });
execFileSync('tar', ['-xzf', 'stet.tgz'], { ...options, cwd: folder });
console.log(`${filename}: ${entryCount} files, ${(size / 1000).toFixed(1)} kB packed`);
