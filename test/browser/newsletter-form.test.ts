import { assert } from 'chai';
import { formRequest } from '../../src/newsletter-signup/adapters/responses.js';
import { focusMark, removeCopies } from '../../src/newsletter-signup/copies.js';
import { addressIn, boxesOf, chosenIn, emailOf, isOutOfSight, labelOf } from '../../src/newsletter-signup/form.js';
import { emptyHoneypots } from '../../src/newsletter-signup/honeypot.js';
import { requestWith } from '../../src/newsletter-signup/request.js';
import { focusOutput, showResult } from '../../src/newsletter-signup/show-result.js';
import { showReturned } from '../../src/newsletter-signup/returning.js';
import { validate } from '../../src/newsletter-signup/validation.js';
import {
  clearFieldMessage,
  hasMessages,
  make,
  outputOf,
  showFieldMessages,
  showMessages,
} from '../../src/newsletter-signup/view.js';

const part = document.createElement('div');
part.lang = 'en';
document.body.append(part);
afterEach(() => part.replaceChildren());

function formOf(fields: string, attributes = ''): HTMLFormElement {
  part.innerHTML = `<form ${attributes}>${fields}<button>Sign up</button></form>`;
  return part.querySelector('form')!;
}
const find = (selector: string): HTMLInputElement => part.querySelector<HTMLInputElement>(selector)!;
const textOf = ({ textContent }: Element): string => textContent;

describe('the fields of a form', () => {
  it('are out of sight in a hidden part of the form, and not in a form that is hidden as a whole', () => {
    const form = formOf('<p hidden><input id="a"></p><p aria-hidden="true"><input id="b"></p><input id="c">', 'hidden');
    const hidden = ['#a', '#b', '#c'].filter((id) => isOutOfSight(find(id), form));
    assert.deepEqual(hidden, ['#a', '#b']);
    part.firstElementChild!.toggleAttribute('hidden', false);
    part.setAttribute('aria-hidden', 'true');
    assert.isFalse(isOutOfSight(find('#c'), form));
    part.removeAttribute('aria-hidden');
  });

  it('have the newsletters that are ticked in the first fieldset or, without boxes, those named newsletter', () => {
    const boxes = '<fieldset><input type="checkbox" value="a" checked><input type="radio" value="b"></fieldset>';
    const form = formOf(`${boxes}<fieldset><input type="checkbox" value="c" checked></fieldset>`);
    assert.lengthOf(boxesOf(form), 2);
    assert.deepEqual(chosenIn(form), ['a']);
    const fixed = formOf('<input type="hidden" name="newsletter" value="x"><input name="other" value="y">');
    assert.deepEqual(chosenIn(fixed), ['x']);
  });

  const box = (value: string, attributes = ''): string =>
    `<input type="checkbox" name="newsletter" value="${value}" ${attributes}>`;
  const list = '<select multiple name="newsletter"><option selected>a<option>b<option selected>c</select>';
  const later = `<fieldset><input type="email"></fieldset><fieldset>${box('a')}${box('b', 'checked')}</fieldset>`;
  for (const [what, fields, chosen] of [
    ['unticked boxes without a fieldset', box('a'), []],
    ['boxes after a fieldset without any', later, ['b']],
    ['a list of which several are chosen', list, ['a', 'c']],
    ['a placeholder', '<select name="newsletter"><option value="">Choose</select>', []],
    ['a file', '<input type="file" name="newsletter">', []],
    ['a permission', '<fieldset><input type="checkbox" name="gdpr[42]" value="Y" checked></fieldset>', []],
    ['an agreement', '<fieldset><input type="checkbox" name="agreeToTerms" value="1" checked></fieldset>', []],
    ['a name as PHP wants it', '<input type="hidden" name="newsletter[]" value="a">', ['a']],
    [
      'names as Rails wants them, and others',
      `<fieldset>${box('a', 'checked').replace('letter', 'letters[]')}<input type="checkbox" name="b" checked></fieldset>`,
      ['a'],
    ],
  ] as const)
    it(`have no newsletter that the reader has not chosen: ${what}`, () => {
      assert.deepEqual(chosenIn(formOf(fields)), [...chosen]);
    });

  it('have the address in the field that is seen, whatever comes before it', () => {
    const seen = '<input id="seen" name="email">';
    assert.equal(emailOf(formOf(`<input type="hidden" name="email">${seen}`))!.id, 'seen');
    assert.equal(emailOf(formOf(`<p hidden><input type="email"></p>${seen}`))!.id, 'seen');
    assert.equal(emailOf(formOf('<input type="hidden" name="email" id="only">'))!.id, 'only');
    assert.isUndefined(emailOf(formOf('<input name="city">')));
    assert.equal(emailOf(formOf('<input name="EMAIL" id="capital">'))!.id, 'capital');
    assert.equal(emailOf(formOf('<input name="mail" autocomplete="section-a email" id="auto">'))!.id, 'auto');
    assert.equal(emailOf(formOf(`<input type="checkbox" name="email">${seen}`))!.id, 'seen');
    assert.equal(emailOf(formOf(`${seen}<input type="email" id="typed">`))!.id, 'typed');
    for (const hiding of ['style="display: none"', 'style="visibility: hidden"', 'tabindex="-1"'])
      assert.equal(emailOf(formOf(`<input type="email" ${hiding}><input type="email" id="seen">`))!.id, 'seen', hiding);
  });

  it('have the text of their label, or none', () => {
    formOf('<label>Your\n  city <input id="city"></label><input type="hidden" id="fixed"><input id="bare">');
    assert.deepEqual(
      ['#city', '#fixed', '#bare'].map((id) => labelOf(find(id))),
      ['Your city', '', ''],
    );
    formOf('<b id="a">I</b> <b id="b">agree</b><input id="c" aria-labelledby="a b"><input id="d" aria-label="Town">');
    assert.deepEqual(
      ['#c', '#d'].map((id) => labelOf(find(id))),
      ['I agree', 'Town'],
    );
  });
});

