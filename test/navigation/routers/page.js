import page from 'page';
import { fetchPage } from './fetch-page.js';

page.base('/page.js');
page('*', async ({ canonicalPath }) => {
  const next = await fetchPage(canonicalPath);
  document.title = next.title;
  document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
});
// The server has printed the first page.
page.start({ dispatch: false });
