import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve, sep } from 'node:path';

export interface Answer {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds before the answer is sent. */
  after?: number;
}

type Route = Answer | ((request: IncomingMessage, body: string) => Answer);

export interface Server {
  origin: string;
  /** Answers by path, without the query. Other paths serve the files of the project and of the stories. */
  routes: Map<string, Route>;
  close(): void;
}

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  avif: 'image/avif',
  webp: 'image/webp',
  json: 'application/json',
  woff2: 'font/woff2',
};

export async function serve(): Promise<Server> {
  const routes = new Map<string, Route>(Object.entries(photos));
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      let sent = '';
      for await (const chunk of request) sent += String(chunk);
      const route = routes.get(pathname);
      const answer = typeof route === 'function' ? route(request, sent) : (route ?? (await file(pathname)));
      if (answer.after) await new Promise((done) => setTimeout(done, answer.after));
      const type = answer.type ?? types[/\.(\w+)$/.exec(pathname)?.[1] ?? 'html'] ?? 'application/octet-stream';
      response.writeHead(answer.status ?? 200, {
        'content-type': /^text|script/.test(type) ? `${type}; charset=utf-8` : type,
        'cache-control': 'no-store',
        ...answer.headers,
      });
      response.end(answer.body);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function file(pathname: string): Promise<Answer> {
  for (const root of ['.', 'stories/public']) {
    const place = resolve(root, `.${decodeURIComponent(pathname)}`);
    if (!place.startsWith(resolve('.') + sep)) continue;
    const found = await readFile(place).catch(() => undefined);
    if (found) return { body: found };
  }
  return { body: 'Not found', type: 'text/plain', status: 404 };
}

/** A picture with enough bytes for its area that a browser counts it as content. */
function picture(width: number, height: number): Answer {
  const bars = Array.from({ length: 400 }, (_, index) => {
    const colour = `hsl(${(index * 47) % 360} 40% 55%)`;
    return `<rect x="${(index * width) / 400}" y="${(index * 31) % 200}" width="${width / 400}" height="${height}" fill="${colour}"/>`;
  });
  return {
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars.join('\n')}</svg>`,
    type: 'image/svg+xml',
  };
}

const photos = {
  '/photo.svg': picture(1200, 800),
  '/photo-large.svg': picture(2400, 1600),
  '/favicon.ico': { body: '', status: 204 },
};
