/** From the toolbar to the preview: open this story as one file. */
export const openPageEvent = 'stet/open-in-new-page';
