import { type Sentence } from '../words.js';

export const english = { lineReaderTime: '{time} your time' } satisfies Record<string, Sentence>;
