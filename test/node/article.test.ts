import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { captionedPhoto } from '../../src/html.js';
import { otherTexts } from '../../stories/article/other-texts.js';
import { inlinePhoto, leadPhoto, portraitPhoto } from '../../stories/article/photos.js';
import { assertNone } from '../support/none.js';

describe('the story of the stories', () => {
  it('has every file of its photos', () => {
    const folder = fileURLToPath(new URL('../../stories/public', import.meta.url));
    const photos = [leadPhoto, inlinePhoto, portraitPhoto].map((photo) => captionedPhoto(photo));
    const files = photos.join('').match(/\/photos\/[\w.-]+/g)!;
    assert.equal(new Set(files).size, 33);
    assertNone(files.filter((file) => !existsSync(`${folder}${file}`)));
  });
});

describe('the story in another language', () => {
  for (const { lang, paragraph, pull } of otherTexts) {
    it(`has a pull quote that repeats its paragraph: ${lang}`, () => assert.ok(paragraph.includes(pull.quote)));
  }
});
