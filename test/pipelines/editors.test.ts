import { before, describe, it } from 'node:test';
import { type Page } from 'playwright-core';
import { everyOption } from '../support/every-option.js';
import { assertKeptBlocks } from './contents.js';
import { bundle } from './recipes.js';
import { browserForTests, serverForTests } from '../support/for-tests.js';

interface Editor {
  /** The element that the recipe makes an editor of. */
  target: 'textarea' | 'div';
  /** The editor's methods that take saved HTML, and that return what it saves. */
  set: string;
  get: string;
}

const editors: Record<string, Editor> = {
  TinyMCE: { target: 'textarea', set: 'setContent', get: 'getContent' },
  'CKEditor 5': { target: 'div', set: 'setData', get: 'getData' },
  TipTap: { target: 'div', set: 'commands.setContent', get: 'getHTML' },
  Quill: { target: 'div', set: 'clipboard.dangerouslyPasteHTML', get: 'getSemanticHTML' },
};

/** Loads saved HTML into a new editor, and returns what the editor saves. TinyMCE starts a list of editors. */
function edit(page: Page, { target, set, get }: Editor, html: string): Promise<string> {
  return page.evaluate(`(async () => {
    const target = document.body.appendChild(document.createElement('${target}'));
    const [editor] = [await recipe.start(target)].flat();
    editor.${set}(${JSON.stringify(html)});
    return editor.${get}();
  })()`);
}

const browser = await browserForTests();
// TinyMCE needs the URL of its script.
const server = await serverForTests('.', async (request, response) => {
  const name = decodeURIComponent(request.url!.slice(1));
  response.setHeader('content-type', name ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(name ? await bundle('sanitizers', name) : '<!doctype html><title>Editor</title><body>');
  return true;
});

for (const [name, editor] of Object.entries(editors)) {
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
          assertKeptBlocks(await edit(page, editor, html), html);
        }
      });
    }
  });
}
