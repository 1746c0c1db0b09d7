import { assert } from 'chai';
import { newsletterSignup, type NewsletterSignupData } from '../../src/html.js';
import { type SignupAdapter, type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import { type NewsletterSignup } from '../../src/newsletter-signup/newsletter-signup.js';
import { click, type } from '../support/commands.js';
import { PageWithUrl } from '../support/frame.js';
import { messagesOf } from '../support/signup-messages.js';
import {
  controllerLoaded,
  holdTimers,
  isLoaded,
  newsletters,
  openFilled,
  openSignup,
  type OpenedSignup,
  openSignupWith,
  page,
  replace,
  returnToPage,
} from '../support/signup-page.js';
import { soon, until } from '../support/wait.js';

/** A form without an adapter, whose response changes nothing. */
const native = { adapter: '', action: '/newsletter-server/nothing' };

/** A signup that is being sent, by an adapter whose answer the test sends. */
async function openSending(press = ({ form }: OpenedSignup): unknown => form.requestSubmit()) {
  const calls: { signal: AbortSignal; answer: (outcome?: SignupOutcome) => void }[] = [];
  const adapter: SignupAdapter = (_, { signal }) =>
    new Promise((resolve) => calls.push({ signal, answer: (outcome = { kind: 'subscribed' }) => resolve(outcome) }));
  const opened = await openSignupWith(adapter);
  opened.email.value = opened.address;
  await press(opened);
  await until(() => calls.length === 1);
  return Object.assign(opened, { calls });
}

/** A signup that asks for the address, because the reader has pressed the button. */
async function openInvalid(): Promise<OpenedSignup> {
  const opened = await openSignup('');
  await click(opened.button);
  await opened.reaches('invalid');
  return opened;
}

describe('a signup that leaves the page', () => {
  it('ends its request, keeps the input, and can be sent when it is back', async () => {
    const opened = await openSending();
    const { signup, form, email, address, calls } = opened;
    signup.remove();
    await soon();
    assert.isTrue(calls[0]!.signal.aborted);
    opened.assertShows('idle', '');
    assert.equal(email.value, address);
    page.document.body.append(signup);
    form.requestSubmit();
    await until(() => calls.length === 2);
    calls[0]!.answer();
    await soon();
    assert.equal(signup.state, 'sending');
    signup.abort();
    await opened.reaches('unreachable');
  });

  it('goes on sending if it is only moved', async () => {
    const opened = await openSending();
    page.document.body.append(opened.signup);
    await soon();
    assert.isFalse(opened.calls[0]!.signal.aborted);
    opened.calls[0]!.answer();
    await opened.reaches('subscribed');
  });

  it('keeps the messages that the reader has seen', async () => {
    const opened = await openInvalid();
    opened.signup.remove();
    await soon();
    page.document.body.append(opened.signup);
    await soon();
    opened.assertShows('invalid', 'Enter your email address.');
  });

  it('reports a request that ends while the reader leaves only if the reader stays', async () => {
    const opened = await openFilled('');
    await opened.focus();
    let end: (error: unknown) => void = () => undefined;
    replace(page.window, 'fetch', () => () => new Promise((_, reject) => (end = reject)));
    const timers = holdTimers();
    opened.form.requestSubmit();
    await soon();
    page.window.dispatchEvent(new Event('beforeunload'));
    end(new TypeError('as in Firefox'));
    await soon();
    assert.deepEqual([opened.signup.state, ...opened.events], ['sending', 'submit']);
    timers.get(3000)!();
    await opened.reaches('unreachable');
  });

  it('aborts its request and becomes idle if its form has been removed', async () => {
    const { signup, form, calls } = await openSending();
    form.remove();
    signup.remove();
    await soon();
    assert.isTrue(calls[0]!.signal.aborted);
    assert.equal(signup.state, 'idle');
  });

  it('fires no second view event, and stays idle, after abort() and a move', async () => {
    const { signup } = await openSignup('');
    let views = 0;
    page.document.addEventListener('stet-signup-view', () => views++);
    const copy = signup.cloneNode(true) as NewsletterSignup;
    signup.replaceWith(copy);
    await until(() => views === 1);
    copy.abort();
    page.document.body.append(copy);
    await soon();
    assert.equal(copy.state, 'idle');
    assert.equal(views, 1);
  });
});

describe('a signup in a page that is still loading', () => {
  afterEach(() => page.remove());

  it('waits for its form, and removes what another instance left in it', async () => {
    const opened = await openInvalid();
    const [before, after] = opened.signup.outerHTML.split('<form');
    assert.include(after, 'Enter your email address.');
    const { document } = page;
    document.open();
    document.write(`<!doctype html><html lang="en"><body>${before}`);
    await page.find('stet-newsletter-signup').updateComplete;
    document.write(`<form${after}`);
    assert.notEqual(messagesOf(page.find('form')), '');
    document.close();
    await until(() => messagesOf(page.find('form')) === '');
  });

  it('may have no form, and reports no error', async () => {
    await openSignup('');
    page.document.body.innerHTML = '<stet-newsletter-signup><p>Soon.</p></stet-newsletter-signup>';
    await page.find('stet-newsletter-signup').updateComplete;
    await soon();
  });
});

describe('a reader whom the back end has sent back', () => {
  const page = new PageWithUrl();

  async function openReturned(query: string, returning: boolean, remember?: string): Promise<NewsletterSignup> {
    const data = { heading: 'Morning Update', action: '/', returning, ...(remember && { remember }) };
    await page.open(newsletterSignup(data), { script: false });
    page.window.history.replaceState(null, '', page.window.location.pathname + query);
    await page.define();
    return page.find('stet-newsletter-signup');
  }
  afterEach(() => assert.isEmpty(page.consoleMessages.splice(0)));
  // Else the frames of the tests that follow begin below the window.
  after(() => page.frame.remove());

  it('does not see a remembered signup again after a result in the URL', async () => {
    const signup = await openReturned('?newsletter=subscribed', true, 'morning');
    await until(() => signup.state === 'subscribed');
    assert.equal(page.window.localStorage.getItem('stet-newsletter-signup:morning'), '1');
    page.window.localStorage.clear();
  });

  it('sees the result if the signup is returning', async () => {
    const signup = await openReturned('?newsletter=subscribed', true);
    await until(() => signup.matches(':state(subscribed)'));
    assert.equal(messagesOf(page.find('form')), 'You are signed up.');
    page.find('output button').click();
    assert.equal(signup.state, 'idle');
    assert.isTrue(page.find('input[type=email]').checkVisibility());
  });

  for (const [what, query, returning, hasController] of [
    ['it is not returning', '?newsletter=subscribed', false, false],
    ['the URL has no query', '', true, false],
    ['the query is about something else', '?page=2', true, false],
    ['the query has no result', '?newsletter=morning-briefing', true, true],
  ] as const) {
    it(`sees the form as it was if ${what}`, async () => {
      const signup = await openReturned(query, returning);
      if (hasController) await until(() => isLoaded(/signup-controller/, page.window));
      await soon();
      assert.equal(signup.state, 'idle');
      assert.equal(messagesOf(page.find('form')), '');
      assert.equal(isLoaded(/signup-controller/, page.window), hasController);
    });
  }
});

describe('a signup whose content a router or a morph changes', () => {
  const changes: Record<string, (form: HTMLFormElement) => void> = {
    'its messages are removed': (form) => form.querySelectorAll('[data-stet]').forEach((part) => part.remove()),
    'its form is removed': (form) => form.remove(),
    'its form gets another action': (form) => form.setAttribute('action', '/other'),
    'it gets another heading': (form) => form.closest('aside')!.setAttribute('aria-labelledby', 'other'),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`begins again if ${what}`, async () => {
      const opened = await openSignup('subscribed');
      await opened.send();
      change(opened.form);
      opened.form.append('A new line.');
      await opened.reaches('idle');
      if (opened.form.isConnected) assert.equal(opened.shown, '');
    });
  }

  it('keeps its messages if anything else is changed', async () => {
    const opened = await openInvalid();
    opened.form.append('A new line.');
    opened.form.className = 'changed';
    await soon();
    opened.assertShows('invalid', 'Enter your email address.');
  });

  it('is left alone while it shows nothing', async () => {
    const opened = await openInvalid();
    await click(opened.email);
    await type('ada@example.org');
    await opened.reaches('idle');
    opened.output.textContent = 'An offer of the page';
    opened.form.setAttribute('action', '/other');
    await soon();
    assert.equal(opened.output.textContent, 'An offer of the page');
  });

  it('ends its request if it has become another, and shows nothing of the response', async () => {
    const opened = await openSending();
    opened.form.append('A new line.');
    await soon();
    assert.equal(opened.signup.state, 'sending');
    assert.isFalse(opened.calls[0]!.signal.aborted);
    opened.form.setAttribute('action', '/other');
    await opened.reaches('idle');
    assert.isTrue(opened.calls[0]!.signal.aborted);
    opened.calls[0]!.answer();
    await soon();
    opened.assertShows('idle', '');
    assert.isEmpty(opened.events.slice(1));
  });

  it('can be filled in and sent at once if its form is replaced while it is sent, and shows nothing of the earlier response', async () => {
    const opened = await openSending();
    const { signup, calls } = opened;
    signup.innerHTML += '';
    await opened.reaches('idle');
    const form = page.find('form');
    assert.equal(messagesOf(form), '');
    assert.isFalse(page.find('button').hasAttribute('aria-disabled'));
    page.find<HTMLInputElement>('[type=email]').value = 'another@example.org';
    calls[0]!.answer();
    await soon();
    assert.equal(signup.state, 'idle');
    form.requestSubmit();
    await until(() => calls.length === 2);
    calls[1]!.answer();
    await opened.reaches('subscribed');
  });
});

