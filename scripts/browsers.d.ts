export function findBrowsers(): Record<'chromium' | 'firefox' | 'webkit', string | undefined>;
export function findMiniBrowser(): string | undefined;
