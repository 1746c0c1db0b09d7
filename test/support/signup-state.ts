import type { Page } from 'playwright-core';

/** Waits until the page's signup is in a state. */
export async function hasState(page: Page, state: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const signup = document.querySelector('stet-newsletter-signup') as (Element & { state?: string }) | null;
    return signup?.state === wanted;
  }, state);
}
