import assert from 'node:assert/strict';

/** Fails with the faults that were found, if there are any. */
export function assertNone(faults: readonly unknown[], message?: string): void {
  assert.deepEqual(faults, [], message);
}
