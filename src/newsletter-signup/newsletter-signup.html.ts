import { attributes, type Content, html, isPresent, type Markup, safeUrl } from '../markup.js';

export interface Newsletter {
  /** What is sent to the back end. */
  value: string;
  label: string;
  /** "weekdays, 6 a.m." */
  frequency?: string;
  checked?: boolean;
}

export interface NewsletterSignupData {
  heading: Content;
  /** Heading level. Default: 2. */
  level?: 2 | 3 | 4 | 5 | 6;
  description?: Content;
  /** Where the form is sent without script, and always when there is no adapter. */
  action: string;
  method?: 'post' | 'get';
  /** One or several; one needs no choice and is sent as a hidden field. */
  newsletters?: readonly Newsletter[];
  /** Id of the heading, unique in the page. Default: `newsletter`. */
  id?: string;
  /** Words of the form, in the page's language. Default: English. */
  words?: { newsletters?: string; email?: string; submit?: string };
}

const english = { newsletters: 'Newsletters', email: 'Email address', submit: 'Sign up' };

/**
 * A newsletter promo with its form; after the article, or between paragraphs.
 *
 * @throws {TypeError} when the heading or the `action` is missing, or a URL would run script.
 */
export function newsletterSignup(data: NewsletterSignupData): string {
  const { heading, level = 2, description, action, method = 'post', newsletters = [], id = 'newsletter' } = data;
  if (!isPresent(heading) || !action) throw new TypeError('Stet: newsletterSignup() needs a heading and an action');
  const words = { ...english, ...data.words };
  return html`<stet-newsletter-signup>
  <aside${attributes({ 'aria-labelledby': id })}><div data-nosnippet>
    <form${attributes({ action: safeUrl(action), method })}>
      <h${level}${attributes({ id })}>${heading}</h${level}>
      ${isPresent(description) && html`<p>${description}</p>`}
      ${choice(newsletters, words.newsletters)}
      <label>${words.email} <input type="email" name="email" autocomplete="email" required></label>
      <button>${words.submit}</button>
      <output></output>
    </form>
  </div></aside>
</stet-newsletter-signup>`.toString();
}

function choice(newsletters: readonly Newsletter[], legend: string): Markup | undefined {
  const [first, ...others] = newsletters;
  if (!first) return undefined;
  if (!others.length) return html`<input${attributes({ type: 'hidden', name: 'newsletter', value: first.value })}>`;
  return html`<fieldset>
  <legend>${legend}</legend>
  ${newsletters.map((newsletter, index) => html`${index > 0 && '\n'}${box(newsletter)}`)}
</fieldset>`;
}

function box({ value, label, frequency, checked }: Newsletter): Markup {
  const input = html`<input${attributes({ type: 'checkbox', name: 'newsletter', value, checked })}>`;
  return html`<label>${input} ${label}${frequency && html` <small>${frequency}</small>`}</label>`;
}
