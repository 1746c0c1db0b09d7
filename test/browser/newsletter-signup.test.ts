import { assert } from 'chai';
import { type SignupAdapter } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import { click, press, type } from '../support/commands.js';
import { type NewsletterSignupData } from '../../src/html.js';
import {
  holdTimers,
  newsletters,
  openFilled,
  openSignup,
  openSignupWith,
  page,
  replace,
} from '../support/signup-page.js';
import { soon, until } from '../support/wait.js';

const describedBy = (field: Element): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');

const focused = (field: Element): Promise<void> => until(() => page.document.activeElement === field);

describe('the result of a signup', () => {
  const cases: [answer: string, kind: string, message: RegExp][] = [
    ['', 'pending-confirmation', /^Check your inbox/],
    ['subscribed', 'subscribed', /^You are signed up\.$/],
    ['already', 'already', /^You were already signed up\.$/],
    ['moved', 'subscribed', /^You are signed up\.$/],
    ['rate-limited', 'rate-limited', /^Too many attempts: come back in 10 minutes\.$/],
    ['failing', 'unreachable', /^We got no response, so we cannot tell/],
    ['page', 'unreachable', /^We got no response, so we cannot tell/],
    ['dropped', 'unreachable', /^We got no response, so we cannot tell/],
    ['huge', 'unreachable', /^We got no response, so we cannot tell/],
  ];
  for (const [answer, kind, message] of cases) {
    it(`is ${kind} when the server answers "${answer || 'accepted'}"`, async () => {
      const opened = await openSignup(answer);
      assert.equal(await opened.send(), kind);
      assert.match(opened.shown, message);
      assert.isTrue(page.document.activeElement === opened.output, 'the focus is at the result');
      const isGood = ['pending-confirmation', 'subscribed', 'already'].includes(kind);
      assert.equal(opened.email.value, isGood ? '' : opened.address);
      assert.deepEqual(opened.events, ['submit', isGood ? `success ${kind}` : `error ${kind}`]);
      assert.isFalse(opened.button.hasAttribute('aria-disabled'));
    });
  }

  it('is shown with the server’s own message, as text, at the field that the message is about, until the reader corrects it', async () => {
    const opened = await openSignup('');
    opened.email.value = 'ada@localhost';
    await opened.sendUntil('rejected', '“ada@localhost” is not an address we can write to.');
    assert.equal(opened.email.getAttribute('aria-invalid'), 'true');
    assert.include(describedBy(opened.email), 'is not an address');
    await focused(opened.email);
    assert.equal(opened.email.value, 'ada@localhost');
    await type('.example');
    await opened.shows('idle', '');
  });
});

describe('a signup that is being sent', () => {
  it('shows “Sending…”, keeps the button focusable, and sends nothing twice', async () => {
    const opened = await openFilled('subscribed');
    let release: ((fields: Record<string, string>) => void) | undefined;
    opened.signup.getExtraFields = () => new Promise((resolve) => (release = resolve));
    await click(opened.button);
    await until(() => release);
    opened.assertShows('sending', 'Sending…');
    assert.equal(opened.button.getAttribute('aria-disabled'), 'true');
    assert.isFalse(opened.button.disabled);
    await click(opened.button);
    opened.form.requestSubmit();
    release!({});
    await opened.reaches('subscribed');
    assert.lengthOf(await opened.received(), 1);
    assert.deepEqual(opened.events, ['submit', 'success subscribed']);
  });

  it('shows after five seconds that the answer is slow', async () => {
    const opened = await openSignup('delayed');
    const timers = holdTimers();
    const end = opened.send();
    await until(() => timers.has(5000));
    timers.get(5000)!();
    assert.match(opened.shown, /^Still sending/);
    assert.equal(await end, 'subscribed');
  });

  it('sends nothing when the page cancels stet-signup-submit', async () => {
    const opened = await openFilled('subscribed');
    opened.signup.addEventListener('stet-signup-submit', (event) => event.preventDefault());
    opened.form.requestSubmit();
    await soon();
    assert.isEmpty(await opened.received());
    assert.equal(opened.signup.state, 'idle');
  });
});

