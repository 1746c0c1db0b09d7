// Strict CSP and Trusted Types in three engines, and texts that would run script if anything used them as markup or code.
import { readdir, readFile } from 'node:fs/promises';
import { bundle } from './support/bundle.js';
import { inEach } from './support/engines.js';
import { lively, page, script, stylesheet } from './support/page.js';
import { payloads } from '../support/payloads.js';
import { type Row, row } from './support/rows.js';
import { type Answer, serve } from './support/server.js';

/** The policy of the guide, and what it says to add for an adapter. */
const guide = await readFile('stories/guides/csp-and-integrity.mdx', 'utf8');
const policy = `${/^Content-Security-Policy: (.*)/m.exec(guide)![1]}; connect-src 'self'`;

/** Records scripts that run, policy violations and errors. It is a file because the policy allows no inline script. */
const watch = `self.counted = { ran: 0, stopped: [], thrown: [] };
self.ran = () => { counted.ran += 1; };
self.watcher = {
  hasRun() { const { ran } = counted; counted.ran = 0; return ran > 0; },
  faults: () => [...counted.thrown.splice(0), ...(location.pathname === '/live' ? [] : ['left for ' + location.href])],
};
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => counted.stopped.push([violatedDirective, blockedURI, sample].join(' ')));
for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({ message, reason }) => counted.thrown.push(String(message ?? reason)));`;

/** Firefox’s report about the element’s own JSON-LD. */
const ofJsonLd = /^require-trusted-types-for trusted-types-sink HTMLScriptElement text\|(?:\{"@context"|$)/;

interface Counted {
  ran: number;
  stopped: string[];
  thrown: string[];
}

interface Found {
  strict: Counted & { defined: number; opened: boolean; hasMessage: boolean; isSent: boolean; hasJsonLd: boolean };
  attributes: Tried;
  texts: Tried;
  answers: Tried;
}

interface Tried {
  tried: number;
  wrong: string[];
}

/** What the pages report about the scripts that ran since the last question, and about errors and other pages. */
interface Watcher {
  hasRun(): boolean;
  faults(): string[];
}

export default async function security(): Promise<Row[]> {
  const server = await serve();
  const adapters = (await readdir('dist/adapters').catch(() => [])).filter((name) => name.endsWith('.js'));
  const modules = ['all.js', ...adapters.map((name) => `adapters/${name}`)];
  const everything = modules.map((name) => `import './dist/${name}';`).join('');
  server.routes.set('/watch.js', { body: watch });
  server.routes.set('/everything.js', { body: await bundle(everything) });
  const head = `<script src="/watch.js"></script>${stylesheet}`;
  server.routes.set('/strict', {
    body: page(lively.replace('<stet-newsletter-signup', '$& adapter="json"'), { head: head + script }),
    headers: { 'content-security-policy': policy },
  });
  const withAdapters = `${head}<script type="module" src="/everything.js"></script>`;
  server.routes.set('/live', { body: page(`${lively}<div id="place"></div>`, { head: withAdapters }) });
  const names = adapters.map((name) => name.replace('.js', ''));
  server.routes.set('/back-end', ({ headers }) => hostile(headers['x-payload']));
  server.routes.set('/x', { body: '', status: 404 });
  server.routes.set('/newsletters', { body: '{"status":"subscribed"}', type: 'application/json' });

  const elements = await attributesOfElements();
  const results = await inEach(async (tab): Promise<Found> => {
    await tab.go(`${server.origin}/strict`);
    const strict = await tab.run(useStrict);
    await tab.go(`${server.origin}/live`);
    const attributes = await tab.run(tryAttributes, payloads, elements);
    const texts = await tab.run(tryTexts, payloads, tab.engine === 'chromium' ? 1 : 3);
    const answers = await tab.run(tryAnswers, payloads, names);
    return { strict, attributes, texts, answers };
  });
  server.close();

  const engines = [...results.keys()].join(', ');
  const wrong = (pick: (found: Found, engine: string) => string[]): string[] =>
    [...results].flatMap(([engine, found]) => pick(found, engine).map((what) => `${engine}: ${what}`));
  const first = [...results.values()][0]!;
  return [
    row(
      `Everything works under a strict content security policy with Trusted Types (${policy})`,
      `upgrade, viewer, form and JSON-LD, in ${engines}; Firefox reports the text of the JSON-LD, which is data and never runs, but does not block it`,
      wrong(({ strict: { stopped, thrown, defined, opened, hasMessage, isSent, hasJsonLd } }, engine) => [
        ...stopped.filter((what) => engine !== 'firefox' || !ofJsonLd.test(what)),
        ...thrown,
        ...(hasJsonLd ? [] : ['no JSON-LD']),
        ...(defined === 6 ? [] : [`${defined} of six defined`]),
        ...(opened ? [] : ['no viewer']),
        ...(hasMessage ? [] : ['no message in the form']),
        ...(isSent ? [] : ['the form was not sent']),
      ]),
    ),
    row(
      'No hostile text in an attribute or a property runs, adds an element or leaves the page',
      `${payloads.length} texts, ${first.attributes.tried} settings, in ${engines}`,
      wrong(({ attributes }) => attributes.wrong),
    ),
    row(
      'No hostile text in the page runs in the viewer, in JSON-LD, in print or in the form’s messages',
      `${payloads.length} texts, ${first.texts.tried} places, in ${engines}`,
      wrong(({ texts }) => texts.wrong),
    ),
    row(
      'No hostile answer of a newsletter’s back end runs, adds markup or leaves the page',
      `${first.answers.tried} answers to ${names.length} adapters, in ${engines}`,
      wrong(({ answers }) => answers.wrong),
    ),
  ];
}

/** The attributes that the manifest of the package declares. */
async function attributesOfElements(): Promise<Record<string, string[]>> {
  interface Manifest {
    modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
  }
  const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as Manifest;
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes.map(({ name }) => name)]] : [])),
  );
}

