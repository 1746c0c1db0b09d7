/** What the page's head says of the site and of its own address. */
export function siteOf(page: Document): { name: string | undefined; canonical: string | undefined } {
  return {
    name: page.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content,
    canonical: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
  };
}
