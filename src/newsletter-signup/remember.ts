/** Whether the reader has signed up under this name in this browser; with `yes`, stores that. */
export function remembered(name: string | undefined, yes?: true): boolean {
  try {
    const key = `stet-newsletter-signup:${name}`;
    if (name && yes) localStorage.setItem(key, '1');
    return !!name && !!localStorage.getItem(key);
  } catch {
    // If storage is blocked or full, the signup is shown again.
    return false;
  }
}
