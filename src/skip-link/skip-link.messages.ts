/** What `skipLink()` prints. */
export const markupMessages = { skipToMain: 'Skip to main content' };
