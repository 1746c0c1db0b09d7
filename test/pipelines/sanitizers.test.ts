import { describe, it } from 'node:test';
import { type Page } from 'playwright-core';
import { assertHarmless, assertKept, attacks, everything } from './contents.js';
import { debian, php, wordPress } from './php.js';
import { bundle, load, recipe } from './recipes.js';
import { browserForTests } from '../support/for-tests.js';

interface Recipe {
  clean(html: string): string;
}

const browser = await browserForTests();

for (const name of ['sanitize-html', 'rehype-sanitize', 'xss']) {
  describe(name, async () => {
    const module = await load<Recipe>('sanitizers', name);
    tests((html) => module.clean(html));
  });
}

describe('DOMPurify', () => {
  const clean = inPage('DOMPurify', (page, html) =>
    page.evaluate((html) => (window as never as { recipe: Recipe }).recipe.clean(html), html),
  );
  tests(clean);
});

describe('setHTML', () => {
  const clean = inPage('The browser’s own `setHTML`', (page, html) =>
    page.evaluate((html) => {
      const target = document.createElement('div');
      (window as never as { recipe: { show(target: Element, html: string): void } }).recipe.show(target, html);
      return target.innerHTML;
    }, html),
  );
  tests(clean);
});

describe('kses of WordPress', () => {
  const code = recipe('sanitizers', 'WordPress').replace('<?php', '');
  tests((html) =>
    php('kses', `<?php\n${wordPress()}${code}\necho wp_kses_post( stream_get_contents( STDIN ) );`, html),
  );
});

describe('HTML Purifier', () => {
  const code = recipe('sanitizers', 'HTML Purifier').replace('<?php', '');
  tests((html) => {
    // Debian's folder for its cache is not there, as the package is not installed.
    const settings = "HTMLPurifier_ConfigSchema::instance()->defaultPlist->set( 'Cache.DefinitionImpl', null );";
    const start = `<?php\nrequire '${debian()}/usr/share/php/HTMLPurifier.auto.php';\n${settings}\n`;
    return php('purifier', `${start}${code}\necho stet_purifier()->purify( stream_get_contents( STDIN ) );`, html);
  });
});

function tests(clean: (html: string) => string | Promise<string>): void {
  it('keeps every element, attribute and text of the six', async () => assertKept(await clean(everything), everything));

  for (const attack of attacks) {
    it(`lets no script run: ${attack.slice(0, 90)}`, async () => assertHarmless(await clean(attack)));
  }
}

/** Runs a recipe in Chromium, in one page for all its tests. */
function inPage(
  heading: string,
  run: (page: Page, html: string) => Promise<string>,
): (html: string) => Promise<string> {
  let opened: Promise<Page> | undefined;
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle('sanitizers', heading) });
    return page;
  };
  return async (html) => run(await (opened ??= open()), html);
}
