// Writes the README's picture: the head of the article in the plain page, as a reader sees it.
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowsers } from './browsers.js';

const server = await preview({ configFile: false, logLevel: 'error', build: { outDir: '.' }, preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: findBrowsers().chromium!, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1000, height: 1150 }, deviceScaleFactor: 1.5 });
await page.goto(new URL('examples/plain-html/', server.resolvedUrls!.local[0]).href, { waitUntil: 'networkidle' });
await page.screenshot({ path: 'stories/public/screenshot.jpg', quality: 75 });
await browser.close();
await server.close();
