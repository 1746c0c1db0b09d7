// A reader of one of the sites, who opens pages and uses the elements; returns the state of the page.
import assert from 'node:assert/strict';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { type Name } from './pages.js';
import { baseOf, type Router } from './routers.js';
import { type Site } from './site.js';

/** Parts of a page that may exist only once, however the reader came to it. */
export interface State {
  elements: string[];
  signup: unknown;
  jsonLd: string[];
  openDialogs: number;
  lightDialogs: number;
  scrolls: boolean;
}

export class Reader {
  readonly router: Router;
  readonly page: Page;
  readonly site: Site;
  /** Console messages, and uncaught errors. */
  readonly consoleMessages: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, router: Router, site: Site) {
    this.#context = context;
    this.page = page;
    this.router = router;
    this.site = site;
    page.on('console', (message) => this.consoleMessages.push(message.text()));
    page.on('pageerror', (error) => this.consoleMessages.push(String(error.stack)));
  }

  static async open(
    browser: Browser,
    router: Router,
    site: Site,
    name: Name = 'a',
    options?: BrowserContextOptions,
  ): Promise<Reader> {
    const viewport = { width: 1000, height: 700 };
    const context = await browser.newContext({ viewport, timezoneId: 'Asia/Tokyo', ...options });
    context.setDefaultTimeout(20_000);
    // The compiler wraps named functions in a call of it.
    await context.addInitScript('globalThis.__name = (value) => value');
    const page = await context.newPage();
    const reader = new Reader(context, page, router, site);
    await page.goto(site.url + baseOf(router) + name);
    await reader.arrive(name);
    return reader;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** Resolves when the page has loaded and its elements have rendered. */
  async arrive(name: Name): Promise<void> {
    await this.page.waitForSelector(`main[data-page="${name}"]`);
    await this.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Follows a link with `click()`, as a site's script does; this works behind an open viewer too. */
  async go(name: Name): Promise<void> {
    await this.page.locator('nav a', { hasText: new RegExp(`^${name}$`) }).evaluate((link) => {
      (link as HTMLElement).click();
    });
    await this.arrive(name);
  }

  async back(name: Name): Promise<void> {
    await this.page.evaluate(() => {
      history.back();
    });
    await this.arrive(name);
  }

  async refresh(name: Name): Promise<void> {
    await this.page.evaluate(() => (window as unknown as { refresh(): unknown }).refresh());
    await this.page.waitForTimeout(200);
    await this.arrive(name);
  }

  /** The author's nodes, and the parts that may exist only once. */
  state(): Promise<State> {
    return this.page.evaluate(() => {
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
      // Routers leave their own empty `class` and marks. Frameworks set properties in place of attributes, so that one does
      // not show, and the others come in another order and with `true` for the empty value.
      const plain = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const each of [copy, ...copy.querySelectorAll('*')]) {
          const attributes = [...each.attributes].map(({ name, value }) => [name, value] as const).sort();
          for (const [name] of attributes) each.removeAttribute(name);
          for (const [name, value] of attributes) {
            if ((name === 'class' && !value) || name === 'adapter') continue;
            if (!name.startsWith('data-htmx')) each.setAttribute(name, value === 'true' ? '' : value);
          }
        }
        return copy.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
      };
      const signup = document.querySelector('stet-newsletter-signup');
      const outer = [...document.querySelectorAll('main *')].filter(
        (element) => element.localName.startsWith('stet-') && !element.parentElement!.closest('stet-article-header'),
      );
      const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')];
      return {
        elements: outer.map((element) => plain(element)),
        signup: signup && 'state' in signup ? signup.state : null,
        jsonLd: jsonLd.map(({ textContent }) => (JSON.parse(textContent) as { headline: string }).headline),
        openDialogs: deep(document).filter((element) => element.matches('dialog[open]')).length,
        lightDialogs: document.querySelectorAll('dialog').length,
        scrolls: [document.documentElement, document.body].every(
          (element) => !/hidden|clip/.test(getComputedStyle(element).overflowY),
        ),
      };
    });
  }

  place(): Promise<{ address: string; length: number; state: string }> {
    return this.page.evaluate(() => ({
      address: location.href,
      length: history.length,
      // Astro keeps the scroll position in it.
      state: JSON.stringify(history.state, (key, value: unknown) => (/^scroll[XY]$/.test(key) ? undefined : value)),
    }));
  }

  /** Counts of things that accumulate in a leak: adopted stylesheets, and listeners of window and document. */
  async sums(): Promise<Record<string, number>> {
    const session = await this.#context.newCDPSession(this.page);
    const listeners = async (expression: string): Promise<number> => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      // Playwright adds pointer listeners of its own.
      return listeners.filter(({ type }) => !/mouse|pointer|touch|click|contextmenu|playwright/.test(type)).length;
    };
    const sums = {
      sheets: await this.page.evaluate(() => document.adoptedStyleSheets.length),
      window: await listeners('window'),
      document: await listeners('document'),
    };
    await session.detach();
    return sums;
  }

  get photoLink(): Locator {
    return this.page.locator('stet-captioned-photo:not([deep-link]) a').first();
  }
  get openViewer(): Locator {
    return this.page.locator('stet-captioned-photo dialog[open]');
  }
  get cover(): Locator {
    return this.page.locator('stet-captioned-photo[sensitive]').getByRole('button');
  }
  get signupButton(): Locator {
    return this.page.getByRole('button', { name: 'Sign up' });
  }

  signupState(): Promise<unknown> {
    return this.page.$eval('stet-newsletter-signup', (signup) =>
      'state' in signup ? signup.state : 'no property `state`',
    );
  }

  async signUp(address: string, state: string): Promise<void> {
    await eventually(async () => assert.notEqual(await this.signupState(), 'sending'));
    const another = this.page.getByRole('button', { name: 'Sign up another address' });
    if (await another.isVisible()) await another.click();
    await this.page.fill('input[type=email]', address);
    await this.signupButton.click();
    await eventually(async () => assert.equal(await this.signupState(), state));
  }

  async openPhoto(): Promise<void> {
    await this.photoLink.click();
    await this.openViewer.waitFor();
  }

  pictureIsSeen(): Promise<boolean> {
    return this.page.$eval('stet-captioned-photo[sensitive] img', (image) =>
      image.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
    );
  }
}

/** Repeats a check until it passes, for at most 15 seconds. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const start = Date.now(); ;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() - start > 15_000) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