describe('a response that comes while the reader types elsewhere', () => {
  const places: Record<string, (opened: OpenedSignup) => Element> = {
    'in another field of the form': ({ form }) => form,
    'in a field beside the form': () => page.document.body,
    'in the page around the signup’s frame': () => document.body,
  };
  /** Presses the button, goes to a field at the beginning of the place, and gets the answer. */
  async function answerElsewhere(place: (opened: OpenedSignup) => Element, outcome: SignupOutcome) {
    const opened = await openSending(({ button }) => click(button));
    place(opened).insertAdjacentHTML('afterbegin', '<input id="elsewhere">');
    const field = place(opened).querySelector<HTMLElement>('#elsewhere')!;
    field.focus();
    opened.calls[0]!.answer(outcome);
    await opened.reaches(outcome.kind);
    return Object.assign(opened, { field });
  }

  for (const [where, place] of Object.entries(places)) {
    it(`leaves the focus ${where}, and shows the refusal in the output`, async () => {
      const refusal: SignupOutcome = { kind: 'rejected', errors: { email: 'No such mailbox.' } };
      const { field, output } = await answerElsewhere(place, refusal);
      await soon(200);
      assert.isTrue(field.ownerDocument.activeElement === field);
      assert.equal(output.textContent, 'No such mailbox.');
      field.remove();
    });
  }

  it('takes the focus out of a field that the result hides', async () => {
    const { output } = await answerElsewhere(({ form }) => form, { kind: 'subscribed' });
    assert.isTrue(page.document.activeElement === output);
  });
});