/** A response with the payload in every field in which a back end has a text or a URL. */
function hostile(header: string | string[] | undefined): Answer {
  const { text, status } = JSON.parse(decodeURIComponent(String(header))) as { text: string; status: number };
  const all = (names: string): object => Object.fromEntries(names.split(' ').map((name) => [name, text]));
  const fields = { ...all('message detail title error reason context'), pointer: '#/email' };
  const body = {
    ...fields,
    ...all('html url redirect redirectUri redirect_url inlineMessage'),
    status: 'subscribed',
    success: status === 200,
    errors: [fields],
    data: fields,
    results: [{ newsletter: text, status: 'rejected', message: text }],
  };
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

async function useStrict(): Promise<Found['strict']> {
  // WebKit's driver may continue before the script has run.
  const defined = ['stet-captioned-photo', 'stet-newsletter-signup'].map((name) => customElements.whenDefined(name));
  await Promise.race([Promise.all(defined), new Promise((done) => setTimeout(done, 10_000))]);
  const photo = document.querySelector<HTMLElement & { showZoom?: () => Promise<void> }>('stet-captioned-photo')!;
  await photo.showZoom?.();
  const dialog = photo.shadowRoot?.querySelector('dialog');
  const opened = Boolean(dialog?.open);
  dialog?.close();
  const signup = document.querySelector('stet-newsletter-signup')!;
  const send = (): void => signup.querySelector('button')!.click();
  send();
  for (const end = performance.now() + 10_000; signup.state !== 'invalid' && performance.now() < end;)
    await new Promise((done) => setTimeout(done, 20));
  const hasMessage = signup.state === 'invalid';
  const sent = new Promise((done) => signup.addEventListener('stet-signup-success', done, { once: true }));
  signup.querySelector<HTMLInputElement>('[type=email]')!.value = 'reader@news.example';
  send();
  const isSent = Boolean(await Promise.race([sent, new Promise((done) => setTimeout(done, 10_000))]));
  const { counted } = window as unknown as { counted: Counted };
  const names = [...document.querySelectorAll(':defined')].map(({ localName }) => localName);
  return {
    ...counted,
    opened,
    hasJsonLd: document.querySelector('script[data-stet]')?.textContent?.includes('"NewsArticle"') ?? false,
    hasMessage,
    isSent,
    defined: new Set(names.filter((name) => name.includes('-'))).size,
  };
}

async function tryAttributes(texts: readonly string[], names: Record<string, string[]>): Promise<Tried> {
  const { watcher } = window as unknown as { watcher: Watcher };
  const wrong: string[] = [];
  let tried = 0;
  const place = document.querySelector('#place')!;
  for (const [tag, list] of Object.entries(names)) {
    const model = document.querySelector(tag)!;
    for (const name of list) {
      const element = place.appendChild(model.cloneNode(true)) as Element & { updateComplete: Promise<unknown> };
      element.removeAttribute('id');
      const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      for (const text of texts) {
        element.setAttribute(name, text);
        await element.updateComplete;
        if (property in element && !(property in HTMLElement.prototype)) Reflect.set(element, property, text);
        await element.updateComplete;
        tried += 2;
      }
      await new Promise((done) => setTimeout(done));
      // A photo may add a button that uncovers it.
      if (element.querySelector('script, svg, iframe, object, embed, style, link, base, meta, [onerror], [onload]'))
        wrong.push(`${tag} ${name}: an element was added`);
      if (watcher.hasRun()) wrong.push(`${tag} ${name}: ran`);
      element.remove();
    }
  }
  return { tried, wrong: [...wrong, ...watcher.faults()] };
}

/** Opens the viewer only for one in `every` texts, because that takes long. */
async function tryTexts(texts: readonly string[], openEvery: number): Promise<Tried> {
  type Photo = HTMLElement & { showZoom?: () => Promise<void> };
  const { watcher } = window as unknown as { watcher: Watcher };
  const wrong: string[] = [];
  let tried = 0;
  const place = document.querySelector('#place')!;
  const places = '[json-ld], stet-captioned-photo, stet-newsletter-signup, stet-pull-quote';
  const models = [...document.querySelectorAll(`main :is(${places})`)];
  const known = document.querySelectorAll('script').length;
  const scriptsOf = (page: Document): number => page.querySelectorAll('script').length;
  for (const [index, text] of texts.entries()) {
    // A separate article, so that the JSON-LD is not that of the page's own article.
    const article = place.appendChild(document.createElement('article'));
    article.append(...models.map((model) => model.cloneNode(true)));
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.nodeValue?.trim()) continue;
      walker.currentNode.nodeValue = text;
      tried += 1;
    }
    for (const image of place.querySelectorAll('img')) image.alt = text;
    const photo = place.querySelector<Photo>('stet-captioned-photo')!;
    photo.removeAttribute('id');
    if (index % openEvery === 0) await photo.showZoom?.();
    const dialog = photo.shadowRoot?.querySelector('dialog');
    if (dialog) {
      if (dialog.querySelector('script, [part=caption] svg, iframe, [onerror], [onload]'))
        wrong.push(`viewer: ${text}`);
      const closed = new Promise((done) => dialog.addEventListener('close', done, { once: true }));
      dialog.close();
      await closed;
    }
    const signup = place.querySelector('stet-newsletter-signup')!;
    signup.querySelector('button')!.click();
    while (signup.state !== 'invalid') await new Promise((done) => setTimeout(done));
    window.dispatchEvent(new Event('beforeprint'));
    await new Promise((done) => setTimeout(done));
    await new Promise(requestAnimationFrame);
    const reopened = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    if (
      reopened.querySelector('[onerror], [onload]') ||
      reopened.querySelectorAll('script').length > scriptsOf(document)
    )
      wrong.push(`the page, saved and opened again, has markup from ${text}`);
    const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
    if (scripts.length > known) wrong.push(`a script was added: ${text}`);
    place.replaceChildren();
    if (watcher.hasRun()) wrong.push(`ran: ${text}`);
  }
  await new Promise((done) => setTimeout(done, 50));
  if (watcher.hasRun()) wrong.push('ran afterwards');
  return { tried, wrong: [...wrong, ...watcher.faults()] };
}

