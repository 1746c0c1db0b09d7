import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { openBrowser, serve } from '../package/serve.js';

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
  const server = await serve(built, (request, response) => {
    const page = pages.get(request.url!);
    if (page) response.setHeader('content-type', 'text/html').end(page);
    return Boolean(page);
  });
  const browser = await openBrowser();
  return {
    /** Opens a page with a signup, in a new browser context. */
    async open(data: Pick<NewsletterSignupData, 'endpoint'> & Partial<NewsletterSignupData>) {
      const path = `/story-${pages.size}`;
      // Long, so that a busy machine does not look like a server that does not answer.
      const usual = { heading: 'Our newsletters', action: '/none', adapter: 'ghost', timeout: 90 };
      const signup = newsletterSignup({ ...usual, ...data });
      const script = '<script type="module" src="/stet.js"></script>';
      pages.set(path, `<!doctype html><html lang="en"><title>A story</title>${script}${signup}`);
      const context = await browser.newContext();
      context.setDefaultTimeout(100_000);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(server.url + path);
      const address = page.getByRole('textbox', { name: 'Email address' });
      const button = page.getByRole('button', { name: 'Sign up' });
      return {
        page,
        errors,
        address,
        button,
        signUp: async (reader: string): Promise<{ state: string; message: string }> => {
          await address.fill(reader);
          await button.click();
          return result();
        },
        result,
        close: () => context.close(),
      };

      /** The final state, and the message that the reader sees. */
      async function result(): Promise<{ state: string; message: string }> {
        const ended = await page.waitForFunction(() => {
          const { state } = document.querySelector('stet-newsletter-signup') as unknown as { state: string };
          return ['idle', 'sending'].includes(state) ? undefined : state;
        });
        const messages = await page.locator('form [data-stet]:not(strong, a, button)').allInnerTexts();
        return { state: (await ended.jsonValue())!, message: messages.join('\n') };
      }
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
