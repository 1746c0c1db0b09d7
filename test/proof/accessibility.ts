// Checks the page for readers who use a keyboard, large text, their own colours or a screen reader.
import { readdir } from 'node:fs/promises';
import { type BrowserContextOptions, chromium, type Page as ChromiumPage } from 'playwright-core';
import { chromiumOptions } from './support/engines.js';
import { body, page, script, stylesheet } from './support/page.js';
import { type Row, row } from './support/rows.js';
import { serve } from './support/server.js';

const wide = { width: 1280, height: 900 };

export default async function accessibility(): Promise<Row[]> {
  const server = await serve();
  const themes = (await readdir('dist/themes').catch(() => [])).filter((name) => name.endsWith('.css'));
  const links = themes.map((name) => `${stylesheet}<link rel="stylesheet" href="/dist/themes/${name}">`);
  links.unshift(stylesheet);
  // axe treats a page without a background as white.
  const scheme = '<meta name="color-scheme" content="light dark"><style>html { background: Canvas }</style>';
  links.forEach((link, index) => {
    for (const dir of ['ltr', 'rtl'])
      server.routes.set(`/${index}/${dir}`, { body: page(body(), { head: scheme + link + script, dir }) });
  });
  server.routes.set('/off', { body: page(body(), { head: stylesheet }) });
  const browser = await chromium.launch(chromiumOptions);
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<ChromiumPage> => {
    const context = await browser.newContext({ viewport: wide, ...options });
    const tab = await context.newPage();
    await tab.goto(server.origin + path);
    return tab;
  };

  const violations: string[] = [];
  const looks: BrowserContextOptions[] = [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ];
  let looked = 0;
  for (const look of looks) {
    for (const index of links.keys()) {
      for (const dir of ['ltr', 'rtl']) {
        const tab = await open(`/${index}/${dir}`, look);
        await tab.addScriptTag({ url: '/node_modules/axe-core/axe.min.js' });
        const found = await tab.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 80)}`);
        });
        const how = `${themes[index - 1] ?? 'no theme'}, ${Object.values(look).join()}, ${dir}`;
        violations.push(...found.map((what) => `${how}: ${what}`));
        looked += 1;
        await tab.context().close();
      }
    }
  }

  const ibm = await open('/0/ltr');
  await ibm.addScriptTag({ url: '/node_modules/accessibility-checker-engine/ace.js' });
  const failures = await ibm.evaluate(async () => {
    interface Result {
      ruleId: string;
      value: [policy: string, outcome: string];
      snippet: string;
    }
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(page: Document, rules: string[]): Promise<{ results: Result[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return (
      results
        .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
        // The checker requires a label for `output`, but its role `status` needs no name (WAI-ARIA 1.2).
        .filter(({ ruleId, snippet }) => !(ruleId === 'input_label_exists' && snippet.startsWith('<output')))
        .map(({ ruleId, snippet }) => `${ruleId}: ${snippet.slice(0, 80)}`)
    );
  });

  const [off, on] = [await tree(await open('/off')), await tree(await open('/0/ltr'))];
  const rows = [
    row(
      'axe finds nothing wrong with the article in any theme, light, dark and in forced colours, in both directions',
      `${looked} pages; every story by itself, light and dark: \`npm run test:storybook\``,
      violations,
    ),
    row("IBM's accessibility-checker finds no violation of WCAG 2.2 in the article", '1 page', failures),
    row(
      'The accessibility tree (headings, landmarks, images, form) is the same with the script off and on',
      `${on.length} nodes`,
      on
        .filter((node, index) => node !== off[index])
        .slice(0, 1)
        .concat(on.length === off.length ? [] : [`${off.length} nodes without it`]),
    ),
    await walk(await open('/0/ltr')),
    ...(await large(open)),
  ];
  await browser.close();
  server.close();
  return rows;
}

