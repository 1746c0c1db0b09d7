/**
 * Less of everything, and only what a broken promise would show in: for the mutations, which ask whether a proof sees what
 * is broken. What a quick run finds whole is not proven.
 */
export const quick = process.env['PROOF'] === 'quick';
