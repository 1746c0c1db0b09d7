import { assert } from 'chai';
import * as fc from 'fast-check';
import { newsletterSignup } from '../../src/html.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import { openPage } from '../support/frame.js';
import { messagesOf } from '../support/signup-messages.js';
import { nextTurn } from '../support/wait.js';

const adapters = ['brevo', 'form', 'ghost', 'hubspot', 'json', 'kit', 'listmonk', 'mailerlite', 'mautic'];
const good = ['pending-confirmation', 'subscribed', 'already'];
const bad = ['rejected', 'rate-limited', 'unreachable', 'partial'];
const newsletters = ['a', 'b'].map((value) => ({ value, label: value, checked: true }));

/** Keys that adapters read, so that random answers resemble real ones; those of most adapters come first. */
const keys = [
  'status success message errors detail title pointer fields email data has_optin',
  'results newsletter inlineMessage errorType validationErrors successMessage __proto__ 0',
].flatMap((names) => names.split(' '));
const hostile = '<img src=x onerror="parent.failed = true"><script>parent.failed = true</script>';
const leaf = fc.oneof(
  fc.constantFrom<unknown>(hostile, 'subscribed', 'success', 'rejected', '#/email', '', true, false, 1, 0, null),
  fc.string(),
  fc.double(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...keys), tie('tree')),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
}));
const accepted = fc.constantFrom('{"status":"subscribed"}', '{"status":"success"}', '{"success":true}', '{}');
const body = fc.oneof(
  { weight: 6, arbitrary: tree.map((value) => JSON.stringify(value) ?? '') },
  { weight: 2, arbitrary: accepted },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant(hostile) },
  { weight: 1, arbitrary: fc.constant(`{"status":"subscribed","message":"${'x'.repeat(20_000)}"}`) },
);
const answer = fc.record({
  adapter: fc.constantFrom(...adapters),
  status: fc.oneof(fc.constantFrom(200, 201, 400, 422, 429, 500), fc.integer({ min: 200, max: 599 })),
  body,
  failure: fc.constantFrom('none', 'none', 'none', 'none', 'no answer', 'cut'),
});

const subscribed = { adapter: 'json', body: '{"status":"subscribed"}', failure: 'none' };

describe('a signup that gets a thousand random answers, a third of them in each engine', () => {
  it('loses no address, shows no markup and leaves no rejection unhandled', async function () {
    this.timeout(120_000);
    const page = await openPage(
      newsletterSignup({ heading: 'Updates', action: '/none', adapter: 'json', endpoint: '/none', newsletters }),
    );
    await page.define();
    const problems: string[] = [];
    page.window.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
    page.window.addEventListener('error', ({ message }) => problems.push(message));
    const signup = page.find<NewsletterSignup>('stet-newsletter-signup');
    const form = page.find('form');
    const email = page.find<HTMLInputElement>('[type=email]');
    const output = page.find('output');
    const states: Record<string, number> = {};

    await fc.assert(
      fc.asyncProperty(answer, async ({ adapter, status, body: text, failure }) => {
        page.window.fetch = () =>
          failure === 'no answer'
            ? Promise.reject(new TypeError('Failed to fetch'))
            : Promise.resolve(respond(status, text, failure));
        signup.adapter = adapter;
        for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true;
        email.value = 'ada@example.org';
        const ended = new Promise((resolve) => {
          for (const name of ['success', 'error'])
            signup.addEventListener(`stet-signup-${name}`, resolve, { once: true });
        });
        form.requestSubmit();
        await ended;
        // A partial result fires two events in the same turn.
        const state = signup.state;
        states[state] = (states[state] ?? 0) + 1;
        assert.include([...good, ...bad], state);
        assert.isNotEmpty(messagesOf(form));
        assert.isEmpty([...output.querySelectorAll(':not([data-stet])'), ...form.querySelectorAll('[data-stet] *')]);
        const isAccepted = good.includes(state);
        if (!isAccepted && state !== 'partial') assert.equal(email.value, 'ada@example.org');
        if (isAccepted) assert.isAtMost(status, 299);
        assert.deepEqual(problems, []);
        // The submission must end before the next one starts.
        await nextTurn();
        assert.deepEqual(problems, []);
      }),
      // Chance may leave a state out.
      { numRuns: 334, examples: [200, 422, 429, 500].map((status) => [{ ...subscribed, status }]) },
    );
    assert.notProperty(window, 'failed');
    for (const state of ['rejected', 'rate-limited', 'unreachable', 'subscribed'])
      assert.isAbove(states[state] ?? 0, 0, state);
  });
});

function respond(status: number, text: string, failure: string): Response {
  if ([204, 205, 304].includes(status)) return new Response(null, { status });
  if (failure === 'none') return new Response(text, { status });
  const bytes = new TextEncoder().encode(text);
  const cut = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (bytes.length) controller.enqueue(bytes.slice(0, bytes.length / 2));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(cut, { status });
}
