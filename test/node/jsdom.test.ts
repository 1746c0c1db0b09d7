// For users whose unit tests run in jsdom, with the stand-ins of `examples/unit-tests`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { bundle } from '../proof/support/bundle.js';
import { samples } from '../support/samples.js';

it('jsdom runs all six elements, with the stand-ins, without an error', async () => {
  const errors: unknown[] = [];
  const console = new VirtualConsole().on('jsdomError', (error) => errors.push(error.cause ?? error));
  const options = { runScripts: 'outside-only', pretendToBeVisual: true, url: 'https://news.example/' } as const;
  const { window } = new JSDOM('<main></main>', { ...options, virtualConsole: console });
  window.addEventListener('unhandledrejection', (event) => errors.push(event));
  const note = (error: unknown): void => void errors.push(error);
  process.on('unhandledRejection', note);
  const { document } = window;
  window.eval(await readFile('examples/unit-tests/setup.js', 'utf8'));
  const code = await bundle("import './dist/development/all.js';");
  // A script of jsdom is no module.
  window.eval(code.replaceAll('import.meta', '({ url: document.baseURI })'));
  const covered = samples['stet-captioned-photo']!.replace('photo', 'photo sensitive="Blood" focus-point="20% 30%"');
  const aged = samples['stet-attribution-line']!.replace('line', 'line age relative');
  document.querySelector('main')!.innerHTML = [...Object.values(samples), covered, aged].join('');
  await new Promise((resolve) => setTimeout(resolve, 100));
  document.querySelector<HTMLElement>('stet-newsletter-signup button')!.click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  process.off('unhandledRejection', note);
  assert.deepEqual(errors, []);
  assert.ok(document.querySelector('[sensitive]')!.shadowRoot!.querySelector('[part=cover]'));
  assert.match(document.querySelector('stet-newsletter-signup')!.textContent, /Enter your email address/);
  window.close();
});
