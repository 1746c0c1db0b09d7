import { assert } from '@open-wc/testing';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { type SignupAdapter } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import { click, press, releasePointer, type } from '../support/commands.js';
import { openPage, type Page } from '../support/frame.js';
import { messagesOf } from '../support/signup-messages.js';

const newsletters = [
  { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
  { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
];

let page: Page;
let addresses = 0;

afterEach(async () => {
  page?.remove();
  await releasePointer();
});

/** A promo on a page, whose adapter talks to a server of ours that answers in the way named. */
async function promo(answer: string, data: Partial<NewsletterSignupData> = {}) {
  const html = newsletterSignup({
    heading: 'Morning Update',
    action: '/collector/page',
    adapter: 'json',
    endpoint: `/collector/${answer}`,
    ...data,
  });
  page = await openPage(html);
  await page.define();
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
    address: `ada-${++addresses}-${Math.random().toString(36).slice(2)}@example.org`,
  };
}

type Promo = Awaited<ReturnType<typeof promo>>;

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 15_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 5)))
    if (performance.now() > end) throw new Error(`Not in 15 seconds: ${String(isSo)}`);
}

/** Resolves when the element has come to one of the states. */
async function state(signup: NewsletterSignup, ...wanted: string[]): Promise<string> {
  await until(() => wanted.includes(signup.state));
  return signup.state;
}

const ends = ['pending-confirmation', 'subscribed', 'already', 'rejected', 'rate-limited', 'unreachable', 'partial'];

/** Fills in the address and presses the button; resolves with what became of it. */
async function send({ email, form, signup, address }: Promo): Promise<string> {
  email.value ||= address;
  form.requestSubmit();
  await until(() => !ends.includes(signup.state));
  return state(signup, ...ends);
}

async function receivedWith(text: string): Promise<{ body: string; type: string; accept: string }[]> {
  const answer = await fetch(`/collector/received?has=${encodeURIComponent(text)}`);
  return (await answer.json()) as { body: string; type: string; accept: string }[];
}

const said = ({ form }: Promo): string => messagesOf(form);
const describedBy = (field: Element): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('stet-newsletter-signup, what became of a signup', () => {
  const cases: [answer: string, kind: string, words: RegExp][] = [
    ['', 'pending-confirmation', /^Check your inbox/],
    ['subscribed', 'subscribed', /^You are signed up\.$/],
    ['already', 'already', /^You were already signed up\.$/],
    ['moved', 'subscribed', /^You are signed up\.$/],
    ['rate-limited', 'rate-limited', /^Too many tries: come back in 10 minutes\.$/],
    ['failing', 'unreachable', /^We got no response, so we cannot tell/],
    ['html', 'unreachable', /^We got no response, so we cannot tell/],
    ['dropped', 'unreachable', /^We got no response, so we cannot tell/],
    ['cut', 'unreachable', /^We got no response, so we cannot tell/],
    ['huge', 'unreachable', /^We got no response, so we cannot tell/],
    ['loop', 'unreachable', /^We got no response, so we cannot tell/],
  ];
  for (const [answer, kind, words] of cases) {
    it(`is told as ${kind} when the server's answer is "${answer || 'taken'}"`, async () => {
      const opened = await promo(answer);
      assert.equal(await send(opened), kind);
      assert.match(said(opened), words);
      assert.isTrue(page.document.activeElement === opened.output, 'the focus is at the result');
      const isGood = ['pending-confirmation', 'subscribed', 'already'].includes(kind);
      assert.equal(opened.email.value, isGood ? '' : opened.address);
      assert.deepEqual(opened.events, ['submit', isGood ? `success ${kind}` : `error ${kind}`]);
      assert.isFalse(opened.button.hasAttribute('aria-disabled'));
    });
  }

  it('is told as unreachable when no answer comes in time', async () => {
    const opened = await promo('never', { timeout: 0.2 });
    assert.equal(await send(opened), 'unreachable');
    assert.equal(opened.email.value, opened.address);
  });

  it('is told as unreachable when the page stops it', async () => {
    const opened = await promo('never');
    const end = send(opened);
    await until(async () => (await receivedWith(opened.address)).length > 0);
    opened.signup.abort();
    assert.equal(await end, 'unreachable');
  });

  it('is told in the words of the server, as text, at the field that they are about', async () => {
    const opened = await promo('');
    opened.email.value = 'ada@localhost';
    assert.equal(await send(opened), 'rejected');
    assert.equal(said(opened), '“ada@localhost” is not an address we can write to.');
    assert.equal(opened.email.getAttribute('aria-invalid'), 'true');
    assert.include(describedBy(opened.email), 'is not an address');
    assert.isTrue(page.document.activeElement === opened.email, 'the focus is at the field');
    assert.equal(opened.email.value, 'ada@localhost');
  });
});