describe('a message about a field', () => {
  for (const [how, data] of Object.entries({ 'with an adapter': {}, 'without an adapter': { adapter: '' } })) {
    it(`appears in the form after the button is pressed, ${how}`, async () => {
      const opened = await openSignup('subscribed', data);
      opened.email.setAttribute('aria-describedby', 'newsletter');
      assert.equal(opened.shown, '');
      await click(opened.button);
      assert.equal(opened.shown, 'Enter your email address.');
      assert.equal(opened.email.getAttribute('aria-invalid'), 'true');
      assert.equal(describedBy(opened.email), 'Morning Update Enter your email address.');
      await focused(opened.email);
      await type('ada');
      await press('Enter');
      assert.match(opened.shown, /^Enter an email address like/);
      await type('@example.org');
      assert.equal(opened.shown, '');
      assert.equal(opened.email.getAttribute('aria-invalid'), 'false');
      assert.equal(opened.email.getAttribute('aria-describedby'), 'newsletter');
      assert.isEmpty(opened.events);
    });
  }

  it('does not take the focus to a field that the reader has corrected at once', async () => {
    const opened = await openSignup('subscribed');
    await opened.focus();
    opened.button.focus();
    opened.button.click();
    opened.email.value = opened.address;
    opened.email.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    await soon(200);
    assert.isTrue(page.document.activeElement === opened.button);
  });

  it('asks for at least one newsletter; messages come in the order of the form, until the last is corrected', async () => {
    const opened = await openSignup('subscribed', { newsletters });
    const { morning } = opened;
    morning.checked = false;
    await click(opened.button);
    assert.equal(opened.shown, 'Choose at least one newsletter.\nEnter your email address.');
    await focused(morning);
    await click(morning);
    opened.assertShows('invalid', 'Enter your email address.');
    assert.equal(morning.getAttribute('aria-invalid'), 'false');
    await click(opened.email);
    await type('ada@example.org');
    await opened.shows('idle', '');
  });

  it('asks for a required consent, whose box the reader must tick', async () => {
    const text = 'I agree to the <privacy> notice.';
    const consent = { text, version: '2026-09', lang: 'en-GB', required: true };
    const opened = await openFilled('subscribed', { consent });
    const box = page.find<HTMLInputElement>('[name=consent]');
    assert.isFalse(box.checked);
    await click(opened.button);
    assert.equal(opened.shown, 'Tick the box if you agree: “I agree to the <privacy> notice.”');
    await click(box);
    await click(opened.button);
    await opened.reaches('subscribed');
    assert.deepEqual((await opened.sent())['consent'], { version: '2026-09', text, lang: 'en-GB' });
  });

  it('opens the closed details that its field is in', async () => {
    const opened = await openFilled('subscribed', { newsletters });
    opened.morning.checked = false;
    const details = page.document.createElement('details');
    opened.form.prepend(details);
    details.append(page.find('fieldset'));
    await click(opened.button);
    await opened.reaches('invalid');
    assert.isTrue(details.open);
    await focused(opened.morning);
  });

  it('goes at the next press if the page has replaced its field', async () => {
    const opened = await openSignup('success');
    await click(opened.button);
    await opened.reaches('invalid');
    const label = opened.email.closest('label')!;
    label.replaceWith(label.cloneNode(true));
    page.find<HTMLInputElement>('[type=email]').value = opened.address;
    await click(opened.button);
    await opened.reaches('pending-confirmation', 'subscribed');
    assert.notInclude(opened.form.textContent, 'Enter your email address');
  });

  it('goes when the form is reset, and a result stays', async () => {
    const opened = await openSignup('subscribed');
    await click(opened.button);
    await opened.reaches('invalid');
    opened.form.reset();
    await opened.shows('idle', '');
    assert.equal(opened.email.getAttribute('aria-invalid'), 'false');
    await opened.send();
    opened.form.reset();
    await soon();
    opened.assertShows('subscribed', 'You are signed up.');
  });
});

