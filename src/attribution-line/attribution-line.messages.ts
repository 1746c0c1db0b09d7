import { type Message } from '../localize.js';

/** Messages of an attribution line: what the script adds to a date. */
export const defaultMessages = {
  lineReaderTime: '{time} your time',
} satisfies Record<string, Message>;
