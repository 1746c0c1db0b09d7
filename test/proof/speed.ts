// What an upgrade costs, and what is loaded for it, against bare elements and published libraries, in one run.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page as ChromiumPage } from 'playwright-core';
import { bundle } from './support/bundle.js';
import { chromiumOptions } from './support/engines.js';
import { html, parts, stylesheet } from './support/page.js';
import { median, type Row } from './support/rows.js';
import { serve } from './support/server.js';

interface Subject {
  /** What defines it. */
  source: string;
  /** One of it, as a page has it. */
  markup: string;
  css?: string;
}

const stet = "import './dist/all.js';";
const shoelace = '@shoelace-style/shoelace/dist/components';
const redHat = '@rhds/elements';
const time = '2026-09-01T10:30:00-04:00';

const six: Record<string, Subject> = Object.fromEntries(
  Object.entries({
    'skip link': html.skipLink({ href: '#story' }),
    'article header': html.articleHeader({ kicker: 'World', headline: 'A headline', standfirst: 'A sentence.' }),
    'attribution line': parts.source,
    'captioned photo': parts.photo,
    'pull quote': parts.pullQuote,
    'newsletter signup': parts.promo,
  }).map(([name, markup]) => [name, { source: stet, markup, css: stylesheet }]),
);

const bare: Record<string, Subject> = {
  'bare custom element': {
    source: "customElements.define('bare-element', class extends HTMLElement { connectedCallback() {} });",
    markup: '<bare-element><p>Text</p></bare-element>',
  },
  'bare Lit element with one slot': {
    source: `import { html, LitElement } from 'lit';
      customElements.define('bare-lit', class extends LitElement { render() { return html\`<slot></slot>\`; } });`,
    markup: '<bare-lit><p>Text</p></bare-lit>',
  },
};

const peers: Record<string, Subject> = {
  'Red Hat blockquote': {
    source: `import '${redHat}/rh-blockquote/rh-blockquote.js';`,
    markup: '<rh-blockquote><p>Text</p><span slot="author">Name</span></rh-blockquote>',
  },
  'Red Hat skip link': {
    source: `import '${redHat}/rh-skip-link/rh-skip-link.js';`,
    markup: '<rh-skip-link><a href="#story">Skip to main content</a></rh-skip-link>',
  },
  'Shoelace relative time': {
    source: `import '${shoelace}/relative-time/relative-time.js';`,
    markup: `<sl-relative-time date="${time}"></sl-relative-time>`,
  },
  'Shoelace signup form': {
    source: ['input', 'checkbox', 'button'].map((name) => `import '${shoelace}/${name}/${name}.js';`).join(''),
    markup: `<form><sl-input type="email" label="Email"></sl-input><sl-checkbox>Morning</sl-checkbox>
      <sl-checkbox>Evening</sl-checkbox><sl-button type="submit">Sign up</sl-button></form>`,
  },
  'GitHub relative time': {
    source: "import '@github/relative-time-element';",
    markup: `<relative-time datetime="${time}">Sept. 1, 2026</relative-time>`,
  },
};

const ratio = 0.15;

