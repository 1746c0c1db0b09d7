export default { base: '/astro', trailingSlash: 'never', build: { format: 'file' }, devToolbar: { enabled: false } };
