// Fetches the page of a URL as a document, for the small routers of these tests.
export async function fetchPage(address) {
  const response = await fetch(address);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Calls `show` with the page when a link is clicked, and when the reader goes back. */
export function followLinks(show) {
  const go = async (address) => {
    const page = await fetchPage(address);
    document.title = page.title;
    show(page);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('nav a');
    if (!link) return;
    event.preventDefault();
    history.pushState({ visit: history.length }, '', link.href);
    void go(link.href);
  });
  addEventListener('popstate', () => void go(location.href));
  window.refresh = () => go(location.href);
}
