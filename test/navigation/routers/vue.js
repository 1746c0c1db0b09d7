import { createApp, h } from 'vue';
import { createRouter, createWebHashHistory, createWebHistory, RouterLink, RouterView, useRoute } from 'vue-router';
import '../../../dist/all.js';
import { treeOf } from './tree.js';

const { pages, hash } = window;

const Page = {
  setup() {
    const { name } = useRoute().params;
    return () => treeOf(pages[name], (tag, attributes, children) => h(tag, attributes, children));
  },
};
const Links = () =>
  h(
    'nav',
    Object.keys(pages).map((page) => h(RouterLink, { to: `/${page}` }, () => page)),
  );

const router = createRouter({
  history: hash ? createWebHashHistory() : createWebHistory('/vue'),
  routes: [{ path: '/:name', component: Page }],
  scrollBehavior: (to, from, saved) => saved,
});
router.afterEach(({ params }) => (document.title = params.name));
createApp({ render: () => [h(Links), h(RouterView, { key: router.currentRoute.value.path })] })
  .use(router)
  .mount('#app');
