// Writes data for editors from the manifest, and the types of the six tags for JSX (React 19, Preact, Solid), Vue and Svelte.
// The plug-ins' JSX types lack `aria-*`, which a pull quote needs, so these types extend those of each framework.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const eventTypes = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)))];
const classes = [...elements.map(({ name }) => name), ...eventTypes].sort();

const frameworks = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    module: ['react', 'namespace JSX', 'IntrinsicElements'],
    props: (name) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`,
    listener: (event) => `on${event}`,
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    module: ['preact', 'namespace JSX', 'IntrinsicElements'],
    props: (name) => `HTMLAttributes<${name}>`,
    listener: (event) => `on${event}`,
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    module: ['solid-js', 'namespace JSX', 'IntrinsicElements'],
    props: (name) => `JSX.HTMLAttributes<${name}>`,
    listener: (event) => `on:${event}`,
    property: (name) => `prop:${name}`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    module: ['vue', '', 'GlobalComponents'],
    props: () => 'HTMLAttributes & ReservedProps',
    listener: (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
    attribute: (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    wrap: (type) => `new () => { $props: ${type}; $slots: { default?: () => unknown } }`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    module: ['svelte/elements', '', 'SvelteHTMLElements'],
    props: (name) => `HTMLAttributes<${name}>`,
    listener: (event) => `on${event}`,
  },
};

mkdirSync('dist/types', { recursive: true });
const properties = elements.flatMap(({ cssProperties }) => cssProperties);
const each = { ...elements[0], cssProperties: [...new Map(properties.map((item) => [item.name, item])).values()] };
writeFileSync('dist/vscode.html-custom-data.json', withBareBooleans(getVsCodeHtmlCustomData(manifest)));
writeFileSync('dist/vscode.css-custom-data.json', getVsCodeCssCustomData({ modules: [{ declarations: [each] }] }));
writeJson('web-types.json', { ...JSON.parse(getWebTypesData(manifest, {})), name: 'stet', version });
// TypeScript wants types for `import 'stet/stet.css'` too.
writeFileSync('dist/types/css.d.ts', 'export {};\n');
for (const name of Object.keys(frameworks)) writeFileSync(`dist/types/${name}.d.ts`, typesFor(frameworks[name]));

/** For VS Code, an attribute without a value has the value set `v`. */
function withBareBooleans(json) {
  const booleans = elements.flatMap(({ tagName, attributes = [] }) =>
    attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => `${tagName} ${name}`),
  );
  const data = JSON.parse(json);
  for (const { name: tag, attributes } of data.tags)
    for (const attribute of attributes) if (booleans.includes(`${tag} ${attribute.name}`)) attribute.valueSet = 'v';
  return JSON.stringify(data, null, 2);
}

function typesFor({
  imports,
  module: [module, namespace, table],
  props,
  listener,
  attribute,
  property,
  wrap = (type) => type,
}) {
  const tags = elements.map((element) => {
    const own = [
      ...attributesOf(element, attribute),
      ...propertiesOf(element, property),
      ...listenersOf(element, listener),
    ];
    const type = wrap(own.length ? `${props(element.name)} & {\n${own.join('\n')}\n}` : props(element.name));
    return `${comment(summary(element))}\n'${element.tagName}': ${type};`;
  });
  const body = `interface ${table} {\n${tags.join('\n')}\n}`;
  return `${imports}
import type { ${classes.join(', ')} } from './index.js';

declare module '${module}' {
${namespace ? `${namespace} {\n${body}\n}` : body}
}
`;
}

/** Vue's templates name attributes as scripts name properties. A number may be the text of an attribute. */
function attributesOf({ name: owner, attributes = [], members = [] }, attribute = (name) => name) {
  return attributes.map(({ name, fieldName, type, description }) => {
    const field = members.find((member) => member.name === fieldName);
    const accepted = field ? `${owner}['${fieldName}']` : (type?.text ?? 'string');
    const asText = /\bnumber\b/.test(field?.type?.text ?? '') ? ' | `${number}`' : '';
    return `${comment(description)}\n'${attribute(name)}'?: ${accepted}${asText} | undefined;`;
  });
}

/** Those that have no attribute and can be set. */
function propertiesOf({ name: owner, members = [] }, property = (name) => name) {
  return members
    .filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)
    .map(({ name, description }) => `${comment(description)}\n'${property(name)}'?: ${owner}['${name}'] | undefined;`);
}

function listenersOf({ events = [] }, listener) {
  return events.map(
    ({ name, type, description }) =>
      `${comment(description)}\n'${listener(name)}'?: ((event: ${type.text}) => void) | undefined;`,
  );
}

function summary({ description }) {
  return description.split('\n\n')[0];
}

function comment(text) {
  return `/** ${text.replaceAll('*/', '* /').replace(/\s*\n\s*/g, ' ')} */`;
}

function writeJson(file, data) {
  writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
}
