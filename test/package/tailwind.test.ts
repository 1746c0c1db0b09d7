import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { article } from './article.js';
import { installConsumer, packed, run, runIn } from './pack.js';
import { browserForTests } from '../support/for-tests.js';

/** The guide's own lines, with the plugin that styles `prose`. */
const guide = await readFile('stories/guides/theming.mdx', 'utf8');
const imports = /^```css\n(@import 'tailwindcss';[^]*?)^```$/m.exec(guide)![1]!;

const inProse = `<div class="prose">${article.replaceAll(/<(stet-[a-z-]+)/g, '<$1 class="not-prose"')}</div>`;
/** Utility classes of the site, on an element and in it. */
const withUtilities = inProse
  .replace('<stet-pull-quote class="', '<stet-pull-quote class="mt-20 ')
  .replace('<h1>', '<h1 class="text-red-500">');

const site = await installConsumer();
const stet = await readFile(join(packed, 'dist/stet.css'), 'utf8');
await mkdir(join(site, 'tailwind'), { recursive: true });
await writeFile(join(site, 'tailwind/site.css'), `${imports}@plugin '@tailwindcss/typography';\n`);
await writeFile(join(site, 'tailwind/index.html'), `<link rel="stylesheet" href="site.css">${withUtilities}`);
const browser = await browserForTests();

const build: Record<string, () => Promise<string>> = {
  async vite() {
    const code = `const { build } = await import('vite');
      const { default: tailwindcss } = await import('@tailwindcss/vite');
      const { output } = await build({ root: 'tailwind', configFile: false, logLevel: 'silent',
        plugins: [tailwindcss()], build: { write: false, cssTarget: 'chrome130' } });
      process.stdout.write(output.find(({ fileName }) => fileName.endsWith('.css')).source, () => process.exit());`;
    return run(process.execPath, ['--input-type=module', '--eval', code], { cwd: site });
  },
  'the command line': () => byCommandLine('site.css'),
};

async function byCommandLine(input: string): Promise<string> {
  await runIn(site, 'tailwindcss', '--input', `tailwind/${input}`, '--output', `tailwind/built-${input}`, '--minify');
  return readFile(join(site, `tailwind/built-${input}`), 'utf8');
}

/** What Tailwind's reset and `prose` would change, in each part of the elements. */
const looks: Record<string, readonly string[]> = {
  'stet-article-header h1': ['font-size', 'font-weight', 'line-height'],
  'stet-attribution-line': ['font-size', 'line-height'],
  'stet-captioned-photo figcaption': ['font-size', 'color', 'margin-top'],
  'stet-captioned-photo img': ['margin-top', 'margin-bottom'],
  'stet-pull-quote': ['border-left-style', 'border-bottom-style'],
  'stet-pull-quote blockquote': ['font-style', 'font-size', 'border-left-width', 'padding-left'],
  'stet-newsletter-signup button': ['background-color', 'border-top-width', 'padding-top', 'font-size'],
  'stet-newsletter-signup input[type=email]': ['border-top-width', 'padding-top'],
};

async function lookOf(css: string, body: string): Promise<Record<string, string>> {
  const page = await browser.newPage();
  // Tailwind's own body text, so that what follows the text is the same with it and without.
  const base = 'body { margin: 0; font: 16px/1.5 sans-serif; color: #111 }';
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><style>${css}</style><style>${base} .prose { font-size: 16px; line-height: 1.5; color: #111; max-width: none }</style>${body}`,
  );
  const look = await page.evaluate((wanted) => {
    const values: Record<string, string> = {};
    for (const [selector, properties] of Object.entries(wanted)) {
      const style = getComputedStyle(document.querySelector(selector)!);
      for (const property of properties) values[`${selector}: ${property}`] = style.getPropertyValue(property);
    }
    const quotation = document.querySelector('stet-pull-quote:last-of-type blockquote :first-child') ?? document.body;
    values['marks of a quotation'] = getComputedStyle(quotation, '::before').content;
    return values;
  }, looks);
  await page.close();
  return look;
}

for (const [tool, make] of Object.entries(build)) {
  describe(`built with Tailwind by ${tool}`, () => {
    let css: string;
    before(async () => {
      css = await make();
    });

    test('the elements look as they do alone, in prose too', async () => {
      assert.deepEqual(await lookOf(css, inProse), await lookOf(stet, inProse));
    });

    test('the site’s utility classes win', async () => {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><style>${css}</style>${withUtilities}`);
      const [margin, color] = await page.evaluate(() => [
        getComputedStyle(document.querySelector('stet-pull-quote')!).marginTop,
        getComputedStyle(document.querySelector('h1')!).color,
      ]);
      assert.equal(margin, '80px');
      assert.match(color, /oklch\(0\.637 0\.237 25\.331\)|oklch\(63\.7/);
      await page.close();
    });
  });
}

test('beside a plain link to Tailwind’s file, the elements look as they do alone', async () => {
  await writeFile(join(site, 'tailwind/alone.css'), "@import 'tailwindcss';\n@plugin '@tailwindcss/typography';\n");
  const tailwind = await byCommandLine('alone.css');
  assert.deepEqual(await lookOf(`${tailwind}\n${stet}`, inProse), await lookOf(stet, inProse));
});
