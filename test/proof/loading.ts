// The page while its script is off, late or on: words, boxes, layout shift, the photo's request, long tasks.
import { chromium, type Browser, type Page as ChromiumPage } from 'playwright-core';
import { chromiumOptions, inEach, type Tab, tabOf } from './support/engines.js';
import { body, page, script, stylesheet, usual } from './support/page.js';
import { quartile, type Row, row } from './support/rows.js';
import { serve } from './support/server.js';
import { readFile } from 'node:fs/promises';

const lead = body({ ...usual, photo: 'before' });
const slow = 4;
const rounds = 12;

export default async function loading(): Promise<Row[]> {
  const server = await serve();
  const library = await readFile('dist/stet.js');
  server.routes.set('/off', { body: page(lead, { head: stylesheet }) });
  server.routes.set('/on', { body: page(lead, { head: stylesheet + script }) });
  for (const name of ['/plain', '/again'])
    server.routes.set(name, { body: page(lead.replace(/<\/?stet-[^>]*>/g, '')) });
  for (const late of [0, 1000, 5000]) {
    server.routes.set(`/late-${late}.js`, { body: library, after: late });
    const head = `${stylesheet}<script type="module" src="/late-${late}.js"></script>`;
    server.routes.set(`/late-${late}`, { body: page(lead, { head }) });
  }
  const browser = await chromium.launch(chromiumOptions);
  try {
    return [
      ...(await sameWithoutScript(server.origin, browser)),
      await noShift(server.origin, browser),
      ...(await photoFirst(server.origin, browser)),
      await noLongTask(server.origin, browser),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

async function sameWithoutScript(origin: string, browser: Browser): Promise<Row[]> {
  const results = await inEach(async (tab) => ({
    off: await seen(tab, `${origin}/off`),
    on: await seen(tab, `${origin}/on`),
  }));
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const disabled = await seen(tabOf(await context.newPage()), `${origin}/on`);
  const words: string[] = [];
  const boxes: string[] = [];
  let count = 0;
  for (const [engine, { off, on }] of results) {
    const others = engine === 'chromium' ? { on, 'script disabled': disabled } : { on };
    for (const [when, now] of Object.entries(others)) {
      if (now.text !== off.text) words.push(`${engine}, ${when}`);
      const moved = now.boxes.filter((box, index) => box !== off.boxes[index]);
      if (moved.length || now.boxes.length !== off.boxes.length)
        boxes.push(`${engine}, ${when}: ${moved[0] ?? 'other elements'}`);
    }
    if (on.defined !== 6) boxes.push(`${engine}: only ${on.defined} elements defined`);
    count += on.boxes.length;
  }
  const runs = [...results.keys()].join(', ');
  return [
    row('The page has the same words with the script off and on', runs, words),
    row(
      'Every box of the page has the same place and size with the script off and on',
      `${count} boxes in ${runs}`,
      boxes,
    ),
  ];
}

async function seen(tab: Tab, url: string): Promise<{ text: string; boxes: string[]; defined: number }> {
  await tab.go(url);
  return tab.run(() => ({
    text: document.body.innerText,
    boxes: [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((side) => side.toFixed(2)).join(' ')}`;
    }),
    defined: new Set(
      [...document.querySelectorAll(':defined')].map(({ localName }) => localName).filter((name) => name.includes('-')),
    ).size,
  }));
}

async function noShift(origin: string, browser: Browser): Promise<Row> {
  const shifts = await Promise.all(
    [0, 1000, 5000].map(async (late) => {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/late-${late}`);
      return tab.evaluate(async () => {
        await customElements.whenDefined('stet-newsletter-signup');
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise(requestAnimationFrame);
        return observer.takeRecords().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
      });
    }),
  );
  const figure = shifts.map((shift) => shift.toFixed(3)).join(', ');
  return {
    promise: 'Nothing shifts when the script arrives (CLS; the script 0, 1 and 5 s late; Chromium)',
    figure,
    holds: shifts.every((shift) => shift === 0),
  };
}

async function photoFirst(origin: string, browser: Browser): Promise<Row[]> {
  const starts: Record<'on' | 'plain' | 'again', number[]> = { on: [], plain: [], again: [] };
  const largest: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, times] of Object.entries(starts)) {
      const tab = await slowed(browser);
      await tab.goto(`${origin}/${name}`, { waitUntil: 'load' });
      times.push(
        await tab.evaluate(
          () =>
            (
              performance
                .getEntriesByType('resource')
                .find((entry) => entry.name.endsWith('/photo.svg')) as PerformanceEntry
            ).startTime,
        ),
      );
      if (name === 'on' && round < 3) {
        largest.push(
          await tab.evaluate(
            () =>
              new Promise<string>((done) => {
                new PerformanceObserver((list) => {
                  const last = list.getEntries().at(-1) as unknown as { element: Element | null };
                  done(last.element?.localName ?? 'nothing');
                }).observe({ type: 'largest-contentful-paint', buffered: true });
              }),
          ),
        );
      }
      await tab.close();
    }
  }
  // What else the machine does can only add to a time, and plain HTML against itself says how much it still does.
  const [on, plain, again] = [quartile(starts.on), quartile(starts.plain), quartile(starts.again)];
  const base = (plain + again) / 2;
  const noise = Math.max(plain, again) / Math.min(plain, again);
  return [
    {
      promise: `The lead photo is the page’s largest contentful paint, ${slow} × slower processor`,
      figure: largest.join(', '),
      holds: largest.every((name) => name === 'img'),
    },
    {
      promise: `The lead photo is requested as early as in plain HTML (within 5 %, or within what plain HTML differs from itself; ${slow} × slower processor, lower quartile of ${rounds})`,
      figure: `× ${(on / base).toFixed(2)} (${on.toFixed(0)} ms, plain HTML ${base.toFixed(0)} ms); plain HTML against itself × ${noise.toFixed(2)}`,
      holds: on / base <= Math.max(1.05, noise),
    },
  ];
}

async function noLongTask(origin: string, browser: Browser): Promise<Row> {
  const tab = await slowed(browser);
  await tab.goto(`${origin}/late-1000`, { waitUntil: 'load' });
  const tasks = await tab.evaluate(async () => {
    await customElements.whenDefined('stet-newsletter-signup');
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask', buffered: true });
    await new Promise(requestAnimationFrame);
    return observer
      .takeRecords()
      .filter(({ startTime }) => startTime > 900)
      .map(({ duration }) => duration);
  });
  return {
    promise: `No task of the script is longer than 50 ms, ${slow} × slower processor`,
    figure: tasks.length ? `${Math.max(...tasks).toFixed(0)} ms` : 'none',
    holds: tasks.length === 0,
  };
}

async function slowed(browser: Browser): Promise<ChromiumPage> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return tab;
}