describe('the messages of a signup', () => {
  it('come although the page stops the press from bubbling', async () => {
    const opened = await openSignup('');
    opened.button.addEventListener('click', (event) => event.stopPropagation());
    await click(opened.button);
    assert.equal(opened.shown, 'Enter your email address.');
  });

  it('do not come when the page checks the form, as a box is ticked or after a press elsewhere', async () => {
    const opened = await openSignup('', { newsletters });
    opened.form.addEventListener('change', () => opened.form.checkValidity());
    await click(opened.evening);
    await soon();
    opened.assertShows('idle', '');
    assert.isFalse(opened.form.checkValidity());
    await click(page.find('h2'));
    await soon();
    assert.isFalse(opened.form.checkValidity());
    assert.equal(opened.shown, '');
  });

  it('do not come while the form is being sent, and the press that would show them does nothing', async () => {
    const opened = await openSending();
    opened.email.value = '';
    opened.button.click();
    opened.assertShows('sending', 'Sending…');
    opened.email.focus();
    await type('ada@example.org');
    opened.button.click();
    await soon();
    assert.isFalse(opened.calls[0]!.signal.aborted);
    assert.lengthOf(opened.calls, 1);
  });

  it('are cleared by any radio button of the group that they are about', async () => {
    const opened = await openFilled('');
    const radio = '<input type="radio" name="often" required>';
    opened.form.insertAdjacentHTML('afterbegin', `<div>${radio}${radio.replace('>', ' id="second">')}</div>`);
    await click(opened.button);
    assert.equal(opened.signup.state, 'invalid');
    await click(page.find('#second'));
    assert.equal(opened.shown, '');
    await opened.reaches('idle');
  });

  it('may be removed by a morph while it is sent; what the reader types then does not end that', async () => {
    const opened = await openSending();
    opened.output.replaceChildren();
    opened.email.focus();
    await type('x');
    assert.equal(opened.signup.state, 'sending');
    opened.calls[0]!.answer();
    await opened.reaches('subscribed');
  });

  it('stay when the reader types outside the form', async () => {
    const opened = await openInvalid();
    page.find('h2').dispatchEvent(new page.window.Event('input', { bubbles: true }));
    assert.equal(opened.shown, 'Enter your email address.');
  });
});