async function tryAnswers(texts: readonly string[], names: readonly string[]): Promise<Tried> {
  const { watcher } = window as unknown as { watcher: Watcher };
  const wrong: string[] = [];
  let tried = 0;
  let asked = '';
  const place = document.querySelector('#place')!;
  const model = document.querySelector('main stet-newsletter-signup')!;
  const fetchIt = window.fetch.bind(window);
  window.fetch = () => fetchIt('/back-end', { headers: { 'x-payload': encodeURIComponent(asked) } });
  for (const [index, text] of texts.entries()) {
    const status = index % 2 ? 400 : 200;
    asked = JSON.stringify({ text, status });
    const results = names.map(async (name) => {
      const element = place.appendChild(model.cloneNode(true)) as HTMLElement;
      element.setAttribute('adapter', name);
      element.setAttribute('endpoint', `${location.origin}/back-end/${name}`);
      element.querySelector<HTMLInputElement>('[type=email]')!.value = 'reader@news.example';
      const answered = new Promise((done) => {
        for (const type of ['stet-signup-success', 'stet-signup-error'])
          element.addEventListener(type, done, { once: true });
        setTimeout(done, 5000, undefined);
      });
      element.querySelector('form')!.requestSubmit();
      tried += 1;
      if (!(await answered)) wrong.push(`${name}: no result for ${text}`);
      await new Promise((done) => setTimeout(done));
      const added = element.querySelectorAll('script, style, img, svg, iframe, object, embed, base, meta, link, a');
      const marked = [...element.querySelectorAll('*')].flatMap((part) => part.getAttributeNames());
      if (added.length || marked.some((attribute) => attribute.startsWith('on')))
        wrong.push(`${name}: has markup from ${text}`);
      element.remove();
    });
    await Promise.all(results);
    if (watcher.hasRun()) wrong.push(`ran ${text}`);
  }
  window.fetch = fetchIt;
  return { tried, wrong: [...wrong, ...watcher.faults()] };
}
