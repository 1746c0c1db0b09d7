import { readdirSync, readFileSync } from 'node:fs';
import { backEnds } from '../../../stories/support/blocks/back-ends.js';
import { smallest } from '../../../stories/support/blocks/smallest.js';

export interface Snippet {
  /** Its place, such as `stories/guides/theming.mdx, css 2`. */
  place: string;
  file: string;
  language: string;
  code: string;
}

/** Every code block of the documentation, and the markup that its pages generate from data. */
export function snippets(): Snippet[] {
  const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `stories/${file.replaceAll('\\', '/')}`);
  const made = { 'stories/guides/newsletters.mdx': backEnds, 'stories/cheat-sheet.mdx': smallest };
  return [
    ...['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...pages].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, code], index) => ({
        place: `${file}, ${language} ${index + 1}`,
        file,
        language: language!,
        code: code!,
      })),
    ),
    ...Object.entries(made).flatMap(([file, codes]) =>
      Object.entries<string>(codes).map(([name, code]) => ({
        place: `${file}, ${name}`,
        file,
        language: 'html',
        code,
      })),
    ),
  ];
}