describe('an address', () => {
  for (const [typed, sent] of [
    ['  ann@example.org\n', 'ann@example.org'],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['ann@schön.example', 'ann@xn--schn-7qa.example'],
    ['Ann@Example.ORG', 'Ann@Example.ORG'],
    ['ann@bücher.example/more', 'ann@bücher.example/more'],
    ['bücher', 'bücher'],
    ['\u2068ann@example.org\u2069', 'ann@example.org'],
    ['ann@example.org\u3000\u202f\u061c', 'ann@example.org'],
    ['', ''],
  ] as const)
    it(`is sent as "${sent}" where "${typed}" was typed`, () => assert.equal(addressIn(typed), sent));
});

describe('the check of a form', () => {
  const messages = (fields: string, isSentByScript = true): string[] =>
    validate(formOf(fields), isSentByScript).map(([text]) => text);
  const email = '<input type="email" value="ann@example.org" required>';

  it('asks for a newsletter only if the script sends the form, or the boxes are named so', () => {
    const topics = `${email}<fieldset><input type="checkbox" name="group[1][2]"></fieldset>`;
    assert.lengthOf(messages(topics), 1);
    assert.isEmpty(messages(topics, false));
    assert.lengthOf(messages(topics.replace('group[1][2]', 'newsletter'), false), 1);
  });

  it('keeps the page’s own message about a ticked box', () => {
    const form = formOf(`${email}<input type="checkbox" id="full" name="age" checked>`);
    find('#full').setCustomValidity('The class is full.');
    assert.deepEqual(
      validate(form, true).map(([text]) => text),
      ['The class is full.'],
    );
  });

  it('has the browser’s message for a field that is not ours', () => {
    const [message] = messages(`${email}<input id="city" name="city" required>`);
    assert.equal(message, find('#city').validationMessage);
    assert.notEqual(message, '');
  });

  it('adds the hint of the author about a pattern', () => {
    const [message] = messages(`${email}<input id="zip" pattern="[0-9]{5}" title="Five digits" value="x">`);
    assert.equal(message, `${find('#zip').validationMessage} Five digits`);
  });

  it('has one message for a group of required radio buttons', () => {
    const radio = '<input type="radio" name="often" required>';
    assert.lengthOf(messages(email + radio + radio), 1);
  });

  it('passes over fields that cannot be sent', () => {
    assert.deepEqual(messages('<input type="email" required disabled><input required disabled>'), []);
  });

  for (const [what, field] of [
    ['that the browser rejects', '<input type="email" value="ann@exam_ple.org">'],
    ['with a space before the name', '<input name="email" value="my ann@example.org">'],
    ['with a space after the domain', '<input name="email" value="ann@example.org now">'],
    ['without a domain', '<input name="email" value="ann@">'],
    ['with a comma after it', '<input name="email" value="ann@example.org,">'],
    ['of a link', '<input name="email" value="mailto:ann@example.org">'],
  ] as const)
    it(`rejects an address ${what}`, () => assert.lengthOf(messages(field), 1));

  it('names a box by what is seen of its label', () => {
    const box = '<label><input type="checkbox" required> I agree <span hidden>(v2)</span></label>';
    assert.deepEqual(messages(email + box), ['Tick the box if you agree: “I agree”']);
  });

  it('accepts letters of every script in a field of type text', () => {
    assert.deepEqual(messages('<input name="email" value="jürgen@example.org">'), []);
  });

  it('accepts no address where none is required', () => assert.deepEqual(messages('<input type="email">'), []));
});

