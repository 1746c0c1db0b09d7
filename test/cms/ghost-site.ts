import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Headings and paragraphs as the editor stores them, and everything else in an HTML card. */
export function card({ localName, outerHTML }: Element): string {
  return ['p', 'h2'].includes(localName)
    ? outerHTML
    : `<!--kg-card-begin: html-->\n${outerHTML}\n<!--kg-card-end: html-->`;
}

/** The code of the example, with the files and checksums of this build. */
export function codeInjection(assets: string): string {
  const { files } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8')) as {
    files: Record<string, { integrity: string }>;
  };
  return readFileSync(`${root}examples/ghost/code-injection.html`, 'utf8').replace(
    /"https:\/\/cdn\.jsdelivr\.net\/npm\/stet@[\d.]+\/dist\/([^"]+)"/g,
    (_, file: string) => `"${assets}/dist/${file}" integrity="${files[file]!.integrity}"`,
  );
}
