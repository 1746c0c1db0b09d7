import { langOf, missingLanguage } from '../localize.js';
import { boxesOf, emailOf } from './form.js';
import { hasAdapter } from './adapters.js';

type NewsletterSignup = HTMLElementTagNameMap['stet-newsletter-signup'];

export function* warningsFor(element: NewsletterSignup): Generator<string> {
  const { adapter, endpoint } = element;
  const isKnown: boolean = hasAdapter(adapter);
  const form = element.querySelector('form');
  if (!form) {
    yield 'has no form: put a native <form> with an email field and a button into it, so that it works without script.';
    return;
  }
  yield* missingLanguage(langOf(element));
  const email = emailOf(form);
  if (!email) yield 'has no address field: add <input type="email" name="email" autocomplete="email" required>.';
  else if (!email.labels?.length && !email.hasAttribute('aria-label') && !email.hasAttribute('aria-labelledby'))
    yield 'has an address field without a label: put it into <label>Email address <input …></label>.';
  const id = element.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  if (id && document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1)
    yield `has id="${id}" on its heading, as another element of the page has, so screen readers may read that one's text. Give each an id of its own.`;
  if (!form.querySelector('output')) yield 'has no <output>: put an empty one where the result is shown.';
  if (!form.hasAttribute('action')) yield 'has a form without action: write the address that gets it without script.';
  if (form.method === 'get' && !adapter)
    yield 'sends its form with GET, which writes the address into the page’s URL: add method="post".';
  if (!form.closest('[data-nosnippet]'))
    yield 'has its form outside <div data-nosnippet>, so that the signup ends up in reader modes and search results: wrap it.';
  if (adapter !== undefined && !isKnown)
    yield `knows no adapter "${adapter}", so the form is sent without script: import 'stet/adapters/${adapter}.js', or name yours with registerAdapter().`;
  if (adapter === 'ghost' && !endpoint)
    yield 'has the adapter "ghost" and no endpoint: add endpoint="https://…", the address of the Ghost site.';
  if (form.querySelector('input[name="consent"][checked]'))
    yield 'has a consent box that is ticked beforehand, which is no consent (GDPR, recital 32): remove checked.';
  if (form.querySelector('input[type=submit], input[type=image]'))
    yield 'has an <input> as its button, which looks like a field: use <button>.';
  if (boxesOf(form).some(({ value, type }) => type === 'checkbox' && value === 'on'))
    yield 'has a newsletter box without a value: add value="…", what the back end calls it.';
}
