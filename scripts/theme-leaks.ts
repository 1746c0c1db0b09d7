// Prints what the rules of known themes change inside the elements: theme, part, property, before and after. Compares the whole story
// with and without each theme, with the embed stylesheet (or `stet.css`, with the argument `stet`). Exits with 1 on a harmful row.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.js';
import { elements } from './entries.js';
import { contentClasses, hostileThemes } from '../test/support/hostile-themes.js';
import { story } from '../test/support/samples.js';

const sheet = process.argv.includes('stet') ? 'stet' : 'stet-embed';
const css = await readFile(`dist/${sheet}.css`, 'utf8');
const body = story.replace('<article>', `<article class="${contentClasses}">`);
// A string, because the page runs it unchanged.
const read = `(() => {
  const hosts = '${elements.map((name) => `stet-${name}`).join()}';
  return [...document.querySelectorAll(':is(' + hosts + ') :not(' + hosts + ')')].flatMap((part, index) => ['', '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    if (pseudo && /^(none|normal)$/.test(style.content)) return [[index + ' ' + part.localName + pseudo, 'content', 'none']];
    return [...style].filter((name) => !name.startsWith('-')).map((name) => [index + ' ' + part.localName + pseudo, name, style.getPropertyValue(name)]);
  }));
})()`;
/** Properties that depend on the theme's width. */
const measured = /^(?:(?:block|inline)-size|height|width|top|bottom|left|right|inset-.*|grid-template-.*|.*-origin|d)$/;
const harmless = (part: string, property: string): boolean =>
  /^h\d/.test(part) && /^font-(?:family|weight)/.test(property);

const browser = await chromium.launch({ executablePath: findBrowsers().chromium!, args: ['--no-sandbox'] });
const page = await browser.newPage();
const rows: string[] = [];
let harmful = 0;
for (const [theme, rules] of Object.entries(hostileThemes)) {
  const inherited = /^\s*body \{[^}]*\}/.exec(rules)![0];
  const before = new Map((await looks(`${inherited} ${css}`)).map(([part, name, value]) => [`${part} ${name}`, value]));
  const after = await looks(`${rules} ${css}`);
  const seen = new Set<string>();
  after.forEach(([numbered, property, value]) => {
    const old = before.get(`${numbered} ${property}`);
    const part = numbered.replace(/^\d+ /, '');
    if (old === value || measured.test(property)) return;
    const row = `| ${theme} | \`${part}\` | \`${property}\` | ${old ?? ''} → ${value} | ${harmless(part, property) ? 'the theme’s heading' : 'harmful'} |`;
    if (seen.has(row)) return;
    seen.add(row);
    rows.push(row);
    if (!harmless(part, property)) harmful += 1;
  });
}
await browser.close();
console.log(['| theme | part | property | change | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'));
console.log(`\n${String(rows.length)} rows, ${String(harmful)} harmful, with dist/${sheet}.css`);
process.exitCode = harmful ? 1 : 0;

async function looks(styles: string): Promise<[string, string, string][]> {
  await page.setContent(`<!doctype html><html lang="en"><style>${styles}</style><body>${body}</body></html>`);
  return page.evaluate(read);
}
