import manifest from '../../../dist/custom-elements.json';
import { exports } from '../../../package.json';
import { html, type Markup, markup } from '../../../src/html.js';

interface Item {
  name?: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  attributes?: Item[];
  events?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
  cssParts?: Item[];
  members?: (Item & { kind: string; attribute?: string; parameters?: Item[]; return?: { type: { text: string } } })[];
}

const elements = (manifest as unknown as { modules: { declarations: Declaration[] }[] }).modules.flatMap(
  ({ declarations }) => declarations,
);

/** The public API of an element, from its manifest. */
export function publicSurface(tag: string): Markup {
  const { attributes, events, cssStates, cssParts, members = [] } = elements.find(({ tagName }) => tagName === tag)!;
  const tables = [
    table(['Attribute', 'Type', 'Default', 'What it does'], attributes, (item) => [
      code(item.type?.text.replace(/ \| undefined$/, '')),
      code(item.default),
      prose(item.description),
    ]),
    table(
      ['Property', 'Type', 'What it holds'],
      members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
      (item) => [code(item.type?.text), prose(item.description)],
    ),
    table(
      ['Method', 'What it does'],
      members.filter(({ kind }) => kind === 'method'),
      (item) => [prose(item.description)],
      (name) => `${name}()`,
    ),
    table(['Event', 'Type', 'When'], events, (item) => [code(item.type?.text), prose(item.description)]),
    table(
      ['State', 'When'],
      cssStates,
      (item) => [prose(item.description)],
      (name) => `:state(${name})`,
    ),
    table(
      ['Part', 'What it is'],
      cssParts,
      (item) => [prose(item.description)],
      (name) => `::part(${name})`,
    ),
  ];
  return tables.some(Boolean)
    ? html`${tables.map((each, index) => html`${index > 0 && '\n'}${each}`)}`
    : html`<p>The element has no attributes, events or states of its own.</p>`;
}

/** The custom properties that one element reads; or all custom properties, each with the elements that read it. */
export function tokens(tag?: string): Markup {
  const used = elements.filter(({ tagName }) => !tag || tagName === tag);
  const all = new Map(used.flatMap(({ cssProperties = [] }) => cssProperties.map((item) => [item.name, item])));
  const readers = (name?: string): string =>
    used
      .filter(({ cssProperties }) => cssProperties?.some((item) => item.name === name))
      .map(({ tagName }) => tagName.replace('stet-', '').replaceAll('-', ' '))
      .join(', ');
  return table(
    ['Custom property', 'Default', 'What it sets', ...(tag ? [] : ['Read by'])],
    [...all.values()],
    (item) => [code(item.default), prose(item.description), ...(tag ? [] : [readers(item.name)])],
  )!;
}

/** Every event of the six elements. */
export function events(): Markup {
  const all = elements.flatMap(({ tagName, events = [] }) => events.map((event) => ({ ...event, tagName })));
  return table(['Event', 'Element', 'When'], all, (item) => [
    code((item as Item & { tagName: string }).tagName),
    prose(item.description),
  ])!;
}

/** Names between `start` and `end` in the published paths, such as `fr` in `./messages/fr.js`. */
export function published(start: string, end: string): string[] {
  return Object.keys(exports)
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => path.slice(start.length, -end.length));
}

function table(
  head: string[],
  items: Item[] | undefined,
  cells: (item: Item) => (Markup | string | undefined)[],
  naming = (name: string) => name,
): Markup | undefined {
  const rows = items?.filter(({ name }) => name) ?? [];
  if (!rows.length) return undefined;
  return html`<table>
  <thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
  <tbody>
    ${rows.map((item) => html`<tr><th scope="row">${code(naming(item.name!))}</th>${cells(item).map((cell) => html`<td>${cell}</td>`)}</tr>`)}
  </tbody>
</table>`;
}

function code(text: string | undefined): Markup | undefined {
  return text ? html`<code>${text}</code>` : undefined;
}

/** Doc comments are Markdown, but they use only code and paragraphs. */
function prose(text = ''): Markup {
  const parts = text.replace(/\s*\n\s*/g, ' ').split('`');
  return markup(parts.map((part, index) => String(index % 2 ? html`<code>${part}</code>` : html`${part}`)).join(''));
}
