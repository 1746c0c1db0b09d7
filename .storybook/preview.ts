import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@fontsource-variable/libre-franklin';
import '@fontsource-variable/newsreader';
import '@fontsource-variable/newsreader/wght-italic.css';
import { addons } from 'storybook/preview-api';
import manifest from '../dist/custom-elements.json';
import '../src/all.js';
import { openInNewPage } from '../stories/support/open-page.js';
import '../stories/support/page.css';
import { inPage } from '../stories/support/page.js';
import { shownMarkup } from '../stories/support/shown-markup.js';
import { DocsPage } from './DocsPage.js';
import './docs.css';
import ElementPage from './ElementPage.mdx';
import { openPageEvent } from './names.js';

setCustomElementsManifest(manifest);
// The messages of the elements in every language of the toolbar.
import.meta.glob('../src/messages/*.ts', { eager: true });

type Items = readonly (readonly [value: string, title: string])[];

/** A menu whose button shows the current value, as "Theme: light". */
function menu(title: string, icon: string, description: string, items: Items): object {
  return {
    description,
    toolbar: {
      title,
      icon,
      items: items.map(([value, name]) => ({ value, title: `${title}: ${name}` })),
      dynamicTitle: true,
    },
  };
}

const languages = [
  ['en', 'English'],
  ['ar', 'Arabic'],
  ['zh-Hans', 'Chinese'],
  ['fr', 'French'],
  ['de', 'German'],
  ['he', 'Hebrew'],
  ['ja', 'Japanese'],
] as const;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  globalTypes: {
    theme: menu('Theme', 'circlehollow', 'Colour scheme', [
      ['system', 'system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ]),
    look: menu('Look', 'paintbrush', 'One of the package’s themes', [
      ['default', 'default'],
      ['broadsheet', 'broadsheet'],
      ['magazine', 'magazine'],
      ['tabloid', 'tabloid'],
    ]),
    language: menu('Language', 'globe', 'Language of the text and of the messages', languages),
    direction: menu('Direction', 'transfer', 'Direction of the text; right to left shows it in Arabic', [
      ['ltr', 'of the language'],
      ['rtl', 'right to left'],
    ]),
    colours: menu('Colours', 'contrast', 'The page’s colours, or an imitation of colours that the reader forces', [
      ['own', 'own'],
      ['forced', 'forced'],
    ]),
    script: menu('Script', 'lightning', 'With the library’s script or without', [
      ['on', 'on'],
      ['off', 'off'],
    ]),
  },
  initialGlobals: { theme: 'system', look: 'default', direction: 'ltr', language: 'en', colours: 'own', script: 'on' },
  parameters: {
    // A violation of WCAG 2.2 A or AA fails a story.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { sort: 'requiredFirst', expanded: true },
    docs: {
      container: DocsPage,
      page: ElementPage,
      // Only arguments of the markup function have controls. Attributes, events and custom properties are in tables.
      extractArgTypes: () => undefined,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .paper *, .skip-toc *', title: 'On this page' },
      canvas: {
        additionalActions: [
          {
            title: 'Open in a new page',
            onClick: ({ currentTarget }: { currentTarget: Element }) => void openInNewPage(storyBeside(currentTarget)),
          },
        ],
      },
      // The page shows the markup to paste, as the markup function prints it.
      source: {
        language: 'html',
        transform: (_: string, context: Parameters<typeof shownMarkup>[0]) => shownMarkup(context),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Article',
          'One article, six ways',
          'Cheat sheet',
          'Elements',
          'Guides',
          'Frameworks',
          'Themes',
          'About',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '700px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
};

/** The id of the story that `button` belongs to. */
function storyBeside(button: Element): string {
  const preview = button.closest('.sbdocs-preview-actions')?.previousElementSibling;
  const story = preview?.querySelector('[id^="story--"], iframe[id^="iframe--"]');
  return story?.id.replace(/^(?:story|iframe)--|--primary$/g, '') ?? '';
}

addons.getChannel().on(openPageEvent, (id: string) => void openInNewPage(id));

export default preview;
