// Writes the README's screenshot: the article of the built Storybook, as a reader sees it.
import { serveStorybook } from '../test/support/storybook.js';

const storybook = await serveStorybook();
const { page, show } = await storybook.walk();
await page.setViewportSize({ width: 1240, height: 1760 });
await show(storybook.stories.find(({ id }) => id === 'article--whole-article')!);
await page.screenshot({ path: 'stories/public/screenshot.jpg', quality: 80 });
await storybook.close();
