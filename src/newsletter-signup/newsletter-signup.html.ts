import {
  either,
  flag,
  type Given,
  id,
  inline,
  language,
  list,
  notNegative,
  oneOf,
  positive,
  read,
  record,
  required,
  text,
  texts,
  unwrapped,
  url,
} from '../data.js';
import { messagesFor } from '../localize.js';
import { attributes, blocks, type Content, gap, html, isPresent, lines, markup, Markup } from '../markup.js';
import { markupMessages } from './newsletter-signup.messages.js';
import { skipLink } from '../skip-link/skip-link.html.js';

export interface Newsletter {
  /** Value that is sent to the back end. */
  value: string;
  label: string;
  /** "weekdays, 6 a.m." */
  frequency?: string;
  /** URL of a recent edition. */
  sample?: string;
  /** Ticked from the start. Default: false. */
  checked?: boolean;
}

/** A box that the reader ticks; it is never ticked beforehand. The form sends `version` and `lang`; the adapters `json` and `hubspot` also send the text. */
export interface Consent {
  /** What the reader agrees to, with a link to details if there are any. */
  text: Content;
  /** Version of the text, such as `2026-09`; the box sends it as its value. */
  version: string;
  /** BCP 47 tag of the text, sent with the form. Default: that of the form. */
  lang?: string;
  /** The form cannot be sent without it. */
  required?: boolean;
}

export interface NewsletterSignupData {
  heading: Content;
  /** Heading level. Default: 2. */
  level?: 2 | 3 | 4 | 5 | 6;
  description?: Content;
  /** URL that the form is sent to without script or without an adapter. */
  action: string;
  /** Default: `post`. */
  method?: 'post' | 'get';
  /** Name of the back end's adapter, as in `stet/adapters/ghost.js`. */
  adapter?: string;
  /** URL for the adapter. Default: the `action`. */
  endpoint?: string;
  /** The back end sends no confirmation email, and its response does not show that. */
  singleOptIn?: boolean;
  /** Seconds that a submission may take, including all requests. Default: 30. */
  timeout?: number;
  /** Seconds after the page opens in which nothing is sent. Default: 0. */
  minTime?: number;
  /** Name under which a signup is remembered in the browser; the signup is hidden from then on. */
  remember?: string;
  /** Shows the result that the page's URL has after a redirect, as in `?newsletter=subscribed`. */
  returning?: boolean;
  /** One or several newsletters. A single one is sent as a hidden field. */
  newsletters?: readonly Newsletter[];
  /** Asks for the reader's name too: `true` for a field called `name`, or the field's name. */
  name?: boolean | string;
  consent?: Consent;
  /** Small print: who sends the newsletter, and what happens with the address. */
  privacy?: Content;
  /** Name of the honeypot, a field that readers do not see and bots fill. */
  honeypot?: string;
  /** Hidden fields that the back end needs. */
  fields?: Readonly<Record<string, string>>;
  /**
   * Names of the fields at the back end. Default: `email` and `newsletter`. With an adapter, a single newsletter is found only by the names
   * `newsletter`, `newsletters` and either with `[]`.
   */
  names?: { email?: string; newsletter?: string };
  /** A skip link past the signup for keyboard users. */
  skipPast?: boolean;
  /** Id of the heading, unique in the page. Default: `newsletter`. */
  id?: string;
  /** BCP 47 tag for the messages of the form. Default: `en`. */
  lang?: string;
  /** Other messages of the form, such as `{ signupSubmit: 'Join' }`. Default: those of `lang`. */
  messages?: Partial<typeof markupMessages>;
}

const shape = {
  heading: inline,
  level: oneOf(2, 3, 4, 5, 6),
  description: unwrapped,
  action: url,
  method: oneOf('post', 'get'),
  adapter: text,
  endpoint: url,
  singleOptIn: flag,
  timeout: positive,
  minTime: notNegative,
  remember: text,
  returning: flag,
  newsletters: list(
    record<Newsletter>(
      { value: text, label: text, frequency: text, sample: url, checked: flag },
      { value: 'the name or id that the back end knows' },
    ),
  ),
  name: either((value) => typeof value === 'string' && !/^(?:true|false|1|0)$/.test(value), text, flag),
  consent: record<Consent>(
    { text: inline, version: text, lang: language, required: flag },
    { text: 'what the reader agrees to', version: 'the version of the text' },
  ),
  privacy: inline,
  honeypot: text,
  fields: texts,
  names: record<NonNullable<NewsletterSignupData['names']>>({ email: text, newsletter: text }),
  skipPast: flag,
  id,
  lang: language,
  messages: texts,
};

/**
 * A newsletter signup with its form; after the article, or between paragraphs.
 *
 * @throws {TypeError} when the heading, the `action` or a part of a newsletter or consent is missing, or a value cannot be used. The message names the field and
 * what is expected.
 */
