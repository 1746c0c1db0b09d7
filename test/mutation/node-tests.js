import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DryRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';

const hook = new URL('node-hook.js', import.meta.url).href;

/** The files of `test/node`: each file is one test, in a process of its own. */
export class NodeTests {
  constructor(files) {
    this.files = files;
  }

  owns(id) {
    return this.files.includes(id);
  }

  async run({ takesCoverage, mutant, wanted = this.files, durations = {} }) {
    const tests = [];
    const perTest = {};
    const quickestFirst = [...wanted].sort((one, other) => durations[one] - durations[other]);
    for (const file of quickestFirst) {
      const folder = mkdtempSync(join(tmpdir(), 'stet-mutation-'));
      const coverage = join(folder, 'coverage.json');
      const start = performance.now();
      const failureMessage = await failureOf(file, {
        timeout: durations[file] ? Math.round(durations[file] * 3 + 5000) : 120_000,
        env: takesCoverage ? { STET_COVERAGE: coverage } : { __STRYKER_ACTIVE_MUTANT__: mutant },
      });
      const test = { id: file, name: file, fileName: file, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage
          ? { ...test, status: TestStatus.Failed, failureMessage }
          : { ...test, status: TestStatus.Success },
      );
      if (takesCoverage) perTest[file] = readCounts(coverage);
      rmSync(folder, { recursive: true });
      if (failureMessage && !takesCoverage) break;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }
}

/** What a file printed if it failed or took too long; else nothing. */
function failureOf(file, { timeout, env }) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', hook, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
  });
  let printed = '';
  const read = (data) => {
    printed += data;
    // One failure is enough.
    if (/^ *not ok/m.test(printed)) child.kill();
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', read);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code === 0 ? undefined : `${code ?? 'Stopped'}: ${printed.slice(-2000)}`));
  });
}

/** The mutants that a file's tests came by; none where it has no module of ours. */
function readCounts(path) {
  try {
    const { static: before = {}, perTest = {} } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.assign({}, before, ...Object.values(perTest));
  } catch {
    return {};
  }
}
