import { assert } from 'chai';
import type axe from 'axe-core';
import {
  articleHeader,
  attributionLine,
  captionedPhoto,
  newsletterSignup,
  pullQuote,
  skipLink,
} from '../../src/html.js';
import { markup } from '../../src/markup.js';
import { boxes, embedCss, openPage, type Page, rendered, stetCss } from '../support/frame.js';
import { attribution, picture, samples, story } from '../support/samples.js';
import type { StetElement } from '../../src/element.js';

/** A site's stylesheet, linked after stet.css, with typical resets and rules of two tags. */
const siteCss = `
  *, ::before, ::after { box-sizing: border-box; }
  body, h1, h2, h3, p, figure, blockquote, fieldset { margin: 0; padding: 0; }
  body { font: 18px/1.6 Georgia, serif; }
  article { max-width: 40rem; margin: 0 auto; }
  header h1 { font-size: 2.5rem; letter-spacing: 0; }
  article p { margin-bottom: 1.2em; }
  article img { border-radius: 4px; }
  form label { display: block; text-transform: none; }
  form button { padding: 1rem; }
`;

let page: Page;

describe('all six elements', () => {
  const sites = { 'with stet.css': stetCss, 'with stet.css and the stylesheet of a site after it': stetCss + siteCss };
  for (const [site, css] of Object.entries(sites)) {
    for (const [width, dir] of Object.entries({ 1280: 'ltr', 768: 'rtl', 320: 'ltr' })) {
      it(`fit the page, and keep the same words and boxes before and after the script, ${site}, ${dir}, at ${width} px`, async () => {
        page = await openPage(story, { css, dir, width: Number(width) });
        const { body } = page.document;
        const before = { html: body.innerHTML, text: body.innerText, boxes: boxes(page.document) };

        await page.define();
        assert.isAtMost(page.document.documentElement.scrollWidth, Number(width));
        assert.equal(body.innerHTML, before.html);
        assert.equal(body.innerText, before.text);
        assert.deepEqual(boxes(page.document), before.boxes);

        const article = body.querySelector('article')!;
        const parent = article.parentElement!;
        article.remove();
        parent.append(article);
        await rendered(page.document);
        assert.equal(body.innerHTML, before.html);
        assert.deepEqual(boxes(page.document), before.boxes);
      });
    }
  }

  it('look the same with script alone as with stet.css', async () => {
    const linked = await openPage(story);
    await linked.define();
    const expected = boxes(linked.document);
    page = await openPage(story, { css: '' });
    await page.define();
    assert.deepEqual(boxes(page.document), expected);
  });

  it('adopt no second copy of the CSS if the page has linked it', async () => {
    page = await openPage(story);
    await page.define();
    assert.lengthOf(page.document.adoptedStyleSheets, 0);
  });

  it('let find-in-page open their hidden parts', async () => {
    for (const css of [stetCss, await embedCss()]) {
      page = await openPage('<stet-pull-quote><p hidden="until-found">A</p></stet-pull-quote>', { css });
      assert.equal(page.window.getComputedStyle(page.find('p')).display, 'block');
    }
  });

  it('inherit no private property from an element around them', async () => {
    // The script sets this one on a photo where CSS cannot read attributes; a photo inside inherits it.
    const names = [...new Set(stetCss.match(/--_(?!photo-focus)[a-z-]+/g))];
    assert.isAbove(names.length, 20);
    // Any element around it may set one, such as another of the six.
    const cropped = captionedPhoto({ ...picture, layout: 'inset-start', ratio: '1:1', focusPoint: '20% 80%' });
    const repeated = pullQuote({ quote: 'The rails were never the problem', repeated: true });
    page = await openPage(`<div id="outer">${Object.values(samples).join('')}${cropped}${repeated}</div>`);
    await page.define();
    const expected = looks(page);
    for (const value of ['37px', 'rgb(1, 2, 3)', '"Hostile"', '3']) {
      const { style } = page.find<HTMLElement>('#outer');
      for (const name of names) style.setProperty(name, value);
      assert.deepEqual(looks(page), expected, value);
    }
  });

  it('pass axe before and after the script', async () => {
    page = await openPage(story);
    assert.deepEqual(await violations(page), []);
    await page.define();
    assert.deepEqual(await violations(page), []);
  });

  it('print nothing in the console if the markup is right', async () => {
    page = await openPage(story);
    const messages = listen(page);
    await page.define();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(messages, []);
  });
});

describe('an element that is hidden', () => {
  const forms: Record<string, string> = {
    ...samples,
    'a covered photo': samples['stet-captioned-photo']!.replace('photo', 'photo sensitive="A wound."'),
    'a line with a portrait': attributionLine({ authors: [{ name: 'Amara Okoye', portrait: picture.src }] }),
    'a quote beside the text': pullQuote({ quote: '“It could wait.”', placement: 'end' }),
  };

  for (const [what, html] of Object.entries(forms)) {
    it(`is not shown: ${what}`, async () => {
      for (const css of [stetCss, await embedCss()]) {
        const hidden = ['', 'hidden', 'until-found'].map((kind) => html.replace(/stet-[a-z-]+/, `$& hidden="${kind}"`));
        page = await openPage(hidden.map((each) => `<main>${each}</main>`).join(''), { css });
        await page.define();
        for (const main of page.all('main')) {
          const host = main.firstElementChild!;
          const kind = host.getAttribute('hidden');
          for (const part of host.querySelectorAll('*'))
            assert.isFalse(part.checkVisibility(), `${kind}: ${part.outerHTML}`);
          if (kind !== 'until-found') assert.lengthOf(host.getClientRects(), 0, `${kind}`);
          host.removeAttribute('hidden');
          assert.isTrue(host.firstElementChild!.checkVisibility());
        }
      }
    });
  }
});

