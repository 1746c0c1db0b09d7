// Writes dist/llms.txt: the whole public API as one text, for people with a terminal and for language models.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { version, description, exports } = json('package.json');
const elements = json('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const { files } = json('dist/integrity.json');
const eventTypes = elements
  .map(({ tagName }) => tagName.replace('stet-', ''))
  .map((folder) => `dist/types/${folder}/${folder}.events.d.ts`)
  .filter(existsSync)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const text = `# Stet ${version}

> ${description}

One light-DOM stylesheet does the look, the script does the behaviour. With the script off, late or on, a page has the same
words and the same boxes. Write the markup below, or call its markup function; never wrap the paragraphs of a story.

## Loading

- Bundler: \`npm install stet\`, then \`import 'stet/captioned-photo.js'\` (or another element), or \`import 'stet/all.js'\`.
  The script adopts the element's CSS. For the look before any script: \`import 'stet/stet.css'\`.
- Script tag, no build: \`<link rel="stylesheet" href="…/stet-embed.css">\` and \`<script type="module" src="…/stet.js">\`.
  Integrity of this version: \`stet.js\` ${files['stet.js'].integrity}, \`stet-embed.css\` ${files['stet-embed.css'].integrity}
- Server: \`import { captionedPhoto } from 'stet/html.js'\`, data in, the markup as text out; no DOM needed.
- \`import { CaptionedPhoto } from 'stet'\` gives classes, events and types, and defines nothing.
- Also: \`registerMessages(lang, messages)\` and \`registerAdapter(name, adapter)\` from 'stet'; \`toFeed(root, { base })\` from 'stet/feed.js';
  \`articleJsonLd(document)\` from 'stet/json-ld.js'.
- Types of the tags in templates: \`import type {} from 'stet/react'\`, or preact, solid, vue, svelte.

Entries: ${Object.keys(exports)
  .map((path) => `\`${path.replace('.', 'stet')}\``)
  .join(', ')}.

${elements.map(elementText).join('\n\n')}
`;

writeFileSync('dist/llms.txt', text);

function elementText(element) {
  const { tagName, name, description, attributes, members, events, cssStates, cssParts, cssProperties } = element;
  const folder = tagName.replace('stet-', '');
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const parts = [
    list(
      'Attributes',
      attributes,
      ({ name, type, default: value }) =>
        `\`${name}\`${type ? `: \`${type.text}\`` : ''}${type?.text === 'number' && value ? ` = \`${value}\`` : ''}`,
    ),
    list('Properties', properties, ({ name, type }) => `\`${name}\`${type ? `: \`${type.text}\`` : ''}`),
    list(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
      ({ name, parameters = [] }) => `\`${name}(${parameters.map((one) => one.name).join(', ')})\``,
    ),
    list(
      'Events',
      events,
      ({ name, type }) => `\`${name}\` (\`${[type.text, ...propertiesOf(type.text)].join('`, with `')}\`)`,
    ),
    list('States', cssStates, ({ name }) => `\`:state(${name})\``),
    list('Parts', cssParts, ({ name }) => `\`::part(${name})\``),
    list(
      'Custom properties',
      cssProperties,
      ({ name, default: value }) => `\`${name}\`${value ? `, \`${value}\`` : ''}`,
    ),
  ];
  return `## <${tagName}>

${description}

Class \`${name}\`; defined by \`stet/${folder}.js\`; styled by \`stet/${folder}.css\` too.
${parts.join('')}
Markup function, of \`stet/html.js\`:

\`\`\`ts
${declarations(folder)}
\`\`\``;
}

/** What the class of an event adds to `Event`. */
function propertiesOf(event) {
  const [, members] = new RegExp(`class ${event} extends Event \\{(.*?)constructor`, 's').exec(eventTypes);
  return [...members.matchAll(/readonly (\w+):/g)].map(([, name]) => name);
}

/** The types of a markup function, from the files that the package has. */
function declarations(folder) {
  const files = ['types', 'html'].map((kind) => `dist/types/${folder}/${folder}.${kind}.d.ts`).filter(existsSync);
  return files
    .map((file) =>
      readFileSync(file, 'utf8').replace(/^(?:import|export \*|export type \*) .*\n|^export \{.*\};\n/gm, ''),
    )
    .join('')
    .trim();
}

function list(title, items = [], print) {
  if (!items.length) return '';
  const line = (item) => `- ${print(item)}${item.description ? `: ${item.description.replace(/\s*\n\s*/g, ' ')}` : ''}`;
  return `\n${title}:\n\n${items.map(line).join('\n')}\n`;
}
