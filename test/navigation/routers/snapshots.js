// Stores each page as text when the reader leaves it, and restores that, as pjax libraries do.
const kept = new Map();
let address = location.href;

async function show(next) {
  kept.set(address, document.querySelector('main').outerHTML);
  address = next;
  const text = kept.get(next) ?? (await (await fetch(next)).text());
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('nav a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(link.href);
});
addEventListener('popstate', () => void show(location.href));
