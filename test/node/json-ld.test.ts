import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NewsArticle, type WithContext } from 'schema-dts';
import { articleHeader, attributionLine, captionedPhoto, markup } from '../../src/html.js';
import { articleJsonLd, jsonLdScript, type ArticleJsonLd } from '../../src/json-ld.js';
import { bylines } from '../support/bylines.js';
import { doms, parse as parseBody } from '../support/parse.js';

const url = 'https://ledger.example/world/pumps';
const published = { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' };
const updated = { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' };
const corrected = { datetime: '2026-09-02T09:00:00-04:00', text: 'Sept. 2, 2026' };
const license = 'https://creativecommons.org/licenses/by/4.0/';

const story = `<article>
${articleHeader({
  kicker: { text: 'World', href: '/world' },
  series: { text: 'The water years', href: '/water' },
  marker: { text: 'Corrected', href: '#correction' },
  headline: 'Town keeps the river out\n with pumps “older” than its mayor',
  standfirst: 'Four days of rain tested a drainage works.',
  attribution: {
    authors: [
      { name: 'Amara Okoye', href: '/staff/okoye', location: 'Fenmouth', portrait: '/okoye.jpg' },
      { name: 'Coastal Press', organization: true },
    ],
    contributors: [{ role: 'Translated by {names}', people: [{ name: 'Ines Moreau', href: '/staff/moreau' }] }],
    published,
    updated,
  },
})}
<p>By noon the water stood a hand below the platform.</p>
${captionedPhoto({
  src: '/photos/depot-800.jpg',
  alt: 'Sandbags.',
  caption: 'Volunteers stack sandbags.',
  credit: { creator: 'Ines Moreau', agency: 'Coastal Press', license: { text: 'CC BY 4.0', href: license } },
})}
${attributionLine({
  source: 'With files from Coastal Press',
  original: {
    publisher: 'The Fenland Ledger',
    href: 'https://fenland.example/1',
    license: { name: 'CC', href: license },
  },
  corrections: [{ text: 'An earlier version said eight pumps.', date: corrected }],
})}
<aside><article>${articleHeader({ level: 2, headline: 'Another story', attribution: { authors: [{ name: 'Nobody Here' }] } })}</article></aside>
</article>`;

const page = (body: string): string => `<!doctype html><html lang="en-CA"><head></head><body>${body}</body></html>`;

for (const [dom, open] of Object.entries(doms)) {
  const parse = (html: string): Document => open(html, url);
  const read = (html: string): ArticleJsonLd => articleJsonLd(parse(page(html)), { base: url });

  describe(`the data of an article, read with ${dom}`, () => {
    it('has no picture that the page covers', () => {
      const photo = { src: '/gore.jpg', alt: 'A', caption: 'B', sensitive: 'Shows an injured man.' };
      const covered = captionedPhoto(photo);
      const byAttribute =
        '<stet-captioned-photo sensitive="Graphic"><figure><img src="/gore.jpg" alt=""></figure></stet-captioned-photo>';
      const inDetails = covered.replace(/ sensitive="[^"]*"/, '');
      for (const html of [covered, inDetails, byAttribute]) assert.equal(read(html).image, undefined);
      const shown = captionedPhoto({ ...photo, sensitive: null });
      for (const html of [shown, `<details><summary>More</summary>${shown}</details>`])
        assert.equal(read(html).image?.length, 1);
    });

    it('has the name of an author in microdata, without the role', () => {
      const author =
        '<span itemprop="author" itemscope><b itemprop="name">Ana Reis</b>, <i itemprop="jobTitle">Reporter</i></span>';
      const line = `<stet-attribution-line><p class="stet-byline" itemscope>By ${author}</p></stet-attribution-line>`;
      assert.deepEqual(read(line).author, [{ '@type': 'Person', name: 'Ana Reis' }]);
    });

    it('has all data of the story, and none of the story beside it', () => {
      // Google recommends authors with URLs, both dates, headline and image:
      // developers.google.com/search/docs/appearance/structured-data/article
      // Of an image, it recommends contentUrl, license, creditText and creator:
      // developers.google.com/search/docs/appearance/structured-data/image-license-metadata
      const data: WithContext<NewsArticle> = read(story);
      assert.deepEqual(data, {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Town keeps the river out with pumps “older” than its mayor',
        alternativeHeadline: 'Four days of rain tested a drainage works.',
        description: 'Four days of rain tested a drainage works.',
        articleSection: 'World',
        isPartOf: { '@type': 'CreativeWorkSeries', name: 'The water years', url: 'https://ledger.example/water' },
        inLanguage: 'en-CA',
        author: [
          { '@type': 'Person', name: 'Amara Okoye', url: 'https://ledger.example/staff/okoye' },
          { '@type': 'Organization', name: 'Coastal Press' },
        ],
        contributor: [{ '@type': 'Person', name: 'Ines Moreau', url: 'https://ledger.example/staff/moreau' }],
        datePublished: published.datetime,
        dateModified: updated.datetime,
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'Correction, Sept. 2, 2026: An earlier version said eight pumps.',
            datePublished: corrected.datetime,
          },
        ],
        isBasedOn: {
          '@type': 'CreativeWork',
          url: 'https://fenland.example/1',
          publisher: { '@type': 'Organization', name: 'The Fenland Ledger' },
        },
        license,
        image: [
          {
            '@type': 'ImageObject',
            contentUrl: 'https://ledger.example/photos/depot-800.jpg',
            caption: 'Volunteers stack sandbags.',
            creditText: 'Ines Moreau/Coastal Press',
            creator: { '@type': 'Person', name: 'Ines Moreau' },
            license,
          },
        ],
      });
    });

    it('is the same for the article as for its page', () => {
      const document = parse(page(story));
      assert.deepEqual(articleJsonLd(document.querySelector('article')!), articleJsonLd(document));
    });

    for (const [what, data] of Object.entries(bylines)) {
      it(`has only the names in the byline: ${what}`, () => {
        const names = (data.authors ?? []).map((author) => (typeof author === 'string' ? author : author.name));
        const { author = [] } = read(`<article>${articleHeader({ headline: 'A', attribution: data })}</article>`);
        assert.deepEqual(
          author.map(({ name }) => name),
          [...new Set(names)],
        );
      });
    }

    const lines = (attributes: string, ...times: string[]): string =>
      `<article>${articleHeader({ headline: 'A' })}<stet-attribution-line ${attributes}>${times.join('\n')}</stet-attribution-line></article>`;
    const day = (datetime: string, name = ''): string =>
      `<p${name && ` class="${name}"`}>On <time datetime="${datetime}">a day</time></p>`;

    it('has the date of the update, whichever of the two dates comes first', () => {
      const two = [day(published.datetime), day(updated.datetime, 'stet-updated')];
      for (const order of [two, two.toReversed()]) {
        const { datePublished, dateModified } = read(lines('', ...order));
        assert.deepEqual([datePublished, dateModified], [published.datetime, updated.datetime]);
      }
    });

    it('has ISO dates and a valid language tag, however the page writes them', () => {
      const html = `<div lang="en_US">${lines('', day('2026-09-01 14:30:00-0400'))}</div>`;
      const { datePublished, inLanguage } = read(html);
      assert.deepEqual([datePublished, inLanguage], ['2026-09-01T14:30:00-04:00', 'en-US']);
    });

    for (const [standfirst, description] of [
      ['<ul><li><p>One.</p></li><li><p>Two.</p></li></ul>', 'One. Two.'],
      ['<div>Intro.</div><ul><li>One.</li></ul>', 'Intro. One.'],
      ['<h2>Key points</h2><p>One.</p>', 'Key points One.'],
      ['<p>One.</p>Two.', 'One. Two.'],
      ['Intro.<ul><li>One.</li></ul>', 'Intro. One.'],
      ['<div>One.</div><div>Two.</div>', 'One. Two.'],
      ['<dl><dt>One</dt><dd>Two.</dd><dd>Three.</dd></dl>', 'One Two. Three.'],
    ] as const) {
      it(`describes the article by the whole standfirst, once: ${standfirst}`, () =>
        assert.equal(read(articleHeader({ headline: 'A', standfirst: markup(standfirst) })).description, description));
    }

    it('ignores an update that is hidden, precedes publication, or is no valid date', () => {
      for (const html of [
        lines('updated-after="300"', day(published.datetime), day(updated.datetime, 'stet-updated')),
        lines('', day(updated.datetime), day(published.datetime, 'stet-updated')),
        lines('', day(published.datetime), day('yesterday', 'stet-updated')),
      ])
        assert.equal(read(html).dateModified, undefined);
    });

    it('has the values of the options, with whole addresses', () => {
      const { publisher, isAccessibleForFree, hasPart, ...rest } = articleJsonLd(parse(page(story)), {
        base: 'https://ledger.example/a/',
        url: '/pumps',
        publisher: { name: 'The Ledger', url: 'https://ledger.example/', logo: '/logo.png' },
        isAccessibleForFree: false,
        paywalled: '.paywall',
      });
      assert.equal(rest.url, 'https://ledger.example/pumps');
      const wanted = { name: 'The Ledger', url: 'https://ledger.example/', logo: 'https://ledger.example/logo.png' };
      assert.deepEqual(publisher, { '@type': 'Organization', ...wanted });
      assert.equal(isAccessibleForFree, false);
      assert.deepEqual(hasPart, { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' });
      const asText = articleJsonLd(parse(page(story)), { isAccessibleForFree: 'false' as never });
      assert.equal(asText.isAccessibleForFree, false);
    });

    it('does without options that a CMS has as null or empty', () => {
      const document = parse(page(story));
      const plain = articleJsonLd(document);
      assert.deepEqual(articleJsonLd(document, null), plain);
      const none = { url: null, base: '', paywalled: null, isAccessibleForFree: null };
      for (const publisher of [null, { name: null }, { name: '', url: 'https://ledger.example/' }])
        assert.deepEqual(articleJsonLd(document, { ...none, publisher } as never), plain);
      const { publisher } = articleJsonLd(document, { publisher: { name: 'The Ledger', url: '', logo: null } });
      assert.deepEqual(publisher, { '@type': 'Organization', name: 'The Ledger' });
    });

    it('has nothing of a related story with a header of its own', () => {
      const line = (name: string): string => articleHeader({ headline: name, attribution: { authors: [name] } });
      const { author } = read(`<main>${line('Mira Holt')}<article>${line('Jonas Lind')}</article></main>`);
      assert.deepEqual(author, [{ '@type': 'Person', name: 'Mira Holt' }]);
      const teaser = `<article><h2>Rain</h2>${attributionLine({ authors: ['Jonas Lind'] })}</article>`;
      const photo = captionedPhoto({ src: '/other.jpg', alt: '' });
      const card = `<article><a href="/other">${photo}</a><div><h3><a href="/other">Rain</a></h3></div></article>`;
      const list = `<aside><article>${photo}<div><h1>Rain</h1></div></article></aside>`;
      for (const other of [`<section>${teaser}</section>`, card, list]) {
        const data = read(`<main>${line('Mira Holt')}${other}</main>`);
        assert.deepEqual([data.author, data.image], [author, undefined], other);
      }
      const text = `<article><p>It rained.</p>${attributionLine({ authors: ['Jonas Lind'] })}</article>`;
      assert.equal(read(`<main>${line('Mira Holt')}${text}</main>`).author?.length, 2, 'the text of this story');
    });

    it('has the address of an author wherever the link is', () => {
      const byline = (name: string): string =>
        `<stet-attribution-line><p class="stet-byline">By ${name}</p></stet-attribution-line>`;
      const inside = '<span itemprop="author"><a href="/holt">Mira Holt</a></span>';
      const around = '<a href="/holt"><span itemprop="author">Mira Holt</span></a>';
      const later = `<span itemprop="author">Mira Holt</span>${inside}`;
      for (const name of [inside, around, later])
        assert.equal(read(byline(name)).author?.[0]?.url, 'https://ledger.example/holt');
    });

    it('takes no time of reading and no date in a biography for the publication', () => {
      const published = { datetime: '2026-09-01', text: 'Sept. 1' };
      const bio = markup('<p>Since <time datetime="2001-01-01">2001</time>.</p>');
      const authors = [{ name: 'Mira Holt', bio }];
      assert.equal(read(attributionLine({ authors, updated: published })).datePublished, undefined);
      const line = attributionLine({ authors, published });
      const reading = '<p><time datetime="PT4M">4 minutes</time></p>';
      assert.equal(read(line.replace('<p>', `${reading}<p>`)).datePublished, '2026-09-01');
    });

    it('has an update whose day is known alone, if that is no earlier day', () => {
      const update = (updated: string): unknown =>
        read(attributionLine({ published: '2026-09-01T10:30:00-04:00', updated, updatedAfter: 30 })).dateModified;
      assert.equal(update('2026-09-01'), '2026-09-01');
      assert.equal(update('2026-08-31'), undefined);
    });

    it('keeps the punctuation of the text where nothing was removed', () => {
      const photo = (caption: string): string =>
        captionedPhoto({ src: 'a.jpg', alt: '', caption, credit: 'Ines Moreau' });
      for (const caption of ['«Fin», — dit-elle.', '—Nos vamos —dijo Ana—, ya.', '– Tak, – powiedziała.'])
        assert.equal(read(photo(caption)).image?.[0]?.caption, caption);
    });

    it('keeps one separator where a part was removed between two others, and none at an end', () => {
      const kickers = [
        'World · <strong>Live</strong> · Rain',
        'World / <strong>Live</strong>',
        '<b>World</b> › <small>A series</small>',
      ];
      const sections = kickers.map(
        (kicker) => read(articleHeader({ headline: 'H', kicker: markup(kicker) })).articleSection,
      );
      assert.deepEqual(sections, ['World · Rain', 'World', 'World']);
    });

    it('leaves out what the page does not have', () => {
      const data = read(articleHeader({ headline: 'A headline' }));
      assert.deepEqual(Object.keys(data), ['@context', '@type', 'headline', 'inLanguage']);
    });

    it('has the article of a page that prints the headline itself', () => {
      const parts = `${attributionLine({ authors: ['Mira Holt'] })}${captionedPhoto({ src: '/a.jpg', alt: '' })}`;
      const related = `<article><h1><a href="/other">Other</a></h1>${attributionLine({ authors: ['Jonas Lind'] })}</article>`;
      const { author: own } = read(`<main>${related}<ul><li><article>${parts}</article></li></ul></main>`);
      assert.deepEqual(own, [{ '@type': 'Person', name: 'Mira Holt' }]);
      for (const head of ['<h1>Rain</h1>', '<header class="entry-header"><h1>Rain</h1></header>']) {
        const { author, image } = read(`<main><article>${head}${parts}</article></main>`);
        assert.deepEqual([author?.length, image?.length], [1, 1], head);
      }
    });

    it('has no rules of CSS and no titles of icons, and a picture with its placeholder once', () => {
      const icon = '<svg><title>Camera</title></svg>';
      const photo = `<stet-captioned-photo zoom><figure><a href="/large.jpg"><img alt="" src="data:,"><img alt="A" src="/a.jpg"><noscript><img alt="A" src="/a.jpg"></noscript></a><figcaption><style>.a{margin:0}</style>A wall. <small>${icon} AP</small></figcaption></figure></stet-captioned-photo>`;
      const { headline, image } = read(
        `${articleHeader({ headline: markup('<style>.b{top:0}</style>Rain') })}${photo}`,
      );
      assert.deepEqual(
        [headline, image?.map(({ caption, creditText }) => [caption, creditText])],
        ['Rain', [['A wall.', 'AP']]],
      );
    });

    it('accepts a publisher as a text, its logo as an object, and flags as numbers', () => {
      const document = parse(page(story));
      const options = (given: object): unknown => articleJsonLd(document, given).publisher;
      assert.deepEqual(options({ publisher: 'The Ledger' }), { '@type': 'Organization', name: 'The Ledger' });
      const logo = 'https://ledger.example/l.png';
      const publisher = { name: 'The Ledger', logo: { '@type': 'ImageObject', url: logo } };
      assert.deepEqual(options({ publisher }), { '@type': 'Organization', name: 'The Ledger', logo });
      for (const isAccessibleForFree of [true, 1, '1', 'true'])
        assert.equal(articleJsonLd(document, { isAccessibleForFree } as never).isAccessibleForFree, true);
    });

    it('has two authors of one name if their pages differ', () => {
      const authors = [{ name: 'Li Wei', href: '/1' }, { name: 'Li Wei', href: '/2' }, 'Li Wei'];
      assert.equal(read(attributionLine({ authors: authors })).author?.length, 2);
    });

    const header = (more: object): string => articleHeader({ headline: 'A', ...more });
    const parts = markup('World · <strong>Live</strong> · Rain');
    const values: [what: string, page: string, key: keyof ArticleJsonLd, value: unknown][] = [
      ['no soft hyphen, which breaks a long word', header({ headline: 'Ufer\u00adweg' }), 'headline', 'Uferweg'],
      ['no hidden text', header({ headline: markup('Vote <span hidden>draft</span>') }), 'headline', 'Vote'],
      ['no paid label as the section', header({ marker: { text: 'Paid', kind: 'paid' } }), 'articleSection', undefined],
      ['one separator where a part was removed', header({ kicker: parts }), 'articleSection', 'World · Rain'],
      ['the language without a header', `<div lang="fr">${attributionLine({ source: 'A' })}</div>`, 'inLanguage', 'fr'],
    ];
    for (const [what, page, key, value] of values) it(`has ${what}`, () => assert.deepEqual(read(page)[key], value));
  });
}

describe('the script element for servers', () => {
  it('contains no text that closes it, and keeps the data', () => {
    const headline = 'A </script><img src=x onerror=alert(1)>';
    const printed = parseBody(jsonLdScript(articleJsonLd(parseBody(articleHeader({ headline })))));
    assert.equal(printed.querySelector('img'), null);
    assert.equal((JSON.parse(printed.querySelector('script')!.textContent) as { headline: string }).headline, headline);
  });
});