describe('a signup that the reader fills in', () => {
  it('has no field that is announced as invalid, and loads its adapter, at the first focus', async () => {
    page?.remove();
    const opened = await openSignup('');
    for (const file of [/signup-controller/, /json/]) assert.isFalse(isLoaded(file));
    const fields = { '<input required>': 'false', '<input>': null, '<input required aria-invalid="true">': 'true' };
    for (const [html, wanted] of Object.entries(fields)) {
      opened.form.insertAdjacentHTML('afterbegin', html);
      page.find('input').focus();
      assert.equal(page.find('input').getAttribute('aria-invalid'), wanted);
    }
    for (const file of [/signup-controller/, /json/]) await until(() => isLoaded(file));
  });

  it('keeps an address that the reader types while another is being sent', async () => {
    const opened = await openSending();
    opened.email.value = 'another@example.org';
    opened.calls[0]!.answer();
    await opened.reaches('subscribed');
    assert.equal(opened.email.value, 'another@example.org');
  });
});

describe('the press of the button', () => {
  afterEach(() => page.remove());

  /** Presses the button, and waits for what must not happen once the controller has the press. */
  const press = async ({ button }: OpenedSignup): Promise<void> => {
    await click(button);
    await controllerLoaded();
  };

  for (const [when, capture, data, events] of [
    ['before the signup gets it', true, {}, []],
    ['after the signup has got it', false, { ...native, adapter: 'unknown' }, ['submit']],
  ] as const) {
    it(`does nothing if the page stops the form ${when}`, async () => {
      const opened = await openFilled('', data);
      page.document.addEventListener('submit', (event) => event.preventDefault(), capture);
      await press(opened);
      assert.equal(opened.signup.state, 'idle');
      assert.deepEqual(opened.events, [...events]);
    });
  }

  for (const [what, data] of Object.entries({ 'with an adapter': {}, 'without an adapter': native })) {
    const isChecked = data !== native;
    it(`${isChecked ? 'checks' : 'does not check'} a form with novalidate ${what}`, async () => {
      const opened = await openSignup('', data);
      opened.form.noValidate = true;
      await press(opened);
      assert.equal(opened.signup.state, isChecked ? 'invalid' : 'sending');
      assert.deepEqual(opened.events, isChecked ? [] : ['submit']);
    });

    it(`does not check a form if the button has formnovalidate, ${what}`, async () => {
      const opened = await openSignup('', data);
      opened.button.formNoValidate = true;
      await press(opened);
      await until(() => opened.events[0] === 'submit');
    });

    it(`asks for a newsletter, which the browser would not, ${what}`, async () => {
      const opened = await openFilled('', { ...data, newsletters });
      opened.morning.checked = false;
      await press(opened);
      assert.equal(opened.shown, 'Choose at least one newsletter.');
      assert.isEmpty(opened.events);
    });
  }
});

