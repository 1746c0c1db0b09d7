// Lets Stryker run the project's own tests: those of `test/browser` in Chromium, as `npm run test:browser` does, and those of
// `test/node`. A mutant is switched on where the tests run, so nothing is built or started anew for it.
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { BrowserTests } from './browser-tests.js';
import { NodeTests } from './node-tests.js';

class StetTestRunner {
  constructor({ stet: { browser, node } }) {
    this.kinds = [node.length && new NodeTests(node), browser.length && new BrowserTests(browser)].filter(Boolean);
    /** How long each test took without a mutant, in ms. */
    this.durations = {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const kind of this.kinds) results.push(await kind.run({ takesCoverage: true }));
    const result = together(results);
    for (const { id, timeSpentMs } of result.tests ?? []) this.durations[id] = timeSpentMs;
    return result;
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
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
