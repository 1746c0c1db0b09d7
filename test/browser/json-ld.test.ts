import { assert } from 'chai';
import { articleHeader, captionedPhoto } from '../../src/html.js';
import { articleJsonLd } from '../../src/json-ld.js';
import { importIn, openPage, type Page, rendered } from '../support/frame.js';
import { attribution } from '../support/samples.js';

let page: Page;

const story = (headline: string): string => `<article>
${articleHeader({ headline, jsonLd: true, attribution })}
<p>A story, with <code>&lt;/script&gt;</code> in it.</p>
${captionedPhoto({ src: '/photos/depot-800.jpg', alt: 'Sandbags.', caption: 'Sandbags.', credit: 'Ines Moreau' })}
</article>`;

describe('json-ld', () => {
  it('holds the article once, in the head, with the data that a server prints', async () => {
    await open(story('A </script><b>headline'));
    assert.deepEqual(jsonLd(), [articleJsonLd(page.document)]);
    assert.equal(jsonLd()[0]?.headline, 'A </script><b>headline');
    assert.equal(jsonLd()[0]?.image?.length, 1);
  });

  it('names the address and the publisher that the head of the page names', async () => {
    const link = '<link rel="canonical" href="https://coastal.example/stair">';
    await open(story('A headline'), `${link}<meta property="og:site_name" content="The Coastal">`);
    assert.equal(jsonLd()[0]?.url, 'https://coastal.example/stair');
    assert.deepEqual(jsonLd()[0]?.publisher, { '@type': 'Organization', name: 'The Coastal' });
  });

  it('removes the marked script that a page cache has kept', async () => {
    const kept = '<script type="application/ld+json" data-stet="">{"headline":"Another article"}</script>';
    await open(story('A headline'), kept);
    assert.deepEqual(headlines(), ['A headline']);
  });

  it('leaves out a photo from when the page covers it', async () => {
    await open();
    page.document.querySelector('stet-captioned-photo')!.sensitive = 'Shows an injured man.';
    await written();
    assert.notProperty(jsonLd()[0], 'image');
  });

  it('follows the dates, the names and the headline', async () => {
    await open();
    page.find('.stet-updated time').setAttribute('datetime', '2026-09-02T08:00:00-04:00');
    await written();
    assert.equal(jsonLd()[0]?.dateModified, '2026-09-02T08:00:00-04:00');
    // A property that the line has no attribute for.
    page.find('stet-attribution-line').updatedAfter = 60 * 48;
    page.find('h1').firstChild!.nodeValue = 'Another headline';
    await written();
    assert.notProperty(jsonLd()[0], 'dateModified', 'as on the page, where the update is hidden');
    page.find('stet-attribution-line').updatedAfter = 0;
    page.find('.stet-updated').remove();
    await written();
    assert.equal(jsonLd()[0]?.headline, 'Another headline');
    assert.notProperty(jsonLd()[0], 'dateModified');
    assert.lengthOf(jsonLd(), 1);
  });

  it('does not write the script again for text that it does not contain', async () => {
    await open();
    let writes = 0;
    const observer = new page.window.MutationObserver(() => writes++);
    observer.observe(page.document.head, { subtree: true, childList: true, characterData: true });
    page.find('article').append('More text.');
    await written();
    assert.equal(writes, 0);
  });

  it('reads the story again for its own parts only', async () => {
    await open(`<div lang="en">${story('A headline')}</div>`);
    const header = page.find('stet-article-header');
    let readings = 0;
    header.closest = (selector: string) => {
      if (selector === 'article') readings++;
      return page.window.Element.prototype.closest.call(header, selector);
    };
    const isRead = async (change: () => unknown): Promise<boolean> => {
      readings = 0;
      change();
      await written();
      return readings > 0;
    };
    const [article, text] = [page.find('article'), page.find('article > p')];
    assert.isFalse(await isRead(() => (text.className = 'read')), 'a class of the text');
    assert.isFalse(await isRead(() => text.append(' More.')), 'words of the text');
    assert.isFalse(await isRead(() => article.append(page.document.createElement('p'))), 'a paragraph');
    assert.isTrue(await isRead(() => (page.find('time').dateTime = '2026-09-03')), 'a date');
    assert.isTrue(await isRead(() => article.setAttribute('lang', 'fr')), 'the language');
    assert.isTrue(await isRead(() => page.find('stet-captioned-photo').remove()), 'a photo');
    assert.equal(jsonLd()[0]?.inLanguage, 'fr');
  });

  it('follows the caption that several photos share', async () => {
    const alone = captionedPhoto({ src: '/photos/depot-800.jpg', alt: 'Sandbags.' });
    const shared = `<figure>${alone}${alone}<figcaption>Both of them.</figcaption></figure>`;
    await open(story('A headline').replace('<p>A story', `${shared}<p>A story`));
    page.find('article > figure > figcaption').textContent = 'The two depots.';
    await written();
    const captions = jsonLd()[0]?.image?.map(({ caption }) => caption);
    assert.deepEqual(captions, ['The two depots.', 'The two depots.', 'Sandbags.']);
  });

  it('goes with its header, comes back with it, and stops with its attribute', async () => {
    await open();
    const article = page.find('article');
    article.remove();
    assert.deepEqual(jsonLd(), []);
    page.document.body.append(article);
    await written();
    assert.lengthOf(jsonLd(), 1);
    article.querySelector('stet-article-header')!.removeAttribute('json-ld');
    await written();
    assert.deepEqual(jsonLd(), []);
  });

  it('has one script for each of two stories', async () => {
    await open(story('One') + story('Two'));
    assert.sameMembers(headlines(), ['One', 'Two']);
  });

  async function open(body = story('A headline'), head = ''): Promise<void> {
    page = await openPage(body);
    page.document.head.insertAdjacentHTML('beforeend', head);
    await page.define();
    await written();
  }

  const headlines = (): (string | undefined)[] => jsonLd().map(({ headline }) => headline);

  function jsonLd(): ReturnType<typeof articleJsonLd>[] {
    const scripts = page.all('head script[type="application/ld+json"]');
    return scripts.map(({ textContent }) => JSON.parse(textContent) as ReturnType<typeof articleJsonLd>);
  }

  /** Until the part that is loaded on first use is there, and has seen what changed. */
  async function written(): Promise<void> {
    // A change is written in the next frame.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    await rendered(page.document);
    await importIn(page.window, 'all/json-ld-controller.js');
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(page.document);
  }
});
