const code = (glob) => [glob, '!**/*.{html,messages,styles,types}.ts'];

/** What is broken, the tests that have to notice, and the share of it that they have to notice, in per cent. */
export const areas = {
  'newsletter-signup': {
    mutate: code('src/newsletter-signup/**/*.ts'),
    browser: ['test/browser/newsletter-*.test.ts'],
    node: [],
    atLeast: 85,
  },
  viewer: {
    mutate: code('src/captioned-photo/viewer/**/*.ts'),
    browser: ['test/browser/viewer.test.ts', 'test/browser/captioned-photo.test.ts'],
    node: [],
    atLeast: 85,
  },
  elements: {
    mutate: [
      ...code('src/{article-header,attribution-line,pull-quote,skip-link}/**/*.ts'),
      'src/captioned-photo/*.ts',
      'src/*.ts',
      '!**/*.{html,messages,styles,types}.ts',
      '!src/{data,markup,html,json-ld*,feed,sanitize}.ts',
    ],
    browser: [
      'test/browser/{article-header,attribution-line,captioned-photo*,contract,json-ld,properties,pull-quote,skip-link}.test.ts',
    ],
    node: ['test/node/{load-once,localize}.test.ts'],
    atLeast: 75,
  },
  markup: {
    mutate: [
      'src/**/*.html.ts',
      'src/feed/*.ts',
      'src/{data,markup,html,json-ld*,feed,sanitize}.ts',
      'src/captioned-photo/*.json-ld.ts',
    ],
    browser: [],
    node: ['test/node/*.test.ts', '!test/node/{ghost-partials,missing-parts,modules,tokens}.test.ts'],
    atLeast: 75,
  },
};
