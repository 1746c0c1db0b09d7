import { html, type Markup } from '../../../src/html.js';
import { published } from './tables.js';

/** The languages of the elements' messages, each with its name and its module. */
export function languages(): Markup {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return html`<table>
  <thead><tr><th scope="col">Language</th><th scope="col">Module</th></tr></thead>
  <tbody>
    ${published('./messages/', '.js').map((tag) => html`<tr><th scope="row">${names.of(tag)}</th><td><code>stet/messages/${tag}.js</code></td></tr>`)}
  </tbody>
</table>`;
}
