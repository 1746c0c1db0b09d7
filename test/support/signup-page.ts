import type * as all from '../../src/all.js';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { assert } from 'chai';
import { type SignupAdapter } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import { releasePointer } from './commands.js';
import { importIn, openPage, type Page, rendered } from './frame.js';
import { messagesOf } from './signup-messages.js';
import { until } from './wait.js';

export const newsletters = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
  { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
];

/** The page of the signup that was opened last. The next one comes into it, unless a test has removed it. */
export let page: Page;
let addresses = 0;
const restorers: (() => void)[] = [];
const failures: string[] = [];

/** For `afterEach`. Nothing may have failed in the page outside the test. */
export async function leavePage(this: Mocha.Context): Promise<void> {
  for (const restore of restorers.splice(0)) restore();
  await releasePointer();
  assert.deepEqual(failures.splice(0), [], this.currentTest?.title);
}

/** Notes what fails in a window, for `leavePage`. */
export function noteFailures(window: Window): void {
  window.addEventListener('error', ({ message }) => failures.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
}

/** Gives a property of an object of the page another value, until the test has ended. */
export function replace(object: object, name: string, get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, get });
  restorers.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** A signup on a page. Its adapter sends to the test server, which answers in the way that `answer` names. */
export async function openSignup(answer: string, data: Partial<NewsletterSignupData> = {}) {
  const endpoint = `/newsletter-server/${answer}`;
  const own = { heading: 'Morning Update', action: '/newsletter-server/page', adapter: 'json', endpoint };
  const html = newsletterSignup({ ...own, ...data });
  if (!page?.frame.isConnected) {
    page = await openPage('', { stays: true });
    noteFailures(page.window);
    await page.define();
  }
  page.document.body.removeAttribute('style');
  page.document.body.innerHTML = html;
  await rendered(page.document);
  const find = <T extends Element>(selector: string): T => page.document.querySelector<T>(selector)!;
  const signup = find<NewsletterSignup>('stet-newsletter-signup');
  const events: string[] = [];
  for (const name of ['submit', 'success', 'error'] as const) {
    signup.addEventListener(`stet-signup-${name}`, (event) => {
      const { kind = '', newsletters: about = [] } = event as { kind?: string; newsletters?: readonly string[] };
      events.push([name, kind, ...about].filter(Boolean).join(' '));
    });
  }
  return {
    signup,
    events,
    find,
    form: find<HTMLFormElement>('form'),
    email: find<HTMLInputElement>('[type=email]'),
    button: find<HTMLButtonElement>('button'),
    output: find<HTMLOutputElement>('output'),
    morning: find<HTMLInputElement>('[value="Morning Update"]'),
    evening: find<HTMLInputElement>('[value="Evening Update"]'),
    address: `ada-${++addresses}-${Math.random().toString(36).slice(2)}@example.org`,
  };
}

/** The reader comes to the form. A press is held until the controller is loaded, so this is for tests that look at once. */
export async function focusForm({ email }: OpenedSignup): Promise<void> {
  email.focus();
  await until(() => isLoaded(/signup-controller/));
  await soon();
}

/** Whether a page has loaded a file. */
export function isLoaded(file: RegExp, window: Window = page.window): boolean {
  return window.performance.getEntriesByType('resource').some(({ name }) => file.test(name));
}

export type OpenedSignup = Awaited<ReturnType<typeof openSignup>>;

/** A signup whose address the reader has filled in. */
export async function openFilled(...given: Parameters<typeof openSignup>): Promise<OpenedSignup> {
  const opened = await openSignup(...given);
  opened.email.value = opened.address;
  return opened;
}

/** Holds each timer of a second or longer that the page starts, until it is cleared: its function by its time in milliseconds. */
export function holdTimers(): Map<number, () => void> {
  const held = new Map<number, () => void>();
  const start = page.window.setTimeout.bind(page.window);
  const hold = (run: (...values: unknown[]) => void, time = 0, ...values: unknown[]): number => {
    if (time < 1000) return start(run, time, ...values);
    held.set(time, () => run(...values));
    return -time;
  };
  const stop = page.window.clearTimeout.bind(page.window);
  replace(page.window, 'setTimeout', () => hold);
  replace(page.window, 'clearTimeout', () => (timer: number) => void (held.delete(-timer) || stop(timer)));
  return held;
}

/** Resolves when the element is in one of the states. */
export async function state(signup: NewsletterSignup, ...wanted: string[]): Promise<string> {
  await until(() => wanted.includes(signup.state));
  assert.isTrue(signup.matches(`:state(${signup.state})`), 'the same state for CSS');
  return signup.state;
}

/** The states in which a submission ends: with a result, or with nothing sent. */
const ends = 'pending-confirmation subscribed already rejected rate-limited unreachable partial retry'.split(' ');

/** Fills in the address and submits the form; resolves with the state at the end. */
export async function send({ email, form, signup, address }: OpenedSignup): Promise<string> {
  email.value ||= address;
  form.requestSubmit();
  await until(() => !ends.includes(signup.state));
  return state(signup, ...ends);
}

/** The bodies of the requests with this address that the test server has received. */
export async function received({ address }: OpenedSignup): Promise<string[]> {
  const answer = await fetch(`/newsletter-server/received?has=${encodeURIComponent(address)}`);
  return (await answer.json()) as string[];
}

/** The JSON of the only request with this address. */
export async function sentBy(opened: OpenedSignup): Promise<Record<string, unknown>> {
  const bodies = await received(opened);
  assert.lengthOf(bodies, 1);
  return JSON.parse(bodies[0]!) as Record<string, unknown>;
}

/** Long enough for what must not happen. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

export const shownMessages = ({ form }: OpenedSignup): string => messagesOf(form);

/** What the reader has at this moment: the state of the signup, and its messages. */
export function assertShows(opened: OpenedSignup, wanted: string, messages: string): void {
  assert.deepEqual({ state: opened.signup.state, messages: shownMessages(opened) }, { state: wanted, messages });
}

/** As if the reader came back to a page that the browser has kept. */
export function returnToPage(): void {
  page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

/** A signup whose adapter is registered in the frame, as a page's own script would do. */
export async function openSignupWith(
  adapter: SignupAdapter,
  data: Partial<NewsletterSignupData> = {},
): Promise<OpenedSignup & { errors: unknown[][] }> {
  const opened = await openSignup('', { adapter: 'odd', ...data });
  const { registerAdapter } = await importIn<typeof all>(page.window, 'all.js');
  registerAdapter('odd', adapter);
  const errors: unknown[][] = [];
  const note = (...error: unknown[]): void => void errors.push(error);
  replace(page.window.console, 'error', () => note);
  return { ...opened, errors };
}
