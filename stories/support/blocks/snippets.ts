import { version } from '../../../package.json';
import { captionedPhoto } from '../../../src/html.js';
import { photo } from './photo.js';

export const photoMarkup = captionedPhoto(photo);

/** The call that prints `photoMarkup`, written from the same data. */
export const photoCall = `import { captionedPhoto } from 'stet/html.js';

captionedPhoto({
${Object.entries(photo)
  .map(([name, value]) => `  ${name}: ${typeof value === 'string' ? `'${value}'` : String(value)},`)
  .join('\n')}
});`;

/** A form with a box for a second purpose. */
export const consentCall = `import { newsletterSignup } from 'stet/html.js';

newsletterSignup({
  heading: 'Morning Update',
  action: 'https://coastal.example/newsletters',
  consent: { text: 'Send me news of our events too.', version: '2026-09', lang: 'en' },
  privacy: 'The Coastal sends this newsletter. Every email has a link to unsubscribe.',
});`;

interface Integrity {
  files: Record<string, { integrity: string }>;
}

const [built] = Object.values(
  import.meta.glob<Integrity>('../../../dist/integrity.json', { eager: true, import: 'default' }),
);

/** The tags for a site's template, with the checksums of the built package, or without them if there is no build. */
export const scriptTags = [
  `<link rel="stylesheet" href="${place('stet-embed.css')}"${checked('stet-embed.css')}>`,
  `<script type="module" src="${place('stet.js')}"${checked('stet.js')}></script>`,
].join('\n');

function place(file: string): string {
  return `https://cdn.jsdelivr.net/npm/stet@${version}/dist/${file}`;
}

function checked(file: string): string {
  const checksum = built?.files[file]?.integrity;
  return checksum ? `\n  integrity="${checksum}" crossorigin` : '';
}
