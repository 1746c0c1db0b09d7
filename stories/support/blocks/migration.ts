import { articleHeader, captionedPhoto } from '../../../src/html.js';
import { photo } from './photo.js';

/** A page without Stet. */
export const before = `<div class="section">World</div>
<h1>Town keeps the river out with pumps older than its mayor</h1>
<h2>Four days of rain tested works that the council had voted to close.</h2>
<div class="byline"><a href="/okoye">Amara Okoye</a> <span>Sept. 1, 2026</span></div>

<div class="photo">
  <img src="${photo.src}" alt="${photo.alt}">
  <div class="caption">${String(photo.caption)}</div><div class="credit">${photo.credit as string}</div>
</div>`;

/** The same page with two elements. */
export const after = `${articleHeader({
  kicker: 'World',
  headline: 'Town keeps the river out with pumps older than its mayor',
  standfirst: 'Four days of rain tested works that the council had voted to close.',
  attribution: {
    authors: [{ name: 'Amara Okoye', href: '/okoye' }],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  },
})}

${captionedPhoto(photo)}`;
