// Random actions of a reader, a server and a router: no request without a press, and no address is lost.
import { assert } from 'chai';
import * as fc from 'fast-check';
import { newsletterSignup } from '../../src/html.js';
import { registerAdapter } from '../../src/newsletter-signup/adapters.js';
import { type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import '../../src/newsletter-signup/define.js';
// Loaded on first use otherwise, which would take longer than the waits below.
import '../../src/newsletter-signup/submission.js';
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
  form: HTMLFormElement;
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

/** A result is shown a few turns later. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await nextTurn();
}

function assertHolds(model: Model, { sent, email, signup }: Real): void {
  assert.isAtMost(sent.length, model.presses, 'no request without a press');
  assert.equal(email.value, model.typed, 'the address is there');
  if (model.isConnected) assert.equal(signup.state === 'sending', model.isSending);
}

class Type implements Command {
  constructor(readonly text: string) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    model.typed = real.email.value = this.text;
    real.email.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    assertHolds(model, real);
  }
  toString = (): string => `type "${this.text}"`;
}

class Press implements Command {
  constructor(readonly times: number) {}
  check = ({ isConnected }: Readonly<Model>): boolean => isConnected;
  async run(model: Model, real: Real): Promise<void> {
    const before = real.sent.length;
    const isValid = real.email.validity.valid;
    for (let press = 0; press < this.times; press++) real.button.click();
    await settle();
    const expected = isValid && !model.isSending ? 1 : 0;
    assert.equal(real.sent.length - before, expected, 'one request for one press or for several');
    if (expected) assert.equal(real.sent.at(-1), model.typed);
    model.presses += expected;
    model.isSending ||= expected === 1;
    assertHolds(model, real);
  }
  toString = (): string => `press ${this.times} times`;
}

class Answer implements Command {
  constructor(readonly outcome: SignupOutcome | Error) {}
  check = ({ isSending }: Readonly<Model>): boolean => isSending;
  async run(model: Model, real: Real): Promise<void> {
    const { resolve, reject } = real.waiting.at(-1)!;
    if (this.outcome instanceof Error) reject(this.outcome);
    else resolve(this.outcome);
    await settle();
    model.isSending = false;
    const isAccepted = !(this.outcome instanceof Error) && good.includes(this.outcome.kind);
    if (isAccepted && model.isConnected && model.typed === real.sent.at(-1)) model.typed = '';
    assertHolds(model, real);
  }
  toString = (): string => `answer ${this.outcome instanceof Error ? 'none' : this.outcome.kind}`;
}

/** An answer to a request that was already aborted. */
class AnswerLate implements Command {
  check = ({ isSending }: Readonly<Model>): boolean => !isSending;
  async run(model: Model, real: Real): Promise<void> {
    for (const { resolve } of real.waiting) resolve({ kind: 'subscribed' });
    await settle();
    assertHolds(model, real);
  }
  toString = (): string => 'answer late';
}

class Abort implements Command {
  check = ({ isSending }: Readonly<Model>): boolean => isSending;
  async run(model: Model, real: Real): Promise<void> {
    real.signup.abort();
    await settle();
    model.isSending = false;
    assertHolds(model, real);
  }
  toString = (): string => 'abort';
}

/** The element leaves the page and comes back, as with a router. */
class Leave implements Command {
  check = ({ isConnected }: Readonly<Model>): boolean => isConnected;
  async run(model: Model, real: Real): Promise<void> {
    real.signup.remove();
    await settle();
    model.isConnected = false;
    model.isSending = false;
    assertHolds(model, real);
  }
  toString = (): string => 'leave';
}

class Return implements Command {
  check = ({ isConnected }: Readonly<Model>): boolean => !isConnected;
  async run(model: Model, real: Real): Promise<void> {
    real.host.append(real.signup);
    await settle();
    model.isConnected = true;
    assertHolds(model, real);
  }
  toString = (): string => 'return';
}

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
            address.map((text) => new Type(text)),
            fc.integer({ min: 1, max: 3 }).map((times) => new Press(times)),
            outcome.map((kind) => new Answer(kind)),
            fc.constant(new AnswerLate()),
            fc.constant(new Abort()),
            fc.constant(new Leave()),
            fc.constant(new Return()),
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
  return {
    host,
    signup,
    form: signup.querySelector('form')!,
    email: signup.querySelector<HTMLInputElement>('[type=email]')!,
    button: signup.querySelector('button')!,
    sent,
    waiting,
  };
}
