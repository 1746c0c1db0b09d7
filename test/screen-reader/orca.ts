// Runs Orca with a browser in a real window: presses keys, and returns Orca's speech as text.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.js';

export type Reader = Awaited<ReturnType<typeof startReader>>;

/** Starts the accessibility bus, Orca and a browser, in the session that scripts/screen-reader.js opened. */
export async function startReader(engine: 'chromium' | 'firefox') {
  const home = await mkdtemp(join(tmpdir(), 'stet-orca-'));
  const log = join(home, 'speech.log');
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    // No sound is needed: without a speech server, Orca starts at once and still logs all speech.
    SPEECHD_CMD: '/no-speech-server',
    PYTHONPATH: fileURLToPath(new URL('python', import.meta.url)),
  };
  mkdirSync(join(home, '.config'), { recursive: true });
  const children: ChildProcess[] = [];
  const start = (command: string, ...args: string[]): void =>
    void children.push(spawn(command, args, { env, stdio: 'ignore' }));
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  await pause(1000);
  start('orca', '--replace', `--debug-file=${log}`);
  await until(() => spoken(log).length > 0);

  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowsers()[engine]!,
    headless: false,
    // This switch would show a bar with a button above the page.
    ignoreDefaultArgs: ['--enable-automation'],
    env,
    defaultViewport: null,
    args: engine === 'chromium' ? ['--no-sandbox', '--kiosk', '--force-renderer-accessibility'] : ['--kiosk'],
    ...(engine === 'firefox' && { extraPrefsFirefox: { 'accessibility.force_disabled': -1 } }),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  let from = 0;

  /** Orca's speech until it is quiet. */
  async function heard(): Promise<string[]> {
    let last = -1;
    let quietSince = Date.now();
    for (const deadline = Date.now() + 15_000; Date.now() < deadline; await pause(100)) {
      const { length } = spoken(log);
      if (length !== last) quietSince = Date.now();
      last = length;
      if (Date.now() - quietSince > 1200) break;
    }
    const all = spoken(log);
    const speech = all.slice(from);
    from = all.length;
    return speech;
  }

  /** Opens a page and returns Orca's speech about it. */
  async function open(url: string): Promise<string[]> {
    await page.goto(url, { waitUntil: 'load' });
    // The window's own buttons have the focus until a click on the page. The Tab key then starts where the click was: at the end.
    execFileSync('xdotool', ['mousemove', '3', '300', 'click', '1']);
    await page.evaluate(() => document.getElementById('start')!.focus());
    return heard();
  }

  // To Orca, the address field of a new window has the focus until the first press of Tab.
  await open('data:text/html,<p id="start" tabindex="-1">Ready</p><a href="/">Ready</a>');
  execFileSync('xdotool', ['key', 'Tab']);
  await heard();

  return {
    open,
    /** Presses keys with xdotool's names, one after the other, and returns Orca's speech. */
    async press(...keys: string[]) {
      for (const key of keys) {
        execFileSync('xdotool', ['key', '--clearmodifiers', key]);
        await pause(150);
      }
      return heard();
    },
    /** Types text and returns Orca's speech. */
    async type(text: string) {
      execFileSync('xdotool', ['type', '--delay', '40', text]);
      return heard();
    },
    async close() {
      await browser.close();
      for (const child of children) child.kill();
    },
  };
}

/** Lines that Orca sent to the speech server, without its echo of the keys. */
function spoken(log: string): string[] {
  let text = '';
  try {
    text = readFileSync(log, 'utf8');
  } catch {
    // Orca has not started yet.
  }
  return [...text.matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/gm)]
    .map(([, line]) => line!.trim())
    .filter((line) => line && !/^(?:tab|left shift|left control|return|escape|space|up|down|home)$/.test(line));
}

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !holds(); await pause(100))
    if (Date.now() > deadline) throw new Error('Orca did not start');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
