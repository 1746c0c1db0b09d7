import { assert } from 'chai';
import { captionedPhoto, html, markup } from '../../src/html.js';
import { warningsOf } from '../support/frame.js';
import { photo } from '../support/photo-page.js';

const right = photo();
const origin = { text: 'File photo.', type: 'digitalCapture' } as const;
const labelled = photo({ origin, caption: 'Volunteers at work.', credit: 'Ines Moreau' });
const license = { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };
const withRights = photo({ credit: { agency: 'Coastal Press', notice: '© 2026 Coastal Press', license } });
const cropped = photo({ ratio: '1:1', focusPoint: '1% 1%' });
const hidden = { agency: 'Stet', hidden: true };
const linked = '<small><a href="/im">Ines Moreau</a>/Coastal Press</small>';
const far = '<div style="height: 9000px"></div>';

/** By what the warning says. */
const warnings: Record<string, string> = {
  'without alt': right.replace(/ alt="[^"]*"/, ''),
  'without width and height': right.replace(' width="480"', ''),
  'empty figcaption': photo({ caption: '', credit: '' }).replace('</a>', '</a><figcaption> </figcaption>'),
  'its credit "Ines Moreau/Coastal Press" glued': right.replace(/\s+<small>/, '<small>'),
  'its credit "Ines" glued': right.replace(
    /<figcaption>[^]*<\/figcaption>/,
    '<figcaption><p>One<br>wall.<small>Ines</small></p></figcaption>',
  ),
  'its label of origin glued to the next words, "photo.Volunteers"': labelled.replace('</data>&nbsp;', '</data>'),
  'its rights glued together, "Press©"': withRights.replace('&nbsp;<bdi', '<bdi'),
  'its rights glued together, "PressCC"': withRights.replace('</bdi>&nbsp;', '</bdi>'),
  'the lead photo and has loading="lazy"': photo({ loading: 'lazy' }),
  'ratio="5:4", which is not one of': photo({ ratio: '4:5' }).replace('4:5', '5:4'),
  'layout="huge", which is not one of': photo({ layout: 'wide' }).replace('layout="wide"', 'layout="huge"'),
  'focus-point="left", so the crop keeps the middle': cropped.replace(/1%.1%/, 'left'),
  'deep-link but no id': right.replace(' zoom', ' zoom deep-link'),
  'focus-point but no ratio': photo({ focusPoint: '10% 10%' }),
  'not in a link to a larger file': right.replace(/<\/?a[^>]*>/g, ''),
  'no caption': photo({ alt: '', caption: undefined, credit: undefined }),
  'no caption, so nothing': photo({ alt: '', caption: undefined }),
  'equal to the caption': photo({ alt: 'A wall.', caption: 'A wall.', credit: undefined }),
  'an alt equal to the caption': photo({ alt: 'a wall', caption: 'A wall.', credit: 'Ines Moreau' }),
  'a link without a name': photo({ alt: '' }).replace(/ aria-label="[^"]*"/, ''),
  'an iframe without title': captionedPhoto({ media: markup('<iframe src="about:blank"></iframe>'), caption: 'A.' }),
  'no messages': `<div lang="lv">${photo({ sensitive: 'Asinis.' })}${photo({ sensitive: 'Asinis.' })}</div>`,
  'no messages, so those': `<div lang="ga">${photo({ zoom: false, deepLink: false }).replace('<stet-captioned-photo', '$& sensitive')}</div>`,
};

describe('the warnings about a photo', () => {
  for (const [name, markup] of Object.entries(warnings)) {
    it(`include only ${name}`, async () => {
      const lines = await warningsOf(markup);
      assert.lengthOf(lines, 1);
      assert.include(lines[0], name);
    });
  }

  it('are none if the markup is right', async () => {
    const fine = [
      right,
      photo({ ratio: '16:9', focusPoint: '10% 20%', layout: 'wide', sensitive: 'Shows an injured man.' }),
      photo({ alt: '' }),
      photo({ caption: 'A wall.', credit: { creator: 'Ines Moreau', agency: 'Coastal Press' } }),
      far + photo({ loading: 'lazy' }),
      labelled,
      withRights,
      photo({ origin: { text: '資料写真。', type: 'digitalCapture' }, caption: '堤防の人々。' }).replace('&nbsp;', ''),
      captionedPhoto({ media: html`<video src="a.mp4" controls></video>`, caption: 'The pumps at work.' }),
      captionedPhoto({ src: 'a.jpg', alt: '', width: 8, height: 8, caption: 'A wall.', credit: hidden }),
      right.replace(/\s+<small>/, '<br><small>'),
      right.replace(/<figcaption>([^]*?)\s*(<small>[^]*<\/small>)/, '<figcaption><p>$1</p><p>$2</p>'),
      photo({ caption: 'A wall.' }).replace(/<small>[^]*<\/small>/, linked),
    ];
    assert.deepEqual(await warningsOf(fine.join('')), []);
  });
});
