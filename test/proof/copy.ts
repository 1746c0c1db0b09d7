// Checks the text that a reader gets by selecting and copying the whole page.
import { inEach, type Tab } from './support/engines.js';
import * as story from './support/page.js';
import { type Row, row } from './support/rows.js';
import { serve } from './support/server.js';

/** The texts of the page, in order, each once. */
const inOrder = [
  'World',
  story.headline,
  story.standfirst,
  'By Amara Okoye and Jonas Lindqvist',
  'Published Sept. 1, 2026, 10:30 a.m. EDT',
  ...story.paragraphs.slice(0, 2),
  `${story.caption} ${story.credit}`,
  ...story.paragraphs.slice(2),
  story.quotation,
  story.quoted,
  story.source,
  story.signup.heading,
  story.signup.description,
];

export default async function copy(): Promise<Row[]> {
  const server = await serve();
  server.routes.set('/before', { body: story.page(story.body(), { head: story.stylesheet }) });
  server.routes.set('/after', { body: story.page(story.body(), { head: story.stylesheet + story.script }) });
  const fields = '<textarea aria-label="Plain"></textarea><div contenteditable role="textbox" aria-label="Rich"></div>';
  server.routes.set('/paste', { body: story.page(fields) });
  const results = await inEach(async (tab) => ({
    before: await copied(tab, server.origin, '/before'),
    after: await copied(tab, server.origin, '/after'),
  }));
  server.close();

  const none = (): string[] => [];
  const wrong = { order: none(), rich: none(), once: none(), skip: none(), same: none() };
  for (const [engine, { before, after }] of results) {
    for (const [when, { plain, rich }] of Object.entries({ before, after })) {
      const where = `${engine}, ${when} the script`;
      for (const [kind, text] of Object.entries({ plain: spaced(plain), rich: spaced(visibleText(rich)) })) {
        let from = 0;
        const missing = inOrder.find((part) => {
          const at = text.indexOf(part, from);
          from = at + part.length;
          return at < 0;
        });
        if (missing) wrong.order.push(`${where}, ${kind}: ${missing}`);
        for (const part of [...inOrder, story.repeated]) {
          // The speaker's role is once in the page, and once more in generated text.
          const times = text.split(part).length - 1;
          if (times > (part === 'World' ? 2 : 1)) wrong.once.push(`${where}, ${kind}: ${part} ${times} times`);
        }
        if (text.includes(story.skip)) wrong.skip.push(`${where}, ${kind}`);
      }
      for (const tag of ['h1', 'img', 'figcaption', 'blockquote', 'time'])
        if (!new RegExp(`<${tag}[ >]`).test(rich)) wrong.rich.push(`${where}: no ${tag}`);
    }
    if (before.plain !== after.plain) wrong.same.push(`${engine}, plain`);
    if (visibleText(before.rich) !== visibleText(after.rich)) wrong.same.push(`${engine}, rich`);
  }
  const runs = `${[...results.keys()].join(', ')}; plain and rich; before and after the script`;
  return [
    row('Select all and copy gives every word of the page, in order, with its spaces', runs, wrong.order),
    row('Nothing is copied twice, and no generated text is copied', runs, wrong.once),
    row('The skip link is not copied', runs, wrong.skip),
    row('A rich copy keeps the elements of headline, photo, caption, quotation and time', runs, wrong.rich),
    row('The copy is the same before and after the script', runs, wrong.same),
  ];
}

async function copied(tab: Tab, origin: string, path: string) {
  await tab.go(origin + path);
  await tab.press('Control+a');
  await tab.press('Control+c');
  await tab.go(`${origin}/paste`);
  return { plain: await pasted(tab, 'textarea'), rich: await pasted(tab, '[contenteditable]') };
}

async function pasted(tab: Tab, place: string): Promise<string> {
  await tab.run((selector: string) => {
    document.querySelector<HTMLElement>(selector)!.focus();
  }, place);
  await tab.press('Control+v');
  return tab.run(async (selector: string) => {
    const element = document.querySelector(selector)!;
    const read = (): string => (element instanceof HTMLTextAreaElement ? element.value : element.innerHTML);
    const until = performance.now() + 2000;
    while (!read() && performance.now() < until) await new Promise(requestAnimationFrame);
    return read();
  }, place);
}

/** The text of HTML as a reader sees it: each block on a line of its own, the rest unchanged. */
function visibleText(html: string): string {
  return html
    .replace(
      /<(?:\/|)(?:p|div|h\d|li|ul|figure|figcaption|blockquote|fieldset|legend|form|br|header|hgroup|article|aside|main)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
