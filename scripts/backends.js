// Helpers for the scripts that start a real server on loopback: Ghost, WordPress, a registry.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

/** Resolves when the server answers 200. If it has ended or the time is up, throws the end of its log. */
export async function ready(name, url, child, log, seconds) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end && child.exitCode === null;) {
    const { status } = await fetch(url).catch(() => ({ status: 0 }));
    if (status === 200) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  child.kill('SIGKILL');
  throw new Error(`${name} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}
