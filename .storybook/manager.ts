import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Stet: web components for news articles',
    brandImage: './wordmark.svg',
    colorPrimary: '#9c1c1f',
    colorSecondary: '#9c1c1f',
    appBg: '#f6f4f0',
    fontBase: '"Libre Franklin Variable", system-ui, sans-serif',
  }),
});

// Storybook ends each page's title with its own name, and has no setting for it.
const title = document.querySelector('title');
if (title) {
  new MutationObserver(() => {
    const own = document.title.replace(/Storybook$/, 'Stet');
    if (own !== document.title) document.title = own;
  }).observe(title, { childList: true });
}