export function newsletterSignup(data: Given<NewsletterSignupData>): string {
  const given = read<NewsletterSignupData>('newsletterSignup', shape, data);
  const { level = 2, description, method = 'post', id = 'newsletter', adapter, endpoint, singleOptIn } = given;
  const { timeout, minTime, remember, returning, name, consent, privacy, honeypot, names = {} } = given;
  const heading = required(given.heading, 'newsletterSignup', 'heading', 'the text of the heading');
  const action = required(
    given.action,
    'newsletterSignup',
    'action',
    'the URL that the form is sent to without script',
  );
  const emailName = names.email ?? 'email';
  const asksName = { name: name === true ? 'name' : name, autocomplete: 'name' };
  const others = [emailName, names.newsletter ?? 'newsletter', asksName.name, 'consent', 'consent-lang'];
  if (honeypot && [...others, ...Object.keys(given.fields ?? {})].includes(honeypot))
    throw new TypeError('Stet: newsletterSignup() needs a honeypot with a name that no other field has.');
  const messages = messagesFor(given.lang ?? 'en', markupMessages, given.messages);
  const tag = markup(`h${level}`);
  const settings = {
    adapter,
    endpoint,
    'single-opt-in': singleOptIn,
    timeout,
    'min-time': minTime,
    remember,
    returning,
  };
  const signup = html`<stet-newsletter-signup${attributes(settings)}>
  <aside${attributes({ 'aria-labelledby': id })}><div data-nosnippet>
    <form${attributes({ action, method })}>
      <${tag}${attributes({ id })}>${heading}</${tag}>
      ${isPresent(description) && (blocks(description).isPhrasing ? html`<p>${description}</p>` : html`<div>${description}</div>`)}
      ${printNewsletters(given, messages)}
      ${name && html`<label>${messages.signupName} <input${attributes({ type: 'text', ...asksName })}></label>`}
      <label>${messages.signupEmail} <input type="email"${attributes({ name: emailName })} autocomplete="email" required aria-invalid="false"></label>
      ${consent && printConsent({ lang: given.lang ?? 'en', ...consent })}
      ${lines(Object.entries(given.fields ?? {}).map(([key, value]) => printHiddenField(key, value)))}
      ${honeypot && html`<div hidden><input type="text"${attributes({ name: honeypot })} tabindex="-1" autocomplete="off"></div>`}
      <button>${messages.signupSubmit}</button>
      <output><wbr hidden></output>
      ${isPresent(privacy) && html`<p><small>${privacy}</small></p>`}
    </form>
  </div></aside>
</stet-newsletter-signup>`;
  const { signupSkipPast: text, signupEnd: end } = messages;
  return given.skipPast ? skipLink({ past: signup, id: `${id}-end`, text, end }) : signup.toString();
}

function printHiddenField(name: string, value: string): Markup {
  return html`<input type="hidden"${attributes({ name })} value="${value}">`;
}

function printNewsletters(
  { newsletters = [], names }: Partial<NewsletterSignupData>,
  messages: typeof markupMessages,
): Markup | undefined {
  const name = names?.newsletter ?? 'newsletter';
  if (!newsletters.length) return undefined;
  const [first, second] = newsletters as readonly [Newsletter, Newsletter?];
  if (!second) return printOnly(first, name, messages.signupSample);
  return html`<fieldset>
  <legend>${messages.signupNewsletters}</legend>
  ${lines(newsletters.map((newsletter) => printNewsletter(newsletter, name, messages.signupSample)))}
</fieldset>`;
}

/** The heading is its label. */
function printOnly({ value, label = value, frequency, sample }: Newsletter, name: string, message: string): Markup {
  const about = [frequency && html`<small>${frequency}</small>`, sample && printSample(sample, label, message)];
  const shown = about.filter((part) => part instanceof Markup);
  return html`${shown.length > 0 && html`<p>${markup(shown.join(gap.toString()))}</p>\n`}${printHiddenField(name, value)}`;
}

function printSample(href: string, label: string, message: string): Markup {
  return html`<a${attributes({ href })}>${message.replace('{newsletter}', () => label)}</a>`;
}

function printNewsletter(
  { value, label = value, frequency, checked, sample }: Newsletter,
  name: string,
  sampleMessage: string,
): Markup {
  const input = html`<input${attributes({ type: 'checkbox', name, value, checked })}>`;
  // A no-break space between label and link would be a line of its own.
  const end = sample && gap;
  const labelled = html`<label>${input} ${label}${frequency && html` <small>${frequency}</small>`}${end}</label>`;
  return sample ? html`<div>${labelled}${printSample(sample, label, sampleMessage)}</div>` : labelled;
}

function printConsent({ text, version, lang, required: isRequired }: Consent & { lang: string }): Markup {
  return html`<label${attributes({ lang })}><input${attributes({ type: 'checkbox', name: 'consent', value: version, required: isRequired, 'aria-invalid': isRequired && 'false' })}> ${text}</label>
${printHiddenField('consent-lang', lang)}`;
}
