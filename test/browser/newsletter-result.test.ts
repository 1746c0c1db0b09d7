import { assert } from 'chai';
import { type SignupAdapter, type SignupOutcome } from '../../src/newsletter-signup/adapters.types.js';
import { click } from '../support/commands.js';
import { newsletters, type OpenedSignup, openSignupWith, page, replace } from '../support/signup-page.js';
import { until } from '../support/wait.js';

/** A signup that was sent and has its answer. */
async function sendWith(...given: Parameters<typeof openSignupWith>): Promise<OpenedSignup> {
  const opened = await openSignupWith(...given);
  await opened.send();
  return opened;
}
type Report = readonly [about: readonly string[], outcome: SignupOutcome];
/** Reports outcomes about newsletters, and then returns one about the rest. */
const reports =
  (reported: readonly Report[], outcome?: SignupOutcome): SignupAdapter =>
  (_data, { report }) => {
    for (const one of reported) report(...one);
    return Promise.resolve(outcome);
  };
const [am, pm] = [['Morning Update'], ['Evening Update']];
/** An outcome for each of the two newsletters. */
const answersEach = (morning: SignupOutcome, evening: SignupOutcome): SignupAdapter =>
  reports([
    [am, morning],
    [pm, evening],
  ]);
const both = { newsletters: newsletters.map((each) => ({ ...each, checked: true })) };
const textOf = (element: Element | null): string | undefined => element?.textContent.replace(/\s+/g, ' ').trim();
const heading = ({ output }: OpenedSignup): string | undefined => textOf(output.querySelector('strong'));

describe('the result that a reader sees', () => {
  it('says that one more step is needed only while the address is not confirmed', async () => {
    const cases = { 'pending-confirmation': 'One more step', subscribed: 'Thank you', already: 'Thank you' } as const;
    for (const [kind, expected] of Object.entries(cases)) {
      const opened = await sendWith({ kind: kind as keyof typeof cases });
      assert.deepEqual([opened.signup.state, heading(opened)], [kind, expected]);
    }
  });

  it('names the newsletters that were chosen by their labels, without how often they come', async () => {
    const ofOtherValues = both.newsletters.map((each, index) => ({ ...each, value: `list-${index}` }));
    const opened = await openSignupWith({ kind: 'subscribed' }, { newsletters: ofOtherValues });
    const [first, second] = page.all('small');
    first!.textContent = '\n weekdays,\n  6 a.m. ';
    second!.remove();
    await opened.send();
    assert.include(opened.shown, 'You chose: Morning Update and Evening Update');
  });

  it('joins their names in the language of the message', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' }, both);
    opened.signup.lang = 'sv';
    await opened.send();
    assert.include(opened.shown, 'You chose: Morning Update and Evening Update');
  });

  it('names a newsletter by its value where its box has no label', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' }, { newsletters });
    opened.morning.closest('label')!.replaceWith(opened.morning);
    await opened.send();
    assert.include(opened.shown, 'You chose: Morning Update');
  });

  it('names no newsletter where there is nothing to choose', async () => {
    assert.notInclude((await sendWith({ kind: 'subscribed' })).shown, 'You chose');
  });

  it('has a line for each newsletter if the results differ, and counts as pending if one is', async () => {
    const opened = await openSignupWith(answersEach({ kind: 'pending-confirmation' }, { kind: 'already' }), both);
    assert.equal(await opened.send(), 'pending-confirmation');
    assert.match(opened.shown, /^Morning Update: Check your inbox.*\n?.*Evening Update: You were already/s);
    assert.notInclude(opened.shown, 'You chose');
    assert.equal(heading(opened), 'One more step');
  });

  it('counts as subscribed if one newsletter is new and the other is not', async () => {
    const opened = await openSignupWith(answersEach({ kind: 'already' }, { kind: 'subscribed' }), both);
    assert.equal(await opened.send(), 'subscribed');
    assert.deepEqual(opened.events.at(-1), 'success subscribed Morning Update Evening Update');
  });

  it('links to the inbox of the address, by https alone', async () => {
    const inboxes = { Gmail: 'https://mail.example/', Outlook: 'http://mail.example/', Odd: 'javascript:https://x' };
    await sendWith({ kind: 'pending-confirmation', inboxes });
    const links = page.all<HTMLAnchorElement>('output a').map((link) => [textOf(link), link.href]);
    assert.deepEqual(links, [['Open Gmail', 'https://mail.example/']]);
  });

  it('says that choices of an existing account stay, if newsletters were chosen', async () => {
    const says = async (keepsChoices: boolean, data = {}): Promise<boolean> => {
      const { shown } = await sendWith({ kind: 'pending-confirmation', keepsChoices }, data);
      return shown.includes('your newsletters stay as they are');
    };
    assert.isTrue(await says(true, { newsletters }));
    assert.isFalse(await says(true));
    assert.isFalse(await says(false, { newsletters }));
  });

  it('unticks the consent for the next reader', async () => {
    const consent = { text: 'I agree', version: '1' };
    const opened = await openSignupWith({ kind: 'subscribed' }, { consent });
    const box = page.find<HTMLInputElement>('[name=consent]');
    box.checked = true;
    await opened.send();
    page.find('output button').click();
    assert.isFalse(box.checked);
  });

  it('takes the place of the form, wherever the output is in it and however the theme displays its parts', async () => {
    const consent = { text: 'I agree', version: '1' };
    const opened = await openSignupWith({ kind: 'subscribed' }, { consent, id: 'updates' });
    const row = page.document.createElement('div');
    row.append(...opened.form.children);
    opened.form.append(row);
    opened.form.id = 'signup-form';
    opened.form.insertAdjacentHTML('afterend', '<button class="go" form="signup-form">Go</button>');
    row.insertAdjacentHTML('beforeend', '<style>label, input, .go.go { display: block } .go { color: red }</style>');
    await opened.send();
    const seen = page.all('form > div > *, aside button').filter((part) => part.checkVisibility());
    assert.deepEqual(
      seen.map(({ localName }) => localName),
      ['output', 'button'],
    );
    assert.isTrue(opened.output.contains(seen[1]!));
  });

  it('leads back to the empty form, whose address field gets the focus', async () => {
    const opened = await sendWith({ kind: 'subscribed' });
    await click(page.find('output button'));
    opened.assertShows('idle', '');
    assert.isTrue(page.document.activeElement === opened.email);
    assert.isTrue(opened.email.checkVisibility());
  });
});

