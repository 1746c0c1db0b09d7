import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseTemplate } from '@angular/compiler';
import { transformSync } from '@babel/core';
import nunjucks from 'nunjucks';
import { createElement, Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { articleHeader, captionedPhoto, html } from '../../src/html.js';
import { assertKeptBlocks, everything, visibleText } from './contents.js';
import { load, recipe } from './recipes.js';

for (const name of ['html-minifier-terser', 'htmlnano']) {
  describe(name, () => {
    it('keeps every element, attribute and text of the six', async () => {
      const { shrink } = await load<{ shrink: (html: string) => Promise<string> }>('sanitizers', name);
      const small = await shrink(everything);
      assert.ok(small.length < everything.length);
      assertKeptBlocks(small, everything);
    });
  });
}

const credit = {
  creator: { name: 'Ines Moreau', href: '/moreau' },
  agency: 'Coastal Press',
  notice: '© 2026 Coastal Press',
  license: { text: 'CC BY 4.0', href: '/cc' },
  acquire: { text: 'Buy', href: '/shop' },
};
const origin = { text: 'File photo.', type: 'digitalCapture' } as const;
const photo = { src: 'a.jpg', alt: '' };
const map = html`See <a href="/map">the map</a>`;
const live = { text: 'Live', kind: 'live' } as const;
const rain = (more: object): string => articleHeader({ headline: 'Rain', ...more });

/** Output of the functions, with the text that a reader must see. */
const printed: Record<string, [markup: string, text: string]> = {
  'a marker and the section': [rain({ kicker: { text: 'World', href: '/w' }, marker: live }), 'Live World Rain'],
  'a linked marker and a section': [
    rain({ kicker: 'World', marker: { text: 'Live', href: '/live' } }),
    'Live World Rain',
  ],
  'a caption and its credit': [captionedPhoto({ ...photo, caption: 'The depot.', credit: 'Ines' }), 'The depot. Ines'],
  'a link and its credit': [captionedPhoto({ ...photo, caption: map, credit: 'Ines' }), 'See the map Ines'],
  'a label of origin, a caption and rights': [
    captionedPhoto({ ...photo, origin, caption: 'The depot.', credit }),
    'File photo. The depot. Ines Moreau/Coastal Press © 2026 Coastal Press CC BY 4.0 Buy',
  ],
  'a label of origin and a credit': [captionedPhoto({ ...photo, origin, credit: 'Ines' }), 'File photo. Ines'],
};

/** HTML that these compilers accept: every tag is closed, and no attribute is a keyword. */
const asJsx = (markup: string): string =>
  `<>${markup
    .replace(/<(img|wbr)([^>]*)>/g, '<$1$2 />')
    .replaceAll(' class=', ' className=')
    .replace(/ item\w+(?=[ >])/g, '')}</>`;

const compilers: Record<string, (markup: string) => string> = {
  JSX: (markup) => {
    const { outputText } = ts.transpileModule(asJsx(markup), { compilerOptions: { jsx: ts.JsxEmit.React } });
    const element = runInNewContext(outputText, { React: { createElement, Fragment } }) as ReactElement;
    return renderToStaticMarkup(element);
  },
  Solid: (markup) => {
    const options = { presets: [['babel-preset-solid', { generate: 'ssr', hydratable: false }]], filename: 'a.jsx' };
    const source = `export default <div>${asJsx(markup).slice(2, -3)}</div>`;
    const { code } = transformSync(source, { ...options, configFile: false });
    const [, text] = /= ("(?:[^"\\]|\\.)*")/.exec(code)!;
    return runInNewContext(text!) as string;
  },
  Angular: (markup) => {
    const { nodes, errors } = parseTemplate(markup, 'a.html', { preserveWhitespaces: false });
    assert.deepEqual(errors ?? [], []);
    return textOf(nodes as never);
  },
};

interface AngularNode {
  name?: string;
  value?: string;
  children?: AngularNode[];
}

function textOf(nodes: readonly AngularNode[]): string {
  return nodes
    .map(({ name, value, children }) => (children ? `<${name}>${textOf(children)}</${name}>` : (value ?? '')))
    .join('');
}

for (const [name, compile] of Object.entries(compilers)) {
  describe(`pasted into ${name}`, () => {
    for (const [what, [markup, text]] of Object.entries(printed)) {
      it(`keeps the spaces in ${what}`, () => assert.equal(visibleText(compile(markup)), text));
    }
  });
}

it('JSX and Solid drop the space before a credit on its own line, as the guide says', () => {
  const markup = '<figcaption>The depot.\n  <small>Ines</small></figcaption>';
  for (const name of ['JSX', 'Solid']) assert.equal(visibleText(compilers[name]!(markup)), 'The depot.Ines');
});

describe('the recipe', () => {
  it('for Angular keeps the space before the section', () => {
    assert.equal(visibleText(compilers['Angular']!(recipe('sanitizers', 'Angular'))), 'Live World');
  });

  it('for Nunjucks keeps the space before the credit, and prints no empty credit', () => {
    const print = (data: object): string => nunjucks.renderString(recipe('sanitizers', 'Nunjucks'), data);
    assert.equal(visibleText(print({ text: 'The depot.', credit: 'Ines' })), 'The depot. Ines');
    assert.doesNotMatch(print({ text: 'The depot.' }), /<small/);
  });
});