it('the error of a field that a style hides stands at the button, with its label', async () => {
  const opened = await openFilled('subscribed');
  const hidden = '<div style="display: none"><label>Company <input name="company" required></label></div>';
  opened.button.insertAdjacentHTML('beforebegin', hidden);
  await click(opened.button);
  await opened.reaches('invalid');
  const company = page.find<HTMLInputElement>('[name=company]');
  assert.equal(opened.shown, `Company: ${company.validationMessage}`);
  company.value = 'The Ledger';
  company.dispatchEvent(new Event('change', { bubbles: true }));
  await opened.shows('idle', '');
});

describe('the button of a form', () => {
  const email = '<label>Email <input type="email" name="email"></label>';
  const forms: [what: string, fields: string, isBeside: boolean][] = [
    ['beside the address', email, true],
    ['beside an address whose label is above it', '<label for="e">Email</label><input id="e" type="email">', true],
    ['beside the address, with a message between them', `${email}<span data-stet>Wrong.</span>`, true],
    ['beside the address, with a honeypot between them', `${email}<div aria-hidden="true"><input></div>`, true],
    ['below other fields', `${email}<label>First <input></label><label>Last <input></label>`, false],
    ['below a box', `${email}<label><input type="checkbox"> I agree</label>`, false],
    ['below an address in a part of the form', `<p>${email}</p>`, false],
  ];
  for (const [where, fields, isBeside] of forms) {
    it(`stands ${where}`, async () => {
      const { form } = await openSignup('');
      form.innerHTML = `${fields}<button>Sign up</button>`;
      const [button, ...inputs] = page.all('form > button, form input').reverse();
      const [own, address] = [button!, inputs.at(-1)!].map((part) => part.getBoundingClientRect());
      if (isBeside) assert.isAbove(own!.left, address!.right);
      else assert.approximately(own!.left, address!.left, 1);
      const lowest = Math.max(...inputs.map((input) => input.getBoundingClientRect().bottom));
      if (!isBeside) assert.isAbove(own!.top, lowest);
    });
  }
});

describe('the fields of a signup', () => {
  it('are sent and understood outside the form that they belong to as inside', async () => {
    const opened = await openFilled('subscribed', { consent: { text: 'I agree.', version: '2026-09' } });
    opened.form.id = 'elsewhere';
    const consent = page.find<HTMLInputElement>('[name=consent]');
    const outside = [opened.email, consent, opened.button];
    for (const control of outside) control.setAttribute('form', 'elsewhere');
    page.document.body.append(...outside);
    consent.checked = true;
    await click(opened.button);
    await opened.reaches('subscribed');
    const sent = await opened.sent();
    assert.equal(sent['email'], opened.address);
    assert.deepEqual(sent['consent'], { version: '2026-09', text: '', lang: 'en' });
  });

  it('are sent as a listener of stet-signup-submit fills them in, also after it has changed the form’s action', async () => {
    const opened = await openSignupWith({ kind: 'rejected' }, { fields: { src: 'none' } });
    let press = 0;
    opened.signup.addEventListener('stet-signup-submit', () => {
      page.find<HTMLInputElement>('[name=src]').value = `press ${++press}`;
      opened.form.action = `/newsletter-server/page?${press}`;
    });
    await opened.send();
    await opened.send();
    const sources = opened.given.map(({ fields }) => new Map(fields).get('src'));
    assert.deepEqual(sources, ['press 1', 'press 2']);
  });

  it('are sent as they were at the press, although the page disables them then', async () => {
    const opened = await openSignup('subscribed', { newsletters, name: true });
    page.find<HTMLInputElement>('[name=name]').value = 'Ada';
    opened.signup.addEventListener('stet-signup-submit', () => {
      for (const field of opened.form.elements) (field as HTMLInputElement).disabled = true;
    });
    assert.equal(await opened.send(), 'subscribed');
    const sent = await opened.sent();
    assert.deepEqual([sent['email'], sent['name'], sent['newsletters']], [opened.address, 'Ada', ['Morning Update']]);
  });

  it('lose the characters of a copied address that nobody sees', async () => {
    const marks = ['\u00a0', '\ufeff', '\u200b', '\u200e', '\u202a\u202c', '\u2060'];
    for (const [before, after] of marks.flatMap((mark) => [
      [mark, ''],
      ['', mark],
    ])) {
      const opened = await openSignup('subscribed');
      await opened.focus();
      opened.email.value = `${before}${opened.address}${after}`;
      opened.email.dispatchEvent(new Event('input', { bubbles: true }));
      assert.isTrue(opened.email.validity.valid);
      assert.equal(await opened.send(), 'subscribed');
      assert.equal((await opened.sent())['email'], opened.address);
    }
  });
});

