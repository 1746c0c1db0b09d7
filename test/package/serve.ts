import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.js';

export const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers a request, or returns `false` to serve it from the folder. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface Server {
  /** URL without a slash at the end. */
  url: string;
  close: () => void;
}

/** Serves a folder on a free port. */
export async function serve(folder: string, handle: Handler = () => false): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await handle(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let file = join(folder, decodeURIComponent(pathname));
    if ((await stat(file).catch(() => undefined))?.isDirectory()) file = join(file, 'index.html');
    const body = await readFile(file).catch(() => undefined);
    if (!body) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
  }
}

export function openBrowser(...args: readonly string[]): Promise<Browser> {
  const executablePath = findBrowsers()['chromium'];
  if (!executablePath) throw new Error('No Chromium here: see `node scripts/browsers.js`.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', ...args] });
}