/** Depth, role, name and states of every node in the accessibility tree, in order. */
async function tree(tab: ChromiumPage): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const states = ['level', 'required', 'invalid', 'live', 'checked', 'url'];
  const address = /^https?:\/\/[^/]*(?:\/(?:off|0\/ltr))?/;
  const from = (id: string, depth: number): string[] => {
    const { ignored, role, name, properties = [], childIds = [] } = byId.get(id)!;
    // A generic node without a name is never read aloud; Chromium adds one for each click listener.
    const isMet = !ignored && (role?.value !== 'generic' || Boolean(name?.value));
    const stateTexts = properties
      .filter(({ name: state }) => states.includes(state))
      .map(({ name: state, value }) => `${state}=${String(value.value).replace(address, '')}`);
    const line = `${' '.repeat(depth)}${[role?.value, name?.value, ...stateTexts].map(String).join(' ')}`;
    // The tree also has the single lines of a text.
    const below = role?.value === 'StaticText' ? [] : childIds;
    return [...(isMet ? [line] : []), ...below.flatMap((child) => from(child, depth + Number(isMet)))];
  };
  return from(nodes[0]!.nodeId, 0);
}

/** Checks every stop of the Tab key from the top of the page to its end. */
async function walk(tab: ChromiumPage): Promise<Row> {
  const expected = await tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden])')].filter(
        (element) => element.tabIndex >= 0,
      ).length,
  );
  const stops: string[] = [];
  let last = -1;
  const wrong: string[] = [];
  for (let count = 0; count < expected; count += 1) {
    await tab.keyboard.press('Tab');
    const { name, seen, marked, place } = await tab.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const all = [...document.querySelectorAll('*')];
      return {
        name:
          (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim() ||
          (element.querySelector('img')?.alt ?? element.localName),
        seen: Boolean(top && (element.contains(top) || top.contains(element))),
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
        place: all.indexOf(element),
      };
    });
    stops.push(name);
    if (!seen) wrong.push(`${name} cannot be seen`);
    if (!marked) wrong.push(`${name} shows no focus`);
    if (place <= last) wrong.push(`${name} is out of order`);
    last = place;
  }
  const unique = new Set(stops).size;
  if (unique !== expected) wrong.push(`${unique} of ${expected} stops`);
  const promise = 'The Tab key reaches every link and control, in the order of the page, visible and with a focus mark';
  return row(promise, stops.join(' → '), wrong);
}

/** Text at 200 % (WCAG 1.4.4), the page at 400 % (1.4.10) and text spacing (1.4.12): nothing cut off, no sideways scrolling. */
async function large(open: (path: string, options?: BrowserContextOptions) => Promise<ChromiumPage>): Promise<Row[]> {
  const spaced = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
  const spacing = `* { ${spaced} } p { margin-block-end: 2em !important }`;
  const cases: [promise: string, css: string, options: BrowserContextOptions][] = [
    [
      'With text at 200 % nothing is cut off and nothing scrolls sideways (WCAG 1.4.4)',
      ':root { font-size: 200% }',
      {},
    ],
    [
      'At 400 % (320 px) nothing is cut off and nothing scrolls sideways (WCAG 1.4.10)',
      '',
      { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
    ],
    ['With the text spacing of WCAG 1.4.12 nothing is cut off', spacing, {}],
    ['With that spacing at 320 px nothing is cut off', spacing, { viewport: { width: 320, height: 640 } }],
  ];
  const rows: Row[] = [];
  for (const [promise, css, options] of cases) {
    const wrong: string[] = [];
    let count = 0;
    for (const dir of ['ltr', 'rtl']) {
      const tab = await open(`/0/${dir}`, options);
      if (css) await tab.addStyleTag({ content: css });
      const found = await tab.evaluate(() => {
        const sideways = document.documentElement.scrollWidth - innerWidth;
        const cut = [
          ...document.querySelectorAll<HTMLElement>('body *:not(input, stet-skip-link, stet-skip-link *)'),
        ].filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = overflowX !== 'visible' || overflowY !== 'visible';
          return (
            hides && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
          );
        });
        const faults = cut.map(({ localName }) => `${localName} is cut off`);
        return sideways > 0 ? [`${sideways} px sideways`, ...faults] : faults;
      });
      wrong.push(...found.map((what) => `${dir}: ${what}`));
      count = await tab.evaluate(() => document.body.querySelectorAll('*').length);
      await tab.context().close();
    }
    rows.push(row(promise, `${count} elements, both directions`, wrong));
  }
  return rows;
}
