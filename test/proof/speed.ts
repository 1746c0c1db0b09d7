// Measures the cost and the size of an upgrade, compared with bare elements and published libraries, in one run.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { type CDPSession, chromium, type Page as ChromiumPage } from 'playwright-core';
import { bundle } from './support/bundle.js';
import { chromiumOptions } from './support/engines.js';
import { html, parts, stylesheet } from './support/page.js';
import { median, type Row } from './support/rows.js';
import { serve } from './support/server.js';

interface Subject {
  /** Code that defines the element. */
  source: string;
  /** Markup of one element. */
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
    'newsletter signup': parts.signup,
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

/** A Lit element without a shadow root that does nothing. No Lit element can be faster. */
const floor: Record<string, Subject> = {
  'base class of Lit alone': {
    source: `import { ReactiveElement } from 'lit';
      customElements.define('bare-base', class extends ReactiveElement { createRenderRoot() { return this; } });`,
    markup: '<bare-base><p>Text</p></bare-base>',
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

const ofOthers = 'with the parts of Red Hat, Shoelace and GitHub';

/** The same article twice: where others have no such element, theirs has plain HTML. */
const articles: Record<string, Subject> = {
  'with Stet': { source: stet, markup: article(Object.values(six).map(({ markup }) => markup)), css: stylesheet },
  [ofOthers]: {
    source: Object.values(peers)
      .map(({ source }) => source)
      .join('\n'),
    markup: article([
      peers['Red Hat skip link']!.markup,
      '<header><p>World</p><h1>A headline</h1><p>A sentence.</p></header>',
      `<p>By Amara Okoye</p><p>Published ${peers['GitHub relative time']!.markup}</p>`,
      '<figure><img src="/photo.svg" width="1200" height="800" alt="A wall."><figcaption>A wall.</figcaption></figure>',
      peers['Red Hat blockquote']!.markup,
      peers['Shoelace signup form']!.markup,
    ]),
  },
};

/** The cost of the measurement itself. */
const nothing: Subject = { source: 'export {};', markup: '<p>Text</p>' };

/** Of a bare Lit element. The rest up to the limit is for the noise of a busy machine. */
const wanted = 0.4;
const limit = 0.5;
const rounds = 9;
const each = 300;
/** As in Lighthouse, for a phone. */
const slow = 4;
const articlesEach = 5;
const articleRounds = 3;

export default async function speed(): Promise<Row[]> {
  const elements = { nothing, ...six, ...bare, ...floor, ...peers };
  const subjects = { ...elements, ...articles };
  const server = await serve();
  const built = new Map<string, string>();
  for (const [name, { source, css = '' }] of Object.entries(subjects)) {
    const code = built.get(source) ?? (await bundle(source));
    built.set(source, code);
    const path = pathOf(name);
    server.routes.set(`${path}.js`, { body: code });
    // Definitions are delayed until the elements are in the page.
    const hold = `const held = new Map(), define = customElements.define.bind(customElements);
      customElements.define = (name, element) => { held.set(name, element); };
      customElements.get = (name) => held.get(name);
      upgrade = () => { for (const [name, element] of held) define(name, element); };`;
    const scripts = `<script>${hold}</script><script type="module" src="${path}.js"></script>`;
    server.routes.set(path, { body: `<!doctype html>${css}${scripts}<div></div>` });
  }
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const measured = round < articleRounds ? subjects : elements;
    for (const [name, { markup }] of Object.entries(measured)) {
      const isArticle = name in articles;
      await session.send('Emulation.setCPUThrottlingRate', { rate: isArticle ? slow : 1 });
      await page.goto(server.origin + pathOf(name));
      const time = await upgrade(page, session, [markup], isArticle ? articlesEach : each);
      times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  const all = Object.values(six).map(({ markup }) => markup);
  const growth = new Map<number, number[]>();
  for (let round = 0; round < 3; round += 1) {
    for (const count of [100, 1000, 10_000]) {
      await page.goto(server.origin + pathOf('skip link'));
      growth.set(count, [...(growth.get(count) ?? []), await upgrade(page, session, all, count)]);
    }
  }
  await browser.close();
  server.close();

  // The fastest round, because other programs can only add time.
  const fastest = (name: string): number => Math.min(...times.get(name)!);
  const base = fastest('nothing');
  const cost = (name: string): number => (fastest(name) - base) / each;
  const lit = cost('bare Lit element with one slot');
  const ours = median(Object.keys(six).map(cost));
  const ratio = (time: number, one: number): string => `× ${(time / one).toFixed(2)}`;
  const listed = (group: object): string =>
    Object.keys(group)
      .map((name) => `${name} ${ratio(cost(name), lit)}`)
      .join(', ');
  const perElement = [...growth].map(([count, costs]) => [count, (Math.min(...costs) - base) / count] as const);
  const [, [, few], [, many]] = perElement as [unknown, readonly [number, number], readonly [number, number]];
  const slowest = Math.max(...Object.keys(six).map(cost));
  const quickestPeer = Math.min(...Object.keys(peers).map(cost));
  return [
    {
      promise: `To upgrade one of the six takes about × ${wanted} of the time of a bare Lit element with one slot, and never × ${limit} (median of the six; processor time, ${each} of each, the fastest of ${rounds} interleaved rounds)`,
      figure: `${ratio(ours, lit)}: ${listed(six)}`,
      peer: `${listed(bare)}; nothing but Lit’s base class: ${listed(floor)}`,
      holds: ours <= lit * limit,
    },
    {
      promise: 'Each of the six upgrades faster than every published peer in the same run',
      figure: `the slowest ${ratio(slowest, lit)} of a bare Lit element`,
      peer: listed(peers),
      holds: slowest < quickestPeer,
    },
    {
      promise: `A whole article costs the main thread less than the same article ${ofOthers} (${slow} × slower processor, the fastest of ${articleRounds} interleaved rounds)`,
      figure: ratio(fastest('with Stet'), fastest(ofOthers)),
      peer: `the same article ${ofOthers} × 1`,
      holds: fastest('with Stet') < fastest(ofOthers),
    },
    {
      promise:
        'The cost grows linearly with the number of elements (all six mixed; at most × 2 per element from 1,000 to 10,000; the first elements include compilation)',
      figure: `10,000 elements: ${ratio(many, few)} per element of 1,000`,
      holds: many <= few * 2,
    },
    await sizes(built.get(stet)!),
  ];
}

/** The parts of an article, with paragraphs between them. */
function article(parts: readonly string[]): string {
  return `<article>${parts.join('<p>By noon the water stood a hand below the platform.</p>')}</article>`;
}

function pathOf(name: string): string {
  return `/bench/${name.replaceAll(' ', '-')}`;
}

/**
 * Microseconds from the definition to the laid-out page. Measured as processor time of the thread, so that other programs
 * do not count.
 */
async function upgrade(page: ChromiumPage, session: CDPSession, markups: string[], count: number): Promise<number> {
  await page.evaluate(
    async ([list, number]) => {
      const place = document.querySelector('div')!;
      place.innerHTML = Array.from({ length: number }, (_, index) => list[index % list.length]).join('\n');
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    },
    [markups, count] as const,
  );
  await session.send('HeapProfiler.collectGarbage');
  const before = await threadTime(session);
  await page.evaluate(async () => {
    (window as unknown as { upgrade(): void }).upgrade();
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    return document.body.offsetHeight;
  });
  return (await threadTime(session)) - before;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1e6;
}

/** Brotli sizes from one bundler, with everything that loads at once or on first use. */
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
      'All six in full, with Lit, CSS and the parts for first use, are about half as large as Ghost’s signup form (at most 55 %)',
    figure: `${mine.toFixed(1)} kB`,
    peer: `${theirs.join(', ')} (brotli, same bundler)`,
    holds: mine < kilobytes(ghost) * 0.55,
  };
}
