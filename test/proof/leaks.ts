// Checks what remains after an article was added and removed a thousand times.
import { elements } from '../../scripts/entries.js';
import { type CDPSession, chromium } from 'playwright-core';
import { chromiumOptions, textOf } from './support/engines.js';
import { lively, page, script, stylesheet } from './support/page.js';
import { type Row, row } from './support/rows.js';
import { serve } from './support/server.js';

const times = 1000;
const openings = 50;

/** Objects that could outlive the article: observers, controllers and the elements themselves. */
const observers = ['IntersectionObserver', 'MutationObserver', 'ResizeObserver', 'AbortController'];
const watched = [...observers, ...elements.map((name) => `customElements.get('stet-${name}')`)];

export default async function leaks(): Promise<Row[]> {
  const server = await serve();
  server.routes.set('/page', { body: page(`<template>${lively}</template>`, { head: stylesheet + script }) });
  const args = [...chromiumOptions.args, '--js-flags=--expose-gc'];
  const browser = await chromium.launch({ ...chromiumOptions, args });
  const tab = await browser.newPage();
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.addInitScript(textOf(watchTimers, []));
  await tab.goto(`${server.origin}/page`);
  const session = await tab.context().newCDPSession(tab);
  const cycle = (count: number, opened: number): Promise<void> =>
    tab.evaluate(
      async ([rounds, openedRounds]) => {
        const { content } = document.querySelector('template')!;
        for (let round = 0; round < rounds; round += 1) {
          const place = document.body.appendChild(document.createElement('div'));
          place.append(content.cloneNode(true));
          await new Promise((done) => setTimeout(done));
          const photo = place.querySelector<HTMLElement & { showZoom?: () => Promise<void> }>('stet-captioned-photo')!;
          if (round < openedRounds && photo.showZoom) {
            await photo.showZoom();
            const dialog = photo.shadowRoot?.querySelector('dialog');
            if (dialog) {
              const closed = new Promise((done) => dialog.addEventListener('close', done, { once: true }));
              dialog.close();
              await closed;
            }
          }
          place.remove();
        }
      },
      [count, opened] as const,
    );
  await cycle(100, 10);
  const before = await state(session);
  await cycle(times, openings);
  const after = await state(session);
  const pending = await tab.evaluate(() => (window as unknown as { pending: Set<unknown> }).pending.size);
  await browser.close();
  server.close();

  const grown = (after.heap - before.heap) / 1000;
  const alive = Object.entries(after.alive).map(([name, count]) => [name, count - before.alive[name]!] as const);
  const what = `added and removed ${times} times, viewer opened ${openings} times`;
  return [
    {
      promise: `A removed article leaves no node and no listener (${what}; Chromium, with forced garbage collection)`,
      figure: `nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
      holds: after.nodes <= before.nodes && after.listeners <= before.listeners,
    },
    {
      promise: 'The heap returns to its size (within 200 kB: 0.2 kB for each time)',
      figure: `${grown >= 0 ? '+' : '−'}${Math.abs(grown).toFixed(0)} kB after ${times} times`,
      holds: grown <= 200,
    },
    row(
      'No element and no observer outlives the article',
      `${alive.length} kinds of object`,
      alive.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count} more`),
    ),
    row('No timer outlives the article', '0 left', pending ? [`${pending} left`] : []),
    row('No error is thrown', what, errors),
  ];
}

/** Records the timers that are set and have neither run nor been cleared. */
function watchTimers(): void {
  const pending = new Set<unknown>();
  const [setTimeout, setInterval] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
  const set = (id: number): number => {
    pending.add(id);
    return id;
  };
  const clear = (stop: (id?: number) => void) => (id?: number) => {
    pending.delete(id);
    stop(id);
  };
  Object.assign(window, {
    pending,
    setTimeout(work: () => void, delay?: number): number {
      const id: number = setTimeout(() => {
        pending.delete(id);
        work();
      }, delay);
      return set(id);
    },
    setInterval: (work: () => void, delay?: number) => set(setInterval(work, delay)),
    clearTimeout: clear(window.clearTimeout.bind(window)),
    clearInterval: clear(window.clearInterval.bind(window)),
  });
}

async function state(session: CDPSession) {
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Runtime.evaluate', { expression: 'new Promise(requestAnimationFrame)', awaitPromise: true });
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const alive: Record<string, number> = {};
  for (const name of watched) {
    const expression = `${name}.prototype`;
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'watched' });
    const group = { prototypeObjectId: result.objectId!, objectGroup: 'watched' };
    const { objects } = await session.send('Runtime.queryObjects', group);
    const counted = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    alive[name.replace(/.*'(.*)'.*/, '$1')] = Number(counted.result.value);
  }
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'watched' });
  return { nodes, listeners: jsEventListeners, heap: usedSize, alive };
}
