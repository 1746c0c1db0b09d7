/** What holds text, looks or types, or what another area has. */
const none = ['!**/*.{html,messages,styles,types}.ts', '!**/define.ts'];

/** The code that is broken, the tests that have to notice, and how much of it they have to notice, in per cent. */
export const areas = {
  'newsletter-signup': {
    mutate: ['src/newsletter-signup/*.ts', ...none],
    browser: ['test/browser/newsletter-{form,lifecycle,result,signup,warnings}.test.ts'],
    node: [],
    atLeast: 85,
  },
  adapters: {
    mutate: ['src/newsletter-signup/adapters/*.ts', ...none],
    browser: [],
    node: ['test/node/newsletter-adapters.test.ts'],
    atLeast: 95,
  },
  viewer: {
    mutate: ['src/captioned-photo/viewer/*.ts', ...none],
    browser: ['test/browser/{viewer*,captioned-photo}.test.ts'],
    node: [],
    atLeast: 85,
  },
  elements: {
    mutate: [
      'src/{article-header,attribution-line,captioned-photo,pull-quote,skip-link}/*.ts',
      'src/*.ts',
      ...none,
      '!src/{data,feed,html,index,all,json-ld,json-ld.values,markup,sanitize}.ts',
      '!src/captioned-photo/captioned-photo.json-ld.ts',
    ],
    // Without contract.test.ts: axe does not come to an end in the instrumented page.
    browser: [
      'test/browser/{article-header,attribution-line,captioned-photo*,json-ld,properties,pull-quote,skip-link}.test.ts',
    ],
    node: ['test/node/{load-once,localize}.test.ts'],
    atLeast: 75,
  },
  markup: {
    mutate: [
      'src/**/*.html.ts',
      'src/feed/*.ts',
      'src/{data,json-ld,json-ld.values,markup}.ts',
      'src/captioned-photo/captioned-photo.json-ld.ts',
    ],
    browser: [],
    // Those that read what the source prints; the others open browsers, or read the built package.
    node: [
      'test/node/{captioned-photo,data,feed,json-ld,localize,markup,newsletter-signup,newsroom-data,pull-quote,sanitize,skip-link}.test.ts',
    ],
    atLeast: 75,
  },
};
