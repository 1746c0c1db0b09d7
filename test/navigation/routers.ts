// The routers that the package is tried with: what each puts into a page, and how it differs.

import { type Framework } from './frameworks.js';

export interface Router {
  name: string;
  /** A framework builds the pages. */
  framework?: Framework;
  /** Module in `routers/`; none: the browser loads each page. */
  module?: string;
  /** Attributes of `body` that switch the router on. */
  attributes?: string;
  /** The same for the links of the site's navigation alone. */
  nav?: string;
  /** What keeps the router away from photos and forms; see the guide. */
  off?: string;
  /** The browser builds the page: `hash` with the route in the fragment. */
  inBrowser?: 'path' | 'hash';
  /** Where the pages are. Default: `/NAME/`. */
  base?: string;
  head?: string;
  /** Elements outlive a visit: another story is written into them. */
  morphs?: boolean;
  /** The page that the reader left is kept whole: the browser's back/forward cache. */
  keepsPage?: boolean;
  /** Can put the server's page over the one that is there. */
  refreshes?: boolean;
  /** Takes even a changed fragment for a navigation, so `deep-link` is no use. */
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

/** Path, and fragment before the route, of a router's pages. */
export function baseOf({ name, base = `/${name.replaceAll(' ', '-')}/` }: Router): string {
  return base;
}
