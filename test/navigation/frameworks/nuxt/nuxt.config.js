export default {
  compatibilityDate: '2026-01-01',
  telemetry: false,
  css: ['stet/stet.css'],
  app: { baseURL: '/nuxt/', head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('stet-') } },
  // The pictures stand beside the site, not in it.
  vite: { vue: { template: { transformAssetUrls: false } } },
  nitro: { prerender: { routes: ['/a', '/b', '/about'], crawlLinks: false, failOnError: false } },
  experimental: { appManifest: false },
};
