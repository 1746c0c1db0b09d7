/** What a photo shows, and its cover hides. */
export const mediaSelector = ':is(img, video, iframe, object, embed, canvas, svg)';

/** What `sensitive` covers: what is in details is covered without script. As in the style sheet, which has no values in it. */
export const sensitiveSelector = `${mediaSelector}:not(stet-captioned-photo :is(details, figcaption) *)`;
