import { DryRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { startTestRunner } from '@web/test-runner';
import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { resolve } from 'node:path';

const hook = readFileSync(new URL('browser-hook.js', import.meta.url), 'utf8');

/** The files of `test/browser`, in one Chromium that stays open: each test of mocha is one test. */
export class BrowserTests {
  constructor(files) {
    this.files = files;
    /** What the page has to know of the run under way; without it, a file of tests is empty. */
    this.task = undefined;
  }

  owns(id) {
    return this.files.includes(fileOf(id));
  }

  async run({ takesCoverage = false, mutant, hitLimit, wanted, durations = {} }) {
    this.runner ??= await this.start();
    const files = this.files.filter((file) => !wanted || wanted.some((id) => fileOf(id) === file));
    const tests = [];
    const coverage = { static: {}, perTest: {} };
    for (const file of files) {
      this.task = {
        file,
        wanted: wanted?.filter((id) => fileOf(id) === file),
        durations,
        shared: mutant === undefined ? {} : { activeMutant: mutant, hitCount: 0, hitLimit },
      };
      const session = await this.runFile(file);
      const own = testsOf(session.testResults, file);
      if (own.every(({ status }) => status !== TestStatus.Failed) && !session.passed) {
        // It ended outside a test: a module that throws, a hook, a page that no longer answers.
        const failureMessage = session.errors.map(({ message }) => message).join('\n') || 'Failed outside its tests';
        own.push({
          id: `${file} ›`,
          name: file,
          fileName: file,
          timeSpentMs: 0,
          status: TestStatus.Failed,
          failureMessage,
        });
      }
      tests.push(...own);
      const { mutantCoverage = {} } = this.task.counts ?? {};
      Object.assign(coverage.static, mutantCoverage.static);
      Object.assign(coverage.perTest, mutantCoverage.perTest);
      if (!takesCoverage && !session.passed) break;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async stop() {
    await this.runner?.stop();
  }

  /** The project's own runner with one engine, which waits for files to be given to it. */
  async start() {
    process.env.ENGINES = 'chromium';
    const { default: config } = await import(resolve('web-test-runner.config.js'));
    const [{ customPuppeteer: puppeteer, launchOptions }] = config.browsers;
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        ...config,
        rootDir: process.cwd(),
        files: this.files,
        staticLogging: true,
        reporters: [],
        // Instrumented code is slower, and several runners share the machine.
        testFramework: { config: { timeout: 60_000, bail: true } },
        // To set the cache, puppeteer needs the network.
        browsers: [
          chromeLauncher({ puppeteer, launchOptions: { ...launchOptions, networkEnabled: true }, createPage }),
        ],
        plugins: [{ name: 'mutants', transform: (context) => this.prepare(context) }, ...config.plugins],
        middleware: [(context, next) => this.answer(context, next), ...config.middleware],
      },
    });
    // From here on it waits for more; it does not start so, as it would want a terminal.
    runner.config.watch = true;
    await new Promise((done) => runner.on('test-run-finished', done));
    return runner;
  }

  async runFile(file) {
    const { sessions } = this.runner;
    const [{ id }] = sessions.forTestFile(resolve(file));
    const finished = new Promise((done) => {
      const end = (session) => {
        if (session.id !== id || session.status !== 'FINISHED') return;
        sessions.off('session-status-updated', end);
        done(session);
      };
      sessions.on('session-status-updated', end);
    });
    await this.runner.runTests([sessions.get(id)]);
    return finished;
  }

  /** Puts the hook before the tests of a file. */
  prepare({ path, body }) {
    if (!isTests(path)) return;
    const isWanted = this.task && path === `/${this.task.file}`;
    return { body: isWanted ? `import '/mutation/hook.js';\n${body}` : '', transformCache: false };
  }

  async answer(context, next) {
    if (context.path === '/mutation/hook.js') {
      context.type = 'text/javascript';
      context.body = hook.replace('globalThis.task', JSON.stringify(this.task));
    } else if (context.path === '/mutation/counts') {
      this.task.counts = await json(context.req);
      context.status = 204;
    } else await next();
  }
}

async function createPage({ context }) {
  const page = await context.newPage();
  // Else the copy of a file of tests stands that an earlier run got.
  await page.setCacheEnabled(false);
  // Stryker's switch and counts are of one window; those of a page's frames are the same.
  await page.evaluateOnNewDocument(() => {
    try {
      globalThis.__stryker__ = window.top.__stryker__ ?? {};
    } catch {
      // A frame of another origin.
    }
  });
  return page;
}

function isTests(path) {
  return /^\/test\/browser\/.*\.test\.ts$/.test(path);
}

function fileOf(id) {
  return id.split(' › ', 1)[0];
}

function testsOf(suite, file, path = [file]) {
  const { tests = [], suites = [] } = suite ?? {};
  return [
    ...tests.map(({ name, passed, skipped, duration = 0, error }) => {
      const id = [...path, name].join(' › ');
      const test = { id, name: id, fileName: file, timeSpentMs: duration };
      if (skipped) return { ...test, status: TestStatus.Skipped };
      if (passed) return { ...test, status: TestStatus.Success };
      return { ...test, status: TestStatus.Failed, failureMessage: error?.message ?? 'Failed' };
    }),
    ...suites.flatMap((inner) => testsOf(inner, file, [...path, inner.name])),
  ];
}
