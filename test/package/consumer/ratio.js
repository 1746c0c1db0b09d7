// Renders the same article with Stet's markup functions and React's renderToString, alternately, in one process.
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { articleOf } from './article-of.js';

function Article({ n }) {
  return [h(Skip), h(Header, { n }), h(Photo, { n }), h('stet-pull-quote', quote), h(Signup)];
}

const quote = { quote: 'The rails were never the problem', by: 'Ruth Adeyemi', 'aria-hidden': 'true' };

function Skip() {
  return h('stet-skip-link', null, h('a', { href: '#story' }, 'Skip to main content'));
}

function Header({ n }) {
  const headline = h('h1', null, `Town keeps the river out, part ${n}`);
  const text = 'Four days of rain tested a drainage works <that> the council had twice voted to close.';
  const author = h('a', { rel: 'author', href: '/staff/okoye' }, 'Amara Okoye');
  const date = h('time', { dateTime: '2026-09-01T10:30:00-04:00' }, 'Sept. 1, 2026');
  const lines = [h('p', { className: 'byline' }, 'By ', author), h('p', null, 'Published ', date)];
  const line = h('stet-attribution-line', null, ...lines);
  return h('stet-article-header', null, h('header', null, h('hgroup', null, headline, h('p', null, text)), line));
}

function Photo({ n }) {
  const image = h('img', { src: `/${n}.jpg`, width: 3, height: 2, alt: 'A platform.' });
  const caption = h('figcaption', null, 'A depot. ', h('small', null, 'I. Moreau'));
  return h('stet-captioned-photo', null, h('figure', null, image, caption));
}

function Signup() {
  const heading = h('h2', { id: 'newsletter' }, 'Morning Update');
  const address = h('input', { type: 'email', name: 'email', autoComplete: 'email', required: true });
  const fields = [heading, h('label', null, 'Email address ', address), h('button', null, 'Sign up'), h('output')];
  const form = h('form', { action: '/newsletters', method: 'post' }, ...fields);
  const aside = h('aside', { 'aria-labelledby': 'newsletter' }, h('div', { 'data-nosnippet': '' }, form));
  return h('stet-newsletter-signup', null, aside);
}

const renderers = { stet: articleOf, react: (n) => renderToString(h(Article, { n })) };
const times = { stet: [], react: [] };
for (let round = 0; round < 12; round++) {
  for (const [name, render] of Object.entries(renderers)) {
    const start = performance.now();
    for (let n = 0; n < 1000; n++) render(n);
    if (round > 1) times[name].push(performance.now() - start);
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length / 2];
console.log(JSON.stringify({ stet: 1e6 / median(times.stet), react: 1e6 / median(times.react) }));
