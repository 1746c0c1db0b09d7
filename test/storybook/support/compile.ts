import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { type Snippet } from './snippets.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { types?: string }>;
};

/** The published modules, as the source files that they are built from. */
const paths = Object.fromEntries(
  Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'object' ? target.types : undefined;
    return types ? [[path.replace('.', 'stet'), [types.replace('dist/types', 'src').replace('.d.ts', '.ts')]]] : [];
  }),
);
const data = Object.keys(exports)
  .filter((path) => /\.(?:css|json)$/.test(path))
  .map((path) => `declare module '${path.replace('.', 'stet')}' { const content: any; export default content }`);

/** Declarations of a site's own code. */
const site = `${data.join('\n')}
declare const grecaptcha: any;
declare const turnstile: any;
declare module 'your-site/clean.js' { export function clean(html: string): string }
declare function defineNuxtConfig(config: any): any;
declare function defineNuxtPlugin(plugin: () => void): any;
interface Window { dataLayer?: any[] }`;

/** The TypeScript compiler's errors for each snippet, as a separate module. */
export function compile(snippets: readonly Snippet[]): Map<Snippet, string[]> {
  const names = new Map(snippets.map((snippet, index) => [resolve(`snippet-${index}.${snippet.language}`), snippet]));
  const ambient = resolve('snippets-site.d.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowJs: true,
    checkJs: true,
    // Parameters of JavaScript snippets have no types; everything else is checked.
    strict: false,
    strictNullChecks: false,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    skipLibCheck: true,
    resolveJsonModule: true,
    noEmit: true,
    baseUrl: '.',
    ignoreDeprecations: '6.0',
    paths,
  };
  const host = ts.createCompilerHost(options);
  const text = (name: string): string | undefined =>
    name === ambient ? site : names.has(name) ? `${names.get(name)!.code}\nexport {};` : undefined;
  const fileExists = host.fileExists.bind(host);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => text(name) !== undefined || fileExists(name);
  host.readFile = (name) => text(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const own = text(name);
    return own === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, own, target);
  };
  const program = ts.createProgram([...names.keys(), ambient, resolve('src/env.d.ts')], options, host);
  return new Map(
    [...names].map(([name, snippet]) => {
      const source = program.getSourceFile(name)!;
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        snippet,
        found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
      ];
    }),
  );
}

/** Whether the package publishes this path, as in `stet/themes/broadsheet.css`. */
export function isPublished(path: string): boolean {
  return path.replace('stet', '.') in exports;
}
