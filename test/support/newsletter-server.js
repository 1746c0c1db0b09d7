// A newsletter server for the tests. It accepts forms and JSON, with script and without, and stores what it received.
// `/newsletter-server` answers correctly; `/newsletter-server/KIND` always answers in the way that KIND names, such as a server error.
import { createServer } from 'node:http';

/** The bodies received, newest last. */
const received = [];
const good = ['pending-confirmation', 'subscribed', 'already'];
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
};

/** Answers one request; `/newsletter-server/received?has=ADDRESS` returns the bodies, as form or JSON, with the address. */
export async function handleSignup(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const kind = url.pathname.replace(/^\/newsletter-server\/?/, '');
  if (request.method === 'OPTIONS') return send(response, 204, '', {});
  if (kind === 'received') {
    const address = url.searchParams.get('has') ?? '';
    const forms = [address, encodeURIComponent(address)];
    const found = received.filter((body) => forms.some((form) => body.includes(form)));
    return sendJson(response, 200, found);
  }
  const body = await bodyOf(request);
  received.push(body);
  const fields = fieldsOf(body, request.headers['content-type'] ?? '');
  if (oddAnswers[kind]) return oddAnswers[kind](response);
  const outcome = good.includes(kind) || kind === 'rejected' ? kind : outcomeFor(fields);
  if (!request.headers.accept?.includes('json')) return redirectBack(request, response, url, outcome);
  if (good.includes(outcome)) return sendJson(response, outcome === 'subscribed' ? 201 : 200, { status: outcome });
  const errors = [{ pointer: '#/email', detail: `“${fields.email}” is not an address <b>we</b> can write to.` }];
  return sendJson(response, 422, { title: 'Not accepted', errors }, 'application/problem+json');
}

function outcomeFor({ email = '', honeypot = '' }) {
  return /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(email) && !honeypot ? 'pending-confirmation' : 'rejected';
}

const oddAnswers = {
  /** A browser that gets this answer stays on its page. */
  nothing: (response) => send(response, 204, '', {}),
  'rate-limited': (response) => sendJson(response, 429, { detail: 'Too many attempts: come back in 10 minutes.' }),
  failing: (response) => sendJson(response, 500, { detail: 'Internal error' }),
  delayed: (response) => void setTimeout(() => sendJson(response, 200, { status: 'subscribed' }), 300),
  /** Accepts the address, and hides its answer from scripts of other origins. */
  unreadable: (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"subscribed"}'),
  never: () => {},
  dropped: (response) => void response.destroy(),
  huge(response) {
    response.writeHead(200, { ...cors, 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  moved: (response) => send(response, 303, '', { location: '/newsletter-server/page?newsletter=subscribed' }),
  page: (response) => send(response, 200, '<!doctype html><title>A page</title>', { 'content-type': 'text/html' }),
  /** Accepts the Morning Update only; the second newsletter fails. */
  partial: (response) =>
    sendJson(response, 200, {
      status: 'partial',
      results: [
        { newsletter: 'Morning Update', status: 'subscribed' },
        { newsletter: 'Evening Update', status: 'rejected', message: 'This newsletter has ended.' },
      ],
    }),
  'each/Morning%20Update': (response) => sendJson(response, 200, { status: 'subscribed' }),
  'each/Evening%20Update': (response) => sendJson(response, 200, { status: 'already' }),
};

/** Without script, a form needs a redirect to the page that it was on, with the result in the URL. */
function redirectBack({ headers: { referer } }, response, { origin }, outcome) {
  const page = new URL(referer ?? '/newsletter-server/page', origin);
  page.searchParams.set('newsletter', outcome);
  page.hash = '';
  send(response, 303, '', { location: page.href });
}

function fieldsOf(body, type) {
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function sendJson(response, status, value, type = 'application/json') {
  send(response, status, JSON.stringify(value), { 'content-type': type });
}

function send(response, status, body, headers) {
  response.writeHead(status, { ...cors, ...headers }).end(body);
}

/** For the test runner's server: handles the requests to `/newsletter-server`. */
export function newsletterServerMiddleware(context, next) {
  if (!/^\/newsletter-server(?:\/|$)/.test(context.path)) return next();
  context.respond = false;
  // Koa answers itself when the status is 404.
  context.status = 200;
  return handleSignup(context.req, context.res);
}

/** Starts the server by itself, at another origin than the page's. */
export function startNewsletterServer() {
  const server = createServer((request, response) => void handleSignup(request, response));
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done({
        url: `http://127.0.0.1:${server.address().port}`,
        stop: () => server.closeAllConnections() || server.close(),
      });
    });
  });
}
