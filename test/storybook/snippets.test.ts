import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'node:test';
import Handlebars from 'handlebars';
import { JSDOM } from 'jsdom';
import { transform } from 'lightningcss';
import { Engine } from 'php-parser';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Twig from 'twig';
import ts from 'typescript';
import { compile, isPublished } from './support/compile.js';
import { type Snippet, snippets } from './support/snippets.js';
import { assertValidHtml } from '../support/valid-html.js';
import { assertNone } from '../support/none.js';

const all = snippets();
const inLanguage = (...languages: string[]): Snippet[] => all.filter(({ language }) => languages.includes(language));
const tested = ['html', 'js', 'ts', 'jsx', 'css', 'php', 'twig', 'handlebars', 'json', 'http', 'sh'];

it('every snippet has a language that is tested', () => {
  assert.ok(all.length > 80, `${all.length} snippets`);
  assertNone(all.filter(({ language }) => !tested.includes(language)).map(({ place }) => place));
});

it('no snippet uses a name of Storybook or leaves something out', () => {
  const faulty = all.filter(({ code }) => /demonstration|…|\.\.\.(?=["\s<]|$)/m.test(code.replaceAll('Sending…', '')));
  assertNone(faulty.map(({ place }) => place));
});

describe('HTML', () => {
  const rules = {
    'no-trailing-whitespace': 'off',
    // A snippet is part of a page.
    'heading-level': 'off',
    'no-inline-style': 'off',
  } as const;
  for (const { place, file, code } of inLanguage('html')) {
    it(`of ${place} is valid, with files that exist`, async () => {
      const isHead = /^<(?:link|meta|script)/.test(code);
      const text = isHead
        ? `<!DOCTYPE html>\n<html lang="en"><head><title>A page</title>\n${code}</head>\n<body></body></html>`
        : code;
      await assertValidHtml(text, { rules });
      const { document } = new JSDOM(text).window;
      const pictures = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src')!);
      const isReplaced = (name: string): boolean => readFileSync(file, 'utf8').includes(`in place of \`${name}\``);
      assertNone(pictures.filter((src) => !existsSync(`stories/public/${src}`) && !isReplaced(src)));
      for (const form of document.querySelectorAll('stet-newsletter-signup form')) {
        assert.match(form.getAttribute('action') ?? '', /^https:/, 'a form without a URL fails silently');
        const adapter = form.closest('stet-newsletter-signup')!.getAttribute('adapter');
        if (adapter) assert.ok(isPublished(`stet/adapters/${adapter}.js`), adapter);
      }
    });
  }
});

describe('JavaScript and TypeScript', () => {
  for (const [{ place }, errors] of compile(inLanguage('js', 'ts'))) {
    it(`of ${place} compiles`, () => assert.deepEqual(errors, []));
  }
});

describe('CSS', () => {
  for (const { place, code } of inLanguage('css')) {
    it(`of ${place} is valid and imports published files`, () => {
      transform({ filename: place, code: Buffer.from(code) });
      const imported = [...code.matchAll(/@import (?:url\()?'([^']+)'/g)].map(([, path]) => path!);
      assertNone(
        // test/package builds this with Tailwind itself.
        imported.filter((path) => path !== 'tailwindcss' && !isPublished(path)),
      );
    });
  }
});

describe('PHP', () => {
  for (const { place, code } of inLanguage('php')) {
    it(`of ${place} parses`, () => {
      new Engine({ parser: { php7: true, suppressErrors: false } }).parseCode(code, place);
    });
  }
});

describe('JSON and HTTP', () => {
  for (const { place, code, language } of inLanguage('json', 'http')) {
    it(`of ${place} is well formed`, () => {
      const [head, body] = language === 'http' ? code.split('\n\n') : ['', code];
      if (head) assert.match(head, /^(?:HTTP\/1\.1 \d{3} .+|[\w-]+: .+)$/m);
      if (body?.trim()) JSON.parse(body);
    });
  }
});

describe('commands', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const { place, code } of inLanguage('sh')) {
    it(`of ${place} exist`, () => {
      for (const [, name] of code.matchAll(/npm run ([\w:]+)/g)) assert.ok(name! in scripts, name);
      for (const [, script] of code.matchAll(/node (scripts\/[\w-]+\.js)/g)) assert.ok(existsSync(script!), script);
    });
  }
});

/** Throws if a template prints empty elements or attributes for missing data, or no space between caption and credit. */
function assertWellPrinted(printed: string): void {
  const { body } = new JSDOM(`<body>${printed}`).window.document;
  const parts = [...body.querySelectorAll('p, small, figcaption, h1, b, time, a:not([aria-label])')];
  const empty = parts.filter(({ textContent }) => !textContent.trim());
  assertNone(empty.map(({ outerHTML }) => outerHTML));
  assert.doesNotMatch(printed, /(?:href|src|by|datetime)=""|undefined|\[object|NaN/);
  assert.doesNotMatch(body.textContent, /\w\.[A-Z]/);
}

/** An entity in Drupal's templates: the sandbox rejects every method that TwigSandboxPolicy does not list. */
function drupal(values: object): object {
  const rejected = 'toUrl toLink url link save delete access referencedEntities createFileUrl'.split(' ');
  return new Proxy(values, {
    has: (target, key) => key in target || rejected.includes(String(key)),
    get(target, key) {
      if (rejected.includes(String(key)))
        throw new Error(`Calling "${String(key)}" method is not allowed in this template.`);
      return Reflect.get(target, key) as unknown;
    },
  });
}

describe('Twig', () => {
  const pathOf = (name: string, values: Record<string, string> = {}): string =>
    `/${name}/${Object.values(values).join()}`;
  Twig.extendFunction('path', pathOf);
  Twig.extendFunction('file_url', (uri: string) => uri);
  Twig.extendFunction('include', () => '');
  Twig.extendFilter('t', (text) => text);
  const section = { entity: drupal({ id: 1, label: 'World' }) };
  const authors = [1, 2, 3].map((id) => ({ entity: drupal({ id, label: `Author ${id}` }) }));
  const image = { entity: drupal({ fileuri: '/a.jpg' }), width: 3, height: 2, alt: 'A' };
  const title = { label: 'Headline', getCreatedTime: 1788273000 };
  const quote = { field_quote: { value: 'Quote' } };
  const deleted = { field_section: { entity: null }, field_standfirst: { value: '' } };
  const contexts: Record<string, object> = {
    full: {
      node: drupal({ ...title, field_section: section, field_standfirst: { value: 'B' }, field_authors: authors }),
      media: { field_media_image: image, field_caption: { value: 'Caption.' }, field_credit: { value: 'Credit' } },
      paragraph: { ...quote, field_by: { value: 'Name' } },
      text: 'The depot.',
      credit: 'Credit',
    },
    missing: {
      node: drupal({ ...title, field_section: {}, field_standfirst: {}, field_authors: [] }),
      media: { field_media_image: image, field_caption: {}, field_credit: {} },
      paragraph: { ...quote, field_by: {} },
      text: 'The depot.',
    },
    deleted: {
      node: drupal({ ...title, ...deleted, field_authors: [{ entity: null }, authors[0]] }),
      media: { field_media_image: { entity: null }, field_caption: { value: null }, field_credit: { value: 'Credit' } },
      paragraph: { ...quote, field_by: { value: '' } },
      text: 'The depot.',
      credit: '',
    },
  };
  for (const { place, code } of inLanguage('twig')) {
    for (const [data, context] of Object.entries(contexts)) {
      it(`of ${place} renders with ${data} data, with methods that Drupal allows`, () => {
        assertWellPrinted(Twig.twig({ data: code, rethrow: true }).render(context));
      });
    }
  }
});

describe('Handlebars', () => {
  for (const { place, code } of inLanguage('handlebars')) {
    // The partials of a theme are rendered in a real Ghost, by test/cms.
    it(`of ${place} parses`, () => assert.ok(Handlebars.parse(code).body.length));
  }
});

describe('modules that run', () => {
  const folder = '.cache/snippets';
  mkdirSync(folder, { recursive: true });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function run({ code }: Snippet, name: string): Promise<Record<string, unknown>> {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      fileName: 'snippet.tsx',
    });
    const file = resolve(`${folder}/${name}.mts`);
    writeFileSync(file, outputText.replaceAll("'stet/html.js'", `'${pathToFileURL(resolve('src/html.ts')).href}'`));
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  }

  const by = [{ name: 'Ines Moreau', _id: '1', url: '/moreau' }];
  const photo = { url: '/a.jpg', width: 3, height: 2 };
  const story = { headlines: { basic: 'Headline' }, display_date: '2026-09-01' };
  const element = { content_elements: [{ content: 'Quote' }] };
  const nothing = [{ name: '' }, {}];
  const values: Record<string, object[]> = {
    Header: [
      {
        story: {
          ...story,
          headlines: { basic: 'Rain &amp; <i>river</i>' },
          taxonomy: { primary_section: { _id: '/world', name: 'World' } },
          subheadlines: { basic: 'Four <b>days</b>' },
        },
      },
      { story },
      { story: { ...story, taxonomy: { primary_section: { name: 'World' } }, subheadlines: { basic: '' } } },
      { story: { ...story, taxonomy: { primary_section: {} }, subheadlines: {} } },
    ],
    Attribution: [
      { story: { ...story, credits: { by } }, dateText: 'Sept. 1' },
      { story, dateText: 'Sept. 1' },
      { story: { ...story, credits: { by: [...nothing, { name: 'Without a page' }] } } },
      { story: { ...story, credits: { by: nothing } } },
      { story: { ...story, credits: {} } },
    ],
    Photo: [
      { image: { ...photo, alt_text: 'A', caption: 'The <em>depot</em> &amp; more.', credits: { by } } },
      { image: { ...photo, credits: { by }, vanity_credits: { by: [] } } },
      { image: photo },
      { image: { ...photo, caption: '', credits: { by: nothing } } },
      { image: {} },
    ],
    PullQuote: [
      { element: { content_elements: [{ content: 'Rain &amp; <i>river</i>' }], citation: { content: '<b>Name</b>' } } },
      { element: { ...element, subtype: 'pullquote', citation: { content: 'Name' } } },
      { element },
      { element: { ...element, subtype: 'pullquote' } },
      { element: { content_elements: [{ content: '' }], subtype: 'pullquote' } },
      { element: {} },
    ],
    Newsletter: [{ heading: 'Heading', value: 'a', action: '/newsletters' }],
    Page: [{ children: 'The story' }],
    Caption: [{ text: 'The depot.', credit: 'Ines' }, { text: 'The depot.' }, { text: 'The depot.', credit: '' }],
  };
  for (const [index, snippet] of inLanguage('jsx').entries()) {
    it(`of ${snippet.place} renders with full and with missing data`, async () => {
      const [[name, component]] = Object.entries(await run(snippet, `jsx-${index}`)) as [[string, ComponentType]];
      assert.ok(values[name], name);
      const printed = values[name].map((properties) => renderToStaticMarkup(createElement(component, properties)));
      printed.forEach(assertWellPrinted);
      assert.match(printed[0]!, /<(?:stet-|figcaption)/);
      const { body } = new JSDOM(`<body>${printed[0]}`).window.document;
      assert.doesNotMatch(body.textContent, /[<>]|&amp;/, 'HTML is printed as HTML');
      if (name === 'Photo') assert.match(printed[1]!, /Ines Moreau/, 'an empty list hides no credit');
    });
  }
});