describe('stet-newsletter-signup, while it is sent', () => {
  it('says so, keeps the button in reach, and sends nothing twice', async () => {
    const opened = await promo('subscribed');
    let release: ((fields: Record<string, string>) => void) | undefined;
    opened.signup.getExtraFields = () => new Promise((resolve) => (release = resolve));
    opened.email.value = opened.address;
    await click(opened.button);
    await until(() => !!release);
    assert.equal(opened.signup.state, 'sending');
    assert.equal(said(opened), 'Sending…');
    assert.equal(opened.button.getAttribute('aria-disabled'), 'true');
    assert.isFalse(opened.button.disabled);
    await click(opened.button);
    opened.form.requestSubmit();
    release!({});
    await state(opened.signup, 'subscribed');
    assert.lengthOf(await receivedWith(opened.address), 1);
    assert.deepEqual(opened.events, ['submit', 'success subscribed']);
  });

  it('says after five seconds that the answer is slow', async () => {
    const opened = await promo('slow');
    const end = send(opened);
    await state(opened.signup, 'sending');
    await new Promise<void>((resolve) =>
      new MutationObserver(() => resolve()).observe(opened.output, { childList: true }),
    );
    assert.match(said(opened), /^Still sending/);
    assert.equal(await end, 'subscribed');
  });

  it('leaves the focus where the reader has taken it', async () => {
    const opened = await promo('delayed');
    const link = page.document.createElement('a');
    link.href = '#elsewhere';
    page.document.body.append(link);
    const end = send(opened);
    link.focus();
    await end;
    assert.isTrue(page.document.activeElement === link);
  });

  it('sends nothing when the page cancels it', async () => {
    const opened = await promo('subscribed');
    opened.signup.addEventListener('stet-signup-submit', (event) => event.preventDefault());
    opened.email.value = opened.address;
    opened.form.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.isEmpty(await receivedWith(opened.address));
    assert.equal(opened.signup.state, 'idle');
  });

  it('says that the reader seems to be offline only when there was no response, and when the connection is back', async () => {
    const opened = await promo('dropped');
    let onLine = false;
    Object.defineProperty(page.window.navigator, 'onLine', { configurable: true, get: () => onLine });
    assert.equal(await send(opened), 'unreachable');
    assert.match(said(opened), /^You seem to be offline/);
    assert.equal(opened.email.value, opened.address);
    onLine = true;
    page.window.dispatchEvent(new Event('online'));
    assert.match(said(opened), /^You are connected again/);
    assert.equal(opened.signup.state, 'idle');
  });

  it('sends although the browser guesses that it is offline, as some do behind a VPN', async () => {
    const opened = await promo('subscribed');
    Object.defineProperty(page.window.navigator, 'onLine', { configurable: true, get: () => false });
    assert.equal(await send(opened), 'subscribed');
  });
});

