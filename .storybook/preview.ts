import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@fontsource-variable/libre-franklin';
import '@fontsource-variable/newsreader';
import '@fontsource-variable/newsreader/wght-italic.css';
import manifest from '../dist/custom-elements.json';
import '../src/all.js';
import '../stories/support/page.css';
import { inPage } from '../stories/support/page.js';
import ElementPage from './ElementPage.mdx';

setCustomElementsManifest(manifest);
// The library’s own sentences in every language, for the toolbar’s.
import.meta.glob('../src/messages/*.ts', { eager: true });

const languages = ['en', 'ar', 'de', 'es', 'fr', 'fr-CA', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'sv', 'zh-Hans'];

type Items = readonly (string | { value: string; title: string })[];

function menu(title: string, icon: string, description: string, items: Items): object {
  return { description, toolbar: { title, icon, items, dynamicTitle: true } };
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  globalTypes: {
    theme: menu('Theme', 'circlehollow', 'Colour scheme', ['light', 'dark']),
    look: menu('Look', 'paintbrush', 'One of the package’s themes', ['default', 'broadsheet', 'magazine', 'tabloid']),
    direction: menu('Direction', 'transfer', 'Direction of the text', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    language: menu(
      'Language',
      'globe',
      'Language of the page: of the library’s own words and the marks of quotes',
      languages,
    ),
    colours: menu('Colours', 'contrast', 'The page’s colours, or an imitation of those that a reader may force on it', [
      { value: 'own', title: 'Own colours' },
      { value: 'forced', title: 'Forced colours' },
    ]),
    script: menu('Script', 'lightning', 'With the library’s script, or without any', [
      { value: 'on', title: 'Script on' },
      { value: 'off', title: 'Script off' },
    ]),
  },
  initialGlobals: { theme: 'light', look: 'default', direction: 'ltr', language: 'en', colours: 'own', script: 'on' },
  parameters: {
    // A violation of WCAG 2.2 A or AA fails a story.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { sort: 'requiredFirst' },
    docs: {
      page: ElementPage,
      // What is shown is the markup to paste, as the markup function prints it.
      source: {
        language: 'html',
        transform: (
          _: string,
          { originalStoryFn, args }: { originalStoryFn: (args: unknown) => unknown; args: unknown },
        ) => String(originalStoryFn(args)),
      },
    },
    options: {
      storySort: { order: ['Article', 'One article, six ways', 'Start here', 'Elements', 'Themes', 'Guides'] },
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

export default preview;
