// The sites of all routers on one server, with the built package.
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { bundle } from '../proof/support/bundle.js';
import { serve, type Server } from '../package/serve.js';
import { buildSite } from './frameworks.js';
import { main, type Name, page } from './pages.js';
import { baseOf, type Router } from './routers.js';

const names: Name[] = ['a', 'b', 'about'];
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="600" height="800"/></svg>';

export interface Site extends Server {
  /** Signups that the newsletter's back end has received. */
  signups: string[];
}

export async function startSite(routers: readonly Router[]): Promise<Site> {
  const modules = new Map<string, Promise<string>>();
  const codeOf = (name: string): Promise<string> => {
    const code = modules.get(name) ?? bundle(`import './test/navigation/routers/${name}.js'`);
    modules.set(name, code);
    return code;
  };
  const folders = new Map<Router, string>();
  for (const router of routers) if (router.framework) folders.set(router, await buildSite(router.framework));
  const signups: string[] = [];

  const server = await serve(resolve('.'), async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const send = (type: string, body: string): true => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      return true;
    };
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      signups.push(body);
      if (body.includes('slow')) await new Promise((done) => setTimeout(done, 3000));
      return send('application/json', '{"status":"pending-confirmation"}');
    }
    if (pathname.endsWith('.svg')) return send('image/svg+xml', picture);
    const module = /^\/routers\/(.*)\.js$/.exec(pathname)?.[1];
    if (module) return send('text/javascript', await codeOf(module));
    const router = routers.find((each) => pathname.startsWith(baseOf(each).split('#')[0]!));
    if (!router) return false;
    const folder = folders.get(router);
    if (folder) {
      const file = pathname.slice(baseOf(router).length);
      const body = await readBuilt(folder, file);
      if (!body) return false;
      const type = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }[extname(file)];
      return send(type ?? 'text/html', body);
    }
    const name = names.find((each) => pathname.endsWith(`/${each}`));
    return send('text/html', pageOf(router, name ?? 'a'));
  });
  return { ...server, signups };
}

/** A file of a built site; of a page, the file that its generator made of it. */
async function readBuilt(folder: string, file: string): Promise<string | undefined> {
  for (const name of extname(file) ? [file] : [`${file}.html`, `${file}/index.html`]) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

function pageOf(router: Router, name: Name): string {
  const { module, attributes, nav, off, inBrowser } = router;
  const css = '<link rel="stylesheet" href="/dist/stet.css">';
  const script = module ? `<script type="module" src="/routers/${module}.js"></script>` : '';
  if (inBrowser) {
    const pages = Object.fromEntries(names.map((each) => [each, main(each)]));
    const data = JSON.stringify({ pages, hash: inBrowser === 'hash' }).replaceAll('<', '\\u003c');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title></title><link rel="icon" href="data:,">${css}
<body><div id="app"></div><script>Object.assign(window, ${data})</script>${script}</body></html>`;
  }
  const head = `${css}<script type="module" src="/dist/stet.js"></script>${script}${router.head ?? ''}`;
  return page({ name, base: baseOf(router), head, attributes, nav, off });
}