describe('stet-newsletter-signup, what a reader has to mend', () => {
  for (const adapter of ['json', undefined]) {
    const how = adapter ? 'with an adapter' : 'without an adapter';

    it(`is told in the form after the button was pressed, ${how}`, async () => {
      const opened = await promo('subscribed', adapter ? {} : { adapter: '' });
      opened.email.setAttribute('aria-describedby', 'newsletter');
      assert.equal(said(opened), '');
      await click(opened.button);
      assert.equal(said(opened), 'Enter your email address.');
      assert.equal(opened.email.getAttribute('aria-invalid'), 'true');
      assert.equal(describedBy(opened.email), 'Morning Update Enter your email address.');
      assert.isTrue(page.document.activeElement === opened.email);
      await type('ada');
      await press('Enter');
      assert.match(said(opened), /^Enter an email address like/);
      await type('@example.org');
      assert.equal(said(opened), '');
      assert.equal(opened.email.getAttribute('aria-invalid'), 'false');
      assert.equal(opened.email.getAttribute('aria-describedby'), 'newsletter');
      assert.isEmpty(opened.events);
    });
  }

  it('is at least one newsletter, first in the order of the form', async () => {
    const opened = await promo('subscribed', { newsletters });
    const box = opened.find<HTMLInputElement>('[value="Morning Update"]');
    box.checked = false;
    await click(opened.button);
    assert.equal(said(opened), 'Choose at least one newsletter.\nEnter your email address.');
    assert.isTrue(page.document.activeElement === box);
    await click(box);
    assert.equal(said(opened), 'Enter your email address.');
    assert.equal(box.getAttribute('aria-invalid'), 'false');
  });

  it('is a consent that the form requires, which is not ticked for the reader', async () => {
    const opened = await promo('subscribed', {
      consent: { text: 'I agree to the <privacy> notice.', version: '2026-09', lang: 'en-GB', required: true },
    });
    const box = opened.find<HTMLInputElement>('[name=consent]');
    assert.isFalse(box.checked);
    opened.email.value = opened.address;
    await click(opened.button);
    assert.equal(said(opened), 'Tick the box if you agree: “I agree to the <privacy> notice.”');
    await click(box);
    await click(opened.button);
    await state(opened.signup, 'subscribed');
    const body = (await receivedWith(opened.address))[0]!.body;
    const { consent } = JSON.parse(body) as { consent: unknown };
    assert.deepEqual(consent, { version: '2026-09', text: 'I agree to the <privacy> notice.', lang: 'en-GB' });
  });

  it('is not told when the page itself checks the form', async () => {
    const opened = await promo('subscribed');
    opened.form.checkValidity();
    assert.equal(said(opened), '');
    assert.equal(opened.email.getAttribute('aria-invalid'), 'false');
  });
});

describe('stet-newsletter-signup, several newsletters', () => {
  const evening = async (answer: string, data: Partial<NewsletterSignupData> = {}): Promise<Promo> => {
    const opened = await promo(answer, { newsletters, ...data });
    opened.find<HTMLInputElement>('[value="Evening Update"]').checked = true;
    return opened;
  };

  it('are sent in one request where the back end takes it', async () => {
    const opened = await evening('subscribed');
    assert.equal(await send(opened), 'subscribed');
    const [received, ...others] = await receivedWith(opened.address);
    assert.isEmpty(others);
    const { newsletters: sent } = JSON.parse(received!.body) as { newsletters: string[] };
    assert.deepEqual(sent, ['Morning Update', 'Evening Update']);
    assert.deepEqual(opened.events, [
      'submit Morning Update Evening Update',
      'success subscribed Morning Update Evening Update',
    ]);
  });

  it('have a result each where one was refused, and only that one is sent again', async () => {
    const opened = await evening('partial');
    assert.equal(await send(opened), 'partial');
    assert.equal(said(opened), 'Morning Update: You are signed up.\nEvening Update: This newsletter has ended.');
    assert.deepEqual(
      newsletters.map(({ value }) => opened.find<HTMLInputElement>(`[value="${value}"]`).checked),
      [false, true],
    );
    assert.equal(opened.email.value, opened.address);
    assert.deepEqual(opened.events.slice(1), ['success subscribed Morning Update', 'error rejected Evening Update']);
  });

  it('are sent one after the other where each has an address of its own', async () => {
    const opened = await evening('each/{newsletter}', { adapter: 'form' });
    assert.equal(await send(opened), 'subscribed');
    assert.equal(said(opened), 'Morning Update: You are signed up.\nEvening Update: You were already signed up.');
    assert.lengthOf(await receivedWith(encodeURIComponent(opened.address)), 2);
    assert.equal(opened.email.value, '');
  });

  it('are not asked for after one that got no answer', async () => {
    const opened = await evening('never?for={newsletter}', { adapter: 'form', timeout: 0.3 });
    assert.equal(await send(opened), 'unreachable');
    assert.lengthOf(await receivedWith(encodeURIComponent(opened.address)), 1);
  });
});

