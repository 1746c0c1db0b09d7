// Random attributes and markup from fast-check: no exception, and the same text as plain HTML.
import { elements } from '../../scripts/entries.js';
import fc from 'fast-check';
import { inEach, type Tab } from './support/engines.js';
import { page, parts, script, stylesheet } from './support/page.js';
import { type Row, row } from './support/rows.js';
import { serve } from './support/server.js';

const runs = { chromium: 300, firefox: 100, webkit: 100 };

type Step =
  | { does: 'move' | 'clone' | 'adopt' | 'remove' | 'empty'; from: number; to: number }
  | { does: 'inner' | 'text'; from: number; text: string }
  | { does: 'attribute' | 'property'; from: number; name: string; value: string };

interface Trial {
  html: string;
  steps: Step[];
}

const six = elements.map((name) => `stet-${name}`);
const others =
  'p a h1 h2 hgroup header figure figcaption small img time blockquote aside form fieldset legend label output details'.split(
    ' ',
  );

const attributes =
  'zoom sensitive layout ratio focus id relative age reader-time updated-after age-after json-ld hero size placement quote by past push adapter endpoint timeout min-time remember returning lang dir hidden href src alt datetime class aria-hidden tabindex open name type value required slot style'.split(
    ' ',
  );

const odd = ['By ', 'Sept. 1, 2026', '“', '\u202e', '\u0000', '100%', '#%E0%A4%A', '2026-13-45T99:99', '-1', '1e9'];
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...odd));
// eslint-disable-next-line no-control-regex -- HTML has no way to write U+0000
const unsafe = /[&<>"\u0000\r]/g;
const escaped = text.map((raw) =>
  raw.replace(unsafe, (character) => ('&<>"'.includes(character) ? `&#${character.charCodeAt(0)};` : '')),
);
const attribute = fc.tuple(fc.constantFrom(...attributes), escaped).map(([name, value]) => ` ${name}="${value}"`);
const someAttributes = fc.uniqueArray(attribute, { maxLength: 4, selector: (text) => text.split('=')[0] });

const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.oneof(fc.constantFrom(...six), fc.constantFrom(...others)),
      someAttributes,
      fc.array(tie('tree'), { maxLength: 4 }),
    )
    .map(([tag, list, children]) =>
      tag === 'img' ? `<img${list.join('')}>` : `<${tag}${list.join('')}>${children.join('')}</${tag}>`,
    ),
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, escaped, tie('node'), fc.constantFrom(...Object.values(parts))),
}));

const place = fc.nat({ max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('move', 'clone', 'adopt', 'remove', 'empty'), from: place, to: place }),
  fc.record({ does: fc.constant('inner' as const), from: place, text: tree }),
  fc.record({ does: fc.constant('text' as const), from: place, text }),
  fc.record({
    does: fc.constantFrom('attribute', 'property'),
    from: place,
    name: fc.constantFrom(...attributes),
    value: text,
  }),
);

const trials: fc.Arbitrary<Trial> = fc.record({
  html: fc.array(tree, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n')),
  steps: fc.array(step, { maxLength: 8 }),
});

export default async function robustness(): Promise<Row[]> {
  const server = await serve();
  server.routes.set('/', { body: page('<div id="live"></div>', { head: stylesheet + script }) });
  const results = await inEach(async (tab) => {
    await tab.go(`${server.origin}/`);
    const property = fc.asyncProperty(trials, async (trial) => {
      const wrong = await tryIt(tab, trial);
      if (wrong) throw new Error(wrong);
    });
    return fc.check(property, { numRuns: runs[tab.engine], seed: 20260901 });
  });
  server.close();
  const wrong = [...results].flatMap(([engine, { failed, counterexample, errorInstance }]) =>
    failed ? [`${engine}: ${String(errorInstance)} ${JSON.stringify(counterexample)}`] : [],
  );
  const tried = [...results].map(([engine, { numRuns }]) => `${numRuns} pages in ${engine}`).join(', ');
  return [
    row(
      'Random attributes and markup, moved, cloned, emptied, adopted by another document and overwritten during the upgrade: no exception, and the text of plain HTML',
      tried,
      wrong,
    ),
  ];
}

/** Runs the same steps on live elements and in a document without a registry; returns the difference or the error. */
function tryIt(tab: Tab, trial: Trial): Promise<string> {
  return tab.run(async ({ html, steps }: Trial) => {
    const errors: string[] = [];
    const note = (event: Event): void => {
      errors.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));
    };
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, note);
    const live = document.querySelector('#live')!;
    const still = document.implementation.createHTMLDocument().body;
    const others = [live, still].map(() => document.implementation.createHTMLDocument());
    const places = [live, still];

    for (const root of places) root.innerHTML = html;
    for (const one of steps) {
      places.forEach((root, index) => {
        const all = [...root.querySelectorAll('*')].filter((element) => !element.closest('button'));
        const at = (position: number): Element => all[position % all.length] ?? root;
        const from = at(one.from);
        const inside = from === root ? root.appendChild(root.ownerDocument.createElement('p')) : from;
        if ('to' in one) {
          const to = at(one.to);
          if (one.does === 'move' && !inside.contains(to)) to.append(inside);
          if (one.does === 'clone' && !inside.contains(to)) to.append(inside.cloneNode(true));
          if (one.does === 'remove') inside.remove();
          if (one.does === 'empty') inside.replaceChildren();
          if (one.does === 'adopt') {
            const other = others[index]!;
            other.body.append(other.adoptNode(inside));
            root.append(root.ownerDocument.adoptNode(inside));
          }
        } else if ('text' in one) {
          if (one.does === 'inner') inside.innerHTML = one.text;
          else inside.append(one.text);
        } else if (one.does === 'attribute') inside.setAttribute(one.name, one.value);
        else if (inside.localName.startsWith('stet-')) {
          const name = one.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
          if (!(name in HTMLElement.prototype)) Reflect.set(inside, name, one.value);
        }
      });
      if (one.from % 2) await Promise.resolve();
    }
    await new Promise((done) => setTimeout(done));
    const [seen, expected] = places.map(
      (root) => document.implementation.createHTMLDocument().importNode(root, true).textContent,
    );
    const photos = [...live.querySelectorAll('stet-captioned-photo')];
    const crowded = photos.some((photo) => photo.querySelectorAll(':scope > button').length > 1);
    live.replaceChildren();
    await new Promise((done) => setTimeout(done));
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
    if (errors.length) return `threw: ${errors[0]!}`;
    if (crowded) return 'two buttons to uncover one photo';
    return seen === expected ? '' : `other text: ${JSON.stringify(seen)} for ${JSON.stringify(expected)}`;
  }, trial);
}
