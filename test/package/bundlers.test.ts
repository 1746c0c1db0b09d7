import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { definitions, installConsumer, run } from './pack.js';

const tags = Object.keys(definitions);
const names = tags.map((tag) => tag.replace('stet-', ''));
const cases: Record<string, string> & Record<'all' | 'nothing' | 'class' | 'markup', string> = {
  ...Object.fromEntries(names.map((name) => [name, `import 'stet/${name}.js';`])),
  all: `import 'stet/all.js';`,
  nothing: `import 'stet';`,
  class: `import { PullQuote } from 'stet'; console.log(PullQuote);`,
  markup: `import { pullQuote } from 'stet/html.js'; console.log(pullQuote);`,
};

const site = await installConsumer();
assert.ok(existsSync(join(site, 'node_modules/lit')), 'the site has a Lit of its own');

for (const bundler of ['vite', 'rollup', 'esbuild', 'webpack', 'parcel']) {
  test(`${bundler}: the bundle has the elements that the site imports, and no others`, async () => {
    const printed = await run(process.execPath, ['bundle.js', bundler, JSON.stringify(cases)], { cwd: site });
    const bundled = JSON.parse(printed) as typeof cases;
    for (const name of names) assert.deepEqual(elementsIn(bundled[name]!), [name]);
    assert.deepEqual(elementsIn(bundled.all), names);
    assert.deepEqual(elementsIn(bundled.class), ['pull-quote']);
    assert.doesNotMatch(bundled.class, /customElements/, 'a class alone defines nothing');
    assert.doesNotMatch(bundled.nothing, /stet-|ReactiveElement|customElements/, 'importing `stet` has no effect');
    assert.ok(bundled.nothing.length < 1500, `importing \`stet\` costs ${bundled.nothing.length} characters`);
    assert.doesNotMatch(bundled.markup, /ReactiveElement|customElements/, 'markup functions need neither DOM nor Lit');
    for (const name of names) {
      assert.doesNotMatch(bundled[name]!, /console\.warn\(`</, 'production has no warnings for developers');
    }
  });
}

/** Each element's own stylesheet sets a custom property of the element's name. */
function elementsIn(code: string): string[] {
  return names.filter((name) => new RegExp(`--stet-${name}:\\s*1`).test(code));
}
