import { create } from 'storybook/theming';

const own = {
  brandTitle: 'Stet: web components for news articles',
  fontBase: '"Libre Franklin Variable", system-ui, sans-serif',
} as const;

export const light = create({
  base: 'light',
  ...own,
  brandImage: './wordmark.svg',
  colorPrimary: '#9c1c1f',
  colorSecondary: '#9c1c1f',
  appBg: '#f6f4f0',
});

export const dark = create({
  base: 'dark',
  ...own,
  brandImage: './wordmark-dark.svg',
  colorPrimary: '#ff9d91',
  colorSecondary: '#ff9d91',
  appBg: '#1d1b19',
  appContentBg: '#171614',
  barBg: '#1d1b19',
});
