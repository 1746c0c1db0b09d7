import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getAdapter } from '../../src/newsletter-signup/adapters.js';
import { type SignupData, type SignupOutcome, type SignupRequest } from '../../src/newsletter-signup/adapters.types.js';
import { at, errorsOf, plainText } from '../../src/newsletter-signup/adapters/responses.js';

const names = ['brevo', 'form', 'ghost', 'hubspot', 'json', 'kit', 'listmonk', 'mailerlite', 'mautic'];
for (const name of names) await import(`../../src/newsletter-signup/adapters/${name}.js`);

type Answer = readonly [status: number, body: unknown, url?: string];
type Server = (request: SignupRequest) => Answer;

interface Given extends Partial<SignupData> {
  endpoint?: string;
  singleOptIn?: boolean;
}

/** What an adapter sends to a server, and makes of its answers. */
async function subscribe(name: string, server: Server | Answer, { endpoint, singleOptIn, ...data }: Given = {}) {
  const sent: SignupRequest[] = [];
  const reported: [newsletters: readonly string[], outcome: SignupOutcome][] = [];
  const adapter = await getAdapter(name);
  const outcome = await adapter(
    {
      email,
      newsletters: [],
      fields: [],
      lang: 'en',
      page: 'https://news.example/story',
      time: 1000,
      ...data,
    },
    {
      endpoint: endpoint ?? 'https://back.example/signup',
      singleOptIn: singleOptIn ?? false,
      signal: new AbortController().signal,
      report: (...result) => void reported.push(result),
      // eslint-disable-next-line @typescript-eslint/require-await -- what the server throws is a rejection
      async request(request) {
        sent.push(request);
        const [status, body, url = request.url] = typeof server === 'function' ? server(request) : server;
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        return { status, url, text, json: parsed(text) };
      },
    },
  );
  return { outcome: plain(outcome), reported: plain(reported), sent };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without the keys whose value is `undefined`. */
function plain<Value>(value: Value): Value {
  return value && (JSON.parse(JSON.stringify(value)) as Value);
}

/** The fields of a form that was sent, or the JSON. */
function bodyOf({ body }: SignupRequest): unknown {
  return typeof body === 'string' ? JSON.parse(body) : [...(body as URLSearchParams)];
}

const html = '<!doctype html><title>Thanks!</title><p>Thanks!';
const pending = (message?: string): SignupOutcome => ({ kind: 'pending-confirmation', message });
const rejected = (message?: string): SignupOutcome => ({ kind: 'rejected', message });
const rejectedAt = (errors: Record<string, string>, message?: string): SignupOutcome => ({
  kind: 'rejected',
  message,
  errors,
});
const email = 'ada@example.org';
const notValid = 'Not valid';
const subscribed: SignupOutcome = { kind: 'subscribed' };
const unreachable: SignupOutcome = { kind: 'unreachable' };
const singleOptIn: Given = { singleOptIn: true };

/** Ghost gives a new token whenever it is asked; besides, it gives its answers, the last of them for ever. */
function ghost(...answers: readonly Answer[]): Server {
  let tokens = 0;
  let count = 0;
  return ({ method }) => (method === 'GET' ? [200, `token-${++tokens}`] : (answers[count++] ?? answers.at(-1)!));
}
const ghostError = (status: number, message: string): Answer => [status, { errors: [{ message }] }];
/** Ghost's refusal of an address, whose message is shown at the field. */
const refusesAddress = (status: number, message: string): [Server, SignupOutcome] => [
  ghost(ghostError(status, message)),
  rejectedAt({ email: message }, message),
];
const stale = 'The request could not be understood.';
const welcome: SignupOutcome = { ...pending(), keepsChoices: true };
const problems = (...errors: unknown[]): Answer => [422, { errors }];
const ghostInbox = (inboxLinks: object): Server => ghost([201, { inboxLinks }]);
const desktop = 'https://mail.example/';

const outcomes: Record<string, [what: string, server: Server | Answer, outcome: SignupOutcome, given?: Given][]> = {
  kit: [
    ['success', [200, { status: 'success' }], pending()],
    ['success without a confirmation email', [200, { status: 'success' }], subscribed, singleOptIn],
    ['success with another status', [202, { status: 'success' }], rejected()],
    ['quarantine', [200, { status: 'quarantined' }], rejected()],
    ['failure', [200, { status: 'failed', errors: { messages: [notValid] }, message: 'No' }], rejected(notValid)],
    ['failure in one message', [200, { message: 'No' }], rejected('No')],
  ],
  mailerlite: [
    ['success', [200, { success: true }], pending()],
    ['success without a confirmation email', [200, { success: true }], subscribed, singleOptIn],
    ['success in another type', [200, { success: 1 }], rejected()],
    ['a wrong field', [200, { errors: { fields: { name: ['Long.'] } } }], rejectedAt({ 'fields[name]': 'Long.' })],
    ['success with another status', [202, { success: true }], rejected()],
    [
      'failure',
      [200, { success: false, message: 'No', errors: { fields: { email: [notValid] } } }],
      rejectedAt({ email: notValid }, 'No'),
    ],
  ],
  brevo: [
    ['success', [200, { success: true, message: 'Check your <b>mail</b> .' }], pending('Check your mail .')],
    ['success without a confirmation email', [200, { success: true }], subscribed, singleOptIn],
    ['success in another type', [200, { success: 'yes' }], rejected()],
    ['success with another status', [400, { success: true }], rejected()],
    ['failure', [400, { success: false, message: 'No', errors: { EMAIL: 'Odd' } }], rejectedAt({ EMAIL: 'Odd' }, 'No')],
  ],
  hubspot: [
    ['success', [200, { inlineMessage: '<p>Hi</p>', redirectUri: 'https://elsewhere.example' }], pending('Hi')],
    ['success without a message', [200, {}], pending()],
    ['null', [200, null], rejected()],
    ['success with another status', [204, {}], rejected()],
    [
      'a wrong address',
      [400, { message: 'No', errors: [{ message: notValid, errorType: 'INVALID_EMAIL' }] }],
      rejectedAt({ email: notValid }, notValid),
    ],
    ['a wrong address without a message', [400, { errors: [{ errorType: 'INVALID_EMAIL' }] }], rejected()],
    [
      'a wrong field',
      [400, { errors: [{ message: 'No', errorType: 'FIELD_NOT_IN_FORM_DEFINITION' }] }],
      rejected('No'),
    ],
    ['failure', [400, { message: notValid }], rejected(notValid)],
  ],
  listmonk: [
    ['success, with a confirmation email', [200, { data: { has_optin: true } }], pending()],
    ['success, without one', [200, { data: { has_optin: false } }], subscribed],
    ['success of an unknown kind', [200, { data: { has_optin: 'yes' } }], rejected()],
    ['success with another status', [202, { data: { has_optin: true } }], rejected()],
    ['failure', [400, { message: 'Invalid email.' }], rejected('Invalid email.')],
  ],
  mautic: [
    ['success', [200, { success: 1, successMessage: '<em>Done</em>' }], pending('Done')],
    ['success as a boolean', [200, { success: true }], subscribed, singleOptIn],
    ['success in another type', [200, { success: '1' }], rejected()],
    ['success with another status', [202, { success: 1 }], rejected()],
    [
      'failure',
      [200, { success: 0, errorMessage: 'No', validationErrors: { email: notValid } }],
      rejectedAt({ 'mauticform[email]': notValid }, 'No'),
    ],
    ['failure without a field', [200, { success: 0, errorMessage: 'No' }], rejected('No')],
  ],
  ghost: [
    ['success of Ghost 5', ghost([201, 'Created.']), welcome],
    ...Object.entries({
      gmail: 'Gmail',
      constructor: 'Constructor',
      aol: 'AOL',
      hey: 'HEY',
      icloud: 'iCloud',
      mailru: 'Mail.ru',
    }).map(([provider, name]): [string, Server, SignupOutcome] => [
      `an inbox of Ghost 6, at ${name}`,
      ghostInbox({ desktop, provider }),
      { ...welcome, inboxes: { [name]: desktop } },
    ]),
    ['an inbox without a provider', ghostInbox({ desktop }), welcome],
    ['an inbox without a link', ghostInbox({ provider: 'gmail' }), welcome],
    ['a page with the status of a success', ghost([201, ` \n${html}`]), unreachable],
    ['a page with another status', ghost([200, {}]), rejected()],
    ['errors with the status of a success', ghost(ghostError(201, 'No')), rejected('No')],
    ['a wrong newsletter', ghost(ghostError(400, 'No newsletter Daily Email')), rejected('No newsletter Daily Email')],
    ['a token that is too old, and then success', ghost(ghostError(400, stale), [201, '{}']), welcome],
    ['a token that is always too old', ghost(ghostError(400, stale)), rejected()],
    ['the same message with another status', ghost(ghostError(500, stale), [201, '{}']), unreachable],
    ['a wrong address', ...refusesAddress(400, 'Invalid e-mail')],
    ['another refusal', ghost(ghostError(403, 'Invite only')), rejected('Invite only')],
    ['an address that cannot be used', ...refusesAddress(422, 'Email is on a blocked domain')],
    ['a refusal without a message', ghost([400, { errors: [] }]), rejected()],
  ],
  json: [
    ['pending-confirmation', [200, { status: 'pending-confirmation' }], pending()],
    ['subscribed', [200, { status: 'subscribed' }], subscribed],
    ['already', [200, { status: 'already' }], { kind: 'already' }],
    ['a message of its own', [299, { status: 'already', message: 'Hello' }], { kind: 'already', message: 'Hello' }],
    ['a result in the URL', [200, html, 'https://news.example/?newsletter=subscribed'], subscribed],
    ['a refusal in the URL', [200, html, 'https://news.example/?newsletter=rejected'], rejected()],
    ['too many attempts in the URL', [200, html, '/?newsletter=rate-limited'], unreachable],
    ['too many attempts in JSON', [200, { status: 'rate-limited' }], { kind: 'rate-limited' }],
    ['success as a failure', [302, { status: 'subscribed' }], rejected()],
    ['success below 200', [199, { status: 'subscribed' }], rejected()],
    ['success with 300', [300, { status: 'subscribed' }], rejected()],
    ['an empty list of results', [200, { status: 'subscribed', results: [] }], subscribed],
    ['a title', [400, { title: 'No' }], rejected('No')],
    ['a message', [403, { message: 'No' }], rejected('No')],
    [
      'two problems of a field whose name is encoded',
      problems({ pointer: '#/first~1n%C3%A4me', detail: 'Short.' }, { pointer: '#/first~1n%C3%A4me', detail: 'Odd.' }),
      rejectedAt({ 'first/näme': 'Short. Odd.' }),
    ],
    [
      'problems (RFC 9457)',
      problems({ pointer: '#/email', detail: notValid }, { pointer: '/name', title: 'Too long' }, null),
      rejectedAt({ email: notValid, name: 'Too long' }),
    ],
    ['a detail before the title', [422, { title: 'No', detail: 'Not so' }], rejected('Not so')],
    [
      'problems of JSON:API',
      problems({ source: { pointer: '/data/attributes/email' }, detail: notValid }),
      rejectedAt({ email: notValid }),
    ],
    [
      'a problem of a field within an object',
      problems({ pointer: '#/reader/name/0', detail: 'Too long' }),
      rejectedAt({ name: 'Too long' }),
    ],
    ['errors by field', [422, { errors: { email: [notValid] } }], rejectedAt({ email: notValid })],
  ],
  form: [['success', [200, { status: 'subscribed' }], subscribed]],
};

describe('an adapter makes of its back end’s answer', () => {
  for (const [name, cases] of Object.entries(outcomes)) {
    for (const [what, server, outcome, given] of cases) {
      it(`${name}: ${what}`, async () => {
        assert.deepEqual((await subscribe(name, server, given)).outcome, plain(outcome));
      });
    }
  }
});

describe('no adapter makes a success of', () => {
  const answers: [what: string, answer: Answer, kinds: readonly string[]][] = [
    ['a page of HTML', [200, html], ['unreachable']],
    ['an empty answer', [200, ''], ['unreachable']],
    ['a text', [200, 'subscribed'], ['unreachable']],
    ['text as JSON', [200, '"subscribed"'], ['unreachable']],
    ['null', [200, null], ['rejected', 'unreachable']],
    ['a server error', [500, { success: true, status: 'success', data: { has_optin: true } }], ['unreachable']],
    ['a missing page', [404, html], ['unreachable']],
    ['too many attempts', [429, { success: true, message: 'Wait' }], ['rate-limited']],
    // HubSpot has no field for success: an object with status 200 is one.
    ['other JSON', [200, { ok: true }], ['rejected', 'unreachable', 'pending-confirmation']],
  ];
  for (const name of names) {
    for (const [what, answer, kinds] of answers) {
      it(`${what}: ${name}`, async () => {
        const { kind } = (await subscribe(name, answer)).outcome!;
        assert.ok(kinds.includes(kind), kind);
        if (name !== 'hubspot') assert.notEqual(kind, 'pending-confirmation');
      });
    }
    it(`a connection that drops: ${name}`, async () => {
      const drop = (): never => {
        throw new TypeError('Failed to fetch');
      };
      await assert.rejects(subscribe(name, drop), TypeError);
    });
  }
});

describe('an adapter sends', () => {
  const fields = [
    ['email', email],
    ['topics', 'a'],
    ['topics', 'b'],
    ['topics', 'c'],
    ['empty', ''],
    ['consent', '1'],
    ['consent-lang', 'en'],
  ] as const;
  const consent = { version: '1', text: 'I agree.', lang: 'en' };
  const page = 'https://news.example/story';
  const form = fields.map(([...pair]) => pair);
  const bodies: Record<string, [body: unknown, given?: Given]> = {
    kit: [[...form, ['email_address', email]]],
    mailerlite: [[...form, ['ml-submit', '1'], ['anticsrf', 'true'], ['fields[email]', email]]],
    brevo: [[...form, ['EMAIL', email]]],
    mautic: [form],
    form: [form],
    listmonk: [[...form, ['l', 'x'], ['l', 'y']], { newsletters: ['x', 'y'] }],
    hubspot: [
      {
        fields: [
          { name: 'email', value: email },
          { name: 'topics', value: 'a;b;c' },
        ],
        context: { pageUri: page },
        legalConsentOptions: { consent: { consentToProcess: true, text: 'I agree.' } },
      },
    ],
    json: [
      {
        email,
        topics: ['a', 'b', 'c'],
        empty: '',
        consent,
        'consent-lang': 'en',
        newsletters: ['x'],
        lang: 'en',
        page,
      },
      { newsletters: ['x'] },
    ],
  };
  for (const [name, [body, given]] of Object.entries(bodies)) {
    it(`each field as ${name} wants it`, async () => {
      const { sent } = await subscribe(name, [200, {}], { fields, consent, ...given });
      assert.deepEqual(bodyOf(sent[0]!), body);
      const isJson = typeof sent[0]!.body === 'string';
      assert.match(sent[0]!.headers!.accept!, /^application\/json/);
      assert.equal(sent[0]!.headers!['content-type'], isJson ? 'application/json' : undefined);
      assert.equal(sent[0]!.method ?? 'POST', 'POST');
    });
  }

  it('no consent to HubSpot if the box is not ticked', async () => {
    const { sent } = await subscribe('hubspot', [200, {}]);
    assert.equal('legalConsentOptions' in (bodyOf(sent[0]!) as object), false);
  });

  it('the lists to listmonk once, if the boxes have the name that it reads', async () => {
    const { sent } = await subscribe('listmonk', [200, {}], { newsletters: ['x'], fields: [['l', 'x']] });
    assert.deepEqual(bodyOf(sent[0]!), [
      ['l', 'x'],
      ['email', email],
    ]);
  });

  it('a token, names, labels and where the reader was, to Ghost', async () => {
    const { sent } = await subscribe('ghost', ghost([201, '{}']), {
      endpoint: 'https://ghost.example/news//',
      newsletters: ['Morning'],
      fields: [
        ['label', 'a'],
        ['name', 'Ada'],
        ['label', 'b'],
        ['other', 'c'],
      ],
    });
    const urls = sent.map(({ url, method = 'POST' }) => `${method} ${url}`);
    const api = 'https://ghost.example/news/members/api';
    assert.deepEqual(urls, [`GET ${api}/integrity-token/`, `POST ${api}/send-magic-link/`]);
    assert.deepEqual(bodyOf(sent[1]!), {
      email,
      name: 'Ada',
      emailType: 'signup',
      labels: ['a', 'b'],
      newsletters: [{ name: 'Morning' }],
      urlHistory: [{ time: 1000, referrerSource: 'news.example', referrerMedium: 'Embed', referrerUrl: page }],
      integrityToken: 'token-1',
    });
  });

  it('a new token, once, when Ghost rejects the first one as too old', async () => {
    const { sent } = await subscribe('ghost', ghost(ghostError(400, stale)));
    const tokens = sent.map(
      (request) => request.body && (bodyOf(request) as { integrityToken: string }).integrityToken,
    );
    assert.deepEqual(tokens, [undefined, 'token-1', undefined, 'token-2']);
  });

  it('no token and no newsletters to a Ghost that has none', async () => {
    for (const token of [[404, 'Not found'], [500, ''], undefined] as const) {
      const { sent, outcome } = await subscribe('ghost', ({ method }) => {
        if (method !== 'GET') return [201, '{}'];
        if (!token) throw new TypeError('Failed to fetch');
        return token;
      });
      const body = bodyOf(sent[1]!) as object;
      assert.deepEqual([Object.hasOwn(body, 'integrityToken'), Object.hasOwn(body, 'newsletters')], [false, false]);
      assert.equal(outcome!.kind, 'pending-confirmation');
    }
  });

  it('line breaks in a form as browsers send them', async () => {
    const { sent } = await subscribe('form', [200, { status: 'subscribed' }], { fields: [['note', 'a\nb\r\nc']] });
    assert.deepEqual(bodyOf(sent[0]!), [['note', 'a\r\nb\r\nc']]);
  });

  it('to the address that the back end wants', async () => {
    const urls: [name: string, endpoint: string, url: string][] = [
      ['brevo', 'https://x.example/serve/T', 'https://x.example/serve/T?isAjax=1'],
      ['brevo', 'https://x.example/serve/T?a=b', 'https://x.example/serve/T?a=b&isAjax=1'],
      ['listmonk', 'https://x.example//', 'https://x.example/api/public/subscription'],
      ['mautic', 'https://x.example/form/submit?formId=1', 'https://x.example/form/submit/ajax?formId=1'],
      ['mautic', 'https://x.example/form/submit/ajax?formId=1', 'https://x.example/form/submit/ajax?formId=1'],
    ];
    for (const [name, endpoint, url] of urls) {
      assert.equal((await subscribe(name, [200, {}], { endpoint })).sent[0]!.url, url);
    }
  });
});

describe('an adapter with several newsletters', () => {
  const given = { newsletters: ['a b', 'c', 'd'] };
  const each = { ...given, endpoint: 'https://x.example/{newsletter}/{newsletter}' };

  it('sends all in one request, unless each has an endpoint of its own', async () => {
    assert.equal((await subscribe('json', [200, { status: 'subscribed' }], given)).sent.length, 1);
    const { sent, reported, outcome } = await subscribe('json', [200, { status: 'subscribed' }], each);
    assert.deepEqual(
      sent.map((request) => [request.url, (bodyOf(request) as { newsletters: string[] }).newsletters]),
      [
        ['https://x.example/a%20b/a%20b', ['a b']],
        ['https://x.example/c/c', ['c']],
        ['https://x.example/d/d', ['d']],
      ],
    );
    assert.deepEqual(
      reported,
      given.newsletters.map((newsletter) => [[newsletter], subscribed]),
    );
    assert.equal(outcome, undefined);
  });

  for (const kind of ['unreachable', 'rate-limited']) {
    it(`stops at the first that is ${kind}`, async () => {
      const answer: Answer = [kind === 'unreachable' ? 500 : 429, {}];
      const server: Server = ({ url }) => (url.includes('/c/') ? answer : [200, { status: 'already' }]);
      const { sent, reported, outcome } = await subscribe('form', server, each);
      assert.equal(sent.length, 2);
      assert.deepEqual(reported, [[['a b'], { kind: 'already' }]]);
      assert.equal(outcome!.kind, kind);
    });
  }

  it('reports each result that the answer has', async () => {
    const results = [
      { newsletter: 'a b', status: 'subscribed', message: 'Hello' },
      { newsletter: 'c', status: 'rejected', message: 'Ended' },
      { newsletter: 'd', status: 'odd' },
      { newsletter: 'e', status: 'unreachable' },
      { newsletter: 5, status: 'rate-limited' },
      { status: 'subscribed' },
      null,
    ];
    const { reported, outcome } = await subscribe('json', [200, { status: 'partial', results }], each);
    const once = [
      [['a b'], { kind: 'subscribed', message: 'Hello' }],
      [['c'], { kind: 'rejected', message: 'Ended' }],
      [['d'], { kind: 'rejected' }],
      [['e'], { kind: 'unreachable' }],
      [['5'], { kind: 'rate-limited' }],
    ];
    assert.deepEqual(reported, [...once, ...once, ...once]);
    assert.equal(outcome, undefined);
  });
});

describe('a response', () => {
  it('may have any shape', () => {
    const json = { a: [{ b: 1 }], text: 'abc', nothing: null };
    assert.equal(at(json, 'a', 0, 'b'), 1);
    for (const path of [['b'], ['a', 1, 'b'], ['text', 'length'], ['text', 0], ['nothing', 'x'], ['constructor']]) {
      assert.equal(at(json, ...path), undefined, path.join('.'));
    }
    assert.deepEqual(at(json), json);
  });

  it('has its message as text, on one line, without tags, in 300 characters', () => {
    const texts: [value: unknown, text: string | undefined][] = [
      ['Hello', 'Hello'],
      [' Hello,\n <b class="x">you</b>!  ', 'Hello, you!'],
      ['<p>Hello.</p><p>Welcome,<br>reader.</p>', 'Hello. Welcome, reader.'],
      ['Between 3 and < 40 letters, not > 40', 'Between 3 and < 40 letters, not > 40'],
      [['first', 'second'], 'first'],
      [[[' nested ']], 'nested'],
      ['', undefined],
      [' <br> ', undefined],
      ['No account for <ann@example.org>.', 'No account for <ann@example.org>.'],
      ['Terms &amp; &#39;rules&#39;&nbsp;here', "Terms & 'rules' here"],
      ['&constructor;', '&constructor;'],
      [[], undefined],
      [7, undefined],
      [{ message: 'x' }, undefined],
      ['x'.repeat(300), 'x'.repeat(300)],
      ['x'.repeat(400), `${'x'.repeat(299)}…`],
      // A huge message is not read to its end.
      [`${'<b>'.repeat(1666)}late`, 'la'],
    ];
    for (const [value, text] of texts) assert.equal(plainText(value), text);
  });

  it('has messages by field, if they are text', () => {
    const errors = errorsOf({ email: [notValid], name: 'Too long', empty: '', count: 3 });
    assert.deepEqual(errors, { email: notValid, name: 'Too long' });
    for (const none of [undefined, null, 'text', ['text'], {}, { email: '' }]) assert.equal(errorsOf(none), undefined);
  });
});