describe('words that are longer than a line of 320 px (WCAG 1.4.10)', () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_2026';
  const link = { href: '#story', text: word };
  const author = { name: word, role: word, email: `${word}@example.org`, bio: word };
  const line = { authors: [author], published: attribution.published };
  const withPortrait = { ...attribution, authors: [{ ...author, portrait: picture.src }] };
  const standfirst = markup(`<ul><li>${word}</li></ul>`);
  const photo = { ...picture, alt: word, caption: word };
  const covered = { ...photo, sensitive: word, zoom: true, href: '/photos/stone-line-1600.jpg' };
  const newsletters = [word, undefined].map((frequency, index) => ({ value: `${index}`, label: word, frequency }));
  const cases: Record<string, string> = {
    'a skip link': skipLink(link),
    'skip links': skipLink({ links: [link, { ...link, href: '#more' }] }),
    'an article header': articleHeader({ kicker: word, headline: word, standfirst, attribution: line }),
    'an attribution line': attributionLine({ ...line, source: word, corrections: [{ text: word }] }),
    'a line with a portrait': attributionLine(withPortrait),
    'a photo': captionedPhoto({ ...photo, title: word, credit: { creator: word, agency: word } }),
    'a photo with a label': captionedPhoto({ ...photo, origin: { text: word, type: 'composite' } }),
    'a photo covered by details': captionedPhoto(covered),
    'a photo covered by its attribute': captionedPhoto(photo).replace('>', ` sensitive="${word}">`),
    'a repeated quote': pullQuote({ quote: word, by: word, repeated: true }),
    'a quotation': pullQuote({ quote: `“${word}”`, by: word, role: word, portrait: picture }),
    'a signup': newsletterSignup({ heading: word, description: word, action: '/newsletters', newsletters }),
  };

  for (const [what, html] of Object.entries(cases)) {
    it(`do not make ${what} scroll the page sideways`, async () => {
      for (const css of [stetCss, await embedCss()]) {
        page = await openPage(`<main>${html}</main>`, { css: `${css} body { font-size: 18px }`, width: 320 });
        assert.isAtMost(page.document.documentElement.scrollWidth, 320);
        await page.define();
        assert.isAtMost(page.document.documentElement.scrollWidth, 320, 'with script');
      }
    });
  }
});

for (const [tag, html] of Object.entries(samples)) {
  describe(tag, () => {
    it('is styled inside the shadow root of another element', async () => {
      page = await openPage('<div id="host"></div>');
      const root = page.find('#host').attachShadow({ mode: 'open' });
      root.innerHTML = html;
      await page.define();
      assert.equal(page.window.getComputedStyle(root.querySelector(tag)!).getPropertyValue(`--${tag}`), '1');
    });

    it('leaves no node in body when it is removed', async () => {
      page = await openPage(html);
      await page.define();
      page.find(tag).remove();
      await new Promise((resolve) => setTimeout(resolve));
      assert.equal(page.document.body.innerHTML.trim(), '');
    });

    it('can lose, regain and move its content without an error', async () => {
      page = await openPage(html);
      const messages = listen(page);
      await page.define();
      const element = page.find<StetElement>(tag);
      const children = [...element.childNodes];
      element.replaceChildren();
      await element.updateComplete;
      element.replaceChildren(...children);
      element.append(element.cloneNode(true));
      await rendered(page.document);
      const other = page.document.implementation.createHTMLDocument();
      other.body.append(other.adoptNode(element));
      page.document.body.append(page.document.adoptNode(element));
      await rendered(page.document);
      assert.isEmpty(messages.filter((line) => line.startsWith('error')));
      assert.include(page.document.body.textContent, children.map(({ textContent }) => textContent).join(''));
    });
  });
}

async function violations({ window, document }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  const { axe: inside } = window as unknown as { axe: typeof axe };
  const result = await inside.run(document, { rules: { 'page-has-heading-one': { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

/** Collects what a page prints in its console, and its uncaught errors. */
function listen({ window }: Page): string[] {
  const messages: string[] = [];
  for (const level of ['error', 'warn', 'log'] as const) {
    window.console[level] = (...values: unknown[]) => void messages.push(`${level}: ${values.map(String).join(' ')}`);
  }
  window.addEventListener('error', ({ message }) => messages.push(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => messages.push(`error: ${String(reason)}`));
  return messages;
}

const properties = 'color background-color border border-radius font content object-position letter-spacing'.split(' ');

/** Everything that a private property could change: places, colours and generated text of all nested elements. */
function looks({ document, window }: Page): string[] {
  return [...document.querySelectorAll('#outer *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [undefined, '::before', '::after'].map((pseudo) => {
      const style = window.getComputedStyle(element, pseudo);
      const printed = properties.map((name) => style.getPropertyValue(name)).join(' | ');
      return `${element.localName}${pseudo ?? ''} ${[x, y, width, height].map(Math.round).join()} ${printed}`;
    });
  });
}
