// Runs in the page, before a file of `test/browser`: switches the mutant on, keeps the tests that run into it, the quickest
// first, and reports at the end which mutants each test ran into.
const task = globalThis.task;
const shared = Object.assign(globalThis.__stryker__, task.shared);
const idOf = (test) => [task.file, ...test.titlePath()].join(' › ');

before(function () {
  if (!task.wanted) return;
  const wanted = new Set(task.wanted);
  const durationOf = (test) => task.durations[idOf(test)] ?? 0;
  const keep = (suite) => {
    suite.tests = suite.tests.filter((test) => wanted.has(idOf(test))).sort((a, b) => durationOf(a) - durationOf(b));
    suite.suites.forEach(keep);
  };
  keep(this.test.parent);
});

beforeEach(function () {
  shared.currentTestId = idOf(this.currentTest);
  const duration = task.durations[shared.currentTestId];
  // A test that waits for what a mutant has taken away need not wait long.
  if (duration !== undefined) this.currentTest.timeout(duration * 3 + 2000);
});

after(async () => {
  if (!shared.activeMutant) await fetch('/mutation/counts', { method: 'POST', body: JSON.stringify(shared) });
});