describe('a honeypot', () => {
  it('is any field out of sight and out of reach with another value or tick than at first, except the address', () => {
    const honeypots = [
      'id="text" value="x"',
      'id="box" type="checkbox" checked',
      ...['type="radio"', 'type="range"', 'type="color"'],
      'type="number" value="x"',
      'type="url" value=" a "',
    ].map((attributes) => `<input tabindex="-1" ${attributes}>`);
    const hidden = `<p hidden>${honeypots.join('')}<textarea tabindex="-1">a</textarea></p>`;
    const form = formOf(`${hidden}<input name="city" value="Oslo">`);
    find('[name=city]').value = 'Bergen';
    const html = form.innerHTML;
    assert.isFalse(emptyHoneypots(form), 'untouched');
    assert.equal(form.innerHTML, html);
    find('#box').checked = false;
    assert.isTrue(emptyHoneypots(form));
    find('textarea').value = 'y';
    assert.isTrue(emptyHoneypots(form));
    assert.equal(find('textarea').value, 'a');
    find('#text').value = 'y';
    assert.isTrue(emptyHoneypots(form));
    assert.deepEqual([find('#box').checked, find('#text').value, find('[name=city]').value], [true, 'x', 'Bergen']);
    assert.equal(form.innerHTML, html, 'no attribute changes');
  });

  it('is no field of a step that the reader, a password manager or the page has filled in', () => {
    const form = formOf('<div hidden><input name="city"><input type="checkbox" name="tips"></div>');
    find('[name=city]').value = 'Oslo';
    find('[name=tips]').checked = true;
    assert.isFalse(emptyHoneypots(form));
    assert.equal(find('[name=city]').value, 'Oslo');
  });

  for (const [what, box] of Object.entries({
    'of the first group': '<fieldset><label>A <input type="checkbox" value="a"></label></fieldset>',
    'named newsletter': '<label>B <input type="checkbox" name="newsletter" value="b"></label>',
    'named newsletter, one of several': '<label>C <input type="radio" name="newsletter" value="c"></label>',
    'named consent': '<label>I agree <input type="checkbox" name="consent"></label>',
  }))
    it(`is no box ${what} that the page draws itself`, () => {
      const fields = `${box}<input name="other" type="radio">`;
      const form = formOf(fields.replaceAll('<input', '<input hidden tabindex="-1"'));
      find('input').checked = true;
      assert.isFalse(emptyHoneypots(form));
      assert.isTrue(find('input').checked);
      find('[name=other]').checked = true;
      assert.isTrue(emptyHoneypots(form), 'any other box');
    });

  it('is no file whose field the page draws itself', () => {
    const form = formOf('<label>File <input type="file" name="file" hidden tabindex="-1"></label>');
    const files = new DataTransfer();
    files.items.add(new File(['a'], 'a.txt'));
    find('[type=file]').files = files.files;
    assert.isFalse(emptyHoneypots(form));
  });

  it('is never the address field', () => {
    const form = formOf('<p hidden><input type="email" autocomplete="off"></p>');
    find('[type=email]').value = 'ann@example.org';
    assert.isFalse(emptyHoneypots(form));
    assert.equal(find('[type=email]').value, 'ann@example.org');
  });
});

