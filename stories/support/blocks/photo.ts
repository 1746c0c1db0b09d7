import { type CaptionedPhotoData } from '../../../src/html.js';

/** A picture that exists, so that the copied markup shows it. */
const src = globalThis.document
  ? new URL('photos/stone-line-800.jpg', document.baseURI).href
  : 'photos/stone-line-800.jpg';

/** The photo that the documentation shows as markup. */
export const photo: CaptionedPhotoData = {
  src,
  width: 1200,
  height: 800,
  alt: 'A long line of people winds up a green mountainside. Each hands a stone to the next.',
  caption: 'Volunteers pass stones up the last 250 metres of the path on Aug. 29, 2026.',
  credit: 'Ines Moreau/Coastal Press',
};
