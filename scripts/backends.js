// Helpers for the scripts that start a real server on loopback: Ghost, WordPress, a registry.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder of installations that all clones share. */
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stet');

/** Installs into another folder and renames it, so that an unfinished or parallel installation is never used. */
export function fillOnce(folder, fill) {
  if (existsSync(folder)) return;
  mkdirSync(cache, { recursive: true });
  const growing = mkdtempSync(`${folder}-`);
  try {
    fill(growing);
    if (!existsSync(folder)) renameSync(growing, folder);
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

/** A free port. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