describe('the result in the URL', () => {
  const own = location.href;
  afterEach(() => {
    history.replaceState(history.state, '', own);
  });
  const message = {
    subscribed: /^You are signed up\.$/,
    already: /^You were already signed up\.$/,
    'pending-confirmation': /^Check your inbox/,
    rejected: /^The signup was not accepted\.$/,
    'rate-limited': /^Too many attempts/,
  };
  for (const [query, kind] of [
    ['newsletter=subscribed', 'subscribed'],
    ['newsletter=already', 'already'],
    ['newsletter=pending-confirmation', 'pending-confirmation'],
    ['newsletter=rejected', 'rejected'],
    ['newsletter=rate-limited', 'rate-limited'],
    // Links of campaigns, and of a site's own pages.
    ['newsletter=morning-briefing', undefined],
    ['newsletter=', undefined],
    ['newsletter=unsuccess', undefined],
    ['newsletter=success-not', undefined],
    ['newsletter=depending', undefined],
    ['newsletter=morning-briefing&subscribe=success', 'pending-confirmation'],
    ['a=b&subscribe=success', 'pending-confirmation'],
    ['subscribe=pending', 'pending-confirmation'],
    ['subscribe=invalid_email', 'rejected'],
    ['mauticMessage=Call%20us', 'pending-confirmation'],
    ['mauticError=Call%20us', 'rejected'],
    ['q=subscribed', undefined],
    ['newsletters=1', undefined],
  ] as const)
    it(`is ${kind ?? 'none'} with "${query}"`, () => {
      history.replaceState(history.state, '', `?${query}`);
      const form = formOf('');
      let found: string | undefined;
      showReturned(document.createElement('stet-newsletter-signup'), form, (state) => (found = state));
      assert.equal(found, kind);
      const text = form.querySelector('output')?.textContent ?? '';
      if (kind)
        assert.match(text.replace(/^(?:Thank you|One more step) | Sign up another address$/g, ''), message[kind]);
      else assert.equal(text, '');
    });
});

describe('a message', () => {
  it('about the form is in its output, which is made if there is none, with spaces between', () => {
    const form = formOf('');
    showMessages(form, 'First.', 'Second.');
    assert.equal(form.lastElementChild!.localName, 'output');
    assert.equal(textOf(outputOf(form)), 'First. Second.');
    showMessages(form, 'Third.');
    assert.equal(textOf(outputOf(form)), 'Third.');
  });

  it('about a field comes after its label, and about a group at the end of its fieldset', () => {
    const group = '<fieldset><input id="box" type="radio"><p>More</p></fieldset>';
    const form = formOf(`<label>City <input id="city"></label>${group}`);
    const messages = { 'Which?': '#city', 'Tick one.': '#box' };
    showFieldMessages(
      form,
      Object.entries(messages).map(([text, id]) => [text, find(id)]),
    );
    assert.equal(textOf(find('label').nextElementSibling!), 'Which?');
    assert.equal(textOf(find('fieldset').lastElementChild!), 'Tick one.');
    assert.notEqual(find('#city').getAttribute('aria-describedby'), find('#box').getAttribute('aria-describedby'));
    assert.isTrue(hasMessages(form));
    clearFieldMessage(find('#city'));
    assert.isTrue(hasMessages(form), 'one is left');
    clearFieldMessage(find('#box'));
    assert.isFalse(hasMessages(form));
    for (const id of ['#city', '#box']) assert.equal(find(id).getAttribute('aria-invalid'), 'false');
  });
});

describe('what another instance left in a form', () => {
  const busy = (left: string): HTMLFormElement => {
    const form = formOf(`<input id="city" aria-describedby="hint m" aria-invalid="true">${left}<output> </output>`);
    find('button').setAttribute('aria-disabled', 'true');
    return form;
  };

  it('is removed: messages, what ties them to fields, a button that is busy, an empty output', () => {
    removeCopies(busy('<span data-stet id="m">Which?</span><span data-stet>Sending…</span>'));
    assert.isNull(find('[data-stet]'));
    assert.equal(find('#city').getAttribute('aria-describedby'), 'hint');
    assert.equal(find('#city').getAttribute('aria-invalid'), 'false');
    assert.isFalse(find('button').hasAttribute('aria-disabled'));
    assert.lengthOf(find('output').childNodes, 0);
  });

  it('is nothing where there are only the author’s nodes and our own', () => {
    const form = busy('');
    form.append(make('span', 'Ours.'));
    removeCopies(form);
    assert.equal(textOf(find('[data-stet]')), 'Ours.');
    assert.isTrue(find('button').hasAttribute('aria-disabled'));
    assert.lengthOf(find('output').childNodes, 1);
  });

  it('leaves the author’s text in an output', () => {
    const form = busy('<span data-stet>Sending…</span>');
    find('output').textContent = 'Weekly.';
    removeCopies(form);
    assert.equal(textOf(find('output')), 'Weekly.');
  });

  it('is removed: the attributes of a focus that was only for reading aloud', () => {
    const form = formOf(`<output ${focusMark} tabindex="-1" aria-live="off">Thank you</output>`);
    removeCopies(form);
    assert.deepEqual(find('output').getAttributeNames(), []);
  });
});

