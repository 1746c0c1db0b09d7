/**
 * A short run with less of everything, for the mutations: it only shows whether a proof notices a broken promise. It proves
 * no promise.
 */
export const quick = process.env['PROOF'] === 'quick';
