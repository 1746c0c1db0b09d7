import { after, before, describe, it } from 'node:test';
import { type Browser, type Page } from 'playwright-core';
import { openBrowser, serve, type Server } from '../package/serve.js';
import { everyOption } from '../support/every-option.js';
import { assertKeptBlocks } from './contents.js';
import { bundle } from './recipes.js';

interface TinyMce {
  setContent(html: string): void;
  getContent(): string;
}

interface CkEditor {
  setData(html: string): void;
  getData(): string;
}

interface TipTap {
  commands: { setContent(html: string): void };
  getHTML(): string;
}

interface Quill {
  clipboard: { dangerouslyPasteHTML(html: string): void };
  getSemanticHTML(): string;
}

interface Page_ {
  recipe: { options?: object; start(target: Element): unknown };
}

/** Loads saved HTML into the editor of a recipe, and returns what the editor saves. */
const editors: Record<string, (page: Page, html: string) => Promise<string>> = {
  TinyMCE: (page, html) =>
    page.evaluate(async (html) => {
      const target = document.body.appendChild(document.createElement('textarea'));
      const [editor] = (await (window as never as Page_).recipe.start(target)) as [TinyMce];
      editor.setContent(html);
      return editor.getContent();
    }, html),
  'CKEditor 5': (page, html) =>
    page.evaluate(async (html) => {
      const target = document.body.appendChild(document.createElement('div'));
      const editor = (await (window as never as Page_).recipe.start(target)) as CkEditor;
      editor.setData(html);
      return editor.getData();
    }, html),
  TipTap: (page, html) =>
    page.evaluate((html) => {
      const target = document.body.appendChild(document.createElement('div'));
      const editor = (window as never as Page_).recipe.start(target) as TipTap;
      editor.commands.setContent(html);
      return editor.getHTML();
    }, html),
  Quill: (page, html) =>
    page.evaluate((html) => {
      const target = document.body.appendChild(document.createElement('div'));
      const editor = (window as never as Page_).recipe.start(target) as Quill;
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();
    }, html),
};

let browser: Browser;
let server: Server;
before(async () => {
  browser = await openBrowser();
  // TinyMCE needs the URL of its script.
  server = await serve('.', async (request, response) => {
    const name = decodeURIComponent(request.url!.slice(1));
    response.setHeader('content-type', name ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(name ? await bundle('sanitizers', name) : '<!doctype html><title>Editor</title><body>');
    return true;
  });
});
after(async () => {
  server.close();
  await browser.close();
});

for (const [name, edit] of Object.entries(editors)) {
  describe(name, { timeout: 60_000 }, () => {
    let page: Page;
    before(async () => {
      page = await browser.newPage();
      await page.goto(server.url);
      await page.addScriptTag({ url: `${server.url}/${encodeURIComponent(name)}` });
    });

    for (const [tag, samples] of Object.entries(everyOption)) {
      it(`keeps ${tag} with every option`, async () => {
        for (const sample of samples) {
          const html = `<p>Before.</p>\n${sample}\n<p>After.</p>`;
          assertKeptBlocks(await edit(page, html), html);
        }
      });
    }
  });
}
