// Checks the output of the markup functions with random options, with the W3C's Nu Html Checker.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as functions from '../../src/html.js';
import { canInstall, install } from '../../scripts/debian.js';
import { everyData, everyMedium } from '../support/every-option.js';

const folder = '.cache/pipelines/nu';
const program = 'node_modules/vnu-jar/build/dist/vnu.jar';
const perForm = 25;

describe('the Nu Html Checker', () => {
  it('finds no error, whatever options the six have', () => {
    const pages = combinations();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [index, body] of pages.entries())
      writeFileSync(
        `${folder}/${index}.html`,
        `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head>\n<body>\n${body}\n</body></html>\n`,
      );
    assert.deepEqual(errorsIn(folder), []);
  });
});

/** Every form of the six with random options, the same in every run. */
function combinations(): string[] {
  const printed = Object.entries(everyData).flatMap(([name, forms]) =>
    forms.flatMap((data) =>
      fc
        .sample(part(data), { numRuns: perForm, seed: 20_261_125 })
        .map((some) => print(name as keyof typeof everyData, some as object)),
    ),
  );
  const pages = printed.filter((page) => page !== undefined);
  // The functions reject some combinations, such as a viewer without a larger file.
  assert.ok(pages.length > printed.length / 2, `${pages.length} of ${printed.length}`);
  return [...pages, ...everyMedium];
}

function print(name: keyof typeof everyData, data: object): string | undefined {
  try {
    return functions[name](data as never);
  } catch (error) {
    assert.ok(error instanceof TypeError);
    return undefined;
  }
}

/** Keeps some of the options, also inside objects. */
function part(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(part));
  if (typeof value !== 'object' || value === null || value instanceof functions.Markup) return fc.constant(value);
  const options = Object.entries(value).map(([key, inner]) => {
    const always = part(inner);
    return [key, required.has(key) ? always : fc.option(always, { nil: undefined, freq: 3 })] as const;
  });
  return fc.record(Object.fromEntries(options));
}

/** Options that the functions require. */
const required = new Set('headline src alt pictures heading action quote name value label'.split(' '));

function errorsIn(place: string): string[] {
  ensureJava();
  const { stderr } = spawnSync(
    'java',
    ['-Xss1024k', '-jar', program, '--errors-only', '--format', 'json', '--skip-non-html', place],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const { messages } = JSON.parse(stderr) as { messages: { message: string; extract?: string; url: string }[] };
  return [...new Set(messages.map(({ message, extract }) => `${message} ${extract?.trim() ?? ''}`))];
}

function ensureJava(): void {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    if (!canInstall) throw new Error('Install Java 11 or later, for the Nu Html Checker.');
    install(['default-jre-headless']);
  }
}
