// A tab of each engine, with the same interface. Playwright controls Chromium, Puppeteer Firefox, and plain WebDriver WebKit.
import { type CDPSession, chromium, type Page as ChromiumPage } from 'playwright-core';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findBrowsers, findMiniBrowser } from '../../../scripts/browsers.js';
import { startWebKitDriver } from '../../support/webkit-driver.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Tab {
  engine: Engine;
  /** Resolves when the page has loaded. */
  go(url: string): Promise<void>;
  /** Runs a function in the page, with arguments that can be JSON, and awaits its result. */
  run<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses a key of KeyboardEvent, optionally with `Control+` or `Shift+` before it. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

const open: Record<Engine, () => Promise<Tab>> = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

const found = findBrowsers() as Partial<Record<Engine, string>>;

const wanted = process.env['ENGINES']?.split(',') ?? Object.keys(open);

/** The engines of this machine, or those that `ENGINES` names; CI needs all three. */
export const engines = (Object.keys(open) as Engine[]).filter((engine) => found[engine] && wanted.includes(engine));
if (engines.length < 3 && process.env['CI'])
  throw new Error('The proof needs three engines: `node scripts/browsers.js`');

export const chromiumOptions = {
  executablePath: found.chromium ?? '',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

/** Versions of the engines that have been opened. */
export const versions = new Map<Engine, string>();

/** Runs the work in one engine after the other, and returns the results by engine. */
export async function inEach<T>(work: (tab: Tab) => Promise<T>): Promise<Map<Engine, T>> {
  const results = new Map<Engine, T>();
  for (const engine of engines) {
    const tab = await open[engine]();
    try {
      results.set(engine, await work(tab));
    } finally {
      await tab.close();
    }
  }
  return results;
}

/** The work as source text; the compiler wraps named functions in `__name`. */
export function textOf(work: (...args: never[]) => unknown, args: readonly unknown[] = []): string {
  return `(() => { const __name = (value) => value; return (${work.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')}); })()`;
}

export function tabOf(page: ChromiumPage, close = () => page.close()): Tab {
  let session: CDPSession | undefined;
  return {
    engine: 'chromium',
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async run(work, ...args) {
      // Not `page.evaluate`, because a page with Trusted Types would report its `eval`.
      session ??= await page.context().newCDPSession(page);
      const options = { awaitPromise: true, returnByValue: true };
      const given = { expression: textOf(work, args), ...options };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', given);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    press: (key) => page.keyboard.press(key),
    close,
  };
}

async function openChromium(): Promise<Tab> {
  const browser = await chromium.launch(chromiumOptions);
  versions.set('chromium', browser.version());
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return tabOf(await context.newPage(), () => browser.close());
}

async function openFirefox(): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.firefox ?? '',
    headless: true,
    // Without it a headless window never has the focus.
    extraPrefsFirefox: { 'focusmanager.testmode': true },
  });
  versions.set('firefox', (await browser.version()).replace(/^\D*/, ''));
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    engine: 'firefox',
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (work, ...args) => page.evaluate(textOf(work, args)) as never,
    async press(key) {
      const [last, ...modifiers] = key.split('+').reverse() as [KeyInput, ...KeyInput[]];
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(last);
      for (const modifier of modifiers) await page.keyboard.up(modifier);
    },
    close: () => browser.close(),
  };
}

/** WebDriver's code points for the keys that have no character. */
const webDriverKeys: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
};

let webKitDriver: Promise<number> | undefined;

const miniBrowser = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
};

async function openWebKit(): Promise<Tab> {
  webKitDriver ??= startWebKitDriver(found.webkit ?? '');
  const driver = `http://127.0.0.1:${await webKitDriver}`;
  const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    `${driver}/session`,
    { capabilities: { alwaysMatch: miniBrowser } },
  );
  versions.set('webkit', capabilities.browserVersion);
  const session = `${driver}/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 600_000, pageLoad: 300_000 });
  await send('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    engine: 'webkit',
    async go(url) {
      await send('POST', `${session}/url`, { url });
    },
    async run(work, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${textOf(work, args)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const body = { script, args: [] };
      const { value, error } = await send<{ value?: never; error?: string }>('POST', `${session}/execute/async`, body);
      if (error) throw new Error(error);
      return value as never;
    },
    async press(key) {
      const values = key.split('+').map((name) => webDriverKeys[name] ?? name);
      const press = values.map((value) => ({ type: 'keyDown', value }));
      const actions = [...press, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
      await send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async close() {
      await send('DELETE', session);
    },
  };
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`WebDriver: ${value.message ?? response.status}`);
  return value;
}
