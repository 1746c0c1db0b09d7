// Reduces the manifest to what a user of the package needs: published paths, public members, and the custom properties
// that an element's CSS reads.
import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** A plug-in of `cem analyze`. */
export function onlyThePublic() {
  return {
    name: 'only-the-public',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.flatMap(elementModule).sort((a, b) => a.path.localeCompare(b.path));
    },
  };
}

function elementModule({ declarations }) {
  const element = declarations.find(({ tagName }) => tagName);
  if (!element) return [];
  const { tagName, name } = element;
  const folder = tagName.replace('stet-', '');
  const path = `dist/${folder}.js`;
  const declaration = { name, module: path };
  Object.assign(element, {
    members: (element.members ?? []).filter(isPublic).map(ownWords),
    attributes: element.attributes?.map(ownWords),
    // The analyzer adds an event without a description for each method that dispatches it.
    events: element.events?.filter(({ description }) => description).map(ownWords),
    cssProperties: [...(element.cssProperties ?? []), ...tokensOf(folder)],
    // The base classes between are not public.
    superclass: { name: 'ReactiveElement', package: 'lit' },
  });
  const exports = [
    { kind: 'js', name, declaration },
    { kind: 'custom-element-definition', name: tagName, declaration },
  ];
  return [{ kind: 'javascript-module', path, declarations: [element], exports }];
}

const lifecycle = /^(?:connected|disconnected|adopted|attributeChanged)Callback$/;

function isPublic({ name, privacy = 'public', static: ofClass, inheritedFrom }) {
  return privacy === 'public' && !ofClass && !inheritedFrom && !name.startsWith('#') && !lifecycle.test(name);
}

function ownWords(item) {
  const own = { ...item };
  delete own.inheritedFrom;
  return own;
}

/** The element's own custom properties, and the tokens that its stylesheets read by their public or private name. */
function tokensOf(folder) {
  const tokens = read('src/tokens.styles.ts');
  const styles = readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => read(`src/${folder}/${file}`))
    .join('\n');
  const declarations = [...tokens.matchAll(/^ +([\w-]+): ([^;]*);/gm)];
  /** Read by a rule for all six, by the element's own CSS, or through a private property that its CSS reads. */
  const isRead = (token) => {
    const readsIt = ([, , value]) => new RegExp(`var\\(\\s*${token}[,)]`).test(value);
    const names = declarations.filter(readsIt).map(([, name]) => name);
    return [token, ...names].some((name) => !name.startsWith('--') || new RegExp(`var\\(\\s*${name}[,)]`).test(styles));
  };
  return [...`${tokens}\n${styles}`.matchAll(/@cssprop \[(--stet-[\w-]+)(?:=(.*?))?\] - (.*)/g)]
    .filter(([, token]) => isRead(token))
    .map(([, name, value, description]) => ({ name, ...(value && { default: value }), description }));
}