describe('the results of several newsletters', () => {
  it('have the server’s messages about fields, and the first report of each counts', async () => {
    const blocked: SignupOutcome = { kind: 'rejected', message: ' ', errors: { email: 'This address is blocked.' } };
    const adapter = reports([
      [am, { kind: 'subscribed' }],
      [am, { kind: 'rejected' }],
      [pm, blocked],
    ]);
    const opened = await openSignupWith(adapter, both);
    const messages = 'Morning Update: You are signed up.\nEvening Update: This address is blocked.';
    await opened.sendUntil('partial', messages);
  });

  it('are not partial if none is accepted', async () => {
    const opened = await sendWith(reports([[am, { kind: 'rejected' }]], { kind: 'rate-limited' }), both);
    assert.equal(opened.signup.state, 'rejected');
    assert.deepEqual(opened.events.slice(1), ['error rejected Morning Update Evening Update']);
  });
});

describe('a refusal by the server', () => {
  it('stands at each field that it is about', async () => {
    const errors = { Email: 'No such mailbox.', NAME: 'A name is needed.' };
    const opened = await openSignupWith({ kind: 'rejected', errors }, { name: true });
    // As Rails prints one before each box.
    opened.form.insertAdjacentHTML('afterbegin', '<input type="hidden" name="name" value="0">');
    assert.equal(await opened.send(), 'rejected');
    const at = (field: Element): string | undefined =>
      textOf(page.document.getElementById(field.getAttribute('aria-describedby') ?? ''));
    assert.equal(at(opened.email), 'No such mailbox.');
    const name = page.find('[name=name]:not([type=hidden])');
    assert.equal(at(name), 'A name is needed.');
    await until(() => page.document.activeElement === name);
  });

  it('stands at a field whose name is in the brackets of another, or the other way round', async () => {
    const opened = await openSignupWith(
      { kind: 'rejected', errors: { name: 'A name is needed.' } },
      { name: 'user[name]' },
    );
    await opened.send();
    assert.equal(page.find('[name="user[name]"]').getAttribute('aria-invalid'), 'true');
    const other = await openSignupWith(
      { kind: 'rejected', errors: { 'Subscriber.Name': 'A name is needed.' } },
      { name: true },
    );
    await other.send();
    assert.equal(page.find('[name=name]').getAttribute('aria-invalid'), 'true');
  });

  it('stands at the boxes if it is about the newsletters', async () => {
    const errors = { newsletters: 'Morning is closed.' };
    await sendWith({ kind: 'rejected', errors }, { newsletters });
    assert.equal(textOf(page.find('fieldset > [data-stet]')), 'Morning is closed.');
  });

  it('stands at the button if its field is hidden, out of sight or not in the form', async () => {
    for (const field of ['list', 'none', 'name']) {
      const errors = { [field]: 'The list is closed.' };
      const opened = await openSignupWith({ kind: 'rejected', errors }, { name: true });
      page.find('[name=name]').closest('label')!.style.display = 'none';
      opened.form.insertAdjacentHTML('afterbegin', '<input type="hidden" name="list" value="1">');
      await opened.sendUntil('rejected', 'The list is closed.');
      assert.isTrue(page.document.activeElement === opened.output, field);
    }
  });
});

