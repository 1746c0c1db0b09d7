// Random actions of a reader, a server and a router: no request without a press, and no address is lost.
import { assert } from 'chai';
import * as fc from 'fast-check';
import { newsletterSignup } from '../../src/html.js';
import { registerAdapter } from '../../src/newsletter-signup/adapters.js';
import { type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import '../../src/newsletter-signup/define.js';
// Loaded on first use otherwise, which would take longer than the waits below.
import '../../src/newsletter-signup/signup-controller.js';
import { nextTurn, soon } from '../support/wait.js';

const good = ['pending-confirmation', 'subscribed', 'already'];

type Real = ReturnType<typeof open>;

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
  await soon(0);
  for (let turn = 0; turn < 4; turn++) await nextTurn();
}

type Act = (model: Model, real: Real) => void | Promise<void>;

/** A command after which the address and the state have to be as in the model. */
const command = (name: string, check: (model: Readonly<Model>) => boolean, act: Act): Command => ({
  toString: () => name,
  check,
  async run(model, real) {
    await act(model, real);
    await settle();
    assert.isAtMost(real.sent.length, model.presses, 'no request without a press');
    assert.equal(real.email.value, model.typed, 'the address is there');
    if (model.isConnected) assert.equal(real.signup.state === 'sending', model.isSending);
  },
});

const always = (): boolean => true;
const isConnected = (model: Readonly<Model>): boolean => model.isConnected;
const isAway = (model: Readonly<Model>): boolean => !model.isConnected;
const isSending = (model: Readonly<Model>): boolean => model.isSending;
const isNotSending = (model: Readonly<Model>): boolean => !model.isSending;

const type = (text: string): Command =>
  command(`type "${text}"`, always, (model, { email }) => {
    model.typed = email.value = text;
    email.dispatchEvent(new Event('input', { bubbles: true }));
  });

const press = (times: number): Command =>
  command(`press ${times} times`, isConnected, async (model, { sent, email, button }) => {
    const before = sent.length;
    const expected = email.validity.valid && !model.isSending ? 1 : 0;
    for (let count = 0; count < times; count++) button.click();
    await settle();
    assert.equal(sent.length - before, expected, 'one request for one press or for several');
    if (expected) assert.equal(sent.at(-1), model.typed);
    model.presses += expected;
    model.isSending ||= expected === 1;
  });

const answer = (outcome: SignupOutcome | Error): Command =>
  command(`answer ${outcome instanceof Error ? 'none' : outcome.kind}`, isSending, (model, { waiting, sent }) => {
    const { resolve, reject } = waiting.at(-1)!;
    if (outcome instanceof Error) reject(outcome);
    else resolve(outcome);
    model.isSending = false;
    const isAccepted = !(outcome instanceof Error) && good.includes(outcome.kind);
    if (isAccepted && model.isConnected && model.typed === sent.at(-1)) model.typed = '';
  });

const answerToAborted = command('answer to a request that was already aborted', isNotSending, (_, { waiting }) => {
  for (const { resolve } of waiting) resolve({ kind: 'subscribed' });
});

const abort = command('abort', isSending, (model, { signup }) => {
  signup.abort();
  model.isSending = false;
});

/** The element leaves the page and comes back, as with a router. */
const leave = command('leave', isConnected, (model, { signup }) => {
  signup.remove();
  model.isConnected = model.isSending = false;
});
const comeBack = command('come back', isAway, (model, { host, signup }) => {
  host.append(signup);
  model.isConnected = true;
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
    const steps = [
      address.map(type),
      fc.integer({ min: 1, max: 3 }).map(press),
      outcome.map(answer),
      ...[answerToAborted, abort, leave, comeBack].map((step) => fc.constant(step)),
    ];
    const holds = fc.asyncProperty(fc.commands(steps, { maxCommands: 25 }), async (commands) => {
      const real = open();
      const model = { typed: '', presses: 0, isSending: false, isConnected: true };
      await fc.asyncModelRun(() => ({ model, real }), commands);
      real.host.remove();
    });
    await fc.assert(holds, { numRuns: 150, seed: 20_261_125 });
    console.error = error;
  });
});

function open() {
  /** Addresses that reached the back end, and requests that wait for its answer. */
  const sent: string[] = [];
  const waiting: { resolve: (outcome: SignupOutcome) => void; reject: (reason: Error) => void }[] = [];
  registerAdapter('commanded', ({ email }) => {
    sent.push(email);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  });
  const host = document.createElement('div');
  host.innerHTML = newsletterSignup({ heading: 'Updates', action: '/none', adapter: 'commanded' });
  document.body.append(host);
  const signup = host.querySelector('stet-newsletter-signup')!;
  const email = signup.querySelector<HTMLInputElement>('[type=email]')!;
  return { host, signup, email, button: signup.querySelector('button')!, sent, waiting };
}
