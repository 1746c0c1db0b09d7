import { createElement } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useStorybookState } from 'storybook/manager-api';
import { openPageEvent } from './names.js';
import { searchDocumentation } from './search.js';
import { dark, light } from './themes.js';

const system = matchMedia('(prefers-color-scheme: dark)');
const applyTheme = (): void => addons.setConfig({ theme: system.matches ? dark : light });
applyTheme();
system.addEventListener('change', applyTheme);

searchDocumentation();

addons.register('stet', (api) => {
  addons.add('stet/open-page', {
    type: types.TOOL,
    title: 'Open in a new page',
    match: ({ viewMode, tabId }) => viewMode === 'story' && !tabId,
    render: OpenPage,
  });

  function OpenPage() {
    const { storyId } = useStorybookState();
    return createElement(
      Button,
      {
        size: 'small',
        variant: 'ghost',
        ariaLabel: 'Open in a new page: one HTML file to play with',
        onClick: () => api.emit(openPageEvent, storyId),
      },
      'Open in a new page',
    );
  }
});

// Storybook ends each page's title with its own name, and has no setting for it.
const title = document.querySelector('title');
if (title) {
  new MutationObserver(() => {
    const own = document.title.replace(/Storybook$/, 'Stet');
    if (own !== document.title) document.title = own;
  }).observe(title, { childList: true });
}