describe('a result in a form of the author’s', () => {
  it('names a newsletter whose frequency is a word of its label', async () => {
    const briefings = ['Daily', 'Weekly'].map((frequency) => ({
      value: frequency,
      label: `${frequency} Briefing`,
      frequency,
      checked: true,
    }));
    await sendWith({ kind: 'subscribed' }, { newsletters: briefings });
    assert.include(textOf(page.find('output')), 'You chose: Daily Briefing and Weekly Briefing');
  });

  it('leaves an output that shows the value of a field', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' });
    opened.form.insertAdjacentHTML(
      'afterbegin',
      '<label><input type="range" id="n"><output for="n">3</output></label>',
    );
    assert.equal(await opened.send(), 'subscribed');
    assert.equal(textOf(page.find('output[for]')), '3');
    assert.include(textOf(page.find('output:not([for])')), 'Thank you');
  });
});

describe('several refusals', () => {
  const closed: SignupOutcome = { kind: 'rejected', message: 'Morning is closed.' };

  it('are all shown, the same one once', async () => {
    for (const [evening, shown] of [
      [{ kind: 'rejected', message: 'Evening is full.' }, 'Morning is closed.\nEvening is full.'],
      [{ kind: 'rejected', errors: { email: 'No such mailbox.' } }, 'Morning is closed.\nNo such mailbox.'],
      [closed, 'Morning is closed.'],
    ] as const) {
      const opened = await openSignupWith(answersEach(closed, evening), both);
      await opened.sendUntil('rejected', shown);
    }
  });

  it('of the same field are shown there, once', async () => {
    const refusal: SignupOutcome = { kind: 'rejected', errors: { email: 'No such mailbox.' } };
    const opened = await openSignupWith(answersEach(refusal, refusal), both);
    await opened.sendUntil('rejected', 'No such mailbox.');
    assert.equal(opened.email.getAttribute('aria-invalid'), 'true');
  });

  it('of one request are all at the button if one of them has no field', async () => {
    const errors = { email: 'No such mailbox.', list: 'The list is closed.' };
    const opened = await openSignupWith({ kind: 'rejected', errors });
    await opened.sendUntil('rejected', 'No such mailbox.\nThe list is closed.');
  });
});

describe('a request without an answer', () => {
  it('is explained by the connection only if the browser reports that it is offline', async () => {
    for (const onLine of [false, true]) {
      const expected = onLine ? /^We got no response/ : /^You seem to be offline/;
      const opened = await openSignupWith(() => Promise.reject(new Error('odd')));
      replace(page.window.navigator, 'onLine', () => onLine);
      assert.equal(await opened.send(), 'unreachable');
      assert.match(opened.shown, expected);
      page.window.dispatchEvent(new Event('online'));
      assert.match(opened.shown, onLine ? expected : /^You are connected again/);
      assert.equal(opened.signup.state, onLine ? 'unreachable' : 'idle');
    }
  });

  // Some browsers behind a VPN report that they are offline.
  it('is made although the browser reports that it is offline; a refusal then stays when the connection is back', async () => {
    let isRefused = false;
    const opened = await openSignupWith(() =>
      isRefused ? Promise.resolve({ kind: 'rejected' }) : Promise.reject(new Error('odd')),
    );
    replace(page.window.navigator, 'onLine', () => false);
    assert.equal(await opened.send(), 'unreachable');
    isRefused = true;
    await opened.sendUntil('rejected', 'The signup was not accepted.');
    page.window.dispatchEvent(new Event('online'));
    opened.assertShows('rejected', 'The signup was not accepted.');
  });
});