export default async function speed(): Promise<Row[]> {
  const subjects = { ...six, ...bare, ...peers };
  const server = await serve();
  const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const built = new Map<string, string>();
  server.routes.set('/bench', { body: '<!doctype html><title>Bench</title>', headers: isolated });
  for (const [name, { source, css = '' }] of Object.entries(subjects)) {
    const code = built.get(source) ?? (await bundle(source));
    built.set(source, code);
    const path = `/bench/${name.replaceAll(' ', '-')}`;
    server.routes.set(`${path}.js`, { body: code });
    // Definitions are held back until the elements stand in the page.
    const hold = `const held = new Map(), define = customElements.define.bind(customElements);
      customElements.define = (name, element) => { held.set(name, element); };
      customElements.get = (name) => held.get(name);
      upgrade = () => { for (const [name, element] of held) define(name, element); };`;
    server.routes.set(path, {
      body: `<!doctype html>${css}<script>${hold}</script><script type="module" src="${path}.js"></script><div></div>`,
      headers: isolated,
    });
  }
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench`);

  const times = new Map<string, number[]>();
  for (let round = 0; round < 9; round += 1) {
    for (const [name, { markup }] of Object.entries(subjects)) {
      const cost = await upgrade(page, name, [markup], 100);
      times.set(name, [...(times.get(name) ?? []), cost]);
    }
  }
  const all = Object.values(six).map(({ markup }) => markup);
  const growth = new Map<number, number[]>();
  for (let round = 0; round < 3; round += 1) {
    for (const count of [100, 1000, 10_000]) {
      growth.set(count, [...(growth.get(count) ?? []), await upgrade(page, 'skip link', all, count)]);
    }
  }
  await browser.close();
  server.close();

  const cost = (name: string): number => median(times.get(name)!);
  const lit = cost('bare Lit element with one slot');
  const ours = median(Object.keys(six).map(cost));
  const told = (group: object): string =>
    Object.keys(group)
      .map((name) => `${name} ${cost(name).toFixed(1)} µs`)
      .join(', ');
  const perElement = [...growth].map(([count, costs]) => [count, median(costs)] as const);
  const [[, few], , [, many]] = perElement as [readonly [number, number], unknown, readonly [number, number]];
  const slowest = Math.max(...Object.keys(six).map(cost));
  const quickestPeer = Math.min(...Object.keys(peers).map(cost));
  return [
    {
      promise: `To upgrade one of the six takes at most ${ratio} of what a bare Lit element with one slot takes (median of the six; 100 of each, 9 interleaved rounds)`,
      figure: `× ${(ours / lit).toFixed(2)}: ${told(six)}; ${told(bare)}`,
      holds: ours <= lit * ratio,
    },
    {
      promise: 'Each of the six upgrades faster than every published peer in the same run',
      figure: told(peers),
      holds: slowest < quickestPeer,
    },
    {
      promise:
        'The cost grows in a straight line with the number of elements (all six mixed; at most × 2 per element from 100 to 10,000)',
      figure: perElement.map(([count, each]) => `${count.toLocaleString('en')}: ${each.toFixed(1)} µs each`).join(', '),
      holds: many <= few * 2,
    },
    await sizes(built.get(stet)!),
  ];
}

/** Microseconds for each element, from the definition to the laid-out page. */
async function upgrade(page: ChromiumPage, name: string, markups: string[], count: number): Promise<number> {
  return page.evaluate(
    async ([path, each, number]) => {
      const frame = document.createElement('iframe');
      frame.src = path;
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      const inside = frame.contentWindow as Window & { upgrade?: () => void };
      const place = frame.contentDocument!.querySelector('div')!;
      place.innerHTML = Array.from({ length: number }, (_, index) => each[index % each.length]).join('\n');
      const height = place.offsetHeight;
      const start = performance.now();
      inside.upgrade!();
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
      const cost = performance.now() - start + 0 * (height + place.offsetHeight);
      frame.remove();
      return (cost * 1000) / number;
    },
    [`/bench/${name.replaceAll(' ', '-')}`, markups, count] as const,
  );
}

/** Brotli, by one bundler, with all that is loaded at once or on first use. */
async function sizes(ours: string): Promise<Row> {
  const redHats = ['blockquote', 'skip-link', 'timestamp'].map(
    (name) => `import '${redHat}/rh-${name}/rh-${name}.js';`,
  );
  const ghost = await readFile('node_modules/@tryghost/signup-form/umd/signup-form.min.js', 'utf8');
  const others = {
    'three Red Hat elements (quote, skip link, time)': await bundle(redHats.join('')),
    'Shoelace’s parts of a signup form': await bundle(peers['Shoelace signup form']!.source),
    'Ghost’s signup form alone': ghost,
  };
  const kilobytes = (code: string): number => brotliCompressSync(code).length / 1000;
  const mine = kilobytes(ours);
  const theirs = Object.entries(others).map(([name, code]) => `${name} ${kilobytes(code).toFixed(1)} kB`);
  return {
    promise:
      'All six in full, with Lit and CSS and what is loaded on first use, weigh less than half of Ghost’s signup form',
    figure: `${mine.toFixed(1)} kB; ${theirs.join(', ')} (brotli, same bundler)`,
    holds: mine < kilobytes(ghost) / 2,
  };
}
