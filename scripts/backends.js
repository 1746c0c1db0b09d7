// What the scripts share that start a real server on loopback: Ghost, WordPress, a registry.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where installations lie, which every clone shares. */
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stet');

/** So that an installation which was cut short, or which another clone does at the same time, is never taken for whole. */
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

/** A port that nothing listens on. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
