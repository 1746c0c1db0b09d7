import { version } from '../../../package.json';
import { captionedPhoto, type CaptionedPhotoData } from '../../../src/html.js';

/** The photo that the pages of documentation show as markup. */
export const photo: CaptionedPhotoData = {
  src: 'depot-800.jpg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
  credit: 'Ines Moreau/Coastal Press',
};

export const photoMarkup = captionedPhoto(photo);

/** The call that prints `photoMarkup`, written from the same data. */
export const photoCall = `import { captionedPhoto } from 'stet/html.js';

captionedPhoto({
${Object.entries(photo)
  .map(([name, value]) => `  ${name}: ${typeof value === 'string' ? `'${value}'` : String(value)},`)
  .join('\n')}
});`;

interface Integrity {
  files: Record<string, { integrity: string }>;
}

const [built] = Object.values(
  import.meta.glob<Integrity>('../../../dist/integrity.json', { eager: true, import: 'default' }),
);

/** The tags for a site's template, with the checksums of the built package; without them when none is built. */
export const scriptTags = [
  `<link rel="stylesheet" href="${place('stet.css')}"${checked('stet.css')}>`,
  `<script type="module" src="${place('stet.js')}"${checked('stet.js')}></script>`,
].join('\n');

function place(file: string): string {
  return `https://cdn.jsdelivr.net/npm/stet@${version}/dist/${file}`;
}

function checked(file: string): string {
  const checksum = built?.files[file]?.integrity;
  return checksum ? `\n  integrity="${checksum}" crossorigin` : '';
}