describe('the boxes of a form', () => {
  it('choose no newsletter if they are named otherwise, or are consent', async () => {
    const opened = await openSignup('subscribed', { newsletters: newsletters.slice(0, 1) });
    const source = '<fieldset><label><input type="radio" name="source" value="friend"> A friend</label></fieldset>';
    opened.email.closest('label')!.insertAdjacentHTML('afterend', source);
    assert.equal(await opened.send(), 'subscribed');
    assert.deepEqual((await opened.sent())['newsletters'], ['Morning Update']);

    const inFieldset = await openSignup('subscribed', { consent: { text: 'I agree.', version: '2026-09' } });
    const fieldset = page.document.createElement('fieldset');
    fieldset.append(...inFieldset.form.childNodes);
    inFieldset.form.append(fieldset);
    assert.equal(await inFieldset.send(), 'subscribed');
    assert.deepEqual((await inFieldset.sent())['newsletters'], []);
  });

  it('are no consent if the answer is one of several', async () => {
    const opened = await openSignup('subscribed');
    const refusal = '<label><input type="radio" name="consent" value="no" checked> No, send me no offers</label>';
    opened.email.closest('label')!.insertAdjacentHTML('afterend', refusal);
    assert.equal(await opened.send(), 'subscribed');
    assert.equal((await opened.sent())['consent'], 'no');
    assert.notInclude(JSON.stringify(await opened.sent()), 'send me no offers');
  });

  it('do not count if they are disabled; without another one, none is asked for', async () => {
    const opened = await openSignup('subscribed', { newsletters });
    opened.morning.disabled = true;
    await click(opened.button);
    await opened.reaches('invalid');
    await until(() => opened.evening.hasAttribute('aria-describedby'));
    opened.morning.closest('fieldset')!.disabled = true;
    assert.equal(await opened.send(), 'subscribed');
    assert.deepEqual((await opened.sent())['newsletters'], []);
  });
});

describe('several newsletters', () => {
  const openBoth = async (answer: string, data: Partial<NewsletterSignupData> = {}) => {
    const opened = await openSignup(answer, { newsletters, ...data });
    opened.evening.checked = true;
    return opened;
  };

  it('are sent in one request if the back end accepts that', async () => {
    const opened = await openBoth('subscribed');
    assert.equal(await opened.send(), 'subscribed');
    assert.deepEqual((await opened.sent())['newsletters'], ['Morning Update', 'Evening Update']);
    const both = 'Morning Update Evening Update';
    assert.deepEqual(opened.events, [`submit ${both}`, `success subscribed ${both}`]);
  });

  it('each have a result if one is rejected, and only that one stays ticked', async () => {
    const opened = await openBoth('partial');
    const messages = 'Morning Update: You are signed up.\nEvening Update: This newsletter has ended.';
    await opened.sendUntil('partial', messages);
    assert.deepEqual([opened.morning.checked, opened.evening.checked], [false, true]);
    assert.equal(opened.email.value, opened.address);
    assert.deepEqual(opened.events.slice(1), ['success subscribed Morning Update', 'error rejected Evening Update']);
  });

  it('are sent one after the other if each has its own endpoint', async () => {
    const opened = await openBoth('each/{newsletter}', { adapter: 'form' });
    const messages = 'Morning Update: You are signed up.\nEvening Update: You were already signed up.';
    await opened.sendUntil('subscribed', messages);
    assert.lengthOf(await opened.received(), 2);
    assert.equal(opened.email.value, '');
  });

  it('are not sent after a request that got no response', async () => {
    const opened = await openBoth('never?for={newsletter}', { adapter: 'form', timeout: 0.3 });
    assert.equal(await opened.send(), 'unreachable');
    assert.lengthOf(await opened.received(), 1);
  });
});

