import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captionedPhoto, type CaptionedPhotoData } from '../../src/captioned-photo/captioned-photo.html.js';
import { captionedPhotoJsonLd } from '../../src/json-ld.js';
import { doms, textOf } from '../support/parse.js';

const plain: CaptionedPhotoData = {
  src: '/photos/depot-800.jpg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
  credit: 'Ines Moreau/Coastal Press',
};
const rights = {
  creator: { name: 'Ines Moreau', href: '/staff/moreau' },
  agency: 'Coastal Press',
  notice: '© 2026 Coastal Press',
  license: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  acquire: { text: 'Use this photo', href: 'https://coastal.example/buy?id=7&n=1' },
};
const origin = { text: 'Composite.', type: 'composite' } as const;
const full = { ...plain, href: '/photos/depot-2400.jpg', zoom: true, origin };
const base = 'https://paper.example/2026/story';

it('the larger file that zoom needs may be that of any picture', () => {
  const pictures = [
    { src: 'a.jpg', alt: '' },
    { src: 'b.jpg', alt: '', href: 'large.jpg' },
  ];
  assert.match(captionedPhoto({ pictures, zoom: true }), /<a href="large\.jpg"/);
});

for (const [dom, open] of Object.entries(doms)) {
  const parse = (html: string): Element => open(html, base).querySelector('stet-captioned-photo')!;
  const dataOf = (html: string): ReturnType<typeof captionedPhotoJsonLd> => captionedPhotoJsonLd(parse(html), base);

  describe(`the data of a photo, read with ${dom}`, () => {
    it('has maker, credit, notice, licence, rights page and origin, shown or hidden', () => {
      const caption = 'Composite. Volunteers stack sandbags beside the depot on Sept. 1, 2026.';
      for (const hidden of [false, true]) {
        const printed = captionedPhoto({ ...full, credit: { ...rights, hidden } });
        assert.deepEqual(dataOf(printed), {
          '@type': 'ImageObject',
          contentUrl: 'https://paper.example/photos/depot-2400.jpg',
          caption,
          creditText: 'Ines Moreau/Coastal Press',
          creator: { '@type': 'Person', name: 'Ines Moreau', url: 'https://paper.example/staff/moreau' },
          copyrightNotice: '© 2026 Coastal Press',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          acquireLicensePage: 'https://coastal.example/buy?id=7&n=1',
          digitalSourceType: 'https://schema.org/CompositeDigitalSource',
        });
        const credit = 'Ines Moreau/Coastal Press © 2026 Coastal Press CC BY 4.0 Use this photo';
        assert.equal(textOf(printed), hidden ? caption : `${caption} ${credit}`);
      }
    });

    it('has each of several makers, shown or hidden', () => {
      for (const hidden of [false, true]) {
        const creator = ['Ana Reis', { name: 'Mira Holt', href: '/holt' }];
        const shown = dataOf(captionedPhoto({ ...plain, credit: { creator, agency: 'Coastal Press', hidden } }));
        assert.equal(shown.creditText, 'Ana Reis and Mira Holt/Coastal Press');
        assert.deepEqual(shown.creator, [
          { '@type': 'Person', name: 'Ana Reis' },
          { '@type': 'Person', name: 'Mira Holt', ...(!hidden && { url: 'https://paper.example/holt' }) },
        ]);
      }
    });

    it('has a label of no type as text alone, and IPTC’s address as its term', () => {
      const file = captionedPhoto({ ...plain, origin: { text: 'File photo.' } });
      assert.match(file, /<figcaption><data value="File photo\.">File photo\.<\/data>&nbsp;/);
      assert.equal(dataOf(file).digitalSourceType, undefined);
      const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/composite' as const;
      const composite = captionedPhoto({ ...plain, origin: { text: 'Composite.', type } });
      assert.equal(dataOf(composite).digitalSourceType, 'https://schema.org/CompositeDigitalSource');
    });

    it('has nothing of an empty element', () => {
      assert.deepEqual(dataOf('<stet-captioned-photo></stet-captioned-photo>'), { '@type': 'ImageObject' });
    });

    it('reads links with rel alone, two photographers, and a term that schema.org lacks', () => {
      const photo = parse(`<stet-captioned-photo><figure><img src="a.jpg" alt="">
        <figcaption><data value="http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits">Altered.</data> A gate.
        <small><a rel="author" href="/a">A. Osei</a> and <a rel="author" href="/b">B. Lund</a>, <a rel="license" href="/terms">terms</a></small></figcaption></figure></stet-captioned-photo>`);
      const { creator, license, creditText, digitalSourceType } = captionedPhotoJsonLd(photo, base);
      assert.deepEqual(creator, [
        { '@type': 'Person', name: 'A. Osei', url: 'https://paper.example/a' },
        { '@type': 'Person', name: 'B. Lund', url: 'https://paper.example/b' },
      ]);
      assert.equal(license, 'https://paper.example/terms');
      assert.equal(creditText, 'A. Osei and B. Lund');
      assert.deepEqual(digitalSourceType, { '@id': 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits' });
    });
  });
}
