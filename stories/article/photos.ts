import { html, type CaptionedPhotoData, type Markup } from '../../src/html.js';

/** Path of the photos in the stories and tests. */
export const photoFolder = '/photos/';

const sizes = '(min-width: 44rem) 40rem, 100vw';

/** The credit that the licence requires. `word` means "cropped". */
export const archiveCredit = (word: string): Markup =>
  html`Aitzol Berasategi/<a href="https://gitlab.com/ubports/development/core/lomiri-wallpapers">Lomiri Wallpapers</a>, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, ${word}`;

/** The pictures, as files in `folder`, which ends in a slash. Their licences: `stories/public/photos/LICENSES.md`. */
export function photosIn(folder: string): Record<'leadPhoto' | 'inlinePhoto' | 'portraitPhoto', CaptionedPhotoData> {
  return {
    leadPhoto: {
      ...files(`${folder}mountain-path`, [480, 800, 1200, 1600], 4 / 3),
      fetchpriority: 'high',
      ratio: '16:9',
      focusPoint: '50% 62%',
      alt: 'A brown footpath, sunk well below the turf on one side, climbs a grassy slope towards grey cliffs with patches of snow. A white cloud stands in the gap between them.',
      caption:
        'Boots and meltwater wore this path into the Picos de Europa, in northern Spain, in an undated file photo.',
      credit: archiveCredit('cropped'),
    },
    inlinePhoto: {
      ...files(`${folder}stone-line`, [480, 800, 1200, 1600], 3 / 2),
      loading: 'lazy',
      alt: 'A long line of people in bright jackets winds up a green mountainside towards grey cliffs. Each hands a stone to the next. Below them lie a fjord and a village with a white church.',
      caption:
        'Volunteers pass stones up the last 250 metres of the Stair, on Mount Tolland, in a drawing of the work on Aug. 29, 2026.',
      credit: 'Illustration: Stet contributors/Stet',
    },
    portraitPhoto: {
      ...files(`${folder}worn-path`, [480, 800, 1200], 3 / 4),
      alt: 'A brown footpath, sunk well below the turf on one side, climbs a grassy slope towards grey cliffs. A white cloud stands in the gap between them.',
      caption:
        'A footpath worn into the turf below a rock face in the Picos de Europa, in northern Spain, in an undated file photo.',
      credit: archiveCredit('cropped'),
    },
  };
}

export const { leadPhoto, inlinePhoto, portraitPhoto } = photosIn(photoFolder);

/** `scripts/photos.js` makes a file of each width in each format. `ratio` is width divided by height. */
function files(
  name: string,
  widths: readonly number[],
  ratio: number,
): Pick<CaptionedPhotoData, 'src' | 'srcset' | 'sizes' | 'width' | 'height' | 'sources' | 'href'> {
  const srcset = (type: string): string => widths.map((width) => `${name}-${width}.${type} ${width}w`).join(', ');
  const largest = Math.max(...widths);
  return {
    src: `${name}-800.jpg`,
    srcset: srcset('jpg'),
    sizes,
    width: 1200,
    height: Math.round(1200 / ratio),
    sources: ['avif', 'webp'].map((type) => ({ type: `image/${type}`, srcset: srcset(type), sizes })),
    href: `${name}-${largest}.jpg`,
  };
}
