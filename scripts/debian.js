// Installs Debian packages if that is allowed: as root, in a container or on a CI machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Waits until no other program installs packages. */
export function install(packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' ')}`);
  const apt = (...args) => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    execFileSync('apt-get', [...options, ...args], { stdio: 'inherit', env: environment });
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}