describe('the protection from bots', () => {
  it('sends nothing when the honeypot is filled; a person can press again', async () => {
    const opened = await openSignup('subscribed', { honeypot: 'nickname' });
    const honeypot = page.find<HTMLInputElement>('[name=nickname]');
    assert.equal(honeypot.getBoundingClientRect().width, 0);
    honeypot.value = 'https://casino.example';
    await opened.sendUntil('retry', 'Please press the button once more.');
    assert.isEmpty(await opened.received());
    assert.equal(await opened.send(), 'subscribed');
  });

  it('sends nothing before min-time has passed', async () => {
    const opened = await openSignup('subscribed', { minTime: 1000 });
    assert.equal(await opened.send(), 'retry');
    assert.isEmpty(await opened.received());
  });

  it('sends the extra fields that the page provides, in whatever holds names and texts', async () => {
    const data = new FormData();
    data.set('token', 'proved');
    data.set('file', new File(['a'], 'a.txt'));
    for (const fields of [
      { token: 'proved', score: 0.9, none: null, file: undefined },
      data,
      new URLSearchParams('token=proved'),
      new Map([['token', 'proved']]),
    ]) {
      const opened = await openSignup('subscribed');
      opened.signup.getExtraFields = () => Promise.resolve(fields as FormData);
      assert.equal(await opened.send(), 'subscribed');
      const { token, score, none, file } = await opened.sent();
      assert.deepEqual([token, score], ['proved', 'score' in fields ? '0.9' : undefined]);
      assert.deepEqual([none, file], [undefined, undefined]);
    }
  });

  it('keeps what the reader typed in a step that is hidden later', async () => {
    const opened = await openSignup('subscribed', { name: true });
    const name = page.find<HTMLInputElement>('[name=name]');
    name.focus();
    await type('Ada');
    name.closest('label')!.hidden = true;
    assert.equal(await opened.send(), 'subscribed');
    assert.equal((await opened.sent())['name'], 'Ada');
  });

  const never = new Promise<never>(() => {});
  const failing: Record<string, (signup: NewsletterSignup) => Promise<never>> = {
    rejects: () => Promise.reject(new Error('blocked')),
    'never resolves': () => never,
    'aborts the submission and never resolves': (signup) => (signup.abort(), never),
  };
  for (const [what, getExtraFields] of Object.entries(failing)) {
    it(`sends nothing when getExtraFields() ${what}, and calls it again at the next press`, async () => {
      const opened = await openSignup('subscribed', { timeout: 0.2 });
      const { signup } = opened;
      replace(page.window.console, 'error', () => () => {});
      signup.getExtraFields = () => getExtraFields(signup);
      await opened.sendUntil('retry', 'Please press the button once more.');
      assert.isEmpty(await opened.received());
      signup.timeout = 30;
      signup.getExtraFields = () => ({ token: 'second' });
      assert.equal(await opened.send(), 'subscribed');
      assert.equal((await opened.sent())['token'], 'second');
    });
  }

  it('says that the signup was not accepted when getExtraFields() fails again', async () => {
    const opened = await openSignup('subscribed');
    replace(page.window.console, 'error', () => () => {});
    for (const getExtraFields of [() => Promise.reject(new Error('blocked')), () => 'token' as never]) {
      opened.signup.getExtraFields = getExtraFields;
      assert.equal(await opened.send(), 'retry');
      await opened.sendUntil('rejected', 'The signup was not accepted.');
      assert.equal(opened.events.at(-1), 'error rejected');
    }
    assert.isEmpty(await opened.received());
  });

  it('keeps hidden fields that have their own value, and the address', async () => {
    const opened = await openSignup('subscribed');
    const terms = '<input type="checkbox" name="terms" value="on"><input name="campaign" value="autumn">';
    const decoy = '<input type="email" name="email" tabindex="-1">';
    opened.form.insertAdjacentHTML('afterbegin', `<div hidden>${terms}${decoy}</div>`);
    opened.form.closest('aside')!.setAttribute('aria-hidden', 'true');
    assert.equal(await opened.send(), 'subscribed');
    assert.include(await opened.sent(), { campaign: 'autumn', email: opened.address });
  });
});

