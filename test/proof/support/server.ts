import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { serve as serveFolder, types } from '../../package/serve.js';

export interface Answer {
  body: string | Buffer;
  type?: string | undefined;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds before the answer is sent. */
  after?: number;
}

type Route = Answer | ((request: IncomingMessage) => Answer);

export interface Server {
  origin: string;
  /** Answers by path, without the query. Other paths serve the files of the project. */
  routes: Map<string, Route>;
  close(): void;
}

export async function serve(): Promise<Server> {
  const routes = new Map<string, Route>(Object.entries(photos));
  const { url, close } = await serveFolder('.', async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const route = routes.get(pathname);
    response.setHeader('cache-control', 'no-store');
    if (!route) return false;
    const answer = typeof route === 'function' ? route(request) : route;
    const { body, type = types[extname(pathname) || '.html'], status = 200, headers, after } = answer;
    if (after) await new Promise((done) => setTimeout(done, after));
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    return true;
  });
  return { origin: url, routes, close };
}

/** A picture with enough bytes for its area that a browser counts it as content. */
function picture(width: number, height: number): Answer {
  const bars = Array.from({ length: 400 }, (_, index) => {
    const colour = `hsl(${(index * 47) % 360} 40% 55%)`;
    return `<rect x="${(index * width) / 400}" y="${(index * 31) % 200}" width="${width / 400}" height="${height}" fill="${colour}"/>`;
  });
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars.join('\n')}</svg>`;
  return { body, type: 'image/svg+xml' };
}

const photos = {
  '/photo.svg': picture(1200, 800),
  '/photo-large.svg': picture(2400, 1600),
  '/favicon.ico': { body: '', status: 204 },
};