describe('an outcome that an adapter should not return', () => {
  const refused = 'The signup was not accepted.';
  const odd: [what: string, outcome: object, message: string][] = [
    ['errors that are null', { errors: null }, refused],
    ['errors that are a text', { errors: 'Bad address' }, refused],
    ['an empty error', { errors: { email: '' } }, refused],
    ['an empty message', { message: '' }, refused],
    ['a message that is no text', { message: Symbol('odd') }, refused],
    ['a message that is an object', { message: { text: 'Odd' } }, refused],
    ['errors of which one is a text', { errors: { list: 1, name: 'The list is closed.' } }, 'The list is closed.'],
  ];
  for (const [what, outcome, message] of odd) {
    it(`is shown without what is wrong with it: ${what}`, async () => {
      const opened = await openSignupWith({ kind: 'rejected', ...outcome });
      await opened.sendUntil('rejected', message);
    });
  }

  it('shows no link if `inboxes` has no URLs', async () => {
    for (const inboxes of [null, 'https://mail.example', { Odd: Symbol('odd') }, { Odd: null }]) {
      const opened = await sendWith({ kind: 'subscribed', inboxes } as never);
      assert.equal(opened.signup.state, 'subscribed');
      assert.lengthOf(opened.output.querySelectorAll('a'), 0);
    }
  });

  for (const [what, about, data, expected] of [
    ['one newsletter, not in a list', 'Morning Update', { newsletters }, 'subscribed'],
    ['no newsletters, where there are none', undefined, {}, 'subscribed'],
    ['no newsletters, where there are some', undefined, { newsletters }, 'unreachable'],
    ['a list of no texts', [null, Symbol('odd')], { newsletters }, 'unreachable'],
  ] as const) {
    it(`may be reported about ${what}`, async () => {
      const opened = await sendWith(reports([[about as never, { kind: 'subscribed' }]]), data);
      assert.equal(opened.signup.state, expected);
    });
  }

  it('is final without newsletters too', async () => {
    const outcomes = [{ kind: 'subscribed' }, { kind: 'rejected' }] as const;
    const opened = await sendWith(reports(outcomes.map((outcome) => [[], outcome])));
    assert.equal(opened.signup.state, 'subscribed');
  });

  it('ends in a logged error where it cannot be shown', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' });
    let throws = true;
    replace(opened.email, 'defaultValue', () => {
      if (throws) throw new Error('odd');
      return '';
    });
    assert.equal(await opened.send(), 'unreachable');
    throws = false;
    assert.match(opened.errors.join(), /odd/);
    assert.isFalse(opened.button.hasAttribute('aria-disabled'));
  });
});

describe('an adapter', () => {
  it('gets the newsletter of the button that was pressed', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' });
    page.find('[name=newsletter]')?.remove();
    opened.button.outerHTML =
      '<button name="newsletter" value="am">Morning</button><button name="newsletter" value="pm">Evening</button>';
    opened.email.value = opened.address;
    page.find('[value=pm]').click();
    await opened.reaches('subscribed');
    assert.deepEqual(opened.given[0]!.newsletters, ['pm']);
    assert.deepEqual(opened.events, ['submit pm', 'success subscribed pm']);
  });

  it('that has reported everything need not return an outcome, and what it returns besides is not shown', async () => {
    const opened = await sendWith(reports([[am, { kind: 'subscribed' }]], { kind: 'rejected' }), { newsletters });
    assert.equal(opened.signup.state, 'subscribed');
  });

  it('gets the form’s own fields, no files, and the page without its query', async () => {
    const opened = await openSignupWith({ kind: 'subscribed' });
    opened.form.insertAdjacentHTML('beforeend', '<input type="file" name="file"><input name="city" value="Fenmouth">');
    await opened.send();
    const { fields, page: address } = opened.given[0]!;
    const own = fields.filter(([name]) => ['file', 'city'].includes(name));
    assert.deepEqual(own, [['city', 'Fenmouth']]);
    assert.match(address, /^https?:\/\/[^?#]+$/);
  });
});
