import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowsers } from '../../scripts/browsers.js';

export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

export interface Storybook {
  /** Base address, with a sub-path, as on many a host of static pages. */
  base: string;
  browser: Browser;
  stories: Entry[];
  docs: Entry[];
  /** Opens a story and waits until it, its fonts and its pictures are there. */
  open(story: Entry, globals: string, width: number): Promise<Page>;
  close(): Promise<void>;
}

/** Serves the built Storybook and starts Chromium. */
export async function serveStorybook(browserArguments: string[] = []): Promise<Storybook> {
  const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const server = await preview({
    configFile: false,
    base: '/some/folder/',
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium!,
    args: ['--no-sandbox', ...browserArguments],
  });
  const base = server.resolvedUrls!.local[0] ?? server.resolvedUrls!.network[0]!;
  return {
    base,
    browser,
    stories: Object.values(entries).filter(({ type }) => type === 'story'),
    docs: Object.values(entries).filter(({ type }) => type === 'docs'),
    async open({ id }, globals, width) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      // tsx names functions by a helper of its own, which a page has not.
      await page.addInitScript('globalThis.__name = (value) => value');
      await page.goto(`${base}iframe.html?viewMode=story&id=${id}&globals=${globals};a11y.manual:!true`);
      await settled(page);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function settled(page: Page): Promise<void> {
  await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
