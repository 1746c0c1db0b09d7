/* global customElements, HTMLElement */
// An older copy of Stet: it has already defined the same tags with other classes.
for (const name of [
  'article-header',
  'attribution-line',
  'captioned-photo',
  'newsletter-signup',
  'pull-quote',
  'skip-link',
]) {
  customElements.define(
    `stet-${name}`,
    class extends HTMLElement {
      static version = '0.0.1';
      updateComplete = Promise.resolve(true);
    },
  );
}
