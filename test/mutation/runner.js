// Lets Stryker run the project's own tests: those of `test/browser` in Chromium, as `npm run test:browser` does, and those of
// `test/node`. A mutant is switched on where the tests run, so nothing is built or started anew for it.
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { BrowserTests } from './browser-tests.js';
import { NodeTests } from './node-tests.js';

/**
 * How long each test took without a mutant, in ms. In the sandbox, which all runners share: only one of them has run the tests
 * without a mutant.
 */
const durations = 'durations.json';

class StetTestRunner {
  constructor({ stet: { browser, node } }) {
    this.kinds = [node.length && new NodeTests(node), browser.length && new BrowserTests(browser)].filter(Boolean);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const kind of this.kinds) results.push(await kind.run({ takesCoverage: true }));
    const result = together(results);
    const times = result.tests?.map(({ id, timeSpentMs }) => [id, timeSpentMs]) ?? [];
    writeFileSync(durations, JSON.stringify(Object.fromEntries(times)));
    return result;
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    this.durations ??= JSON.parse(readFileSync(durations, 'utf8'));
    const results = [];
    for (const kind of this.kinds) {
      const wanted = testFilter?.filter((id) => kind.owns(id));
      if (wanted?.length === 0) continue;
      const result = await kind.run({ mutant: activeMutant.id, hitLimit, wanted, durations: this.durations });
      results.push(result);
      if (result.status !== DryRunStatus.Complete || result.tests.some(({ failureMessage }) => failureMessage)) break;
    }
    return toMutantRunResult(together(results));
  }

  async dispose() {
    await Promise.all(this.kinds.map((kind) => kind.stop?.()));
  }
}

/** One result of several: the first that is not complete, or the tests and the coverage of all. */
function together(results) {
  const incomplete = results.find(({ status }) => status !== DryRunStatus.Complete);
  if (incomplete) return incomplete;
  return {
    status: DryRunStatus.Complete,
    tests: results.flatMap(({ tests }) => tests),
    mutantCoverage: {
      static: Object.assign({}, ...results.map(({ mutantCoverage }) => mutantCoverage?.static)),
      perTest: Object.assign({}, ...results.map(({ mutantCoverage }) => mutantCoverage?.perTest)),
    },
  };
}

const create = Object.assign((options) => new StetTestRunner(options), { inject: tokens(commonTokens.options) });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'stet', create)];
