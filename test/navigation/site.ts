// The sites of all routers on one server, with the built package.
import { resolve } from 'node:path';
import { bundle } from '../proof/support/bundle.js';
import { serve, type Server } from '../package/serve.js';
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
      if (body.includes('slow')) await new Promise((done) => setTimeout(done, 1500));
      return send('application/json', '{"status":"pending-confirmation"}');
    }
    if (pathname.endsWith('.svg')) return send('image/svg+xml', picture);
    const module = /^\/routers\/(.*)\.js$/.exec(pathname)?.[1];
    if (module) return send('text/javascript', await codeOf(module));
    const router = routers.find((each) => pathname.startsWith(baseOf(each).split('#')[0]!));
    if (!router) return false;
    const name = names.find((each) => pathname.endsWith(`/${each}`));
    return send('text/html', pageOf(router, name ?? 'a'));
  });
  return { ...server, signups };
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