describe('a button beside the one that signs up', () => {
  it('closes the dialog that the signup is in, and sends nothing', async () => {
    const opened = await openFilled('subscribed');
    const dialog = page.document.createElement('dialog');
    page.document.body.append(dialog);
    dialog.append(opened.signup);
    dialog.showModal();
    opened.button.insertAdjacentHTML('afterend', '<button id="no" formmethod="dialog" formnovalidate>No</button>');
    page.find('#no').click();
    await soon();
    assert.isFalse(dialog.open);
    assert.isEmpty(opened.events);
    assert.equal(opened.signup.state, 'idle');
    dialog.remove();
  });

  it('is sent by the browser to its own address', async () => {
    const opened = await openFilled('subscribed');
    const attributes = 'id="leave" formaction="/newsletter-server/nothing" formmethod="post"';
    opened.button.insertAdjacentHTML('afterend', `<button ${attributes}>Unsubscribe</button>`);
    let isSent = false;
    page.document.addEventListener('submit', (event) => (isSent = !event.defaultPrevented), { once: true });
    page.find('#leave').click();
    await soon();
    assert.isTrue(isSent);
    assert.isEmpty(opened.events);
  });
});

describe('a signup that is being sent', () => {
  it('continues when an attribute is set to its old value, or changes on another element', async () => {
    const opened = await openSending();
    const { form, calls } = opened;
    form.setAttribute('action', form.getAttribute('action')!);
    opened.button.setAttribute('aria-labelledby', 'elsewhere');
    await soon();
    assert.isFalse(calls[0]!.signal.aborted);
    calls[0]!.answer();
    await opened.reaches('subscribed');
    form.setAttribute('action', form.getAttribute('action')!);
    await soon();
    assert.equal(opened.signup.state, 'subscribed');
  });

  it('limits `timeout` to the longest timer that browsers support', async () => {
    const opened = await openSignup('subscribed', { timeout: 1e14 });
    assert.equal(await opened.send(), 'subscribed');
  });
});

describe('a signup without an adapter, as it is being sent', () => {
  /** A signup whose button was pressed, and its timers. */
  async function openPressed(data?: Partial<NewsletterSignupData>) {
    const opened = await openFilled('', { ...native, ...data });
    const timers = holdTimers();
    await click(opened.button);
    await opened.reaches('sending');
    return Object.assign(opened, { timers });
  }

  it('shows that until the next page comes, or for a moment if that comes into another window', async () => {
    // The page of this test is in a frame.
    for (const [target, wanted] of Object.entries({ elsewhere: 'idle', _top: 'idle', _SELF: 'sending' })) {
      const opened = await openFilled('', native);
      const timers = holdTimers();
      page.document.body.insertAdjacentHTML('beforeend', '<iframe name="elsewhere"></iframe>');
      await opened.focus();
      opened.form.requestSubmit();
      // The browser has chosen its window; the signup looks later. A real submit to `_top` ends Firefox's test.
      opened.form.target = target;
      await opened.reaches('sending');
      timers.get(3000)?.();
      assert.equal(opened.signup.state, wanted, target);
    }
  });

  it('shows that also if the form has fields named after its own properties', async () => {
    const opened = await openFilled('', native);
    const fields = ['target', 'method'].map((name) => `<input type="hidden" name="${name}" value="dialog">`);
    opened.form.insertAdjacentHTML('beforeend', fields.join(''));
    await click(opened.button);
    await opened.reaches('sending');
  });

  it('is sent once, however often its button is pressed', async () => {
    const opened = await openFilled('', native);
    const sent: boolean[] = [];
    page.document.addEventListener('submit', (event) => sent.push(!event.defaultPrevented));
    for (let press = 0; press < 3; press++) await click(opened.button);
    assert.deepEqual(sent, [true, false, false]);
  });

  it('can be used again when the reader comes back, and no timer ends the next press', async () => {
    const opened = await openPressed({ timeout: 2 });
    assert.equal(opened.shown, 'Sending…');
    assert.isTrue(opened.timers.has(2000));
    returnToPage();
    opened.assertShows('idle', '');
    assert.isFalse(opened.timers.has(2000));
  });

  it('stays as it is when the page, which was still loading, is shown for the first time', async () => {
    const { signup } = await openPressed();
    page.window.dispatchEvent(new PageTransitionEvent('pageshow'));
    assert.equal(signup.state, 'sending');
  });

  it('can be used again if no page comes in time', async () => {
    const opened = await openPressed({ timeout: 2 });
    opened.timers.get(2000)!();
    opened.assertShows('idle', '');
  });

  it('shows that for a timeout longer than timers can be', async () => {
    const opened = await openFilled('', { ...native, timeout: 2_592_000 });
    await click(opened.button);
    await soon();
    assert.equal(opened.signup.state, 'sending');
  });

  for (const [what, change] of [
    ['formtarget', ({ button }) => (button.formTarget = '_blank')],
    ['the page’s base', () => page.document.head.insertAdjacentHTML('beforeend', '<base target="elsewhere">')],
  ] as [string, (opened: OpenedSignup) => void][]) {
    it(`is ready for another press, after a moment, if ${what} sends the response to another window`, async () => {
      const opened = await openFilled('', native);
      page.document.body.insertAdjacentHTML('beforeend', '<iframe name="elsewhere"></iframe>');
      change(opened);
      // Opens no window.
      opened.form.addEventListener('submit', () => (opened.button.formTarget &&= 'elsewhere'));
      const timers = holdTimers();
      await click(opened.button);
      await opened.reaches('sending');
      page.find('base')?.remove();
      timers.get(3000)!();
      assert.equal(opened.signup.state, 'idle');
    });
  }

  it('keeps a newer message when the timer ends', async () => {
    const opened = await openPressed();
    opened.form.setAttribute('action', `${native.action}?other`);
    await opened.reaches('idle');
    opened.email.value = '';
    await click(opened.button);
    returnToPage();
    opened.assertShows('invalid', 'Enter your email address.');
  });
});

