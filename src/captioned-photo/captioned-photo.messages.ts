import { type Message } from '../message.js';

/** Messages of a captioned photo, its cover and its viewer. */
export const defaultMessages = {
  photoShow: 'Show the photo',
  photoHide: 'Hide the photo',
  photoViewer: 'Photo viewer',
  photoOf: 'Photo {n} of {total}',
  photoClose: 'Close',
  photoPrevious: 'Previous photo',
  photoNext: 'Next photo',
  photoFull: 'Full size',
  photoFailed: 'The larger photo could not be loaded. This is the smaller one.',
} satisfies Record<string, Message>;
