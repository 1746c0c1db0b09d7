import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowsers } from '../../scripts/browsers.js';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';

const built = fileURLToPath(new URL('../../.cache/ghost/built/', import.meta.url));

/** Serves a newspaper's pages on their own origin, with the published script-tag file and the files that it loads. */
export async function startNewspaper() {
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    mode: 'script',
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true },
  });
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url!);
    if (page) response.setHeader('content-type', 'text/html').end(page);
    else {
      void readFile(join(built, request.url!)).then(
        (script) => response.setHeader('content-type', 'text/javascript').end(script),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findBrowsers().chromium!, args: ['--no-sandbox'] });
  return {
    origin,
    /** Opens a page with a signup, in a new browser context. */
    async open(data: Pick<NewsletterSignupData, 'endpoint'> & Partial<NewsletterSignupData>) {
      const path = `/story-${pages.size}`;
      // Long, so that a busy machine does not look like a server that does not answer.
      const usual = { heading: 'Our newsletters', action: '/none', adapter: 'ghost', timeout: 90 };
      const signup = newsletterSignup({ ...usual, ...data });
      pages.set(
        path,
        `<!doctype html><html lang="en"><title>A story</title><script type="module" src="/stet.js"></script>${signup}`,
      );
      const context = await browser.newContext();
      context.setDefaultTimeout(100_000);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(origin + path);
      return {
        page,
        errors,
        address: page.getByRole('textbox', { name: 'Email address' }),
        button: page.getByRole('button', { name: 'Sign up' }),
        /** The final state, and the message that the reader sees. */
        result: async (): Promise<{ state: string; message: string }> => {
          const ended = await page.waitForFunction(() => {
            const { state } = document.querySelector('stet-newsletter-signup') as unknown as { state: string };
            return ['idle', 'sending'].includes(state) ? undefined : state;
          });
          const messages = await page.locator('form [data-stet]:not(strong, a, button)').allInnerTexts();
          return { state: (await ended.jsonValue())!, message: messages.join('\n') };
        },
        close: () => context.close(),
      };
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
