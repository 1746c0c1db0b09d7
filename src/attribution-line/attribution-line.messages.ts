import { type Message } from '../message.js';

/** Messages that the script adds to a date. */
export const defaultMessages = {
  lineReaderTime: '{time} your time',
} satisfies Record<string, Message>;

/** Messages that `attributionLine()` prints around names and dates. */
export const markupMessages = {
  lineByline: 'By {names}',
  lineLocation: '{name} in {place}',
  lineRole: '{name} ({role})',
  linePublished: 'Published {date}',
  lineUpdated: 'Updated {date}',
  lineOriginal: 'Originally published by {publisher}',
  lineLicensed: 'Originally published by {publisher} under {license}',
  lineCorrection: 'Correction, {date}: {text}',
  lineCorrectionUndated: 'Correction: {text}',
  lineClarification: 'Clarification, {date}: {text}',
  lineClarificationUndated: 'Clarification: {text}',
};
