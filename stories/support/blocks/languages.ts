import * as line from '../../../src/attribution-line/attribution-line.messages.js';
import * as photo from '../../../src/captioned-photo/captioned-photo.messages.js';
import { html, type Markup } from '../../../src/html.js';
import { type Message } from '../../../src/message.js';
import * as signup from '../../../src/newsletter-signup/newsletter-signup.messages.js';
import { controllerMessages } from '../../../src/newsletter-signup/signup-controller.messages.js';
import * as skip from '../../../src/skip-link/skip-link.messages.js';
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

/** Every message, with its English text. */
export function messages(): Markup {
  const tables: Record<string, Message>[] = [
    line.defaultMessages,
    line.markupMessages,
    photo.defaultMessages,
    signup.defaultMessages,
    signup.markupMessages,
    controllerMessages,
    skip.markupMessages,
  ];
  const entries = tables.flatMap((table) => Object.entries(table));
  return html`<table>
  <thead><tr><th scope="col">Key</th><th scope="col">English</th></tr></thead>
  <tbody>
    ${entries.map(([key, message]) => html`<tr><th scope="row"><code>${key}</code></th><td>${typeof message === 'string' ? message : message.other}</td></tr>`)}
  </tbody>
</table>`;
}