describe('a reader who returns', () => {
  afterEach(() => localStorage.removeItem('stet-newsletter-signup:updates'));

  const remember = 'updates';
  const isSeen = async (data: Partial<NewsletterSignupData>): Promise<boolean> => {
    page.remove();
    return (await openSignup('', data)).signup.checkVisibility();
  };

  it('does not see the signup of that name again if the page sets remember', async () => {
    const opened = await openSignup('subscribed', { remember });
    assert.isFalse(opened.signup.hidden);
    await opened.send();
    assert.isFalse(await isSeen({ remember }));
    assert.isTrue(await isSeen({ remember: 'other updates' }));
    assert.isTrue(await isSeen({}));
  });

  it('sees it again after a failure', async () => {
    await (await openSignup('failing', { remember })).send();
    assert.isTrue(await isSeen({ remember }));
  });

  it('can sign up when localStorage throws', async () => {
    const opened = await openSignup('subscribed');
    replace(page.window, 'localStorage', () => {
      throw new DOMException('blocked', 'SecurityError');
    });
    opened.signup.remember = remember;
    await opened.signup.updateComplete;
    assert.isFalse(opened.signup.hidden);
    assert.equal(await opened.send(), 'subscribed');
  });
});

describe('stet-signup-view', () => {
  /** A signup far below the first screen, and how often it has fired the event. */
  async function openBelow(css: string) {
    const opened = await openSignup('');
    let views = 0;
    page.document.addEventListener('stet-signup-view', () => views++);
    page.document.body.style.padding = '3000px 0';
    // Else an earlier click may have scrolled the upper edge of the page's frame out of view.
    scrollTo(0, 0);
    // The one that the page was opened with has been in view.
    const signup = opened.signup.cloneNode(true) as NewsletterSignup;
    signup.style.cssText = `display: block; inline-size: 600px; ${css}`;
    opened.signup.replaceWith(signup);
    return { signup, views: () => views };
  }
  /** Shows so many pixels of the signup at the upper edge of the window; observers need a frame or two. */
  async function show(signup: Element, height: number): Promise<void> {
    const { bottom } = signup.getBoundingClientRect();
    page.window.scrollBy({ top: bottom - height, behavior: 'instant' });
    await soon(150);
  }

  it('fires when half of the signup is in view, not before, and once', async () => {
    const { signup, views } = await openBelow('height: 400px; overflow: hidden');
    await show(signup, 150);
    assert.equal(views(), 0);
    await show(signup, 230);
    assert.equal(views(), 1);
    await show(signup, -100);
    page.document.body.append(signup);
    await show(signup, 300);
    assert.equal(views(), 1);
  });

  it('fires when a signup taller than two windows fills half of the window, not before', async () => {
    const { signup, views } = await openBelow('height: 3000px');
    await show(signup, innerHeight / 2 - 50);
    assert.equal(views(), 0);
    await show(signup, innerHeight / 2 + 80);
    assert.equal(views(), 1);
  });

  it('does not fire while the signup has no box, and fires when it gets one', async () => {
    const opened = await openSignup('success');
    const seen: Event[] = [];
    page.document.addEventListener('stet-signup-view', (event) => seen.push(event));
    page.document.body.innerHTML = `<dialog>${opened.signup.outerHTML}</dialog>`;
    page.document.createElement('stet-newsletter-signup');
    await soon();
    assert.lengthOf(seen, 0);
    page.find('dialog').show();
    await until(() => seen.length);
  });
});

