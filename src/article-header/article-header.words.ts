import { type Sentence } from '../words.js';

export const english = { headerPrinted: 'Printed {date}' } satisfies Record<string, Sentence>;
