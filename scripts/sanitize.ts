// Writes src/sanitize.json: the elements and attributes that a sanitizer must keep. The attributes of the six come from the
// manifest, and their parts from the output of the markup functions with every option.
import { readFile, writeFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { format, resolveConfig } from 'prettier';
import { everyOption } from '../test/support/every-option.js';

interface Manifest {
  modules: { declarations: { tagName: string; attributes?: { name: string }[] }[] }[];
}

/** Attributes that an author may add to any of the six, although no markup function prints them. */
const onEach = ['class', 'dir', 'id', 'lang'];

/** Of HTML, and of the six. */
const holdingUrls = ['action', 'cite', 'data', 'endpoint', 'formaction', 'href', 'poster', 'src', 'srcset'];

type Elements = Record<string, string[]>;

/** The text of `src/sanitize.json`, from the manifest in `dist/`. */
export async function allowList(): Promise<string> {
  const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as Manifest;
  const components: Record<string, Elements> = {};
  const elements: Elements = {};
  const own = new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
  );
  for (const tagName of own.keys()) {
    const component: Elements = (components[tagName] = {});
    const { body } = new JSDOM(`<body>${everyOption[tagName]!.join('\n')}`).window.document;
    for (const { localName, attributes } of body.querySelectorAll('*')) {
      const names = [
        ...(own.has(localName) ? [...onEach, ...own.get(localName)!] : []),
        ...[...attributes].map(({ name }) => name),
      ];
      add(component, localName, names);
    }
    for (const [name, names] of Object.entries(component)) add(elements, name, names);
  }
  const attributes = [...new Set(Object.values(elements).flat())].sort();
  const urlAttributes = attributes.filter((name) => holdingUrls.includes(name));
  const options = await resolveConfig('src/sanitize.json');
  return format(JSON.stringify({ elements, attributes, urlAttributes, components }), { ...options, parser: 'json' });
}

function add(elements: Elements, name: string, attributes: readonly string[]): void {
  elements[name] = [...new Set([...(elements[name] ?? []), ...attributes])].sort();
}

if (process.argv[1]?.endsWith('sanitize.ts')) await writeFile('src/sanitize.json', await allowList());
