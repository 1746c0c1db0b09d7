import { readFile } from 'node:fs/promises';
import { type Page, type Request } from 'playwright-core';
import { preview } from 'vite';
import { openBrowser } from '../package/serve.js';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/** Serves the built Storybook and starts Chromium. */
export async function serveStorybook(browserArguments: string[] = []) {
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
  const browser = await openBrowser(...browserArguments);
  const base = server.resolvedUrls!.local[0] ?? server.resolvedUrls!.network[0]!;
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return {
    /** Base URL, with a sub-path, as on many static hosts. */
    base,
    browser,
    stories,
    docs: Object.values(entries).filter(({ type }) => type === 'docs'),
    /** One page that shows all stories, with the toolbar's settings: much faster than a page for each story. */
    async walk(globals = '') {
      const place = { locale: 'en-US', timezoneId: 'Europe/Paris' };
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...place });
      // Stories show how long ago something was, and the time in the reader's zone.
      await page.clock.setFixedTime(now);
      // tsx wraps named functions in a call of its helper, which a page lacks.
      await page.addInitScript('globalThis.__name = (value) => value');
      const { id } = stories[0]!;
      await page.goto(`${base}iframe.html?viewMode=story&id=${id}&globals=${globals};a11y.manual:!true`);
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
      const settled = quiet(page);
      return {
        page,
        /** Waits until the story has played and its fonts and pictures have loaded; `error` if the story or its play function threw. */
        show: async (story: Entry) => {
          const status = await show(page, story);
          await settled();
          return status;
        },
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const now = new Date('2026-09-01T16:00:00-02:30');

interface Finished {
  storyId: string;
  status: 'success' | 'error';
}

interface Channel {
  on(event: string, heard: (story: Finished) => void): void;
  off(event: string, heard: (story: Finished) => void): void;
  emit(event: string, story: object): void;
}

async function show(page: Page, { id }: Entry): Promise<Finished['status']> {
  return page.evaluate(async (storyId) => {
    localStorage.clear();
    const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
    const select = (event: string): void => channel.emit(event, { storyId, viewMode: 'story' });
    const status = await new Promise<Finished['status']>((resolve) => {
      const heard = (story: Finished): void => {
        if (story.storyId !== storyId) return;
        channel.off('storyFinished', heard);
        resolve(story.status);
      };
      channel.on('storyFinished', heard);
      // The page may be on that story already.
      select(location.search.includes(`id=${storyId}&`) ? 'forceRemount' : 'setCurrentStory');
    });
    scrollTo(0, 0);
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    return status;
  }, id);
}

/** Waits for the requests that a story makes late, such as for the code of its dates. */
function quiet(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  for (const over of ['requestfinished', 'requestfailed'] as const)
    page.on(over as 'requestfinished', (request) => open.delete(request));
  return async () => {
    while (open.size) await page.waitForTimeout(100);
  };
}

/** Collects the console messages of a page, and its failed requests. */
export function listen(page: Page): string[] {
  const consoleMessages: string[] = [];
  page.on('console', (message) => {
    // Storybook's own frame warns about Storybook 11.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('in Storybook 11'))
      consoleMessages.push(message.text());
  });
  page.on('pageerror', ({ message }) => consoleMessages.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) consoleMessages.push(`${response.status()} ${response.url()}`);
  });
  return consoleMessages;
}
