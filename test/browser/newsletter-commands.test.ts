// Random actions of a reader, a server and a router: no request without a press, and no address is lost.
import { assert } from 'chai';
import * as fc from 'fast-check';
import { newsletterSignup } from '../../src/html.js';
import { registerAdapter } from '../../src/newsletter-signup/adapters.js';
import { type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import '../../src/newsletter-signup/define.js';
// Loaded on first use otherwise, which would take longer than the waits below.
import '../../src/newsletter-signup/signup-controller.js';
import { nextTurn } from '../support/wait.js';

const good = ['pending-confirmation', 'subscribed', 'already'];

/** A request that waits for its answer. */
interface Waiting {
  resolve: (outcome: SignupOutcome) => void;
  reject: (reason: Error) => void;
}

interface Real {
  host: HTMLElement;
  signup: NewsletterSignup;
  email: HTMLInputElement;
  button: HTMLButtonElement;
  /** Addresses that reached the back end. */
  sent: string[];
  waiting: Waiting[];
}

interface Model {
  typed: string;
  /** Presses for which the element should have sent a request. */
  presses: number;
  isSending: boolean;
  isConnected: boolean;
}

type Command = fc.AsyncCommand<Model, Real>;

/** A first press waits for the controller, and a result is shown a few turns later. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await nextTurn();
  await new Promise((resolve) => setTimeout(resolve));
  for (let turn = 0; turn < 4; turn++) await nextTurn();
}

interface Step {
  when?: (model: Readonly<Model>) => boolean;
  act: (model: Model, real: Real) => void | Promise<void>;
}

/** A command after which the address and the state have to be as in the model. */
function command(name: string, { when = () => true, act }: Step): Command {
  return {
    toString: () => name,
    check: when,
    async run(model, real) {
      await act(model, real);
      await settle();
      assert.isAtMost(real.sent.length, model.presses, 'no request without a press');
      assert.equal(real.email.value, model.typed, 'the address is there');
      if (model.isConnected) assert.equal(real.signup.state === 'sending', model.isSending);
    },
  };
}

const isConnected = (model: Readonly<Model>): boolean => model.isConnected;
const isSending = (model: Readonly<Model>): boolean => model.isSending;

const type = (text: string): Command =>
  command(`type "${text}"`, {
    act(model, { email }) {
      model.typed = email.value = text;
      email.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });

const press = (times: number): Command =>
  command(`press ${times} times`, {
    when: isConnected,
    async act(model, { sent, email, button }) {
      const before = sent.length;
      const expected = email.validity.valid && !model.isSending ? 1 : 0;
      for (let count = 0; count < times; count++) button.click();
      await settle();
      assert.equal(sent.length - before, expected, 'one request for one press or for several');
      if (expected) assert.equal(sent.at(-1), model.typed);
      model.presses += expected;
      model.isSending ||= expected === 1;
    },
  });

const answer = (outcome: SignupOutcome | Error): Command =>
  command(`answer ${outcome instanceof Error ? 'none' : outcome.kind}`, {
    when: isSending,
    act(model, { waiting, sent }) {
      const { resolve, reject } = waiting.at(-1)!;
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
      model.isSending = false;
      const isAccepted = !(outcome instanceof Error) && good.includes(outcome.kind);
      if (isAccepted && model.isConnected && model.typed === sent.at(-1)) model.typed = '';
    },
  });

const answerToAborted = command('answer to a request that was already aborted', {
  when: (model) => !model.isSending,
  act(_, { waiting }) {
    for (const { resolve } of waiting) resolve({ kind: 'subscribed' });
  },
});

const abort = command('abort', {
  when: isSending,
  act(model, { signup }) {
    signup.abort();
    model.isSending = false;
  },
});

/** The element leaves the page and comes back, as with a router. */
const leave = command('leave', {
  when: isConnected,
  act(model, { signup }) {
    signup.remove();
    model.isConnected = model.isSending = false;
  },
});
const comeBack = command('come back', {
  when: (model) => !model.isConnected,
  act(model, { host, signup }) {
    host.append(signup);
    model.isConnected = true;
  },
});

const address = fc.constantFrom('ada@example.org', 'grace@example.org', 'not an address', '');
const outcome = fc.constantFrom<SignupOutcome | Error>(
  { kind: 'subscribed' },
  { kind: 'pending-confirmation' },
  { kind: 'already' },
  { kind: 'rejected', errors: { email: 'We cannot write there.' } },
  { kind: 'rate-limited' },
  { kind: 'unreachable' },
  new Error('no answer'),
);

describe('a signup under random actions of the reader, the server and the page', () => {
  it('sends one request for each valid press, and keeps the address', async function () {
    this.timeout(120_000);
    const { error } = console;
    console.error = () => undefined;
    await fc.assert(
      fc.asyncProperty(
        fc.commands(
          [
            address.map(type),
            fc.integer({ min: 1, max: 3 }).map(press),
            outcome.map(answer),
            ...[answerToAborted, abort, leave, comeBack].map((step) => fc.constant(step)),
          ],
          { maxCommands: 25 },
        ),
        async (commands) => {
          let host: HTMLElement | undefined;
          await fc.asyncModelRun(() => {
            const real = open();
            host = real.host;
            return { model: { typed: '', presses: 0, isSending: false, isConnected: true }, real };
          }, commands);
          host?.remove();
        },
      ),
      { numRuns: 150, seed: 20_261_125 },
    );
    console.error = error;
  });
});

function open(): Real {
  const sent: string[] = [];
  const waiting: Waiting[] = [];
  registerAdapter(
    'commanded',
    ({ email }) =>
      new Promise((resolve, reject) => {
        sent.push(email);
        waiting.push({ resolve, reject });
      }),
  );
  const host = document.createElement('div');
  host.innerHTML = newsletterSignup({ heading: 'Updates', action: '/none', adapter: 'commanded' });
  document.body.append(host);
  const signup = host.querySelector('stet-newsletter-signup')!;
  const [email, button] = ['[type=email]', 'button'].map((selector) => signup.querySelector(selector)!);
  return { host, signup, email: email as HTMLInputElement, button: button as HTMLButtonElement, sent, waiting };
}
