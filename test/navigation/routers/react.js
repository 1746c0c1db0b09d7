import { createElement, Fragment, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, createHashRouter, Link, ScrollRestoration, useParams } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '../../../dist/all.js';
import { treeOf } from './tree.js';

const { pages, hash } = window;
const renamed = {
  class: 'className',
  itemscope: 'itemScope',
  itemprop: 'itemProp',
  datetime: 'dateTime',
  autocomplete: 'autoComplete',
};

function Page() {
  const { name } = useParams();
  useEffect(() => void (document.title = name), [name]);
  const links = Object.keys(pages).map((page) => createElement(Link, { key: page, to: `/${page}` }, page));
  const main = treeOf(pages[name], (tag, attributes, children) => {
    const own = tag.includes('-')
      ? attributes
      : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [renamed[key] ?? key, value || key]));
    return createElement(tag, own, ...children);
  });
  return createElement(Fragment, null, createElement('nav', null, links), main, createElement(ScrollRestoration));
}

const routes = [{ path: '/:name', element: createElement(Page) }];
const router = hash ? createHashRouter(routes) : createBrowserRouter(routes, { basename: '/react' });
createRoot(document.querySelector('#app')).render(createElement(RouterProvider, { router }));