describe('stet-newsletter-signup, robots', () => {
  it('are stopped by a field that no reader sees; a person presses once more', async () => {
    const opened = await promo('subscribed', { honeypot: 'nickname' });
    const trap = opened.find<HTMLInputElement>('[name=nickname]');
    assert.equal(trap.getBoundingClientRect().width, 0);
    trap.value = 'https://casino.example';
    opened.email.value = opened.address;
    opened.form.requestSubmit();
    await state(opened.signup, 'retry');
    assert.equal(said(opened), 'Please press the button once more.');
    assert.isEmpty(await receivedWith(opened.address));
    assert.equal(await send(opened), 'subscribed');
  });

  it('are stopped when they are too quick', async () => {
    const opened = await promo('subscribed', { minTime: 1000 });
    opened.email.value = opened.address;
    opened.form.requestSubmit();
    await state(opened.signup, 'retry');
    assert.isEmpty(await receivedWith(opened.address));
  });

  it('lack what the page’s own provider proves', async () => {
    const opened = await promo('subscribed');
    opened.signup.getExtraFields = () => Promise.resolve({ 'cf-turnstile-response': 'proved' });
    assert.equal(await send(opened), 'subscribed');
    assert.include((await receivedWith(opened.address))[0]!.body, '"cf-turnstile-response":"proved"');
  });

  it('cannot be told from people when the provider fails: nothing is sent, and the reader is asked to press again', async () => {
    const opened = await promo('subscribed');
    const { console } = page.window;
    console.error = () => {};
    opened.signup.getExtraFields = () => Promise.reject(new Error('blocked'));
    opened.email.value = opened.address;
    opened.form.requestSubmit();
    await state(opened.signup, 'retry');
    assert.equal(said(opened), 'Please press the button once more.');
    assert.isEmpty(await receivedWith(opened.address));
  });

  it('keep nobody waiting when the provider never answers, and a new attempt asks it again', async () => {
    const opened = await promo('subscribed', { timeout: 0.2 });
    let asked = 0;
    let hangs = true;
    opened.signup.getExtraFields = () => {
      asked += 1;
      return hangs ? new Promise(() => {}) : { token: `token ${asked}` };
    };
    opened.email.value = opened.address;
    opened.form.requestSubmit();
    await state(opened.signup, 'retry');
    opened.form.requestSubmit();
    await state(opened.signup, 'sending');
    opened.signup.abort();
    await state(opened.signup, 'retry');
    assert.isEmpty(await receivedWith(opened.address));
    hangs = false;
    const before = asked;
    opened.signup.timeout = 30;
    assert.equal(await send(opened), 'subscribed');
    assert.include((await receivedWith(opened.address))[0]!.body, `"token":"token ${before + 1}"`);
  });

  it('are no reason to empty a hidden field that has its own value, or to lose an address', async () => {
    const opened = await promo('subscribed');
    opened.form.insertAdjacentHTML(
      'afterbegin',
      `<div hidden><input type="checkbox" name="terms" value="on"><input name="campaign" value="autumn">
        <input type="email" name="email" tabindex="-1"></div>`,
    );
    opened.form.closest('aside')!.setAttribute('aria-hidden', 'true');
    assert.equal(await send(opened), 'subscribed');
    const { body } = (await receivedWith(opened.address))[0]!;
    assert.include(body, '"campaign":"autumn"');
    assert.include(body, `"email":"${opened.address}"`);
  });
});

describe('stet-newsletter-signup, Ghost', () => {
  const ghost = { adapter: 'ghost', endpoint: `/collector/ghost/` };

  it('is asked for a token, and sent it', async () => {
    const opened = await promo('', { ...ghost, newsletters });
    await click(opened.email);
    assert.equal(await send(opened), 'pending-confirmation');
    assert.match(said(opened), /^Check your inbox[^]*your newsletters stay as they are/);
    const body = (await receivedWith(opened.address))[0]!.body;
    const sent = JSON.parse(body) as { integrityToken: string; newsletters: unknown; urlHistory: unknown[] };
    assert.match(sent.integrityToken, /^token-\d+$/);
    assert.deepEqual(sent.newsletters, [{ name: 'Morning Update' }]);
    assert.lengthOf(sent.urlHistory, 1);
  });

  it('is asked for a new token, once, when it has refused the old one', async () => {
    const opened = await promo('', ghost);
    opened.email.value = `stale-${opened.address}`;
    assert.equal(await send(opened), 'pending-confirmation');
    const tokens = (await receivedWith(opened.address)).map(
      ({ body }) => (JSON.parse(body) as { integrityToken: string }).integrityToken,
    );
    assert.lengthOf(tokens, 2);
    assert.notEqual(tokens[0], tokens[1]);
  });
});

