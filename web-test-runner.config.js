import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { embedCss } from './scripts/embed-css.js';
import { findBrowsers, findMiniBrowser } from './scripts/browsers.js';
import { bundles } from './test/support/bundles.js';
import { newsletterServerMiddleware } from './test/support/newsletter-server.js';
import { startWebKitDriver } from './test/support/webkit-driver.js';

const found = findBrowsers();
const wanted = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',');
const engines = wanted.filter((name) => found[name]);
const lacking = wanted.filter((name) => !found[name]);

console.log(
  `Engines: ${engines.join(', ')}${lacking.length ? `. NOT TESTED, as not installed: ${lacking.join(', ')}` : ''}`,
);
if (!engines.length || (lacking.length && process.env['CI'])) throw new Error('See `node scripts/browsers.js`.');

// The tests need no report of each request, which takes a tenth of Firefox's time.
const networkEnabled = false;

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: found.chromium,
        networkEnabled,
        args: [
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          // Else each file of tests starts a process of its own and leaves the one before it in memory.
          '--disable-features=BackForwardCache',
          '--disable-sync',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: found.firefox,
        networkEnabled,
        // Without it, a headless window and its elements never have the focus.
        extraPrefsFirefox: { 'focusmanager.testmode': true },
      },
    }),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(found.webkit),
      path: '/',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        // The page reports to the runner itself; a driver that waits for the page to load may never return.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    }),
};

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  // One page at a time, because only one window has the focus.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browsers: await Promise.all(engines.map((name) => launchers[name]())),
  testFramework: { config: { timeout: 20_000 } },
  plugins: [bundles],
  middleware: [
    newsletterServerMiddleware,
    async function embedSheet(context, next) {
      if (context.path !== '/stet-embed.css') return next();
      const { module } = await runnerImport('src/stet.styles.ts', { configFile: false, logLevel: 'error' });
      context.type = 'text/css';
      context.body = module.styles.map(({ cssText }) => embedCss('stet-embed.css', cssText)).join('');
    },
    function photos(context, next) {
      if (context.path.startsWith('/photos/')) context.url = `/stories/public${context.url}`;
      return next();
    },
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};

/** The default reporter does not print passed tests. */
function countReporter() {
  return {
    stop({ sessions }) {
      const results = [...sessions].flatMap(({ browser, testResults }) => testsOf(testResults, browser.name));
      for (const name of new Set(results.map(({ engine }) => engine))) {
        const own = results.filter(({ engine }) => engine === name);
        const passed = own.filter((result) => result.passed).length;
        console.log(`${name}: ${passed} passed, ${own.length - passed} failed`);
      }
    },
  };
}

function testsOf(suite, engine) {
  const { tests = [], suites = [] } = suite ?? {};
  return [...tests.map(({ passed }) => ({ engine, passed })), ...suites.flatMap((inner) => testsOf(inner, engine))];
}
