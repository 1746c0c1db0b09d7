// Renders the same article with Stet's markup functions and React's renderToString, alternately, in one process.
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { articleOf } from './article-of.js';

function Article({ n }) {
  return [
    h('stet-skip-link', { key: 1 }, h('a', { href: '#story' }, 'Skip to main content')),
    h(
      'stet-article-header',
      { key: 2 },
      h(
        'header',
        null,
        h(
          'hgroup',
          null,
          h('h1', null, `Town keeps the river out, part ${n}`),
          h('p', null, 'Four days of rain tested a drainage works <that> the council had twice voted to close.'),
        ),
        h(
          'stet-attribution-line',
          null,
          h('p', { className: 'byline' }, 'By ', h('a', { rel: 'author', href: '/staff/okoye' }, 'Amara Okoye')),
          h('p', null, 'Published ', h('time', { dateTime: '2026-09-01T10:30:00-04:00' }, 'Sept. 1, 2026')),
        ),
      ),
    ),
    h(
      'stet-captioned-photo',
      { key: 3 },
      h(
        'figure',
        null,
        h('img', { src: `/${n}.jpg`, width: 3, height: 2, alt: 'A platform.' }),
        h('figcaption', null, 'A depot. ', h('small', null, 'I. Moreau')),
      ),
    ),
    h('stet-pull-quote', {
      key: 4,
      quote: 'The rails were never the problem',
      by: 'Ruth Adeyemi',
      'aria-hidden': 'true',
    }),
    h(
      'stet-newsletter-signup',
      { key: 5 },
      h(
        'aside',
        { 'aria-labelledby': 'newsletter' },
        h(
          'div',
          { 'data-nosnippet': '' },
          h(
            'form',
            { action: '/newsletters', method: 'post' },
            h('h2', { id: 'newsletter' }, 'Morning Update'),
            h(
              'label',
              null,
              'Email address ',
              h('input', { type: 'email', name: 'email', autoComplete: 'email', required: true }),
            ),
            h('button', null, 'Sign up'),
            h('output'),
          ),
        ),
      ),
    ),
  ];
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