describe('stet-newsletter-signup, without an adapter', () => {
  it('leaves the form to the browser', async () => {
    const opened = await promo('', { adapter: '', action: '/collector/html' });
    const frame = page.document.createElement('iframe');
    frame.name = opened.form.target = 'result';
    page.document.body.append(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    opened.email.value = opened.address;
    await click(opened.button);
    await loaded;
    const [received] = await receivedWith(encodeURIComponent(opened.address));
    assert.match(received!.type, /urlencoded/);
    assert.match(received!.accept, /text\/html/);
    assert.deepEqual(opened.events, ['submit']);
  });

  it('says that it is sent, unless the page sends it itself', async () => {
    const opened = await promo('', { adapter: 'unknown', action: '/collector/echo?status=204' });
    opened.email.value = opened.address;
    const stop = (event: Event): void => event.preventDefault();
    page.document.addEventListener('submit', stop);
    await click(opened.button);
    assert.equal(opened.signup.state, 'idle');
    page.document.removeEventListener('submit', stop);
    await click(opened.button);
    await state(opened.signup, 'sending');
    assert.equal(said(opened), 'Sending…');
    page.window.dispatchEvent(new Event('pageshow'));
    assert.equal(said(opened), '');
  });
});

describe('stet-newsletter-signup, a reader who returns', () => {
  afterEach(() => localStorage.removeItem('stet-newsletter-signup:updates'));

  it('does not see the promo again, where the page asks for that', async () => {
    const opened = await promo('subscribed', { remember: 'updates' });
    assert.isFalse(opened.signup.hidden);
    await send(opened);
    page.remove();
    assert.isTrue((await promo('subscribed', { remember: 'updates' })).signup.hidden);
    page.remove();
    assert.isFalse((await promo('subscribed')).signup.hidden);
  });

  it('sees it again after a failure', async () => {
    await send(await promo('failing', { remember: 'updates' }));
    page.remove();
    assert.isFalse((await promo('subscribed', { remember: 'updates' })).signup.hidden);
  });

  it('is served where storage is blocked', async () => {
    const opened = await promo('subscribed', {});
    Object.defineProperty(page.window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    opened.signup.remember = 'updates';
    await opened.signup.updateComplete;
    assert.isFalse(opened.signup.hidden);
    assert.equal(await send(opened), 'subscribed');
  });
});

describe('stet-newsletter-signup, the view of it', () => {
  it('is told once, when half of it is in view', async () => {
    const opened = await promo('');
    const space = page.document.createElement('div');
    space.style.height = '3000px';
    let views = 0;
    const seen = new Promise<void>((resolve) => {
      page.document.addEventListener('stet-signup-view', () => {
        views++;
        resolve();
      });
    });
    page.document.body.prepend(space);
    opened.signup.scrollIntoView({ behavior: 'instant' });
    await seen;
    page.window.scrollTo({ top: 0, behavior: 'instant' });
    page.document.body.append(opened.signup);
    opened.signup.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(views, 1);
  });
});

describe('stet-newsletter-signup, adapters of a page', () => {
  /** A signup with an adapter of the page's own, registered where the page's script is. */
  async function promoWith(adapter: SignupAdapter, data: Partial<NewsletterSignupData> = {}): Promise<Promo> {
    const opened = await promo('', { adapter: 'odd', ...data });
    const source = new URL('../../src/all.ts', import.meta.url).href;
    const load = new page.window.Function('source', 'return import(source)') as (
      source: string,
    ) => Promise<{ registerAdapter(name: string, adapter: SignupAdapter): void }>;
    (await load(source)).registerAdapter('odd', adapter);
    page.window.console.error = () => {};
    return opened;
  }

  const odd: Record<string, [SignupAdapter, kind: string]> = {
    'throws at once': [
      () => {
        throw new Error('odd');
      },
      'unreachable',
    ],
    rejects: [() => Promise.reject(new Error('odd')), 'unreachable'],
    'never answers': [() => new Promise(() => {}), 'unreachable'],
    'returns an unknown kind': [() => Promise.resolve({ kind: 'done' } as never), 'unreachable'],
    'returns nothing': [() => Promise.resolve(undefined), 'unreachable'],
    'returns a text': [() => Promise.resolve('subscribed' as never), 'unreachable'],
  };
  for (const [what, [adapter, kind]] of Object.entries(odd)) {
    it(`lose no address when one ${what}`, async () => {
      const opened = await promoWith(adapter, { timeout: 0.2 });
      assert.equal(await send(opened), kind);
      assert.equal(opened.email.value, opened.address);
      assert.isFalse(opened.button.hasAttribute('aria-disabled'));
    });
  }

  it('keep what was reported when they fail later, and send only the rest again', async () => {
    const opened = await promoWith(
      (_data, { report }) => {
        report(['Morning Update'], { kind: 'subscribed' });
        throw new Error('odd');
      },
      { newsletters },
    );
    opened.find<HTMLInputElement>('[value="Evening Update"]').checked = true;
    assert.equal(await send(opened), 'partial');
    assert.isFalse(opened.find<HTMLInputElement>('[value="Morning Update"]').checked);
    assert.isTrue(opened.find<HTMLInputElement>('[value="Evening Update"]').checked);
    assert.deepEqual(opened.events.slice(1), ['success subscribed Morning Update', 'error unreachable Evening Update']);
  });

  it('get the address without white space, and its domain in ASCII in every engine', async () => {
    const sent: string[] = [];
    const opened = await promoWith(({ email, fields }) => {
      sent.push(email, ...fields.filter(([name]) => name === 'email').map(([, value]) => value));
      return Promise.resolve({ kind: 'subscribed' });
    });
    opened.email.type = 'text';
    opened.email.value = '  ann@bücher.example ';
    opened.form.requestSubmit();
    await state(opened.signup, 'subscribed');
    assert.deepEqual(sent, ['ann@xn--bcher-kva.example', 'ann@xn--bcher-kva.example']);
  });
});

describe('stet-newsletter-signup, in a page that was copied or restored', () => {
  it('takes back the messages that another instance left, and works again', async () => {
    const opened = await promo('subscribed');
    await click(opened.button);
    assert.equal(said(opened), 'Enter your email address.');
    const copy = opened.signup.cloneNode(true) as NewsletterSignup;
    opened.signup.replaceWith(copy);
    await copy.updateComplete;
    const form = copy.querySelector('form')!;
    const email = copy.querySelector<HTMLInputElement>('[type=email]')!;
    assert.equal(messagesOf(form), '');
    assert.equal(email.getAttribute('aria-invalid'), 'false');
    assert.isFalse(email.hasAttribute('aria-describedby'));
    email.value = opened.address;
    form.requestSubmit();
    await state(copy, 'subscribed');
  });

  it('keeps its own messages when it is only moved', async () => {
    const opened = await promo('subscribed');
    await click(opened.button);
    page.document.body.append(opened.signup);
    await opened.signup.updateComplete;
    assert.equal(said(opened), 'Enter your email address.');
    assert.equal(opened.signup.state, 'invalid');
  });
});

describe('stet-newsletter-signup, a plain form', () => {
  it('is sent once, however often its button is pressed', async () => {
    const opened = await promo('', { adapter: '', action: '/collector/echo?status=204' });
    const sent: boolean[] = [];
    page.document.addEventListener('submit', (event) => sent.push(!event.defaultPrevented));
    opened.email.value = opened.address;
    await click(opened.button);
    await state(opened.signup, 'sending');
    await click(opened.button);
    await click(opened.button);
    assert.deepEqual(sent, [true, false, false]);
  });

  it('is sent unchecked by a button with formnovalidate', async () => {
    const opened = await promo('subscribed');
    opened.button.formNoValidate = true;
    await click(opened.button);
    await state(opened.signup, ...ends);
    assert.deepEqual(opened.events[0], 'submit');
  });
});
