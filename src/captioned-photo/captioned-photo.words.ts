import { type Sentence } from '../words.js';

/** What a photo says; set in other words, or another language, with `setWords`. */
export const english = {
  photoShow: 'Show the photo',
  photoHide: 'Hide the photo',
  photoOf: 'Photo {n} of {total}',
  photoClose: 'Close',
  photoPrevious: 'Previous',
  photoNext: 'Next',
  photoFull: 'Full size',
  photoFailed: 'The large photo could not be loaded. This is the one on the page.',
} satisfies Record<string, Sentence>;
