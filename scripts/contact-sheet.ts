// Writes .cache/contact-sheet/index.html: every story of the built Storybook at three widths, dark, right to left, printed and
// in forced colours, for a person to look at.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { serveStorybook } from '../test/support/storybook.js';

const folder = '.cache/contact-sheet';
const views = [
  { name: '320', width: 320 },
  { name: '768', width: 768 },
  { name: '1280', width: 1280 },
  { name: 'print', width: 768, media: 'print' as const },
  { name: 'forced', width: 768, forcedColors: 'active' as const },
  { name: 'dark', width: 768, globals: 'theme:dark' },
  { name: 'rtl', width: 768, globals: 'direction:rtl' },
];
const wanted = process.argv[2] ?? '';

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const storybook = await serveStorybook();
const stories = storybook.stories.filter(({ id }) => id.includes(wanted));
for (const globals of new Set(views.map((view) => view.globals))) {
  const { page, show } = await storybook.walk(globals);
  for (const story of stories) {
    await show(story);
    for (const { name, width, media, forcedColors } of views.filter((view) => view.globals === globals)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: media ?? 'screen', forcedColors: forcedColors ?? 'none' });
      await page.locator('#storybook-root').screenshot({ path: `${folder}/${story.id}-${name}.png` });
    }
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  }
  await page.close();
}
await storybook.close();
const rows = stories.map(({ id, title, name: storyName }) => {
  const cells = views.map(
    ({ name, width }) =>
      `<td><a href="${id}-${name}.png"><img src="${id}-${name}.png" alt="${name}" width="${width / 4}" loading="lazy"></a></td>`,
  );
  return `<tr><th scope="row">${title}: ${storyName}</th>${cells.join('')}</tr>`;
});
await writeFile(
  `${folder}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every story of Stet</title>
<style>body { font: 14px/1.4 system-ui; } td, th { vertical-align: top; text-align: start; padding: 8px; border-top: 1px solid #ccc; }</style>
<table><tr><th></th>${views.map(({ name }) => `<th scope="col">${name}</th>`).join('')}</tr>
${rows.join('\n')}
</table></html>
`,
);
console.log(`${folder}/index.html`);
