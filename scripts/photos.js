// Makes the photos of the stories and of the plain page from the originals in stories/photos-src: several widths, none larger
// than the original, as AVIF, WebP and JPEG. The files are committed; run this again when an original changes.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const masters = {
  // The picture has thin grass on flat colours, so a higher quality adds few bytes.
  'stone-line.svg': { widths: [480, 800, 1200, 1600], avif: 62 },
  'mountain-path.jpg': { widths: [480, 800, 1200, 1600], avif: 50 },
  'worn-path.jpg': { widths: [480, 800, 1200], avif: 50 },
};
const folder = (path) => fileURLToPath(new URL(`../stories/${path}/`, import.meta.url));
const target = folder('public/photos');

mkdirSync(target, { recursive: true });
for (const [file, { widths, avif }] of Object.entries(masters)) {
  const name = file.replace(/\.\w+$/, '');
  for (const width of widths) {
    // An SVG is rendered at twice its size and then reduced, so that thin lines stay even.
    const picture = sharp(`${folder('photos-src')}${file}`, file.endsWith('.svg') ? { density: 144 } : {}).resize({
      width,
    });
    await Promise.all([
      picture.clone().avif({ quality: avif, effort: 6 }).toFile(`${target}${name}-${width}.avif`),
      picture.clone().webp({ quality: 70, effort: 6 }).toFile(`${target}${name}-${width}.webp`),
      picture.clone().jpeg({ quality: 72, mozjpeg: true }).toFile(`${target}${name}-${width}.jpg`),
    ]);
  }
}
