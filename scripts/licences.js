// Checks the licences of Stet's dependencies, and writes dist/licences.txt, the notices for the code inside stet.js.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const allowed = ['MIT', 'BSD-3-Clause', 'ISC', 'Apache-2.0', '0BSD'];
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const own = json('package.json');

const installed = new Map();
for (const name of Object.keys(own.dependencies)) collect(name);
for (const [name, { license }] of installed) {
  if (!allowed.includes(license)) fail(`${name} has the licence ${license}; allowed: ${allowed.join(', ')}`);
}
const ofOurs = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => own.scripts[name]);
if (ofOurs.length) fail(`The package runs ${ofOurs.join(' and ')} where it is installed`);

const inside = json('dist/stet.js.map').sources.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
const notices = [...new Set(inside.filter(Boolean))].sort().map((name) => {
  if (!installed.has(name)) fail(`stet.js holds ${name}, which is no dependency of Stet`);
  return `${name} ${installed.get(name).version}\n\n${noticeOf(name)}`;
});
const parts = [`Stet ${own.version}\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...notices];
writeFileSync('dist/licences.txt', `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);

function collect(name) {
  if (installed.has(name)) return;
  const manifest = json(`node_modules/${name}/package.json`);
  installed.set(name, manifest);
  for (const needed of Object.keys(manifest.dependencies ?? {})) collect(needed);
}

function noticeOf(name) {
  const folder = `node_modules/${name}`;
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : fail(`${name} has no licence text`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