describe('an adapter that the page registers', () => {
  const throwsAtOnce = (): never => {
    throw new Error('odd');
  };
  const fails = () => Promise.reject(new Error('odd'));
  const neverEnds = () => new Promise<never>(() => {});
  const returns = (outcome: unknown) => () => Promise.resolve(outcome as undefined);
  const odd: [what: string, adapter: SignupAdapter, logged: RegExp][] = [
    ['throws at once', throwsAtOnce, /^Error: odd$/],
    ['rejects', fails, /^Error: odd$/],
    // A time-out is no fault.
    ['never answers', neverEnds, /^$/],
    ['returns an unknown kind', returns({ kind: 'done' }), /^Stet: an adapter returned no outcome/],
    ['returns nothing', returns(undefined), /^$/],
    ['returns a text', returns('subscribed'), /^Stet: an adapter returned no outcome/],
  ];
  for (const [what, adapter, logged] of odd) {
    it(`keeps the address, and logs a fault of the adapter, when it ${what}`, async () => {
      const opened = await openSignupWith(adapter, { timeout: 0.2 });
      assert.equal(await opened.send(), 'unreachable');
      assert.equal(opened.email.value, opened.address);
      assert.isFalse(opened.button.hasAttribute('aria-disabled'));
      assert.match(opened.errors.map(String).join(), logged);
    });
  }

  for (const [what, end] of Object.entries({ failed: fails, 'ran out of time': neverEnds })) {
    it(`keeps the results that it reported before it ${what}, and cannot change them later`, async () => {
      let late: Parameters<SignupAdapter>[1]['report'];
      const adapter: SignupAdapter = (_data, { report }) => {
        late = report;
        report(['Morning Update'], { kind: 'subscribed' });
        return end();
      };
      const opened = await openSignupWith(adapter, { newsletters, timeout: 0.3 });
      opened.evening.checked = true;
      assert.equal(await opened.send(), 'partial');
      assert.deepEqual([opened.morning.checked, opened.evening.checked], [false, true], 'only the rest stays ticked');
      const { shown } = opened;
      late!(['Evening Update'], { kind: 'subscribed' });
      opened.assertShows('partial', shown);
      const events = ['success subscribed Morning Update', 'error unreachable Evening Update'];
      assert.deepEqual(opened.events.slice(1), events);
    });
  }

  it('gets the address without white space, and its domain in ASCII in every engine', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' });
    opened.email.type = 'text';
    opened.email.value = '  ann@bücher.example ';
    assert.equal(await opened.send(), 'subscribed');
    const { email, fields } = opened.given[0]!;
    assert.equal(email, 'ann@xn--bcher-kva.example');
    const asField = fields.filter(([name]) => name === 'email');
    assert.deepEqual(asField, [['email', email]]);
  });

  it('gets what the form held at the press, even if the page resets the form or the reader types on', async () => {
    const data = { newsletters, consent: { text: 'I agree.', version: '1' } };
    for (const typed of [undefined, 'someone.else@example.com']) {
      const opened = await openSignupWith({ kind: 'rejected' }, data);
      opened.form.insertAdjacentHTML('afterbegin', '<input name="email" type="email" hidden>');
      opened.email.value = opened.address;
      const consentBox = page.find<HTMLInputElement>('[name=consent]');
      opened.evening.checked = consentBox.checked = true;
      await opened.focus();
      opened.form.requestSubmit();
      if (typed) opened.email.value = typed;
      else opened.form.reset();
      opened.evening.checked = consentBox.checked = false;
      await opened.reaches('rejected');
      const { email, fields, newsletters: chosen, consent } = opened.given[0]!;
      assert.equal(email, opened.address);
      assert.includeDeepMembers([...fields], [['email', opened.address]]);
      assert.include(chosen, 'Evening Update');
      assert.equal(consent?.version, '1');
    }
  });
});
