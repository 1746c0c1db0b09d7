const storageKey = (name: string): string => `stet-newsletter-signup:${name}`;

/** Whether the reader has signed up under this name in this browser. */
export function isRemembered(name: string | undefined): boolean {
  try {
    return !!name && !!localStorage.getItem(storageKey(name));
  } catch {
    // If storage is blocked, the signup is shown.
    return false;
  }
}

export function rememberSignup(name: string | undefined): void {
  try {
    if (name) localStorage.setItem(storageKey(name), '1');
  } catch {
    // If storage is blocked or full, the signup is shown the next time.
  }
}
