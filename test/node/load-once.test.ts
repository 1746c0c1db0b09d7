import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { loadOnce } from '../../src/load-once.js';

describe('a part that is loaded on first use', () => {
  it('is loaded once, even for two calls at the same time', async () => {
    let loads = 0;
    const load = loadOnce(() => Promise.resolve(++loads));
    assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
    assert.equal(await load(), 1);
  });

  it('resolves to undefined when it fails, and reports that once', async (test: TestContext) => {
    const report = test.mock.method(console, 'error', () => undefined);
    const load = loadOnce(() => Promise.reject(new Error('404')));
    assert.deepEqual([await load(), await load(), await load()], [undefined, undefined, undefined]);
    assert.equal(report.mock.callCount(), 1);
  });

  it('is loaded again at the next use after a failure', async (test: TestContext) => {
    test.mock.method(console, 'error', () => undefined);
    let loads = 0;
    const load = loadOnce(() => (++loads === 1 ? Promise.reject(new Error('404')) : Promise.resolve('part')));
    assert.equal(await load(), undefined);
    assert.equal(await load(), 'part');
    assert.equal(await load(), 'part');
    assert.equal(loads, 2);
  });
});
