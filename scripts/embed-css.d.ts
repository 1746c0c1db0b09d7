/** Makes the minified embed stylesheet from a stylesheet of the library. */
export function embedCss(filename: string, source: string): string;
