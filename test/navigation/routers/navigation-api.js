// Intercepts every navigation within the site, whatever its kind.
import { fetchPage } from './fetch-page.js';

navigation.addEventListener('navigate', (event) => {
  if (!event.canIntercept || event.downloadRequest !== null) return;
  event.intercept({
    async handler() {
      const page = await fetchPage(event.destination.url);
      document.title = page.title;
      document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
    },
  });
});
