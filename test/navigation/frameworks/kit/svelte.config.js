import adapter from '@sveltejs/adapter-static';

export default {
  kit: {
    adapter: adapter(),
    paths: { base: '/kit' },
    // The pictures stand beside the site, not in it.
    prerender: { entries: ['/a', '/b', '/about'], crawl: false, handleHttpError: 'ignore' },
  },
};
