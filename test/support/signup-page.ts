import type * as all from '../../src/all.js';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { assert } from 'chai';
import { type SignupAdapter, type SignupData, type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import { releasePointer } from './commands.js';
import { importIn, openPage, type Page, rendered } from './frame.js';
import { messagesOf } from './signup-messages.js';
import { soon, until } from './wait.js';

export const newsletters = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
  { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
];

/** The page of the signup that was opened last. The next one comes into it, unless a test has removed it. */
export let page: Page;
let addresses = 0;
const restorers: (() => void)[] = [];
const failures: string[] = [];

afterEach(async function () {
  for (const restore of restorers.splice(0)) restore();
  await releasePointer();
  assert.deepEqual(failures.splice(0), [], `Failed outside the test: ${this.currentTest?.title}`);
});

/** Gives a property of an object of the page another value, until the test has ended. */
export function replace(object: object, name: string, get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, get });
  restorers.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** The states in which a submission ends: with a result, or with nothing sent. */
const ends = 'pending-confirmation subscribed already rejected rate-limited unreachable partial retry'.split(' ');

/** The signup on the page, and what the reader and the test server have of it. */
export class OpenedSignup {
  readonly signup = page.find('stet-newsletter-signup');
  readonly form = page.find('form');
  readonly email = page.find<HTMLInputElement>('[type=email]');
  readonly button = page.find('button');
  readonly output = page.find('output');
  readonly morning = page.find<HTMLInputElement>('[value="Morning Update"]');
  readonly evening = page.find<HTMLInputElement>('[value="Evening Update"]');
  readonly address = `ada-${++addresses}-${Math.random().toString(36).slice(2)}@example.org`;
  readonly events: string[] = [];
  /** What the adapter of `openSignupWith` has been given, and what has been logged. */
  readonly given: SignupData[] = [];
  readonly errors: unknown[] = [];

  constructor() {
    for (const name of ['submit', 'success', 'error'] as const) {
      this.signup.addEventListener(`stet-signup-${name}`, (event) => {
        const { kind = '', newsletters: about = [] } = event as { kind?: string; newsletters?: readonly string[] };
        this.events.push([name, kind, ...about].filter(Boolean).join(' '));
      });
    }
  }

  get shown(): string {
    return messagesOf(this.form);
  }

  /** What the reader has at this moment: the state of the signup, and its messages. */
  assertShows(state: string, messages: string): void {
    assert.deepEqual({ state: this.signup.state, messages: this.shown }, { state, messages });
  }

  /** Resolves when the signup is in one of the states. */
  async reaches(...states: string[]): Promise<string> {
    const { signup } = this;
    await until(() => states.includes(signup.state));
    assert.isTrue(signup.matches(`:state(${signup.state})`), 'the same state for CSS');
    return signup.state;
  }

  /** Resolves when the signup is in the state; it then has these messages. */
  async shows(state: string, messages: string): Promise<void> {
    await this.reaches(state);
    this.assertShows(state, messages);
  }

  /** Fills in the address and submits the form; resolves with the state at the end. */
  async send(): Promise<string> {
    this.email.value ||= this.address;
    this.form.requestSubmit();
    await until(() => !ends.includes(this.signup.state));
    return this.reaches(...ends);
  }

  /** Sends the form, which ends in the state and with these messages. */
  async sendUntil(state: string, messages: string): Promise<void> {
    await this.send();
    this.assertShows(state, messages);
  }

  /** The bodies of the requests with this address that the test server has received. */
  async received(): Promise<string[]> {
    const answer = await fetch(`/newsletter-server/received?has=${encodeURIComponent(this.address)}`);
    return (await answer.json()) as string[];
  }

  /** The JSON of the only request with this address. */
  async sent(): Promise<Record<string, unknown>> {
    const bodies = await this.received();
    assert.lengthOf(bodies, 1);
    return JSON.parse(bodies[0]!) as Record<string, unknown>;
  }

  /** The reader comes to the form. A press is held until the controller is loaded, so this is for tests that look at once. */
  async focus(): Promise<void> {
    this.email.focus();
    await controllerLoaded();
  }
}

/** Opens a signup. Its adapter sends to the test server, which answers in the way that `answer` names. */
export async function openSignup(answer: string, data: Partial<NewsletterSignupData> = {}): Promise<OpenedSignup> {
  if (!page?.frame.isConnected) {
    page = await openPage('', { stays: true });
    page.window.addEventListener('error', ({ message }) => failures.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
    await page.define();
  }
  const endpoint = `/newsletter-server/${answer}`;
  const own = { heading: 'Morning Update', action: '/newsletter-server/page', adapter: 'json', endpoint };
  page.document.body.removeAttribute('style');
  page.document.body.innerHTML = newsletterSignup({ ...own, ...data });
  await rendered(page.document);
  return new OpenedSignup();
}

/** A signup whose address the reader has filled in. */
export async function openFilled(...given: Parameters<typeof openSignup>): Promise<OpenedSignup> {
  const opened = await openSignup(...given);
  opened.email.value = opened.address;
  return opened;
}

/** A signup whose adapter, or its answer, is registered in the frame, as a page's own script would do. */
export async function openSignupWith(
  adapter: SignupAdapter | SignupOutcome,
  data: Partial<NewsletterSignupData> = {},
): Promise<OpenedSignup> {
  const opened = await openSignup('', { adapter: 'odd', ...data });
  const { registerAdapter } = await importIn<typeof all>(page.window, 'all.js');
  registerAdapter('odd', (data, context) => {
    opened.given.push(data);
    return typeof adapter === 'function' ? adapter(data, context) : Promise.resolve(adapter);
  });
  const note = (...error: unknown[]): void => void opened.errors.push(...error);
  replace(page.window.console, 'error', () => note);
  return opened;
}

/** Whether a page has loaded a file. */
export function isLoaded(file: RegExp, window: Window = page.window): boolean {
  return window.performance.getEntriesByType('resource').some(({ name }) => file.test(name));
}

/** Resolves when the controller has had time for a press that it has got. */
export async function controllerLoaded(): Promise<void> {
  await until(() => isLoaded(/signup-controller/));
  await soon();
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

/** As if the reader came back to a page that the browser has kept. */
export function returnToPage(): void {
  page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
