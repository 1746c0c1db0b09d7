// Finds the three engines for the tests. As a program it prints them. On Debian as root it installs the missing ones;
// elsewhere it prints what to install, and the tests run without them. With CI=true a missing engine is an error.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, install } from './debian.js';

const programs = process.env['PROGRAMFILES'] ?? 'C:/Program Files';
const engines = {
  chromium: {
    packages: ['chromium'],
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${programs}/Google/Chrome/Application/chrome.exe`,
      `${programs} (x86)/Microsoft/Edge/Application/msedge.exe`,
    ],
    advice: 'install Chrome, Chromium or Edge',
  },
  firefox: {
    packages: ['firefox-esr'],
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', `${programs}/Mozilla Firefox/firefox.exe`],
    advice: 'install Firefox',
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    commands: ['WebKitWebDriver'],
    places: [],
    advice:
      'on Linux install WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb; there is none for macOS or Windows',
  },
};
/** Fonts for every script in the stories, so that text looks the same on every Debian machine. */
const fonts = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Path of each engine's program, or `undefined`. For WebKit it is the driver. */
export function findBrowsers() {
  return Object.fromEntries(
    Object.entries(engines).map(([name, { commands, places }]) => [
      name,
      [...commands.map(onPath), ...places].find((place) => place && existsSync(place)),
    ]),
  );
}

/** The browser that WebKitGTK's driver starts; its folder depends on the processor and the version. */
export function findMiniBrowser() {
  for (const base of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    for (const folder of ['', ...folders(base)]) {
      for (const version of folders(join(base, folder))
        .filter((name) => /^webkit(2gtk|gtk)/i.test(name))
        .reverse()) {
        const place = join(base, folder, version, 'MiniBrowser');
        if (existsSync(place)) return place;
      }
    }
  }
  return undefined;
}

function folders(place) {
  return existsSync(place)
    ? readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
}

function onPath(command) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isProgram);
}

function isProgram(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missing() {
  const found = findBrowsers();
  return Object.keys(engines).filter((name) => !found[name]);
}

function version(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout?.trim().split('\n').pop() ?? '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (missing().length && canInstall) install([...missing().flatMap((name) => engines[name].packages), ...fonts]);
  for (const [name, program] of Object.entries(findBrowsers())) {
    if (program) console.log(`${name}: ${version(program) || program}`);
    else console.warn(`${name}: not found; ${engines[name].advice}. The tests do not run in it here.`);
  }
  if (missing().length && process.env['CI']) {
    console.error(`CI needs all three engines; missing: ${missing().join(', ')}`);
    process.exitCode = 1;
  }
}
