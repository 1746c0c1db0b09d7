// Clean build of dist/: the two library builds, the two script-tag files, types, CSS, the manifest and the files made from it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
run('vite', 'build', '--logLevel', 'warn');
run('vite', 'build', '--logLevel', 'warn', '--mode', 'development');
run('vite', 'build', '--logLevel', 'warn', '--mode', 'script');
run('vite', 'build', '--logLevel', 'warn', '--mode', 'script-development');
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');
copyFileSync('src/sanitize.json', 'dist/sanitize.json');
for (const step of [
  'script-tag-messages',
  'write-css',
  'editor-data',
  'prune-types',
  'integrity',
  'llms',
  'licences',
]) {
  execFileSync(process.execPath, [`scripts/${step}.js`], { stdio: 'inherit' });
}

function run(command, ...args) {
  execFileSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
}