describe('the result in a form', () => {
  it('is a heading, lines, links and a way to begin again, with spaces between', () => {
    const form = formOf('');
    let pressed = 0;
    showResult(form, {
      heading: 'One more step',
      messages: ['Check your inbox.', 'Then come back.'],
      links: [['Open Gmail', 'https://mail.example/']],
      startAgain: ['Use another address', () => (pressed += 1)],
    });
    const output = find('output');
    assert.equal(textOf(output), 'One more step Check your inbox. Then come back. Open Gmail Use another address');
    assert.lengthOf(output.querySelectorAll('span'), 2);
    for (const line of output.querySelectorAll('span')) assert.equal(line.role, 'paragraph');
    const button = output.querySelector('button')!;
    assert.equal(button.type, 'button');
    button.click();
    assert.equal(pressed, 1);
  });

  it('has the focus while it is read, silently, and then no mark of it', async () => {
    const form = formOf('<output></output>');
    const output = find('output');
    focusOutput(form, () => (output.textContent = 'Thank you'));
    assert.isTrue(document.activeElement === output);
    const marks = ['aria-live', 'tabindex', focusMark].map((name) => output.getAttribute(name));
    assert.deepEqual(marks, ['off', '-1', '']);
    output.blur();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(output.getAttributeNames(), []);
    output.tabIndex = -1;
    output.focus();
    output.blur();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.isTrue(output.hasAttribute('tabindex'), 'once');
  });
});

describe('a request', () => {
  it('keeps the typed address of a form without an address field that we know', () => {
    const data = { email: '', newsletters: [], lang: 'en', page: '', time: 0 };
    const { body } = formRequest('/', { ...data, fields: [['EMAIL', 'ann@example.org']] }, 'EMAIL');
    assert.equal(String(body), 'EMAIL=ann%40example.org');
  });

  const fetch = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = fetch;
  });
  /** A body in pieces, after which it ends or the connection drops. */
  const inPieces = (pieces: Uint8Array<ArrayBuffer>[], isDropped = false): ReadableStream =>
    new ReadableStream({
      pull(stream) {
        const piece = pieces.shift();
        if (piece) stream.enqueue(piece);
        else if (isDropped) stream.error(new Error('dropped'));
        else stream.close();
      },
    });
  const bytes = new TextEncoder().encode('{"a":"é"}');
  const cases: [what: string, body: ReadableStream | null, text: string, json: unknown][] = [
    ['has no text and no JSON where the response has no body', null, '', undefined],
    ['reads a letter of two pieces', inPieces([bytes.slice(0, 7), bytes.slice(7)]), '{"a":"é"}', { a: 'é' }],
    ['keeps what came before the connection dropped', inPieces([bytes.slice(0, 4)], true), '{"a"', undefined],
  ];
  for (const [what, body, text, json] of cases) {
    it(what, async () => {
      window.fetch = () => Promise.resolve(new Response(body, { status: 201 }));
      const answer = await requestWith(new AbortController().signal)({ url: '/signup' });
      assert.deepEqual([answer.status, answer.text, answer.json], [201, text, json]);
    });
  }

  it('is sent as its adapter wants it, past the cache, and by POST if the adapter names no method', async () => {
    const sent: unknown[] = [];
    window.fetch = (url, { method, headers, body, cache } = {}) => {
      sent.push([(url as URL).href, method, headers, body, cache]);
      return Promise.resolve(new Response());
    };
    const request = requestWith(new AbortController().signal);
    await request({ url: 'https://back.example/token', method: 'GET' });
    await request({ url: 'https://back.example/', headers: { accept: 'text/plain' }, body: 'a=b' });
    const [token, signup] = ['https://back.example/token', 'https://back.example/'];
    assert.deepEqual(sent[0], [token, 'GET', {}, null, 'no-store']);
    assert.deepEqual(sent[1], [signup, 'POST', { accept: 'text/plain' }, 'a=b', 'no-store']);
  });
});
