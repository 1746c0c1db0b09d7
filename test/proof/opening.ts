// Measures what it costs to open a photo, compared with published image viewers, in one run.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { bundle } from './support/bundle.js';
import { chromiumOptions } from './support/engines.js';
import { html, stylesheet } from './support/page.js';
import { median, type Row } from './support/rows.js';
import { serve } from './support/server.js';

interface Viewer {
  /** Code that loads the viewer and opens the page's links in it. */
  source: string;
  markup: string;
  css: string;
  /** Expression that is true when the viewer shows the picture. */
  isOpen: string;
}

const links = Array.from(
  { length: 6 },
  (_, index) =>
    `<a class="photo" href="/stories/public/photos/mountain-path-1600.jpg?${index}" data-pswp-width="1600" data-pswp-height="1200"><img src="/stories/public/photos/mountain-path-800.jpg?${index}" width="800" height="600" alt="A wall."></a>`,
);
const photos = links.map((_, index) =>
  html.captionedPhoto({
    src: `/stories/public/photos/mountain-path-800.jpg?${index}`,
    width: 800,
    height: 600,
    alt: 'A wall.',
    href: `/stories/public/photos/mountain-path-1600.jpg?${index}`,
    caption: 'A wall in June.',
    credit: 'Ines Moreau/Coastal Press',
    zoom: true,
  }),
);
const read = (path: string): Promise<string> => readFile(`node_modules/${path}`, 'utf8');

const rounds = 15;
/** About 1 on a quiet machine; the rest is for a busy one. */
const limit = 1.5;

export default async function opening(): Promise<Row[]> {
  const viewers: Record<string, Viewer> = {
    Stet: {
      source: "import './dist/captioned-photo.js';",
      markup: photos.join(''),
      css: stylesheet,
      isOpen: "!!document.querySelector('stet-captioned-photo')?.shadowRoot?.querySelector('dialog[open] img')",
    },
    'PhotoSwipe 5': {
      source: `import Lightbox from 'photoswipe/lightbox'; import PhotoSwipe from 'photoswipe';
        new Lightbox({ gallery: '#gallery', children: 'a', pswpModule: PhotoSwipe }).init();`,
      markup: `<div id="gallery">${links.join('')}</div>`,
      css: `<style>${await read('photoswipe/dist/photoswipe.css')}</style>`,
      isOpen: "!!document.querySelector('.pswp--open .pswp__img')",
    },
    GLightbox: {
      source: "import GLightbox from 'glightbox'; GLightbox({ selector: '.photo', type: 'image' });",
      markup: links.join(''),
      css: `<style>${await read('glightbox/dist/css/glightbox.min.css')}</style>`,
      isOpen: "!!document.querySelector('.glightbox-open .gslide img')",
    },
  };
  const server = await serve();
  const bytes = new Map<string, number>();
  for (const [name, { source, markup, css }] of Object.entries(viewers)) {
    const code = await bundle(source);
    const sheet = name === 'Stet' ? await readFile('dist/captioned-photo.css', 'utf8') : css;
    bytes.set(name, brotliCompressSync(code).length + brotliCompressSync(sheet).length);
    server.routes.set(`/open/${name.replaceAll(' ', '-')}.js`, { body: code });
    server.routes.set(`/open/${name.replaceAll(' ', '-')}`, {
      body: `<!doctype html><html lang="en">${css}<main>${markup}</main><script type="module" src="/open/${name.replaceAll(' ', '-')}.js"></script>`,
    });
  }
  const browser = await chromium.launch(chromiumOptions);
  const costs = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { isOpen }] of Object.entries(viewers)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`${server.origin}/open/${name.replaceAll(' ', '-')}`);
      // A reader points at the photo before the click; Stet loads its viewer then.
      await page.hover('main a');
      await page.waitForTimeout(300);
      const time = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find((metric) => metric.name === 'ThreadTime')!.value * 1e3;
      };
      const before = await time();
      await page.evaluate(`new Promise((done) => {
        document.querySelector('main a').click();
        const look = () => requestAnimationFrame(() => (${isOpen}) ? requestAnimationFrame(done) : look());
        look();
      })`);
      costs.set(name, [...(costs.get(name) ?? []), (await time()) - before]);
      await page.close();
    }
  }
  await browser.close();
  server.close();
  const cost = (name: string): number => median(costs.get(name)!);
  const peers = Object.keys(viewers).filter((name) => name !== 'Stet');
  const quickest = Math.min(...peers.map(cost));
  return [
    {
      promise: `Opening a photo takes at most × ${limit} of the time of PhotoSwipe 5 or GLightbox, whichever is faster (processor time from the click to the second frame with the picture, the median of ${rounds} interleaved rounds)`,
      figure: `× ${(cost('Stet') / quickest).toFixed(2)}`,
      peer: peers.map((name) => `${name} × ${(cost(name) / quickest).toFixed(2)}`).join(', '),
      holds: cost('Stet') <= quickest * limit,
    },
    {
      promise:
        'Up to the open photo, element, viewer, Lit and CSS are at most an eighth larger than PhotoSwipe 5 with its CSS',
      figure: `${(bytes.get('Stet')! / 1000).toFixed(1)} kB`,
      peer: `${peers.map((name) => `${name} ${(bytes.get(name)! / 1000).toFixed(1)} kB`).join(', ')} (brotli, same bundler)`,
      holds: bytes.get('Stet')! < bytes.get('PhotoSwipe 5')! * 1.125,
    },
  ];
}
