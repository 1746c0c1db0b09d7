// Builds dist/ from nothing: the two library builds, the script-tag file, types, CSS and the manifest.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
run('vite', 'build', '--logLevel', 'warn');
run('vite', 'build', '--logLevel', 'warn', '--mode', 'development');
run('vite', 'build', '--logLevel', 'warn', '--mode', 'script');
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js');
execFileSync(process.execPath, ['scripts/write-css.js'], { stdio: 'inherit' });

function run(command, ...words) {
  execFileSync('npx', ['--no-install', command, ...words], { stdio: 'inherit', shell: process.platform === 'win32' });
}
