// The routers in these tests: what each needs in a page, and how it differs.

import { type Framework } from './frameworks.js';

export interface Router {
  name: string;
  /** The framework that builds the pages. */
  framework?: Framework;
  /** Module in `routers/`. Without one, the browser loads each page. */
  module?: string;
  /** Attributes of `body` that switch the router on. */
  attributes?: string;
  /** Attributes of `nav` that switch it on for the site's navigation only. */
  nav?: string;
  /** Attribute that keeps the router away from photos and forms; see the guide. */
  off?: string;
  /** The page is rendered in the browser, with the route in the path or in the fragment. */
  inBrowser?: 'path' | 'hash';
  /** Where the pages are. Default: `/NAME/`. */
  base?: string;
  head?: string;
  /** The router reuses the elements for another story. */
  morphs?: boolean;
  /** The browser keeps the page in its back/forward cache. */
  keepsPage?: boolean;
  /** Can refresh the current page from the server. */
  refreshes?: boolean;
  /** Treats a changed fragment as a navigation, so `deep-link` does not work. */
  ownsFragment?: boolean;
}

export const routers: readonly Router[] = [
  { name: 'bfcache', keepsPage: true },
  { name: 'turbo', module: 'turbo', base: '/turbo/' },
  {
    name: 'turbo with morph',
    module: 'turbo',
    base: '/turbo-morph/',
    refreshes: true,
    head: '<meta name="turbo-refresh-method" content="morph">',
  },
  { name: 'htmx 2', module: 'htmx2', base: '/htmx2/', attributes: 'hx-boost="true"', off: 'hx-boost="false"' },
  {
    name: 'htmx 4',
    module: 'htmx4',
    base: '/htmx4/',
    attributes: 'hx-boost:inherited="true"',
    off: 'hx-boost:inherited="false"',
    refreshes: true,
  },
  { name: 'navigation api', module: 'navigation-api', base: '/navigation-api/', ownsFragment: true },
  { name: 'page.js', module: 'page', base: '/page.js/', ownsFragment: true },
  { name: 'snapshots', module: 'snapshots' },
  { name: 'idiomorph', module: 'idiomorph', morphs: true, refreshes: true },
  { name: 'morphdom', module: 'morphdom', morphs: true, refreshes: true },
  { name: 'react router', module: 'react', inBrowser: 'path', base: '/react/' },
  { name: 'react router, hash', module: 'react', inBrowser: 'hash', base: '/react-hash/#/', ownsFragment: true },
  { name: 'vue router', module: 'vue', inBrowser: 'path', base: '/vue/' },
  { name: 'astro', framework: 'astro' },
  { name: 'nuxt', framework: 'nuxt' },
  { name: 'sveltekit', framework: 'kit', base: '/kit/' },
  { name: 'vue router, hash', module: 'vue', inBrowser: 'hash', base: '/vue-hash/#/', ownsFragment: true },
];

/** Base URL of a router's pages, including a fragment before the route. */
export function baseOf({ name, base = `/${name.replaceAll(' ', '-')}/` }: Router): string {
  return base;
}
