// What every small router of our own does: the page of an address, as a document.
export async function fetchPage(address) {
  const response = await fetch(address);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Calls `show` with the page of a link that is clicked, and of an address that the reader goes back to. */
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
