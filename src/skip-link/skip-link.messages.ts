import { type Message } from '../localize.js';

/** Messages of a skip link. */
export const defaultMessages = { skipToMain: 'Skip to main content' } satisfies Record<string, Message>;