describe('a press before the controller is loaded', () => {
  beforeEach(() => page.remove());

  const ways: [what: string, press: (opened: OpenedSignup) => void, heard: string][] = [
    ['on the button', ({ button }) => button.click(), 'click submit'],
    ['on an image in the button', () => page.find('button b').click(), 'click submit'],
    ['by the page', ({ form, button }) => form.requestSubmit(button), 'submit'],
  ];
  for (const [what, press, heard] of ways) {
    it(`${what} sends the form once, and calls the page’s listeners once`, async () => {
      const opened = await openFilled('subscribed');
      opened.button.append(document.createElement('b'));
      const events: string[] = [];
      for (const type of ['click', 'submit']) page.document.addEventListener(type, () => events.push(type));
      press(opened);
      assert.equal(opened.signup.state, 'sending');
      press(opened);
      await opened.reaches('subscribed');
      assert.equal(events.join(' '), heard);
      assert.lengthOf(await opened.received(), 1);
      assert.deepEqual(opened.events, ['submit', 'success subscribed']);
    });
  }

  it('shows what is wrong, in place of the browser’s bubble', async () => {
    const opened = await openInvalid();
    assert.equal(opened.shown, 'Enter your email address.');
    await until(() => page.document.activeElement === opened.email);
  });

  it('does nothing after abort(), and leaves other buttons and what the page has cancelled alone', async () => {
    const opened = await openFilled('');
    opened.button.click();
    opened.signup.abort();
    assert.equal(opened.signup.state, 'idle');
    opened.button.type = 'button';
    opened.button.click();
    assert.equal(opened.signup.state, 'idle');
    opened.button.type = 'submit';
    const cancel = (event: Event): void => event.preventDefault();
    page.document.addEventListener('click', cancel, true);
    opened.button.click();
    assert.equal(opened.signup.state, 'idle');
    await controllerLoaded();
    assert.isEmpty(await opened.received());
    assert.isEmpty(opened.events);
  });

  const whileHeld: Record<string, (button: HTMLButtonElement) => unknown> = {
    'takes the button away': (button) => button.remove(),
    'replaces the button': (button) => button.replaceWith(button.cloneNode(true)),
    'disables the button': (button) => (button.disabled = true),
    'makes it another button': (button) => (button.type = 'button'),
  };
  for (const [what, change] of Object.entries(whileHeld)) {
    for (const by of ['the reader', 'the page']) {
      it(`by ${by} is sent, and shows that, if the page ${what}`, async () => {
        const opened = await openFilled('subscribed');
        if (by === 'the page') opened.form.requestSubmit(opened.button);
        else opened.button.click();
        change(opened.button);
        assert.equal(opened.shown, 'Sending…');
        await opened.reaches('subscribed');
      });
    }
  }

  const ends: Record<string, (opened: OpenedSignup) => unknown> = {
    'the reader leaves the page': () => page.window.dispatchEvent(new Event('beforeunload')),
    'the page is kept for the way back': () => page.window.dispatchEvent(new Event('pagehide')),
    'the reader types on': ({ email }) => email.dispatchEvent(new page.window.Event('input', { bubbles: true })),
    'the reader closes the dialog of the form': ({ form }) => {
      form.insertAdjacentHTML('beforeend', '<button formmethod="dialog" formnovalidate>Close</button>');
      page.find('[formmethod]').click();
    },
  };
  for (const [what, end] of Object.entries(ends)) {
    it(`is forgotten when ${what}`, async () => {
      const opened = await openFilled('subscribed');
      opened.button.click();
      assert.equal(opened.signup.state, 'sending');
      end(opened);
      opened.assertShows('idle', '');
      await controllerLoaded();
      assert.isEmpty(await opened.received());
      opened.button.click();
      await opened.reaches('subscribed');
    });
  }

  it('leaves the focus where the reader has moved it', async () => {
    for (const address of ['', 'ada@example.org']) {
      page.remove();
      const opened = await openSignup('subscribed');
      page.document.body.insertAdjacentHTML('beforeend', '<input id="search">');
      opened.email.value = address;
      opened.button.focus();
      opened.button.click();
      const search = page.find('#search');
      search.focus();
      await opened.reaches(address ? 'subscribed' : 'invalid');
      await soon(150);
      assert.isTrue(page.document.activeElement === search, address);
    }
  });

  it('is not held if the response opens in a window, and not repeated if a script has made its event', async () => {
    const opened = await openFilled('', native);
    opened.form.dispatchEvent(new page.window.Event('submit', { bubbles: true, cancelable: true }));
    assert.equal(opened.signup.state, 'idle');
    opened.form.target = 'elsewhere';
    const prevented: boolean[] = [];
    page.document.addEventListener('submit', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    opened.button.click();
    assert.deepEqual(prevented, [false]);
    assert.equal(opened.signup.state, 'idle');
  });
});

for (const what of ['adapter', 'controller']) {
  describe(`a signup whose ${what} cannot be loaded`, () => {
    // In the page of other tests, it is loaded.
    beforeEach(() => page.remove());
    afterEach(() => page.remove());

    async function sendWithoutAdapter({ onLine = true, button = {} } = {}): Promise<OpenedSignup> {
      const opened = await openFilled('', native);
      if (what === 'adapter') await opened.focus();
      const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
      page.document.head.insertAdjacentHTML('beforeend', policy);
      opened.signup.adapter = 'json';
      replace(page.window.navigator, 'onLine', () => onLine);
      opened.form.requestSubmit(Object.assign(opened.button, button));
      return opened;
    }
    const isSent = async (opened: OpenedSignup): Promise<boolean> => (await opened.received()).length > 0;

    it('is sent by the browser, with the name, value and attributes of the button that was pressed', async () => {
      const button = { name: 'list', value: 'morning', formEnctype: 'multipart/form-data' };
      const opened = await sendWithoutAdapter({ button });
      await until(() => isSent(opened));
      assert.match((await opened.received())[0]!, /name="list"\s+morning\s/);
      assert.notExists(opened.form.querySelector('[name=list][type=hidden]'));
      assert.isFalse(opened.form.hasAttribute('enctype'));
    });

    it('is sent no more after abort(), or when it has left the page', async () => {
      for (const end of ['abort', 'remove'] as const) {
        const opened = await sendWithoutAdapter();
        opened.signup[end]();
        await soon(300);
        assert.equal(opened.signup.state, 'idle');
        assert.isFalse(await isSent(opened));
      }
    });

    it('can be sent again if no page comes', async () => {
      const opened = await sendWithoutAdapter();
      await until(() => isSent(opened));
      returnToPage();
      await opened.reaches('idle');
      opened.form.requestSubmit();
      await until(async () => (await opened.received()).length === 2);
    });

    it('is kept while the browser reports that it is offline, until the second press', async () => {
      const opened = await sendWithoutAdapter({ onLine: false });
      await opened.reaches('unreachable');
      assert.match(opened.shown, /^You seem to be offline/);
      await soon();
      assert.isFalse(await isSent(opened));
      opened.form.requestSubmit();
      await until(() => isSent(opened));
    });
  });
}
