// Renders the story into a copy of the page, as a server would for each request.
import { readFileSync, writeFileSync } from 'node:fs';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './Story';

const page = readFileSync('dist/index.html', 'utf8');
const story = renderToString(
  <StrictMode>
    <Story />
  </StrictMode>,
);
writeFileSync(
  'dist/server.html',
  page.replace('<div id="root"></div>', () => `<div id="root">${story}</div>`),
);
