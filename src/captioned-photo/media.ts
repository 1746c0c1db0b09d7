/** What a photo shows, and its cover hides. */
export const mediaSelector = ':is(img, video, iframe, object, embed, canvas, svg)';

/** A photo with something to cover: in details it is covered without script. As in the style sheet, which has no values in it. */
export const sensitiveSelector = `[sensitive]:has(${mediaSelector}:not(stet-captioned-photo :is(details, figcaption) *))`;
